import { continueAsNew } from '@temporalio/workflow';
import type { ProcessView } from '@tollgate/lifecycle';
import type { TimerDesk } from './due-timer.js';
import { timerDesk } from './due-timer.js';
import { openReview, tellReviewOver } from './gate-review-handle.js';
import type { InitiativeRunInput } from './messages.js';
import { showOperators } from './operator-view.js';
import { isInReview, roundInReview } from './round-in-review.js';
import { currentInput } from './run-input.js';
import type { Run } from './run.js';
import { startRun } from './run.js';

/** How an initiative's process ended. */
export interface InitiativeEnd {
  readonly because: 'killed' | 'cancelled' | 'completed';
  readonly lastVersionSeen: number;
}

/**
 * The lifecycle of one initiative, from its proposal to its last gate. What was decided stands in the log;
 * this follows it, waits, and asks in time: gate by gate of the pinned template, the team works and submits,
 * one review round runs, and the recorded decision says where to go — to the next gate, back to an earlier
 * one, on hold until a date, or out. It holds no rule and no fact of its own.
 */
export async function initiativeWorkflow(input: InitiativeRunInput): Promise<InitiativeEnd> {
  const { initiativeId } = currentInput(input);
  const run = startRun(initiativeId, showOperators);
  const timers = timerDesk(initiativeId);

  let process = await run.read();
  for (;;) {
    const { step } = process;
    switch (step.kind) {
      case 'notProposed':
      case 'stageOpen':
        process = await teamPreparesGate(run, timers, process);
        break;
      case 'inReview':
        process = await reviewRuns(run, process);
        break;
      case 'onHold':
        process = await holdLasts(run, timers, process);
        break;
      case 'closed':
        return { because: step.because, lastVersionSeen: process.version };
    }
    if (run.mustContinueAsNew()) await continueAsNew<typeof initiativeWorkflow>(input);
  }
}

/** While the team works only its evidence ages: a recorded submission, or an end, goes on from here. */
const teamPreparesGate = async (
  run: Run,
  timers: TimerDesk,
  process: ProcessView,
): Promise<ProcessView> => {
  const [goesStale] = process.timers;
  const wokenBy = await run.untilWoken(goesStale);
  if (wokenBy === 'renewal') return process;
  if (wokenBy === 'due' && goesStale) await timers.ask(goesStale);
  return run.read();
};

/** One approval round. Its deadlines are its own; here the log is followed until the round is over. */
const reviewRuns = async (run: Run, process: ProcessView): Promise<ProcessView> => {
  const round = roundInReview(process);
  const review = await openReview(round, process);
  let current = process;
  while (isInReview(current, round)) {
    // A review outlives the run that opened it, and the next run finds it again by its id.
    if ((await run.untilWoken()) === 'renewal') return current;
    current = await run.read();
  }
  await tellReviewOver(review, current);
  return current;
};

/** Nobody has to remember a hold: its date wakes it, unless people resume or end it before. */
const holdLasts = async (
  run: Run,
  timers: TimerDesk,
  process: ProcessView,
): Promise<ProcessView> => {
  const [wakeUp] = process.timers;
  const wokenBy = await run.untilWoken(wakeUp);
  if (wokenBy === 'renewal') return process;
  if (wokenBy === 'due' && wakeUp) await timers.ask(wakeUp);
  return run.read();
};
