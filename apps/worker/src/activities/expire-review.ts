import type { LifecycleActivities } from '@tollgate/workflows';
import type { AskInTime } from './time-command.js';

export const expireReview =
  (ask: AskInTime): LifecycleActivities['expireReview'] =>
  async (due) => {
    const { gate, submission } = due;
    const outcome = await ask(due, { type: 'ExpireReview', gate, submission });
    return outcome === 'done' ? 'expired' : outcome;
  };
