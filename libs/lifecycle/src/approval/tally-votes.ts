import type { TallyRecord, VoteChoice } from '../initiative/events.js';
import type { ApprovalRule } from '../templates/lifecycle-template.js';

/** What a tally needs of a vote. */
export interface TalliedVote {
  readonly voter: string;
  readonly seat: string;
  readonly roles: readonly string[];
  readonly choice: VoteChoice;
}

/** How votes stand against a rule. */
export interface Tally extends TallyRecord {
  /** Seats that voted otherwise than approve, abstentions included. */
  readonly otherSeats: readonly string[];
  /** Seats that count and have not voted yet. */
  readonly openSeats: readonly string[];
  /** True when the rule is met: enough approvals, every required seat among them, no veto. */
  readonly met: boolean;
  /** False when no further vote can meet the rule unless somebody withdraws a vote first. */
  readonly reachable: boolean;
}

/**
 * Counts standing votes. The order of votes does not matter; every list stands in the order of the rule's
 * seats, persons in the order of their ids. An abstention is heard and is no approval. One person counts
 * once: where somebody appears twice only the seat that comes first in the rule counts.
 */
export const tallyVotes = (rule: ApprovalRule, votes: readonly TalliedVote[]): Tally => {
  const bySeat = seatedVotes(rule, votes);
  const counting = rule.seats.filter(({ kind }) => kind !== 'comment');
  const approvingSeats: string[] = [];
  const otherSeats: string[] = [];
  const openSeats: string[] = [];
  for (const { key } of counting) {
    const vote = bySeat.get(key);
    if (!vote) openSeats.push(key);
    else if (isApproval(vote.choice)) approvingSeats.push(key);
    else otherSeats.push(key);
  }
  const missingSeats = counting
    .filter(({ key, kind }) => kind === 'required' && !approvingSeats.includes(key))
    .map(({ key }) => key);
  const vetoedBy = votes.filter((vote) => isVeto(rule, vote)).map(({ voter }) => voter);
  const stopped = vetoedBy.length > 0;
  return {
    approvingSeats,
    approvalsRequired: rule.approvalsRequired,
    missingSeats,
    vetoedBy: [...new Set(vetoedBy)].sort(),
    otherSeats,
    openSeats,
    met: !stopped && missingSeats.length === 0 && approvingSeats.length >= rule.approvalsRequired,
    reachable:
      !stopped &&
      missingSeats.every((seat) => openSeats.includes(seat)) &&
      approvingSeats.length + openSeats.length >= rule.approvalsRequired,
  };
};

/** The part of a tally that a decision records. */
export const tallyRecord = (tally: Tally): TallyRecord => ({
  approvingSeats: tally.approvingSeats,
  approvalsRequired: tally.approvalsRequired,
  missingSeats: tally.missingSeats,
  vetoedBy: tally.vetoedBy,
});

/** Approve and approve with conditions count alike; the conditions bind the decision, not the count. */
export const isApproval = (choice: VoteChoice): boolean =>
  choice === 'approve' || choice === 'approveWithConditions';

const isVeto = (rule: ApprovalRule, { choice, roles }: TalliedVote): boolean =>
  choice === 'reject' && rule.vetoRoles.some((role) => roles.includes(role));

/** The vote of each seat, every person once. Deciding never lets it come to doubles; the count does not rely on it. */
const seatedVotes = (
  rule: ApprovalRule,
  votes: readonly TalliedVote[],
): ReadonlyMap<string, TalliedVote> => {
  const counted = new Set<string>();
  const bySeat = new Map<string, TalliedVote>();
  for (const { key } of rule.seats) {
    const vote = votes
      .filter(({ seat, voter }) => seat === key && !counted.has(voter))
      .toSorted(byVoter)[0];
    if (!vote) continue;
    counted.add(vote.voter);
    bySeat.set(key, vote);
  }
  return bySeat;
};

const byVoter = (left: TalliedVote, right: TalliedVote): number =>
  left.voter < right.voter ? -1 : left.voter > right.voter ? 1 : 0;
