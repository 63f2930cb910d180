import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import type { ChildWorkflowHandle, ExternalWorkflowHandle } from '@temporalio/workflow';
import {
  ApplicationFailure,
  ParentClosePolicy,
  WorkflowIdReusePolicy,
  getExternalWorkflowHandle,
  startChild,
} from '@temporalio/workflow';
import type { ProcessView } from '@tollgate/lifecycle';
import type { gateReviewWorkflow } from './gate-review.workflow.js';
import type { ReviewRound } from './messages.js';
import {
  WORKFLOW_TASK_TIMEOUT,
  WORKFLOW_TYPES,
  gateReviewWorkflowId,
  recorded,
} from './messages.js';

type ReviewHandle = ChildWorkflowHandle<typeof gateReviewWorkflow> | ExternalWorkflowHandle;

/** Starts the round's workflow, or finds it where an earlier run of the initiative has started it. */
export const openReview = async (
  round: ReviewRound,
  { gate }: ProcessView,
): Promise<ReviewHandle> => {
  const workflowId = gateReviewWorkflowId(round);
  try {
    return await startChild<typeof gateReviewWorkflow>(WORKFLOW_TYPES.gateReview, {
      workflowId,
      args: [{ schemaVersion: 1, ...round }],
      parentClosePolicy: ParentClosePolicy.ABANDON,
      workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
      workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
      staticSummary: `Review of ${gate?.title ?? round.gate}, round ${round.round}, submission ${round.submission}`,
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    return getExternalWorkflowHandle(workflowId);
  }
};

/** Wakes the round's workflow, so that it reads that its round is over. */
export const tellReviewOver = async (review: ReviewHandle, process: ProcessView): Promise<void> => {
  const { version } = process;
  try {
    await review.signal(recorded, {
      firstVersion: version,
      lastVersion: version,
      eventTypes: [],
      movesProcess: true,
    });
  } catch (error) {
    // It may have seen the end itself and be gone: it let the review expire, or was told by an earlier run.
    if (!(error instanceof ApplicationFailure) || error.type !== REVIEW_GONE) throw error;
  }
};

const REVIEW_GONE = 'ExternalWorkflowExecutionNotFound';
