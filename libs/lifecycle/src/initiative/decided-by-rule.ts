import type { Instant } from '@tollgate/event-sourcing';
import { tallyOfReview } from '../approval/approval-policy.js';
import type { Tally } from '../approval/tally-votes.js';
import { tallyRecord } from '../approval/tally-votes.js';
import { advances } from '../templates/find-gate.js';
import type {
  GateDefinition,
  LifecycleTemplate,
  Outcome,
} from '../templates/lifecycle-template.js';
import { dutiesUnmet } from './duties-unmet.js';
import type { InitiativeEvent, SetCondition } from './events.js';
import { staleEvidence } from './evidence/evidence-unmet.js';
import { decidedByFinalVote } from './approvers/final-vote.js';
import { gateDecidedEvents } from './gate-decided.js';
import { gateUnmet } from './gate-unmet.js';
import { refuseParticulars } from './outcome-rules.js';
import type { InitiativeState, Submission, Vote } from './state.js';

/**
 * The decision that `vote` brings about, if the policy decides by itself and the rule is now met. Nothing
 * is decided while a duty of an earlier decision is open or the proposal lacks a date or target: the gate owner records the
 * decision then, once that is mended.
 */
export const decidedByRule = (
  vote: Vote,
  review: Submission,
  context: {
    readonly state: InitiativeState;
    readonly template: LifecycleTemplate;
    readonly gate: GateDefinition;
  },
): readonly InitiativeEvent[] => {
  const { state, gate } = context;
  const votes = [...review.votes, vote];
  const tally = tallyOfReview(gate.approval, state, { ...review, votes });
  if (gate.approval.decision !== 'automatic') return [];
  if (!tally.met) return decidedByFinalVote(vote, { review, tally }, context);
  const conditions = conditionsOf(votes);
  const outcome = outcomeOf(review, conditions);
  const { holdUntil, recycleTo, salvage } = review;
  const isHindered =
    (outcome === 'conditionalGo' && conditions.length === 0) ||
    (advances(outcome) && dutiesUnmet(state, context.template, vote.at).length > 0) ||
    (advances(outcome) && staleEvidence(state, gate.key, vote.at).length > 0) ||
    (advances(outcome) && lacksCriterion(context, vote.at)) ||
    refuseParticulars({ outcome, holdUntil, recycleTo }, gate, { ...context, now: vote.at });
  if (isHindered) return [];
  return gateDecidedEvents(
    {
      by: vote.by,
      at: vote.at,
      outcome,
      reason: reasonOf(tally, review),
      decidedBy: 'rule',
      tally: tallyRecord(tally),
      conditions,
      holdUntil,
      recycleTo,
      salvage,
    },
    review,
    context,
  );
};

/** Whether a must-meet criterion is unmet and not waived: by the verdicts frozen with the submission, where it has a rule. */
const lacksCriterion = (
  { state, gate, template }: Parameters<typeof decidedByRule>[2],
  now: Instant,
): boolean =>
  gateUnmet(state, { gate, template }, now).some(({ kind }) => kind === 'criterionNotMet');

/** Every promise that a standing approval asks for, also from a seat that only comments: it binds, it does not count. */
export const conditionsOf = (votes: readonly Vote[]): readonly SetCondition[] =>
  votes.flatMap(({ choice, conditions, voter }) =>
    choice === 'approveWithConditions'
      ? conditions.map((terms) => ({ ...terms, setBy: voter, setAs: 'voter' as const }))
      : [],
  );

const outcomeOf = (review: Submission, conditions: readonly SetCondition[]): Outcome =>
  review.proposedOutcome === 'go' && conditions.length > 0
    ? 'conditionalGo'
    : review.proposedOutcome;

const reasonOf = ({ approvingSeats, approvalsRequired }: Tally, review: Submission): string => {
  const met = `${approvingSeats.length} of ${approvalsRequired} required approvals were given`;
  return advances(review.proposedOutcome) ? met : `${met} to the proposal: ${review.note}`;
};
