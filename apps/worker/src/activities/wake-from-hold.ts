import type { LifecycleActivities } from '@tollgate/workflows';
import type { AskInTime } from './time-command.js';

export const wakeFromHold =
  (ask: AskInTime): LifecycleActivities['wakeFromHold'] =>
  async (due) => {
    const { holdUntil } = due;
    const outcome = await ask(due, { type: 'WakeFromHold', holdUntil });
    return outcome === 'done' ? 'woken' : outcome;
  };
