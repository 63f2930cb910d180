import type { Connection, WorkflowHandle } from '@temporalio/client';
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
  let asked: Promise<Asking> | undefined;
  const asking = (): Promise<Asking> => (asked ??= prepareToAsk(address, namespace));
  return {
    ...common,
    runOf: async (initiativeId) => runOf(await asking(), initiativeId),
    reachable: async () => isReachable(await asking()),
    close: async () => (await asked)?.connection.close(),
  };
};

interface Asking {
  readonly connection: Connection;
  readonly handleOf: (workflowId: string) => WorkflowHandle;
  readonly isNotFound: (error: unknown) => boolean;
}

// The SDK takes longer to load than everything else here, and a start should not wait for it.
const prepareToAsk = async (address: string, namespace: string): Promise<Asking> => {
  const {
    Client,
    Connection: connections,
    WorkflowNotFoundError,
  } = await import('@temporalio/client');
  const connection = connections.lazy({ address });
  const { workflow } = new Client({ connection, namespace });
  return {
    connection,
    handleOf: (workflowId) => workflow.getHandle(workflowId),
    isNotFound: (error) => error instanceof WorkflowNotFoundError,
  };
};

const bounded = <Value>({ connection }: Asking, ask: () => Promise<Value>): Promise<Value> =>
  connection.withDeadline(Date.now() + DEADLINE_MS, ask);

const isReachable = async (asking: Asking): Promise<boolean> => {
  try {
    await bounded(asking, () => asking.connection.workflowService.getSystemInfo({}));
    return true;
  } catch {
    // Any failure to answer within the deadline is what "not reachable" means here.
    return false;
  }
};

const NOT_CONFIGURED = {
  runOf: (): Promise<EngineAnswer> =>
    Promise.resolve({ kind: 'unavailable', because: 'no engine is configured' }),
  reachable: (): Promise<boolean> => Promise.resolve(false),
  close: (): Promise<void> => Promise.resolve(),
};

const runOf = async (asking: Asking, initiativeId: string): Promise<EngineAnswer> => {
  const handle = asking.handleOf(initiativeId);
  try {
    const description = await bounded(asking, () => handle.describe());
    const run = {
      workflowId: description.workflowId,
      runId: description.runId,
      status: description.status.name,
      startedAt: description.startTime.toISOString(),
      historyLength: description.historyLength,
      taskQueue: description.taskQueue,
    };
    return { kind: 'running', run: { ...run, answered: await askRun(asking, handle) } };
  } catch (error) {
    if (asking.isNotFound(error)) return { kind: 'noRun' };
    return { kind: 'unavailable', because: 'the engine did not answer' };
  }
};

const askRun = async (asking: Asking, handle: WorkflowHandle): Promise<EngineRun['answered']> => {
  try {
    return await bounded(asking, () => handle.query<ProcessStatus>(PROCESS_STATUS));
  } catch {
    // Without a worker nobody answers a query; the page then says so instead of failing.
    return null;
  }
};
