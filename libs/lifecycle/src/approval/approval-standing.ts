import type { InitiativeState, Submission } from '../initiative/state.js';
import type { GateDefinition } from '../templates/lifecycle-template.js';
import { bandOf } from './amount-band.js';
import { approvalRuleFor, electorateOf } from './approval-policy.js';
import type { BandChoice, ExchangeRate } from './approval-records.js';
import type { GroupCount } from './count-group.js';
import { UNKNOWN_ELECTORATE } from './electorate.js';
import type { ApprovalGroup } from './groups-rule.js';
import { groupsNeeded } from './rule-in-force.js';
import type { TalliedVote } from './tallied-vote.js';
import { isBehindTier, tallyVotes } from './tally-votes.js';

/** One group of a rule: who may vote in it, who has, and what it still needs. */
export interface GroupStanding extends Pick<
  ApprovalGroup,
  'key' | 'title' | 'members' | 'participation' | 'needs' | 'abstentions'
> {
  readonly tier: number | null;
  readonly veto: boolean;
  /** False while its tier waits for an earlier one, or when nobody can vote in it any more. */
  readonly takesVotes: boolean;
  readonly votes: readonly Pick<TalliedVote, 'voter' | 'choice' | 'onBehalfOf'>[];
  /** Persons who may still vote here; null where whoever fits the group may. */
  readonly mayVote: readonly string[] | null;
  readonly approvals: number;
  readonly cast: number;
  readonly weight: number | null;
  readonly eligible: number | null;
  /** Approvals (or weight) asked for as the votes stand; null where only the people there are tell. */
  readonly needed: number | null;
  readonly quorum: number | null;
  readonly met: boolean;
}

/** How the approval of a gate stands, before it is submitted, under review and after. */
export interface ApprovalStanding {
  readonly groups: readonly GroupStanding[];
  readonly groupsNeeded: number;
  readonly groupsMet: number;
  readonly met: boolean;
  /** False when no further votes can meet the rule. */
  readonly reachable: boolean;
  readonly vetoedBy: readonly string[];
  readonly openTier: number | null;
  /** Votes over all groups, where the rule asks for a number of them. */
  readonly quorum: { readonly votes: number; readonly cast: number } | null;
  /** The band that the amount falls into; null where no amount chooses the rule. */
  readonly band: BandChoice | null;
  readonly extraApprovers: NonNullable<Submission['extraApprovers']>;
}

/**
 * How the approval of a gate stands.
 *
 * @param review the submission whose votes count; before the first there is none
 * @param rates the organisation's exchange rates, for an amount that was not submitted yet
 */
export const approvalStanding = (
  { approval: policy }: GateDefinition,
  state: InitiativeState,
  {
    review,
    rates,
  }: { readonly review?: Submission | undefined; readonly rates?: readonly ExchangeRate[] } = {},
): ApprovalStanding => {
  const rule = approvalRuleFor(policy, state, review);
  const votes = review?.votes ?? [];
  const electorate = review ? electorateOf(policy, state, review) : UNKNOWN_ELECTORATE;
  const tally = tallyVotes(rule, votes, electorate);
  const bands = policy.amountBands;
  const current = bands && bandOf(bands, state.facts, rates);
  const cast = tally.counts
    .filter(({ group }) => group.participation !== 'comment')
    .reduce((sum, count) => sum + count.cast, 0);
  return {
    groups: tally.counts.map((count) => groupStanding(count, votes, tally.openTier)),
    groupsNeeded: groupsNeeded(rule),
    groupsMet: tally.approvingSeats.length,
    met: tally.met,
    reachable: tally.reachable,
    vetoedBy: tally.vetoedBy,
    openTier: tally.openTier,
    quorum: rule.quorum ? { votes: rule.quorum.votes, cast } : null,
    band: review?.approval?.band ?? current ?? null,
    extraApprovers: review?.extraApprovers ?? [],
  };
};

const groupStanding = (
  count: GroupCount,
  votes: readonly TalliedVote[],
  openTier: number | null,
): GroupStanding => {
  const { group, open, free, approvals, cast, weight, eligible, needed, quorum, met } = count;
  const { key, title, members, participation, needs, abstentions } = group;
  return {
    key,
    title,
    members,
    participation,
    needs,
    abstentions,
    tier: group.tier ?? null,
    veto: group.veto ?? false,
    takesVotes: free > 0 && open?.length !== 0 && !isBehindTier(group, openTier),
    votes: votes
      .filter(({ seat }) => seat === key)
      .map(({ voter, choice, onBehalfOf }) => ({
        voter,
        choice,
        ...(onBehalfOf !== undefined && { onBehalfOf }),
      })),
    mayVote: open?.map(({ personId }) => personId) ?? null,
    approvals,
    cast,
    weight,
    eligible,
    needed,
    quorum,
    met,
  };
};
