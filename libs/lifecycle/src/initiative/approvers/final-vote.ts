import { approvalRuleFor } from '../../approval/approval-policy.js';
import type { GroupsRule } from '../../approval/groups-rule.js';
import type { Tally } from '../../approval/tally-votes.js';
import { tallyRecord } from '../../approval/tally-votes.js';
import { dateOf, daysAfter } from '../../sla/calendar-date.js';
import { advances } from '../../templates/find-gate.js';
import type { GateDefinition, LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { InitiativeEvent, VoteChoice } from '../events.js';
import { gateDecidedEvents } from '../gate-decided.js';
import { recyclesDecided } from '../outcome-rules.js';
import type { InitiativeRejection } from '../rejections.js';
import type { InitiativeState, Submission, Vote } from '../state.js';

interface AtReview {
  readonly state: InitiativeState;
  readonly template: LifecycleTemplate;
  readonly gate: GateDefinition;
}

/** What the rule says about a vote after the last recycle; undefined while there may be another round. */
export const finalVoteRule = (
  review: Submission,
  { state, template, gate }: AtReview,
): GroupsRule['finalVote'] =>
  recyclesDecided(state, gate.key) >= template.recycleRoundsMax
    ? approvalRuleFor(gate.approval, state, review).finalVote
    : undefined;

const FINAL_CHOICES: readonly VoteChoice[] = [
  'approve',
  'approveWithConditions',
  'reject',
  'abstain',
];

/** There is no round to send a case back to: in the final vote one takes a position. */
export const refuseInFinalVote = (
  choice: VoteChoice,
  review: Submission,
  at: AtReview,
): InitiativeRejection | undefined =>
  choice === 'sendBack' && finalVoteRule(review, at) !== undefined
    ? { kind: 'ChoiceNotAllowed', gate: at.gate.key, choice, allowed: FINAL_CHOICES }
    : undefined;

/** The Kill or Hold that a final vote comes to once no further votes can carry the proposal to go on. */
export const decidedByFinalVote = (
  vote: Vote,
  { review, tally }: { readonly review: Submission; readonly tally: Tally },
  at: AtReview,
): readonly InitiativeEvent[] => {
  const final = finalVoteRule(review, at);
  const isOpen = tally.reachable || !advances(review.proposedOutcome);
  if (!final || isOpen || !at.gate.outcomes.includes(final.otherwise)) return [];
  return gateDecidedEvents(
    {
      by: vote.by,
      at: vote.at,
      outcome: final.otherwise,
      reason: `The final vote after ${recyclesDecided(at.state, at.gate.key)} recycles did not carry the proposal`,
      decidedBy: 'rule',
      tally: tallyRecord(tally),
      conditions: [],
      holdUntil: final.otherwise === 'hold' ? daysAfter(dateOf(vote.at), final.holdDays) : null,
      recycleTo: null,
      salvage: [],
    },
    review,
    at,
  );
};
