import type { LifecycleActivities } from '@tollgate/workflows';
import type { AskInTime } from './time-command.js';

export const remindReviewers =
  (ask: AskInTime): LifecycleActivities['remindReviewers'] =>
  async (due) => {
    const { gate, submission, rung } = due;
    const outcome = await ask(due, { type: 'RemindReviewers', gate, submission, rung });
    return outcome === 'done' ? 'reminded' : outcome;
  };
