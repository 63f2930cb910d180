import type { TallyRecord } from '../initiative/events.js';
import type { ApprovalRule } from '../templates/lifecycle-template.js';
import type { GroupTallyRecord } from './approval-records.js';
import { asGroups, isSeat } from './as-groups.js';
import type { GroupCount } from './count-group.js';
import { countGroup } from './count-group.js';
import type { Electorate } from './electorate.js';
import { UNKNOWN_ELECTORATE } from './electorate.js';
import type { ApprovalGroup, GroupsRule } from './groups-rule.js';
import { isReachable } from './is-reachable.js';
import { groupsNeeded } from './rule-in-force.js';
import type { TalliedVote } from './tallied-vote.js';
import { byVoter, personsOf } from './tallied-vote.js';

export type { TalliedVote } from './tallied-vote.js';
export { isApproval } from './tallied-vote.js';

/** How votes stand against a rule. Groups and seats are named by their keys, in the order of the rule. */
export interface Tally extends TallyRecord {
  /** Groups that count, are not met, and take no further vote now. */
  readonly otherSeats: readonly string[];
  /** Groups that count, are not met, and wait for votes now. */
  readonly openSeats: readonly string[];
  /** True when the rule is met: enough groups, every required one among them, the quorum, no veto. */
  readonly met: boolean;
  /** Whether as many took part as the rule asks for over all groups. */
  readonly quorumMet: boolean;
  /** False when no further votes can meet the rule unless somebody withdraws a vote first. */
  readonly reachable: boolean;
  /** The lowest tier that still waits for a required group; null where tiers are parallel or all are met. */
  readonly openTier: number | null;
  /** Every group of the rule, those that only comment too. */
  readonly counts: readonly GroupCount[];
}

/**
 * Counts standing votes. The order of votes does not matter: tiers are kept where votes are cast. One person
 * counts once: where somebody appears twice only the group that comes first in the rule counts.
 *
 * @param rule the rule in force, extra approvers and exclusive approver included
 */
export const tallyVotes = (
  rule: ApprovalRule | GroupsRule,
  votes: readonly TalliedVote[],
  electorate: Electorate = UNKNOWN_ELECTORATE,
): Tally => {
  const groups = asGroups(rule);
  const heard = new Set(votes.flatMap(personsOf));
  const byGroup = groupedVotes(groups, votes);
  const counts = groups.groups.map((group) =>
    countGroup(group, byGroup.get(group.key) ?? [], { electorate, heard }),
  );
  const counting = counts.filter(({ group }) => group.participation !== 'comment');
  const metGroups = counting.filter(({ met }) => met).map(keyOf);
  const missing = counting.filter(isMissing).map(keyOf);
  const openTier = openTierOf(groups, counting);
  const cast = counting.reduce((sum, count) => sum + count.cast, 0);
  const quorumMet = cast >= (groups.quorum?.votes ?? 0);
  const open = counting
    .filter((count) => (!count.met || !quorumMet) && takesVotes(count, openTier))
    .map(keyOf);
  const vetoedBy = vetoesOf(groups, votes);
  const needed = groupsNeeded(groups);
  const stopped = vetoedBy.length > 0;
  const met = !stopped && missing.length === 0 && metGroups.length >= needed && quorumMet;
  return {
    approvingSeats: metGroups,
    approvalsRequired: needed,
    missingSeats: missing,
    vetoedBy,
    otherSeats: counting
      .filter(({ met: isMet, group }) => !isMet && !open.includes(group.key))
      .map(keyOf),
    openSeats: open,
    met,
    quorumMet,
    reachable: met || (!stopped && isReachable(groups, counting)),
    openTier,
    counts,
  };
};

/** The part of a tally that a decision records. A rule of seats is told whole by which of them approved. */
export const tallyRecord = (tally: Tally): TallyRecord => ({
  approvingSeats: tally.approvingSeats,
  approvalsRequired: tally.approvalsRequired,
  missingSeats: tally.missingSeats,
  vetoedBy: tally.vetoedBy,
  ...(!tally.counts.every(({ group }) => isSeat(group)) && {
    groups: tally.counts.map(groupRecord),
  }),
});

const groupRecord = (count: GroupCount): GroupTallyRecord => ({
  group: count.group.key,
  approvals: count.approvals,
  cast: count.cast,
  weight: count.weight,
  eligible: count.eligible,
  needed: count.needed,
  quorum: count.quorum,
  met: count.met,
});

/** The votes of each group, every person once and no more than there are places. Deciding never lets it come to either; the count does not rely on it. */
const groupedVotes = (
  { groups }: GroupsRule,
  votes: readonly TalliedVote[],
): ReadonlyMap<string, readonly TalliedVote[]> => {
  const counted = new Set<string>();
  const cast = new Map<string, TalliedVote[]>();
  for (const vote of votes.toSorted(byVoter)) {
    const before = cast.get(vote.seat);
    if (before) before.push(vote);
    else cast.set(vote.seat, [vote]);
  }
  return new Map(
    groups.map(({ key, places = Infinity }) => {
      const own: TalliedVote[] = [];
      for (const vote of cast.get(key) ?? []) {
        if (own.length >= places || personsOf(vote).some((person) => counted.has(person))) continue;
        own.push(vote);
        for (const person of personsOf(vote)) counted.add(person);
      }
      return [key, own];
    }),
  );
};

const vetoesOf = (rule: GroupsRule, votes: readonly TalliedVote[]): readonly string[] => {
  const withVeto = new Set(rule.groups.filter(({ veto }) => veto === true).map(({ key }) => key));
  const vetoes = votes.filter(
    ({ choice, seat, roles }) =>
      choice === 'reject' &&
      (withVeto.has(seat) || (rule.vetoRoles ?? []).some((role) => roles.includes(role))),
  );
  return [...new Set(vetoes.map(({ voter }) => voter))].sort();
};

const openTierOf = (rule: GroupsRule, counting: readonly GroupCount[]): number | null => {
  if (rule.tiers === 'parallel') return null;
  const waiting = counting.filter(isMissing).flatMap(({ group }) => group.tier ?? []);
  return waiting.length === 0 ? null : Math.min(...waiting);
};

/** Whether votes in a group have to wait for an earlier tier. A group without tier never waits. */
export const isBehindTier = ({ tier }: ApprovalGroup, openTier: number | null): boolean =>
  tier !== undefined && openTier !== null && tier > openTier;

const takesVotes = ({ group, open, free }: GroupCount, openTier: number | null): boolean =>
  free > 0 && (open === null || open.length > 0) && !isBehindTier(group, openTier);

const isMissing = ({ group, met }: GroupCount): boolean =>
  group.participation === 'required' && !met;

const keyOf = ({ group }: GroupCount): string => group.key;
