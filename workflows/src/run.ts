import { allHandlersFinished, condition, setHandler, workflowInfo } from '@temporalio/workflow';
import type { ProcessTimer, ProcessView } from '@tollgate/lifecycle';
import { processActivities } from './activities.js';
import { keptTimer } from './kept-timer.js';
import type { ProcessStatus } from './messages.js';
import { processStatus, renewRun } from './messages.js';
import { followRecorded } from './recorded-versions.js';
import { earlier, instantAfter } from './run-clock.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** No run gets older, so that code kept for old runs can be removed after this time. */
const RUN_AGE_MAX_MS = 7 * DAY_MS;
/** Well below the server's own suggestion (4,096), so that a replay stays cheap. */
const HISTORY_EVENTS_MAX = 2_000;

const TIMER_WORDS = {
  remindReviewers: 'Remind the reviewers at',
  escalateGate: 'Escalate the gate at',
  expireReview: 'Let the review expire at',
  wakeFromHold: 'On hold until',
  lapseCondition: 'A condition falls due at',
  lapseWaiver: 'A waiver ends at',
  evidenceExpires: 'Evidence is fresh until',
  continueAsNew: 'Start a fresh run at',
} as const satisfies Record<NonNullable<ProcessStatus['nextTimer']>['kind'], string>;

/** Why a workflow went on after waiting. */
export type WokenBy = 'recorded' | 'due' | 'renewal';

/** One run of a workflow that follows an initiative's log. */
export interface Run {
  /** Reads where the initiative stands now, shows it to operators and remembers it as seen. */
  readonly read: () => Promise<ProcessView>;
  /**
   * Waits until the log has moved the process beyond what was read last, `deadline` has come, or this run
   * must continue as new. The one timer behind it is set to an absolute instant and kept while that stays.
   */
  readonly untilWoken: (deadline?: ProcessTimer) => Promise<WokenBy>;
  /** True when this run must continue as new and nothing is in flight. No `await` may stand between this and it. */
  readonly mustContinueAsNew: () => boolean;
}

/** Sets the handlers up; call it before the first `await`, or an early signal is lost. */
export const startRun = (initiativeId: string, show: (process: ProcessView) => void): Run => {
  const runEndsAt = instantAfter(workflowInfo().runStartTime, RUN_AGE_MAX_MS);
  const seen = followRecorded();
  const timer = keptTimer();
  let process: ProcessView | undefined;
  let renewalAsked = false;

  setHandler(renewRun, () => {
    // A run that has not read yet is as new as can be; a rehydration starts it with this signal.
    renewalAsked = process !== undefined;
  });
  setHandler(processStatus, () => ({
    lastVersionSeen: seen.lastVersion(),
    waitingFor: process?.waitingFor ?? 'Reading the log',
    nextTimer: process ? nextTimerOf(process, runEndsAt) : null,
  }));

  const mustContinueAsNew = (): boolean =>
    (renewalAsked || historyIsLong() || timer.hasCome(runEndsAt)) && allHandlersFinished();
  const mustGoOn = (): boolean => seen.movedBeyond(process) || mustContinueAsNew();

  return {
    mustContinueAsNew,
    read: async () => {
      process = await seen.duringRead(() => processActivities.loadProcess(initiativeId));
      show(process);
      return process;
    },
    untilWoken: async (deadline) => {
      const until = deadline ? earlier(deadline.dueAt, runEndsAt) : runEndsAt;
      const kind = deadline && until === deadline.dueAt ? deadline.kind : 'continueAsNew';
      if (!timer.hasCome(until)) {
        timer.setFor(until, `${TIMER_WORDS[kind]} ${until}`);
        await condition(() => timer.hasCome(until) || mustGoOn());
      }
      if (seen.movedBeyond(process)) return 'recorded';
      return deadline && timer.hasCome(deadline.dueAt) ? 'due' : 'renewal';
    },
  };
};

/** The next thing that time will ask, whichever workflow keeps the timer; a review's deadlines are its own. */
const nextTimerOf = (
  { timers: [first] }: ProcessView,
  runEndsAt: string,
): ProcessStatus['nextTimer'] =>
  first ? { kind: first.kind, dueAt: first.dueAt } : { kind: 'continueAsNew', dueAt: runEndsAt };

const historyIsLong = (): boolean => {
  const { historyLength, continueAsNewSuggested } = workflowInfo();
  return continueAsNewSuggested || historyLength >= HISTORY_EVENTS_MAX;
};
