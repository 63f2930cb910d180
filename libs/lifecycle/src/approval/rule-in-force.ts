import type { ApprovalRule } from '../templates/lifecycle-template.js';
import { asGroups } from './as-groups.js';
import type { ApprovalGroup, GroupsRule } from './groups-rule.js';

/** Key of the group in which whoever decides alone votes. */
export const EXCLUSIVE_APPROVER = 'exclusive_approver';

/** Key of the group of an approver who was named under review; no template key contains a colon. */
export const extraApproverGroup = (personId: string): string => `extra:${personId}`;

/** Whether a group is that of an extra approver. */
export const isExtraApprover = (group: string): boolean => group.startsWith('extra:');

/**
 * The groups that votes are counted by. Whoever decides alone gets a group of his own beside which the others
 * only advise. Each extra approver gets one too, that is required on top of all the rule asks for: naming
 * further approvers raises the bar and never lowers it.
 */
export const ruleInForce = (
  rule: ApprovalRule,
  extraApprovers: readonly string[] = [],
): GroupsRule => {
  const base = withExclusiveApprover(asGroups(rule));
  if (extraApprovers.length === 0) return base;
  return {
    ...base,
    groups: [...extraApprovers.map(extraGroup), ...base.groups],
    combine: { kind: 'atLeast', groups: groupsNeeded(base) + extraApprovers.length },
  };
};

/** Groups that must be met, required ones included; never none, whatever a rule says. */
export const groupsNeeded = ({ groups, combine }: GroupsRule): number => {
  const required = groups.filter(({ participation }) => participation === 'required').length;
  return Math.max(1, required, combine.kind === 'atLeast' ? combine.groups : 0);
};

const withExclusiveApprover = (rule: GroupsRule): GroupsRule => {
  const { exclusiveApprover } = rule;
  if (!exclusiveApprover) return rule;
  const known = alone.get(rule);
  if (known) return known;
  const decider: ApprovalGroup = {
    key: EXCLUSIVE_APPROVER,
    title: 'Exclusive approver',
    members:
      'role' in exclusiveApprover
        ? { roles: [exclusiveApprover.role] }
        : { persons: [exclusiveApprover.person] },
    participation: 'required',
    needs: { kind: 'any' },
    abstentions: 'notCast',
    places: 1,
  };
  const advisers = rule.groups.map((group) => ({ ...group, participation: 'comment' as const }));
  const decided: GroupsRule = {
    ...rule,
    groups: [decider, ...advisers],
    combine: { kind: 'all' },
    // Advisers take no part that counts, so that nobody waits for them.
    quorum: { votes: 1 },
  };
  alone.set(rule, decided);
  return decided;
};

// Rules are immutable data of a template; votes count under the same one again and again.
const alone = new WeakMap<GroupsRule, GroupsRule>();

const extraGroup = (personId: string): ApprovalGroup => ({
  key: extraApproverGroup(personId),
  title: 'Extra approver',
  members: { persons: [personId] },
  participation: 'required',
  needs: { kind: 'any' },
  abstentions: 'notCast',
  places: 1,
});
