import { continueAsNew, setCurrentDetails } from '@temporalio/workflow';
import { timerDesk } from './due-timer.js';
import { isInReview } from './round-in-review.js';
import type { GateReviewRunInput } from './messages.js';
import { currentDetails } from './operator-view.js';
import { currentInput } from './run-input.js';
import { startRun } from './run.js';

/** How a review ended: what the initiative did next, as recorded. */
export interface GateReviewEnd {
  readonly then: string;
  readonly lastVersionSeen: number;
}

/**
 * One approval round of one gate: reminders, the escalation ladder and expiry, each at the instant that the
 * submission's event names, until the log says that the round is over. The approvers were asked when the
 * submission was recorded (the inbox follows the log too).
 */
export async function gateReviewWorkflow(input: GateReviewRunInput): Promise<GateReviewEnd> {
  const round = currentInput(input);
  const run = startRun(round.initiativeId, (process) => setCurrentDetails(currentDetails(process)));
  const timers = timerDesk(round.initiativeId);

  for (;;) {
    const process = await run.read();
    if (!isInReview(process, round)) {
      return { then: process.waitingFor, lastVersionSeen: process.version };
    }
    const [deadline] = process.timers;
    const wokenBy = await run.untilWoken(deadline);
    if (wokenBy === 'due' && deadline) await timers.ask(deadline);
    if (run.mustContinueAsNew()) await continueAsNew<typeof gateReviewWorkflow>(input);
  }
}
