import { compileExpression } from './cel/compile-expression.js';
import { nodesOf } from './cel/expression-node.js';
import type { Condition, CriterionRule, Operand } from './rule.js';
import { conditionsOf } from './rule.js';
import { childrenOf } from './typed/inputs-seen.js';

/** True when the passing of days alone can change the verdict of the rule. */
export const readsToday = (rule: CriterionRule): boolean => {
  if (rule.kind === 'cel') {
    const compiled = compileExpression(rule.expression);
    return (
      compiled.ok &&
      nodesOf(compiled.node).some(
        (node) =>
          (node.kind === 'name' && node.name === 'today') ||
          (node.kind === 'field' && node.field === 'ageInDays') ||
          (node.kind === 'call' && (node.name === 'daysSince' || node.name === 'daysUntil')),
      )
    );
  }
  if (rule.kind === 'scale') return isDated(rule.of);
  return conditionsOf(rule).some(conditionReadsToday);
};

const conditionReadsToday = (condition: Condition): boolean =>
  condition.kind === 'compare'
    ? isDated(condition.left) || isDated(condition.right)
    : childrenOf(condition).some(conditionReadsToday);

const isDated = (operand: Operand): boolean =>
  'ageInDays' in operand ||
  ('count' in operand &&
    'evidence' in operand.count &&
    operand.count.evidence.notOlderThanDays !== undefined);
