import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { ProcessStatus } from '@tollgate/workflows';
import { processStatus } from '@tollgate/workflows';

/** Longer than a healthy worker needs by far; the operator's page must not hang on a dead one. */
const CALL_TIMEOUT_MS = 2_000;

/** An initiative's workflow run as an operator sees it. */
export interface ProcessDescription {
  readonly runId: string;
  /** Temporal's name of the run's state, e.g. `RUNNING`, `COMPLETED`, `TERMINATED`. */
  readonly status: string;
  readonly startedAt: string;
  /** What the run itself says; null when no worker answered in time. */
  readonly says: ProcessStatus | null;
}

/**
 * The latest run of an initiative's workflow; undefined when there is none (never started, or forgotten
 * after its retention). For operators only: nothing that people decide on is read from here.
 *
 * @throws ServiceError when Temporal cannot be reached; see `failureKind`.
 */
export const describeProcess = async (
  client: Client,
  initiativeId: string,
): Promise<ProcessDescription | undefined> => {
  const handle = client.workflow.getHandle(initiativeId);
  try {
    const { runId, status, startTime } = await client.withDeadline(
      Date.now() + CALL_TIMEOUT_MS,
      () => handle.describe(),
    );
    const says = await client
      .withDeadline(Date.now() + CALL_TIMEOUT_MS, () => handle.query(processStatus))
      // Described a moment ago, so what fails here is the answer of the worker, which the null says.
      .catch(() => null);
    return { runId, status: status.name, startedAt: startTime.toISOString(), says };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return undefined;
    throw error;
  }
};

/** Page of one run in Temporal's own UI, where `uiUrl` is its root. */
export const processUiUrl = (
  uiUrl: string,
  run: { readonly namespace: string; readonly initiativeId: string; readonly runId: string },
): string =>
  new URL(
    `/namespaces/${encodeURIComponent(run.namespace)}/workflows/${encodeURIComponent(run.initiativeId)}/${encodeURIComponent(run.runId)}/history`,
    uiUrl,
  ).href;
