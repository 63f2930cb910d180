import { checkRule } from '../check-rule.js';
import { evaluateRule } from '../evaluate-rule.js';
import type { CriterionKind } from '../evaluation.js';
import type { CriterionRule } from '../rule.js';
import type { RuleInputs, RuleScope } from '../scope.js';
import conformance from './expressions.json' with { type: 'json' };

interface ConformanceCase {
  readonly expression: string;
  readonly criterion?: CriterionKind;
  readonly case?: 'full' | 'empty';
  readonly expect: string | number;
}

const scope = conformance.scope as RuleScope;
const cases = conformance.cases as unknown as Readonly<Record<'full' | 'empty', RuleInputs>>;
const expressions = conformance.expressions as readonly ConformanceCase[];

const outcomeOf = ({ expression, criterion = 'must', case: given = 'full' }: ConformanceCase) => {
  const rule: CriterionRule = { kind: 'cel', expression };
  const fault = checkRule(rule, scope, criterion).find(({ severity }) => severity === 'error');
  if (fault) return fault.code;
  const { verdict, score } = evaluateRule(rule, criterion, { inputs: cases[given], scope });
  return score ?? verdict;
};

const evaluatedAnyway = ({ expression, criterion = 'must' }: ConformanceCase) =>
  evaluateRule({ kind: 'cel', expression }, criterion, { inputs: cases.full, scope });

describe('every expression of the conformance file comes to what the file says', () => {
  it.each(expressions.map((each) => [each.expression, each] as const))('%s', (_, each) => {
    expect(String(each.expect).split('|')).toContain(String(outcomeOf(each)));
  });
});

describe('an expression that is refused at save', () => {
  const refused = expressions.filter(
    ({ expect: outcome }) =>
      typeof outcome === 'string' && !['met', 'notMet', 'notScored'].includes(outcome),
  );

  it.each(refused.map((each) => [each.expression, each] as const))(
    'never throws when it is evaluated all the same, and says why: %s',
    (_, each) => {
      const { why, verdict } = evaluatedAnyway(each);
      expect(why).not.toBe('');
      expect(['met', 'notMet', 'notScored', 'scored']).toContain(verdict);
    },
  );
});
