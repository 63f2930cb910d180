// The workflows with two steps exchanged, as a careless change would leave them. Replay must refuse both.
import { timerDesk } from '../due-timer.js';
import type { GateReviewRunInput, InitiativeRunInput } from '../messages.js';
import { showOperators } from '../operator-view.js';
import { startRun } from '../run.js';

/** Waits before it has read where the initiative stands. */
export async function initiativeWorkflow({ initiativeId }: InitiativeRunInput): Promise<void> {
  const run = startRun(initiativeId, showOperators);
  await run.untilWoken();
  await run.read();
}

/** Asks for the deadline's command before the deadline has come. */
export async function gateReviewWorkflow({ initiativeId }: GateReviewRunInput): Promise<void> {
  const run = startRun(initiativeId, () => undefined);
  const [deadline] = (await run.read()).timers;
  if (deadline) await timerDesk(initiativeId).ask(deadline);
  await run.untilWoken(deadline);
}
