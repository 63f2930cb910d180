import { ApplicationFailure } from '@temporalio/workflow';
import type { ProcessView } from '@tollgate/lifecycle';
import type { ReviewRound } from './messages.js';

/** The round that is in review. */
export const roundInReview = ({ initiativeId, gate, step }: ProcessView): ReviewRound => {
  if (step.kind !== 'inReview' || !gate) {
    throw ApplicationFailure.nonRetryable('no gate is in review', 'NoGateInReview');
  }
  const { key, round } = gate;
  return { initiativeId, gate: key, round, submission: step.submission };
};

/** True while the log says that this very submission is under review. */
export const isInReview = ({ gate, step }: ProcessView, round: ReviewRound): boolean =>
  step.kind === 'inReview' &&
  step.submission === round.submission &&
  gate?.key === round.gate &&
  gate.round === round.round;
