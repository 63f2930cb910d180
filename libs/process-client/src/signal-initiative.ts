import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { ProcessView } from '@tollgate/lifecycle';
import type { InitiativeRunInput, RecordedVersions, initiativeWorkflow } from '@tollgate/workflows';
import {
  INITIATIVE_TASK_QUEUE,
  WORKFLOW_TASK_TIMEOUT,
  WORKFLOW_TYPES,
  recorded,
  renewRun,
} from '@tollgate/workflows';

/** A call that takes longer is given up and counts as unavailable. */
const CALL_TIMEOUT_MS = 10_000;

/**
 * Tells an initiative's workflow what was recorded, and starts it when there is none. A closed initiative
 * starts nothing; only a workflow that still runs is told that it may end.
 */
export const tellRecorded = async (
  client: Client,
  process: ProcessView,
  told: RecordedVersions,
): Promise<void> => {
  if (process.closed) {
    await signalIfRunning(client, process.initiativeId, told);
    return;
  }
  await client.withDeadline(Date.now() + CALL_TIMEOUT_MS, () =>
    client.workflow.signalWithStart<typeof initiativeWorkflow, [RecordedVersions]>(
      WORKFLOW_TYPES.initiative,
      { ...startOptions(process), signal: recorded, signalArgs: [told] },
    ),
  );
};

/** Starts an open initiative's workflow; one that runs reads everything afresh and finds its review again. */
export const renewProcess = async (client: Client, process: ProcessView): Promise<void> => {
  await client.withDeadline(Date.now() + CALL_TIMEOUT_MS, () =>
    client.workflow.signalWithStart<typeof initiativeWorkflow>(WORKFLOW_TYPES.initiative, {
      ...startOptions(process),
      signal: renewRun,
      signalArgs: [],
    }),
  );
};

const signalIfRunning = async (
  client: Client,
  initiativeId: string,
  told: RecordedVersions,
): Promise<void> => {
  try {
    await client.withDeadline(Date.now() + CALL_TIMEOUT_MS, () =>
      client.workflow.getHandle(initiativeId).signal(recorded, told),
    );
  } catch (error) {
    // Never started, or ended already: there is nobody left to tell.
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
};

const startOptions = ({ initiativeId, template, productLine }: ProcessView) => {
  const args: [InitiativeRunInput] = [{ schemaVersion: 1, initiativeId }];
  return {
    workflowId: initiativeId,
    taskQueue: INITIATIVE_TASK_QUEUE,
    workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
    args,
    staticSummary: `Initiative of ${productLine} on its way through the gates of ${template}`,
  };
};
