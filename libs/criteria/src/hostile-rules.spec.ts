import { checkRule } from './check-rule.js';
import { evaluateRule } from './evaluate-rule.js';
import type { CriterionRule } from './rule.js';
import { criterionRuleSchema } from './rule.js';
import type { RuleInputs, RuleScope } from './scope.js';

const scope: RuleScope = {
  facts: [
    { key: 'name', title: 'Name', type: 'text', material: true },
    { key: 'items', title: 'Items', type: 'list', material: true },
    { key: 'amount', title: 'Amount', type: 'integer', material: true },
  ],
  deliverables: [],
  checklist: [],
  criteria: [],
  scores: [],
};

const empty: RuleInputs = {
  today: '2026-03-01',
  facts: {},
  evidence: [],
  deliverables: [],
  checklist: [],
  scores: {},
  gateScore: null,
};

/** Far above what the slowest allowed evaluation takes, far below what an unbounded one would. */
const PATIENCE_MS = 2_000;

const cel = (expression: string): CriterionRule => ({ kind: 'cel', expression });

const tried = (expression: string, facts: RuleInputs['facts'] = {}) => {
  const begun = performance.now();
  const faults = checkRule(cel(expression), scope, 'must');
  const inputs = { ...empty, facts };
  const { verdict, why } = evaluateRule(cel(expression), 'must', { inputs, scope });
  expect(performance.now() - begun).toBeLessThan(PATIENCE_MS);
  return { codes: faults.map(({ code }) => code), verdict, why };
};

describe('an expression that tries to exhaust the engine', () => {
  it.each([
    ['brackets', '('.repeat(900) + '1' + ')'.repeat(900)],
    ['lists in lists', '['.repeat(900) + ']'.repeat(900)],
    ['brackets that never close', '('.repeat(1_999)],
    ['negations', `${'!'.repeat(1_900)}true`],
    ['negations with spaces between', `${'! '.repeat(900)}true`],
    ['signs', `${'-'.repeat(1_900)}1 < 0`],
    ['questions', `${'true?1:'.repeat(200)}2 == 1`],
    ['sums', `${Array(900).fill('1').join('+')} > 0`],
    ['field access', `facts${'.a'.repeat(900)}`],
    ['alternatives', Array(190).fill('facts.amount==1').join('||').slice(0, 1_999)],
    ['calls in calls', `${'size('.repeat(300)}facts.items${')'.repeat(300)}`],
    ['a text without end', `'${'a'.repeat(1_990)}`],
    ['more than is read', `${'true || '.repeat(300)}true`],
    ['lone surrogates', `facts.name == '\ud800'${' '.repeat(50)}&& true`],
    ['a NUL', 'facts.name == "\u0000" && true'],
  ])('is bounded: %s', (_, expression) => {
    expect(tried(expression).verdict).toBe('notMet');
  });

  it('nests macros no deeper than two', () => {
    const nested = 'facts.items.all(a, facts.items.all(b, facts.items.all(c, a == c)))';
    expect(tried(nested).codes).toContain('tooCostly');
  });

  it('may not multiply two long lists with long texts', () => {
    const items = Array.from({ length: 1_000 }, (_, index) => `${index}`.padStart(40, 'x'));
    const { verdict, why } = tried('facts.items.all(a, facts.items.exists(b, a == b))', { items });
    expect(verdict).toBe('notMet');
    expect(why).toMatch(/steps/);
  });

  it('runs any pattern in linear time', () => {
    const name = `${'a'.repeat(5_000)}!`;
    expect(tried("facts.name.matches('^(a|aa)+$')", { name }).verdict).toBe('notMet');
    expect(tried("facts.name.matches('^(a*)*b$')", { name }).verdict).toBe('notMet');
    expect(tried("facts.name.matches('^(.*,){20}P')", { name }).verdict).toBe('notMet');
  });

  it.each(['(a{1000}){1000}', '((((a{30}){30}){30}){30})', `${'(a?){20}'.repeat(25)}`, 'a{9999}'])(
    'refuses or bounds the pattern %s',
    (pattern) => {
      const { verdict } = tried(`facts.name.matches('${pattern}') && false`, { name: 'a' });
      expect(verdict).toBe('notMet');
    },
  );

  it('reads no input beyond its bounds', () => {
    const items = Array.from({ length: 1_001 }, () => 'a');
    expect(tried('facts.items.size() > 0', { items }).why).toMatch(/larger than 1000 items/);
    const name = 'a'.repeat(20_001);
    expect(tried('facts.name.size() > 0', { name }).why).toMatch(/20000 characters/);
  });
});

describe('inputs of another type than declared', () => {
  it.each([
    ['a text for a number', 'facts.amount > 1', { amount: 'many' }],
    ['a number for a list', 'facts.items.size() > 0', { items: 3 }],
    ['a fraction', 'facts.amount > 1', { amount: 1.5 }],
    ['what is no number', 'facts.amount > 1', { amount: Number.NaN }],
    ['a truth value for a text', 'facts.name.size() > 0', { name: true }],
  ])('are not met, and never thrown: %s', (_, expression, facts) => {
    expect(tried(expression, facts).verdict).toBe('notMet');
  });

  it.each([
    { left: { fact: 'amount' }, right: { integer: 1 } },
    { left: { ageInDays: 'amount' }, right: { integer: 1 } },
    { left: { count: { list: 'amount' } }, right: { integer: -1 } },
  ])('are not met in typed rules either: %j', (sides) => {
    const rule: CriterionRule = {
      kind: 'typed',
      when: { kind: 'compare', is: 'moreThan', ...sides },
    };
    const inputs = { ...empty, facts: { amount: 'many' } };
    expect(evaluateRule(rule, 'must', { inputs, scope }).verdict).toBe('notMet');
  });
});

describe('a typed rule that tries to exhaust the engine', () => {
  const nested = (levels: number): unknown => {
    let when: unknown = { kind: 'given', fact: 'amount' };
    for (let level = 0; level < levels; level += 1) when = { kind: 'not', rule: when };
    return { kind: 'typed', when };
  };

  it('is refused by its form when it is nested beyond reason', () => {
    expect(criterionRuleSchema.safeParse(nested(100_000)).success).toBe(false);
    expect(criterionRuleSchema.safeParse(nested(5)).success).toBe(true);
  });

  it('is refused by the check when it is nested more than eight levels', () => {
    const rule = criterionRuleSchema.parse(nested(8));
    expect(checkRule(rule, scope, 'must').map(({ code }) => code)).toContain('tooLarge');
  });

  it('is checked for contradictions in bounded time', () => {
    const unequal = { kind: 'compare', is: 'notEqual', right: { integer: 7 } } as const;
    const rules = Array.from({ length: 60 }, () => ({ ...unequal, left: { fact: 'amount' } }));
    const begun = performance.now();
    checkRule({ kind: 'typed', when: { kind: 'all', rules } }, scope, 'must');
    expect(performance.now() - begun).toBeLessThan(PATIENCE_MS);
  });

  it.each([
    { kind: 'typed', when: { kind: 'given', fact: '__proto__' } },
    { kind: 'typed', when: { kind: 'given', fact: 'Amount' } },
    { kind: 'typed', when: { kind: 'eval', code: 'process.exit()' } },
    { kind: 'typed', when: { kind: 'all', rules: [] } },
    { kind: 'typed' },
    { kind: 'cel', expression: '' },
    { kind: 'cel', expression: 'true', extra: 1 },
    { kind: 'cel', expression: 'a'.repeat(2_001) },
    null,
    'true',
    [],
  ])('has one of the known forms and no other: %j', (rule) => {
    expect(criterionRuleSchema.safeParse(rule).success).toBe(false);
  });
});
