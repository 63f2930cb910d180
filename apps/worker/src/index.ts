export { createActivities } from './activities/create-activities.js';
export type { ActivityDependencies } from './activities/time-command.js';
export { coalesceRecorded } from './followers/coalesce-recorded.js';
export type { RecordedOfInitiative } from './followers/coalesce-recorded.js';
export { StreamMissing, createTellWorkflow } from './followers/tell-workflow.js';
export type { TellOutcome, TellWorkflow } from './followers/tell-workflow.js';
export { releaseParkedSignals, workflowSignaller } from './followers/workflow-signaller.js';
export type { SignallerDependencies } from './followers/workflow-signaller.js';
