export type {
  DueCondition,
  DueReviewTimer,
  DueRung,
  DueWaiver,
  DueWakeUp,
  LifecycleActivities,
  TimerOutcome,
} from './activity-ports.js';
export { gateReviewWorkflow } from './gate-review.workflow.js';
export type { GateReviewEnd } from './gate-review.workflow.js';
export { initiativeWorkflow } from './initiative.workflow.js';
export type { InitiativeEnd } from './initiative.workflow.js';
export {
  INITIATIVE_TASK_QUEUE,
  WORKFLOW_TASK_TIMEOUT,
  WORKFLOW_TYPES,
  gateReviewWorkflowId,
  processStatus,
  recorded,
  renewRun,
} from './messages.js';
export type {
  GateReviewRunInput,
  InitiativeRunInput,
  ProcessStatus,
  RecordedVersions,
  ReviewRound,
} from './messages.js';
export { SEARCH_ATTRIBUTES, currentDetails } from './operator-view.js';
