import { ApplicationFailure, sleep } from '@temporalio/workflow';
import type { ProcessTimer } from '@tollgate/lifecycle';
import { processActivities } from './activities.js';
import type { TimerOutcome } from './activity-ports.js';

/** Pause before asking again when the deciding process's clock is behind. */
const CLOCK_SKEW_PAUSE = '1 second';

/** Issues the commands of timers that have come, each of them until it has its answer. */
export interface TimerDesk {
  /** @throws ApplicationFailure `DeadlineDidNotPass` when an answered deadline is handed in again: a bug. */
  readonly ask: (due: ProcessTimer) => Promise<void>;
}

export const timerDesk = (initiativeId: string): TimerDesk => {
  let lastAnswered: string | undefined;
  return {
    ask: async (due) => {
      if (due.commandId === lastAnswered) {
        throw ApplicationFailure.nonRetryable(
          'a deadline was answered and is still due',
          'DeadlineDidNotPass',
          { commandId: due.commandId },
        );
      }
      while ((await issue(initiativeId, due)) === 'notDueYet') await sleep(CLOCK_SKEW_PAUSE);
      lastAnswered = due.commandId;
    },
  };
};

const issue = (initiativeId: string, due: ProcessTimer): Promise<TimerOutcome<string>> => {
  const { commandId, dueAt, gate, round } = due;
  const deadline = { initiativeId, commandId, dueAt };
  switch (due.kind) {
    case 'remindReviewers':
      return processActivities.remindReviewers({
        ...deadline,
        ...{ gate, round, submission: due.submission, rung: due.rung },
      });
    case 'escalateGate':
      return processActivities.escalateGate({
        ...deadline,
        ...{ gate, round, submission: due.submission, rung: due.rung },
      });
    case 'expireReview':
      return processActivities.expireReview({
        ...deadline,
        ...{ gate, round, submission: due.submission },
      });
    case 'lapseCondition': {
      const { conditionId, dueOn } = due;
      return processActivities.lapseCondition({ ...deadline, conditionId, dueOn });
    }
    case 'lapseWaiver':
      return processActivities.lapseWaiver({
        ...deadline,
        ...{ waiverId: due.waiverId, until: due.until },
      });
    case 'wakeFromHold':
      return processActivities.wakeFromHold({ ...deadline, holdUntil: due.holdUntil });
    case 'evidenceExpires':
      return processActivities.recordStaleEvidence({
        ...deadline,
        ...{ gate, evidenceId: due.evidenceId },
      });
  }
};
