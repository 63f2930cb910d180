import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import type { CommandOf } from './commands.js';
import { openReview } from './gate-progress.js';
import type { InitiativeRejection } from './rejections.js';
import type { InitiativeState, Submission } from './state.js';

/** The review that time speaks of, if it is still open; time may ask late and is then no longer needed. */
export const reviewOfTimer = (
  state: InitiativeState,
  asked: { readonly gate: string; readonly submission: number },
): Submission | undefined => {
  const review = openReview(state);
  return review?.gate === asked.gate && review.submission === asked.submission ? review : undefined;
};

/**
 * The due instant of the asked rung when it is the next one and has come, `done` when it was climbed before.
 *
 * @param ladder due instants of all rungs; `climbed` says how many are done.
 */
export const nextRung = (
  command: CommandOf<'RemindReviewers' | 'EscalateGate'>,
  ladder: readonly string[],
  climbed: number,
): Result<{ readonly dueAt: string } | 'done', InitiativeRejection> => {
  const { gate, rung, now } = command;
  const dueAt = ladder[climbed];
  if (Number.isInteger(rung) && rung >= 1 && rung <= climbed) return ok('done');
  if (dueAt === undefined || rung !== climbed + 1) {
    const next = dueAt === undefined ? null : climbed + 1;
    return reject({ kind: 'RungNotNext', gate, rung, next });
  }
  return now < dueAt ? reject({ kind: 'DeadlineNotReached', gate, dueAt, now }) : ok({ dueAt });
};
