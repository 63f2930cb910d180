import type { LifecycleActivities } from '@tollgate/workflows';
import type { AskInTime } from './time-command.js';

export const recordStaleEvidence =
  (ask: AskInTime): LifecycleActivities['recordStaleEvidence'] =>
  async (due) => {
    const { gate, evidenceId, dueAt: becauseDeadline } = due;
    const command = { type: 'RecordStaleEvidence', gate, evidenceId, becauseDeadline } as const;
    const outcome = await ask(due, command);
    return outcome === 'done' ? 'recorded' : outcome;
  };
