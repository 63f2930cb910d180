import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkRule } from './check-rule.js';
import { criterionRuleSchema } from './rule.js';
import type { RuleScope } from './scope.js';
import type { FactType } from './values.js';

const guide = readFileSync(
  path.join(__dirname, '..', '..', '..', 'docs', 'guides', 'criteria.md'),
  'utf8',
);

const blocks = (language: string): readonly string[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text = '']) => text,
  );

/** The table of facts, read as a reader reads it: pairs of name and type. */
const facts = [...guide.matchAll(/`([a-z_-]+)` +\| (integer|money|text|date|boolean|list)\b/g)].map(
  ([, key = '', type = '']) => ({ key, title: key, type: type as FactType, material: true }),
);

const scope: RuleScope = {
  facts,
  deliverables: ['gtm_plan', 'risk_list'],
  checklist: ['security_review', 'rollback_rehearsed'],
  criteria: ['wtp'],
  scores: ['wtp'],
};

const ruleIn = (json: string): unknown => {
  const parsed: unknown = JSON.parse(json);
  return typeof parsed === 'object' && parsed !== null && 'rule' in parsed ? parsed.rule : parsed;
};

describe('the guide to criteria', () => {
  it('declares the facts of its examples', () => {
    expect(facts.map(({ key }) => key).toSorted()).toEqual([
      'contacts',
      'launch_day',
      'markets',
      'npv',
      'owner-team',
      'regulated',
      'sam',
      'segment',
      'sized_on',
      'som',
    ]);
  });

  it.each(blocks('json').map((json) => [json]))('shows rules that can be saved: %s', (json) => {
    const rule = criterionRuleSchema.parse(ruleIn(json));
    const kind = rule.kind === 'typed' ? 'must' : 'should';
    expect(checkRule(rule, scope, kind)).toEqual([]);
  });

  it.each(
    blocks('cel')
      .flatMap((block) => block.trim().split('\n'))
      .map((line) => [line]),
  )('shows expressions that can be saved: %s', (expression) => {
    expect(checkRule({ kind: 'cel', expression }, scope, 'must')).toEqual([]);
  });

  it.each([
    ['unknownFact', 'facts.contact >= 8'],
    ['wrongType', 'facts.npv > 0'],
    ['wrongResult', 'facts.contacts'],
    ['neverTrue', 'facts.contacts > 5 && facts.contacts < 3'],
    ['syntax', 'facts.contacts >'],
    ['badPattern', '"x".matches("(")'],
  ])('says truly that %s refuses %s', (code, expression) => {
    expect(guide).toContain(code);
    expect(guide).toContain(expression);
    expect(
      checkRule({ kind: 'cel', expression }, scope, 'must').map((fault) => fault.code),
    ).toEqual([code]);
  });
});
