import { isSeat } from './as-groups.js';
import type { GroupCount } from './count-group.js';
import type { GroupsRule } from './groups-rule.js';
import { groupsNeeded } from './rule-in-force.js';

/**
 * "3 of 5 approvals" for lists: what was given in the groups that count, and the least number with which the
 * rule is met. A group that weighs counts as one approval, given when it is met.
 */
export const approvalProgress = (
  rule: GroupsRule,
  counts: readonly GroupCount[],
): { readonly given: number; readonly required: number } => {
  const counting = counts.filter(({ group }) => group.participation !== 'comment');
  if (counting.every(({ group }) => isSeat(group))) {
    const given = counting.filter(({ met }) => met).length;
    return { given, required: groupsNeeded(rule) };
  }
  const steps = counting.map(stepsOf);
  const required = steps.filter(({ isRequired }) => isRequired);
  const optional = steps
    .filter(({ isRequired }) => !isRequired)
    .toSorted((left, right) => left.needed - left.given - (right.needed - right.given))
    .slice(0, Math.max(0, groupsNeeded(rule) - required.length));
  return {
    given: sum(steps.map(({ given }) => given)),
    required: sum([...required, ...optional].map(({ needed }) => needed)),
  };
};

interface Steps {
  readonly given: number;
  readonly needed: number;
  readonly isRequired: boolean;
}

const stepsOf = ({ group, approvals, weight, needed, met }: GroupCount): Steps => {
  const isRequired = group.participation === 'required';
  if (weight !== null || needed === null) return { given: met ? 1 : 0, needed: 1, isRequired };
  return { given: Math.min(approvals, needed), needed, isRequired };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, next) => all + next, 0);
