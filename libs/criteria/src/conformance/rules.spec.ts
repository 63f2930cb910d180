import { checkRule } from '../check-rule.js';
import { evaluateRule } from '../evaluate-rule.js';
import type { CriterionKind } from '../evaluation.js';
import { criterionRuleSchema } from '../rule.js';
import type { RuleInputs, RuleScope } from '../scope.js';
import { ruleWords } from '../typed/words.js';
import conformance from './expressions.json' with { type: 'json' };
import typed from './rules.json' with { type: 'json' };

interface ConformanceCase {
  readonly rule: unknown;
  readonly criterion?: CriterionKind;
  readonly case?: 'full' | 'empty';
  readonly expect: string | number;
  readonly why?: string;
}

const scope = conformance.scope as RuleScope;
const cases = conformance.cases as unknown as Readonly<Record<'full' | 'empty', RuleInputs>>;
const rules = typed.rules as readonly ConformanceCase[];

describe('every rule of the conformance file comes to what the file says', () => {
  it.each(
    rules.map((each, index) => {
      const words = ruleWords(criterionRuleSchema.parse(each.rule), scope);
      return [`${index}: ${words}`, each] as const;
    }),
  )('%s', (_, { rule: raw, criterion = 'must', case: given = 'full', ...expected }) => {
    const rule = criterionRuleSchema.parse(raw);
    const errors = checkRule(rule, scope, criterion).filter(({ severity }) => severity === 'error');
    const inputs = cases[given];
    const { verdict, score, why } = evaluateRule(rule, criterion, { inputs, scope });
    expect(errors[0]?.code ?? score ?? verdict).toBe(expected.expect);
    if (expected.why !== undefined) expect(why).toBe(expected.why);
  });
});
