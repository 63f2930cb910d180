import { Client, Connection, WorkflowNotFoundError } from '@temporalio/client';
import type { WorkflowHandle } from '@temporalio/client';
import type { ProcessStatus } from '@tollgate/workflows';
import type { Engine, EngineAnswer, EngineRun } from './engine.js';

/** An operator's page must not hang because the engine does. */
const DEADLINE_MS = 1_500;

/** Registered name of the query in `@tollgate/workflows`; the name alone, so that no workflow code loads here. */
const PROCESS_STATUS = 'processStatus';

export interface TemporalEngineOptions {
  /** Undefined where no engine is configured. */
  readonly address: string | undefined;
  readonly namespace: string;
  readonly pagesUrl: string | undefined;
}

/** Asks Temporal, over a connection that is made with the first question and survives its absence. */
export const createTemporalEngine = ({
  address,
  namespace,
  pagesUrl,
}: TemporalEngineOptions): Engine => {
  const pages = pagesUrl?.replace(/\/+$/, '') ?? null;
  const common = {
    pagesUrl: pages,
    pageOf: ({ workflowId, runId }: Pick<EngineRun, 'workflowId' | 'runId'>): string | null =>
      pages === null
        ? null
        : `${pages}/namespaces/${encodeURIComponent(namespace)}/workflows/${encodeURIComponent(workflowId)}/${encodeURIComponent(runId)}/history`,
  };
  if (address === undefined) return { ...common, ...NOT_CONFIGURED };
  const connection = Connection.lazy({ address });
  const client = new Client({ connection, namespace });
  const bounded = <Value>(ask: () => Promise<Value>): Promise<Value> =>
    connection.withDeadline(Date.now() + DEADLINE_MS, ask);
  return {
    ...common,
    runOf: (initiativeId) => runOf(client.workflow.getHandle(initiativeId), bounded),
    reachable: async () => {
      try {
        await bounded(() => connection.workflowService.getSystemInfo({}));
        return true;
      } catch {
        // Any failure to answer within the deadline is what "not reachable" means here.
        return false;
      }
    },
    close: () => connection.close(),
  };
};

const NOT_CONFIGURED = {
  runOf: (): Promise<EngineAnswer> =>
    Promise.resolve({ kind: 'unavailable', because: 'no engine is configured' }),
  reachable: (): Promise<boolean> => Promise.resolve(false),
  close: (): Promise<void> => Promise.resolve(),
};

type Bounded = <Value>(ask: () => Promise<Value>) => Promise<Value>;

const runOf = async (handle: WorkflowHandle, bounded: Bounded): Promise<EngineAnswer> => {
  try {
    const description = await bounded(() => handle.describe());
    const run = {
      workflowId: description.workflowId,
      runId: description.runId,
      status: description.status.name,
      startedAt: description.startTime.toISOString(),
      historyLength: description.historyLength,
      taskQueue: description.taskQueue,
    };
    return { kind: 'running', run: { ...run, answered: await askRun(handle, bounded) } };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return { kind: 'noRun' };
    return { kind: 'unavailable', because: 'the engine did not answer' };
  }
};

const askRun = async (handle: WorkflowHandle, bounded: Bounded): Promise<EngineRun['answered']> => {
  try {
    return await bounded(() => handle.query<ProcessStatus>(PROCESS_STATUS));
  } catch {
    // Without a worker nobody answers a query; the page then says so instead of failing.
    return null;
  }
};
