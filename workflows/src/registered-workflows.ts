// Entry of the workflow bundle: every function exported here is a workflow type.
export { gateReviewWorkflow } from './gate-review.workflow.js';
export { initiativeWorkflow } from './initiative.workflow.js';
