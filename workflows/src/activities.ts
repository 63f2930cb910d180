import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { LifecycleActivities } from './activity-ports.js';

/**
 * Reading is short and frequent, so it runs inside the workflow task: a third less work for engine and worker
 * than an activity of its own (ADR-0002). A read that keeps failing moves to server-side timers.
 */
const reads = proxyLocalActivities<Pick<LifecycleActivities, 'loadProcess'>>({
  startToCloseTimeout: '10 seconds',
  localRetryThreshold: '30 seconds',
  retry: {
    initialInterval: '100 milliseconds',
    backoffCoefficient: 2,
    maximumInterval: '30 seconds',
  },
});

/** Commands are tried until the infrastructure is back; their ids make every repetition harmless. */
const commands = proxyActivities<Omit<LifecycleActivities, 'loadProcess'>>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

export const processActivities: LifecycleActivities = {
  loadProcess: reads.loadProcess,
  remindReviewers: commands.remindReviewers,
  escalateGate: commands.escalateGate,
  expireReview: commands.expireReview,
  wakeFromHold: commands.wakeFromHold,
  recordStaleEvidence: commands.recordStaleEvidence,
  lapseCondition: commands.lapseCondition,
  lapseWaiver: commands.lapseWaiver,
};
