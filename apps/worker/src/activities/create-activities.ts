import type { LifecycleActivities } from '@tollgate/workflows';
import { escalateGate } from './escalate-gate.js';
import { expireReview } from './expire-review.js';
import { lapseCondition, lapseWaiver } from './lapse.js';
import { loadProcess } from './load-process.js';
import { recordStaleEvidence } from './record-stale-evidence.js';
import { remindReviewers } from './remind-reviewers.js';
import type { ActivityDependencies } from './time-command.js';
import { timeCommands } from './time-command.js';
import { wakeFromHold } from './wake-from-hold.js';

/** What workflows may ask of the world, on the one write path that people use too. */
export const createActivities = (dependencies: ActivityDependencies): LifecycleActivities => {
  const ask = timeCommands(dependencies);
  return {
    loadProcess: loadProcess(dependencies.reader),
    remindReviewers: remindReviewers(ask),
    escalateGate: escalateGate(ask),
    expireReview: expireReview(ask),
    wakeFromHold: wakeFromHold(ask),
    lapseCondition: lapseCondition(ask),
    lapseWaiver: lapseWaiver(ask),
    recordStaleEvidence: recordStaleEvidence(ask),
  };
};
