import type { CriterionKind, RuleFault } from '../evaluation.js';
import type { Condition, CriterionRule, Operand } from '../rule.js';
import { RULE_DEPTH_MAX, RULE_NODES_MAX, SCORE_MAX } from '../rule.js';
import { neverFaults } from '../satisfiability/never-faults.js';
import type { RuleScope } from '../scope.js';
import { childrenOf } from './inputs-seen.js';
import type { OperandFault } from './operand-type.js';
import { factFaults, operandFaults, operandType, scoreFaults } from './operand-type.js';

type TypedRule = Exclude<CriterionRule, { kind: 'cel' }>;

/** Everything wrong with a typed rule on the declared names and types. */
export const checkTyped = (
  rule: TypedRule,
  scope: RuleScope,
  kind: CriterionKind,
): readonly RuleFault[] => {
  const resultFault = wrongResult(rule, kind);
  const faults = partFaults(rule, scope);
  if (resultFault || faults.length > 0) return [...(resultFault ? [resultFault] : []), ...faults];
  return neverFaults(rule, scope);
};

const wrongResult = (rule: TypedRule, kind: CriterionKind): RuleFault | undefined => {
  const fits = (rule.kind === 'typed') === (kind === 'must');
  if (fits) return undefined;
  const message =
    kind === 'must'
      ? 'a must-meet criterion is true or false: write a rule of kind "typed" or "cel"'
      : 'a should-meet criterion is scored: write a rule of kind "points", "scale" or "cel"';
  return { severity: 'error', code: 'wrongResult', path: '/kind', message };
};

const partFaults = (rule: TypedRule, scope: RuleScope): readonly RuleFault[] => {
  switch (rule.kind) {
    case 'typed':
      return conditionFaults(rule.when, '/when', scope);
    case 'points': {
      const sum = rule.points.reduce((total, { points }) => total + points, 0);
      return [
        ...(sum > SCORE_MAX
          ? at('/points', [
              {
                code: 'scoreOutOfRange',
                message: `the points sum up to ${sum}, more than ${SCORE_MAX}`,
              },
            ])
          : []),
        ...rule.points.flatMap(({ when }, index) =>
          conditionFaults(when, `/points/${index}/when`, scope),
        ),
      ];
    }
    case 'scale':
      return [
        ...at('/of', [...operandFaults(rule.of, scope), ...notNumber(rule.of, scope)]),
        ...(rule.from.value === rule.to.value
          ? at('/to/value', [
              { code: 'scoreOutOfRange', message: 'both ends of the scale are the same value' },
            ])
          : []),
      ];
  }
};

const notNumber = (operand: Operand, scope: RuleScope): readonly OperandFault[] => {
  const type = operandType(operand, scope);
  return type === undefined || type === 'integer'
    ? []
    : [{ code: 'wrongType', message: `a scale needs a whole number, this is of type ${type}` }];
};

const at = (path: string, faults: readonly OperandFault[]): readonly RuleFault[] =>
  faults.map((fault) => ({ severity: 'error', path, ...fault }));

const conditionFaults = (
  condition: Condition,
  path: string,
  scope: RuleScope,
): readonly RuleFault[] => {
  const { depth, nodes } = sizeOf(condition);
  if (depth > RULE_DEPTH_MAX || nodes > RULE_NODES_MAX) {
    const message = `${depth} levels and ${nodes} parts; ${RULE_DEPTH_MAX} and ${RULE_NODES_MAX} are allowed`;
    return at(path, [{ code: 'tooLarge', message }]);
  }
  return [
    ...ownFaults(condition, path, scope),
    ...childrenOf(condition).flatMap((child, index) =>
      conditionFaults(
        child,
        condition.kind === 'not' ? `${path}/rule` : `${path}/rules/${index}`,
        scope,
      ),
    ),
  ];
};

const sizeOf = (condition: Condition): { readonly depth: number; readonly nodes: number } => {
  let depth = 0;
  let nodes = 0;
  const open = [{ condition, level: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const level = next.level + 1;
    depth = Math.max(depth, next.level);
    nodes += 1;
    open.push(...childrenOf(next.condition).map((child) => ({ condition: child, level })));
  }
  return { depth, nodes };
};

const ownFaults = (condition: Condition, path: string, scope: RuleScope): readonly RuleFault[] => {
  switch (condition.kind) {
    case 'compare':
      return compareFaults(condition, path, scope);
    case 'given':
      return at(`${path}/fact`, factFaults(condition.fact, scope, undefined));
    case 'includes':
      return at(`${path}/list`, factFaults(condition.list, scope, 'list'));
    case 'scoreAtLeast':
      return condition.criterion === undefined
        ? gateScoreFaults(path, scope)
        : at(`${path}/criterion`, scoreFaults(condition.criterion, scope));
    case 'all':
    case 'any':
    case 'not':
      return [];
  }
};

const gateScoreFaults = (path: string, scope: RuleScope): readonly RuleFault[] =>
  scope.scores.length > 0
    ? []
    : at(path, [
        { code: 'unknownCriterion', message: 'the gate has no score that the rule may read' },
      ]);

const compareFaults = (
  { left, is, right }: Extract<Condition, { kind: 'compare' }>,
  path: string,
  scope: RuleScope,
): readonly RuleFault[] => {
  const sides = [
    ...at(`${path}/left`, operandFaults(left, scope)),
    ...at(`${path}/right`, operandFaults(right, scope)),
  ];
  const [leftType, rightType] = [operandType(left, scope), operandType(right, scope)];
  if (sides.length > 0 || leftType === undefined || rightType === undefined) return sides;
  if (leftType !== rightType) {
    const message = `a value of type ${leftType} cannot be compared with one of type ${rightType}`;
    return at(path, [{ code: 'wrongType', message }]);
  }
  if (leftType === 'list') {
    const message = 'a list cannot be compared; count its items or ask what it includes';
    return at(path, [{ code: 'wrongType', message }]);
  }
  const isOrdered = leftType !== 'text' && leftType !== 'boolean';
  if (!isOrdered && is !== 'equal' && is !== 'notEqual') {
    const message = `values of type ${leftType} are equal or not equal, they have no order`;
    return at(`${path}/is`, [{ code: 'wrongType', message }]);
  }
  return 'money' in left && 'money' in right && left.money.currency !== right.money.currency
    ? at(path, [{ code: 'wrongType', message: 'amounts of two currencies cannot be compared' }])
    : [];
};
