import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import { WORKFLOW_TYPES } from '@tollgate/workflows';
import type { ProcessReader } from './process-reader.js';
import { renewProcess } from './signal-initiative.js';

/** Workflows asked for at the same time; together with the server's own limits this bounds the load. */
const AT_ONCE_MAX = 8;

/** What a rehydration did. */
export interface RehydrationReport {
  /** Open initiatives whose workflow was started or renewed. */
  readonly renewed: number;
  /** Closed initiatives, which need no workflow. */
  readonly closed: number;
  /** Ids under which nothing is recorded. */
  readonly unknown: number;
}

/** What a rehydration needs. */
export interface Rehydration {
  readonly client: Client;
  readonly readProcess: ProcessReader['readProcess'];
  /** Every initiative, open ones at least; ids only, so there may be many. */
  readonly initiativeIds: AsyncIterable<string> | Iterable<string>;
  /** Waits as long as the rate limit asks before the next one. */
  readonly pace: () => Promise<void>;
}

/**
 * Gives every open initiative its workflow back, from the log alone. A workflow that runs reads afresh;
 * deadlines that passed meanwhile are asked once, because their command ids are derived from the log.
 *
 * @throws on the first call that Temporal or the store fails; run it again, it repeats harmlessly.
 */
export const rehydrate = async ({
  client,
  readProcess,
  initiativeIds,
  pace,
}: Rehydration): Promise<RehydrationReport> => {
  const counts = { renewed: 0, closed: 0, unknown: 0 };
  const one = async (initiativeId: string): Promise<void> => {
    const process = await readProcess(initiativeId);
    if (!process) counts.unknown += 1;
    else if (process.closed) counts.closed += 1;
    else {
      await renewProcess(client, process);
      counts.renewed += 1;
    }
  };
  let group: Promise<void>[] = [];
  for await (const initiativeId of initiativeIds) {
    await pace();
    group.push(one(initiativeId));
    if (group.length < AT_ONCE_MAX) continue;
    await Promise.all(group);
    group = [];
  }
  await Promise.all(group);
  return counts;
};

/**
 * Terminates runs whose initiative is closed or unknown to the log, e.g. after the database was restored to
 * an earlier point. Returns how many.
 */
export const pruneRuns = async (
  client: Client,
  readProcess: ProcessReader['readProcess'],
): Promise<number> => {
  let pruned = 0;
  const running = `ExecutionStatus = "Running" and WorkflowType = "${WORKFLOW_TYPES.initiative}"`;
  for await (const { workflowId } of client.workflow.list({ query: running })) {
    const process = await readProcess(workflowId);
    if (process && !process.closed) continue;
    pruned += await terminateIfRunning(client, workflowId);
  }
  return pruned;
};

const terminateIfRunning = async (client: Client, workflowId: string): Promise<0 | 1> => {
  try {
    await client.workflow.getHandle(workflowId).terminate('rehydrate: not open in the log');
    return 1;
  } catch (error) {
    // It ended between being listed and being terminated.
    if (error instanceof WorkflowNotFoundError) return 0;
    throw error;
  }
};
