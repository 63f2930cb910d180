import { ok, reject } from '@tollgate/event-sourcing';
import { advances } from '../../templates/find-gate.js';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import { decidedByRule } from '../decided-by-rule.js';
import type { DataOf } from '../events.js';
import type { GateInReview } from '../gate-access.js';
import { gateInReview } from '../gate-access.js';
import { findSubmission } from '../gate-progress.js';
import { refuseInFinalVote } from '../approvers/final-vote.js';
import { votingGroup } from '../approvers/voting-group.js';
import { refuseConditionTerms } from '../outcome-rules.js';
import type { InitiativeRejection } from '../rejections.js';
import type { VotingRight } from '../separation/voting-right.js';
import { votingRight } from '../separation/voting-right.js';
import type { InitiativeState, Submission, Vote } from '../state.js';

/**
 * Casts a vote on the frozen case. Where the policy decides by itself, the vote that meets the rule and the
 * decision are recorded together.
 */
export const castVote = (
  command: CommandOf<'CastVote'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { personId } = command.actor;
  const named = findSubmission(state, command.gate, command.submission);
  const standing = named?.votes.find(({ voter }) => voter === personId);
  if (standing && saysTheSame(standing, command)) return NOTHING;
  const access = gateInReview(state, template, command);
  if (!access.ok) return access;
  const { gate, review } = access.value;
  const right = votingRight(command, state, access.value);
  if (!right.ok) {
    const again = standing !== undefined && right.rejection.kind === 'HumanCountsOnce';
    return again && command.onBehalfOf === standing.onBehalfOf
      ? reject({ kind: 'AlreadyVoted', gate: gate.key, personId })
      : right;
  }
  const context = { state, template, gate };
  const refusal =
    refuseWhatIsSaid(command, access.value, state) ??
    refuseInFinalVote(command.choice, review, context);
  if (refusal) return reject(refusal);
  const group = votingGroup(command, right.value, { ...access.value, state });
  if (!group.ok) {
    const { chosenByAuthor } = right.value;
    return chosenByAuthor ? reject(chosenByAuthor) : group;
  }
  const vote = voteOf(command, review, { seat: group.value, right: right.value });
  return ok([{ type: 'VoteCast', data: vote }, ...decidedByRule(vote, review, context)]);
};

const refuseWhatIsSaid = (
  command: CommandOf<'CastVote'>,
  { gate, review }: GateInReview,
  state: InitiativeState,
): InitiativeRejection | undefined => {
  const { commitment, choice, conditions, reason, meaning, now } = command;
  if (commitment !== review.commitment) {
    const current = review.commitment;
    return { kind: 'CommitmentMismatch', gate: gate.key, asked: commitment, current };
  }
  if (isBlank(reason)) return { kind: 'ReasonRequired', field: 'reason' };
  if (isBlank(meaning)) return { kind: 'ReasonRequired', field: 'meaning' };
  if (choice !== 'approveWithConditions') {
    return conditions.length > 0
      ? { kind: 'ConditionsNotAllowed', gate: gate.key, outcome: choice }
      : undefined;
  }
  const mayCarryConditions =
    advances(review.proposedOutcome) && gate.outcomes.includes('conditionalGo');
  if (!mayCarryConditions) {
    const outcome = advances(review.proposedOutcome) ? 'conditionalGo' : review.proposedOutcome;
    return { kind: 'ConditionsNotAllowed', gate: gate.key, outcome };
  }
  if (conditions.length === 0) return { kind: 'ConditionsRequired', gate: gate.key };
  const takenIds = [...state.conditions, ...review.votes.flatMap((vote) => vote.conditions)].map(
    ({ conditionId }) => conditionId,
  );
  return refuseConditionTerms(conditions, takenIds, now);
};

const voteOf = (
  command: CommandOf<'CastVote'>,
  { gate, round, submission }: Submission,
  { seat, right }: { readonly seat: string; readonly right: VotingRight },
): DataOf<'VoteCast'> => ({
  ...saidIn(command),
  gate,
  round,
  submission,
  voter: command.actor.personId,
  seat,
  roles: right.roles,
  choice: command.choice,
  reason: command.reason,
  commitment: command.commitment,
  meaning: command.meaning,
  conditions: command.conditions,
  voterIsAuthor: right.voterIsAuthor,
  ...right.recorded,
});

/** The same vote asked again. Ids of conditions are made per request, so they do not tell two votes apart. */
const saysTheSame = (standing: Vote, asked: CommandOf<'CastVote'>): boolean =>
  standing.commitment === asked.commitment &&
  standing.choice === asked.choice &&
  standing.onBehalfOf === asked.onBehalfOf &&
  standing.reason === asked.reason &&
  standing.meaning === asked.meaning &&
  (asked.seat === undefined || asked.seat === standing.seat) &&
  standing.conditions.length === asked.conditions.length &&
  standing.conditions.every(({ text, ownerId, dueOn }, index) => {
    const other = asked.conditions[index];
    return other?.text === text && other.ownerId === ownerId && other.dueOn === dueOn;
  });
