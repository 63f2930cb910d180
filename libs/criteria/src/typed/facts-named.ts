import type { Condition, CriterionRule, Operand } from '../rule.js';
import { conditionsOf } from '../rule.js';
import { childrenOf } from './inputs-seen.js';

/** Keys of all facts that a typed rule names. */
export const factsNamed = (rule: CriterionRule): ReadonlySet<string> => {
  const named = new Set<string>(rule.kind === 'scale' ? ofOperand(rule.of) : []);
  const open = [...conditionsOf(rule)];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const fact of ofCondition(next)) named.add(fact);
    open.push(...childrenOf(next));
  }
  return named;
};

const ofCondition = (condition: Condition): readonly string[] => {
  switch (condition.kind) {
    case 'compare':
      return [...ofOperand(condition.left), ...ofOperand(condition.right)];
    case 'given':
      return [condition.fact];
    case 'includes':
      return [condition.list];
    case 'scoreAtLeast':
    case 'all':
    case 'any':
    case 'not':
      return [];
  }
};

const ofOperand = (operand: Operand): readonly string[] => {
  if ('fact' in operand) return [operand.fact];
  if ('ageInDays' in operand) return [operand.ageInDays];
  return 'count' in operand && 'list' in operand.count ? [operand.count.list] : [];
};
