import { ok, reject } from '@tollgate/event-sourcing';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, saidIn } from '../decision.js';
import { reviewOfTimer } from '../rung-access.js';
import type { InitiativeState } from '../state.js';

/** Ends a review that nobody decided in its time; the stage stays open for a new submission. */
export const expireReview = (
  command: CommandOf<'ExpireReview'>,
  state: InitiativeState,
): Decision => {
  const review = reviewOfTimer(state, command);
  if (!review) return NOTHING;
  const { gate, round, submission, expiresAt } = review;
  if (command.now < expiresAt) {
    return reject({ kind: 'DeadlineNotReached', gate, dueAt: expiresAt, now: command.now });
  }
  return ok([
    {
      type: 'ReviewExpired',
      data: { ...saidIn(command), gate, round, submission, becauseDeadline: expiresAt },
    },
  ]);
};
