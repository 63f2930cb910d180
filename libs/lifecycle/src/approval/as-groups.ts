import type { Seat, SeatsRule } from '../templates/lifecycle-template.js';
import type { ApprovalGroup, GroupsRule } from './groups-rule.js';

const PARTICIPATION = { required: 'required', counted: 'optional', comment: 'comment' } as const;

/** A rule in the form that is counted. A seat is a group with one place and one approval to give. */
export const asGroups = (rule: SeatsRule | GroupsRule): GroupsRule => {
  if ('groups' in rule) return rule;
  const known = translated.get(rule);
  if (known) return known;
  const groups: GroupsRule = {
    groups: rule.seats.map(seatGroup),
    combine: { kind: 'atLeast', groups: rule.approvalsRequired },
    tiers: 'parallel',
    ...(rule.vetoRoles.length > 0 && { vetoRoles: rule.vetoRoles }),
  };
  translated.set(rule, groups);
  return groups;
};

// A rule never changes, and every vote counts under it again.
const translated = new WeakMap<SeatsRule, GroupsRule>();

const seatGroup = ({ key, title, roles, kind }: Seat): ApprovalGroup => ({
  key,
  title,
  members: { roles },
  participation: PARTICIPATION[kind],
  needs: { kind: 'count', approvals: 1 },
  abstentions: 'cast',
  places: 1,
});

/** Whether a group is no more than a seat: one place, one approval, nothing else to tell. */
export const isSeat = ({ needs, places, quorum, tier }: ApprovalGroup): boolean =>
  needs.kind === 'count' &&
  needs.approvals === 1 &&
  places === 1 &&
  quorum === undefined &&
  tier === undefined;
