import { proxyActivities } from '@temporalio/workflow';
import type { LifecycleActivities } from './activity-ports.js';

/**
 * Reads are tried again sooner than commands. Not a local activity, although it is short: a run that is
 * evicted from the worker's cache meanwhile loses its answer and stands until the task times out (ADR-0002).
 */
const reads = proxyActivities<Pick<LifecycleActivities, 'loadProcess'>>({
  startToCloseTimeout: '10 seconds',
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
};
