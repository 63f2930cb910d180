import { ruledTemplate } from '../testing/ruled-template.js';
import type { CriterionDefinition, LifecycleTemplate } from '../templates/lifecycle-template.js';
import { lifecycleTemplateSchema } from '../templates/lifecycle-template.js';
import { checkTemplate } from './check-template.js';

const [gate, ...others] = ruledTemplate.gates;
if (!gate) throw new Error('the template has a gate');

const withCriterion = (criterion: Partial<CriterionDefinition>): LifecycleTemplate => ({
  ...ruledTemplate,
  gates: [
    { ...gate, criteria: [{ key: 'tried', title: 'Tried', kind: 'must', ...criterion }] },
    ...others,
  ],
});

const cel = (expression: string): Partial<CriterionDefinition> => ({
  rule: { kind: 'cel', expression },
});

describe('the model check of criteria', () => {
  it('finds nothing wrong with rules that a case can meet', () => {
    expect(checkTemplate(ruledTemplate).filter(({ code }) => code.startsWith('criterion'))).toEqual(
      [],
    );
  });

  it.each<[string, Partial<CriterionDefinition>, string, string]>([
    ['a fact nobody declares', cel('facts.reach > 1'), 'criterion-unknown-fact', 'error'],
    ['a type that does not fit', cel('facts.remark > 1'), 'criterion-wrong-type', 'error'],
    ['a score for a must', cel('facts.contacts'), 'criterion-wrong-result', 'error'],
    [
      'a condition that contradicts itself',
      cel('facts.contacts > 5 && facts.contacts < 3'),
      'criterion-never-true',
      'error',
    ],
    ['an expression that is none', cel('facts.contacts >'), 'criterion-syntax', 'error'],
    [
      'a fact that may change under review',
      cel("facts.remark == 'yes'"),
      'criterion-immaterial-fact',
      'warning',
    ],
  ])('finds %s', (...[, criterion, code, severity]) => {
    const findings = checkTemplate(withCriterion(criterion));
    expect(findings).toContainEqual(
      expect.objectContaining({
        code,
        severity,
        pointer: expect.stringMatching(/^\/gates\/0\/criteria\/0\//),
        message: expect.stringContaining('problem: tried'),
      }),
    );
  });

  it('points into the rule', () => {
    const when = {
      kind: 'all',
      rules: [
        { kind: 'given', fact: 'contacts' },
        { kind: 'given', fact: 'nobody' },
      ],
    } as const;
    const template = withCriterion({
      rule: { kind: 'typed', when: { ...when, rules: [...when.rules] } },
    });
    expect(checkTemplate(template)).toContainEqual(
      expect.objectContaining({ pointer: '/gates/0/criteria/0/rule/when/rules/1/fact' }),
    );
  });

  it('leaves weights to what is scored', () => {
    const weighed = (kind: 'must' | 'should'): boolean =>
      lifecycleTemplateSchema.safeParse(withCriterion({ kind, weight: 2 })).success;
    expect([weighed('should'), weighed('must')]).toEqual([true, false]);
  });
});
