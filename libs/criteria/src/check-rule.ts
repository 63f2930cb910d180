import { checkExpression } from './cel/check-expression.js';
import { compileExpression } from './cel/compile-expression.js';
import { ASSUMED_SIZES, stepsOf } from './cel/cost.js';
import type { ExpressionNode } from './cel/expression-node.js';
import { nodesOf } from './cel/expression-node.js';
import { conditionOf } from './cel/formula-of-expression.js';
import { COST_MAX } from './cel/limits.js';
import type { ExpressionFault } from './cel/read-expression.js';
import { BOOL, INT, fits, typeWords } from './cel/value-type.js';
import type { CriterionKind, RuleFault } from './evaluation.js';
import type { CriterionRule } from './rule.js';
import { neverFaults } from './satisfiability/never-faults.js';
import type { RuleScope } from './scope.js';
import { declaredFact } from './scope.js';
import { checkTyped } from './typed/check-typed.js';
import { factsNamed } from './typed/facts-named.js';

/**
 * Everything wrong with a rule before it is ever evaluated: names that the gate does not declare, types that
 * do not fit, results of the wrong type, more cost than allowed, and conditions that nothing can make true.
 * Errors refuse the template; warnings are shown. Empty when the rule is sound. Never throws.
 *
 * @param kind a must-meet criterion needs a truth value, a should-meet one a score.
 */
export const checkRule = (
  rule: CriterionRule,
  scope: RuleScope,
  kind: CriterionKind,
): readonly RuleFault[] => {
  const faults =
    rule.kind === 'cel' ? checkCel(rule.expression, scope, kind) : checkTyped(rule, scope, kind);
  const hasErrors = faults.some(({ severity }) => severity === 'error');
  return hasErrors ? faults : [...faults, ...immaterialFaults(rule, scope, kind)];
};

const EXPRESSION_PATH = '/expression';

const checkCel = (
  expression: string,
  scope: RuleScope,
  kind: CriterionKind,
): readonly RuleFault[] => {
  const compiled = compileExpression(expression);
  if (!compiled.ok) return compiled.faults.map(asError);
  const faults: ExpressionFault[] = [];
  const type = checkExpression(compiled.node, scope, (fault) => faults.push(fault));
  if (faults.length > 0) return faults.map(asError);
  const needed = kind === 'must' ? BOOL : INT;
  if (!fits(type, needed)) {
    const message = `a ${kind}-meet criterion needs ${typeWords(needed)}, this is ${typeWords(type)}`;
    return [asError({ code: 'wrongResult', message })];
  }
  const steps = stepsOf(compiled.node, ASSUMED_SIZES);
  if (steps > COST_MAX) {
    const message = `it may take ${steps} steps on lists of usual length, ${COST_MAX} are allowed`;
    return [asError({ code: 'tooCostly', message })];
  }
  return kind === 'must' ? impossible(compiled.node, scope) : [];
};

const asError = (fault: ExpressionFault): RuleFault => ({
  severity: 'error',
  path: EXPRESSION_PATH,
  ...fault,
});

const impossible = (node: ExpressionNode, scope: RuleScope): readonly RuleFault[] => {
  const when = conditionOf(node);
  if (!when) return [];
  return neverFaults({ kind: 'typed', when }, scope)
    .filter(({ code, severity }) => code === 'neverTrue' && severity === 'error')
    .map((fault) => ({ ...fault, path: EXPRESSION_PATH }));
};

/** A must-meet criterion over a fact that may change under review without ending it rests on sand. */
const immaterialFaults = (
  rule: CriterionRule,
  scope: RuleScope,
  kind: CriterionKind,
): readonly RuleFault[] =>
  kind === 'should'
    ? []
    : [...factsOf(rule)]
        .filter((key) => declaredFact(scope, key)?.material === false)
        .map((key) => ({
          severity: 'warning',
          code: 'immaterialFact',
          path: rule.kind === 'cel' ? EXPRESSION_PATH : '/when',
          message: `${key} decides this criterion and is not material: votes stay valid when it changes`,
        }));

/** Keys of all facts that a rule names. */
export const factsOf = (rule: CriterionRule): ReadonlySet<string> => {
  if (rule.kind !== 'cel') return factsNamed(rule);
  const compiled = compileExpression(rule.expression);
  return new Set(
    compiled.ok
      ? nodesOf(compiled.node).flatMap((node) => (node.kind === 'fact' ? [node.key] : []))
      : [],
  );
};
