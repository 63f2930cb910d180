import type { LifecycleActivities } from '@tollgate/workflows';
import type { AskInTime } from './time-command.js';

export const escalateGate =
  (ask: AskInTime): LifecycleActivities['escalateGate'] =>
  async (due) => {
    const { gate, submission, rung } = due;
    const outcome = await ask(due, { type: 'EscalateGate', gate, submission, rung });
    return outcome === 'done' ? 'escalated' : outcome;
  };
