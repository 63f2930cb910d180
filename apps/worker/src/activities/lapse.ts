import type { LifecycleActivities } from '@tollgate/workflows';
import type { AskInTime } from './time-command.js';

/** Puts on record that a condition's day has passed while it was open. */
export const lapseCondition =
  (ask: AskInTime): LifecycleActivities['lapseCondition'] =>
  async (due) => {
    const { conditionId, dueOn } = due;
    const outcome = await ask(due, { type: 'LapseCondition', conditionId, dueOn });
    return outcome === 'done' ? 'lapsed' : outcome;
  };

/** Puts on record that a waiver has come to its end. */
export const lapseWaiver =
  (ask: AskInTime): LifecycleActivities['lapseWaiver'] =>
  async (due) => {
    const { waiverId, until } = due;
    const outcome = await ask(due, { type: 'LapseWaiver', waiverId, until });
    return outcome === 'done' ? 'lapsed' : outcome;
  };
