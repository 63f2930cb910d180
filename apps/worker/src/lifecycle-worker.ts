import type { Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { registerSearchAttributes } from '@tollgate/process-client';
import type { LifecycleActivities } from '@tollgate/workflows';
import { INITIATIVE_TASK_QUEUE } from '@tollgate/workflows';
import type { Logger } from 'pino';
import type { Stopping } from './stopping.js';

/** A cached workflow costs 0.2–1 MB; this many serve any population. */
const CACHED_WORKFLOWS_MAX = 2_000;
/** Every activity is a short command; more at once than the writer's pool has connections only wait. */
const ACTIVITIES_AT_ONCE_MAX = 50;
const CONNECT_RETRY_MIN_MS = 250;
const CONNECT_RETRY_MAX_MS = 5_000;

/** What a lifecycle worker is made of. */
export interface LifecycleWorkerOptions {
  readonly address: string;
  readonly namespace: string;
  /** For the one-time set-up of the namespace; lazily connected, shared with the signaller. */
  readonly connection: Connection;
  readonly activities: LifecycleActivities;
  /** Content of the bundle that `nx build workflows` made. */
  readonly workflowBundle: string;
  readonly log: Logger;
  readonly stopping: Stopping;
  /** Told when the worker polls its task queue. */
  readonly onPolling: () => void;
}

/**
 * Runs the lifecycle's workflows and activities until stopping. While Temporal is away it tries to connect
 * for ever; nothing else waits for it.
 *
 * @throws what `worker.run()` rejects with: the process must then end and be started anew.
 */
export const runLifecycleWorker = async (options: LifecycleWorkerOptions): Promise<void> => {
  const created = await createUntilStopping(options);
  if (!created) return;
  const { worker, connection } = created;
  const shutDown = (): void => {
    if (worker.getState() === 'RUNNING') worker.shutdown();
  };
  try {
    const running = worker.run();
    options.stopping.whenStopping(shutDown);
    options.onPolling();
    await running;
  } finally {
    await connection.close();
  }
};

interface CreatedWorker {
  readonly worker: Worker;
  readonly connection: NativeConnection;
}

/** Undefined when it was told to stop first. */
const createUntilStopping = async (
  options: LifecycleWorkerOptions,
): Promise<CreatedWorker | undefined> => {
  const { stopping, log, address } = options;
  for (let delayMs = CONNECT_RETRY_MIN_MS; !stopping.stopped();) {
    try {
      return await create(options);
    } catch (error) {
      log.warn({ address, retryInMs: delayMs, err: error }, 'temporal is not reachable');
      await stopping.sleep(delayMs);
      delayMs = Math.min(delayMs * 2, CONNECT_RETRY_MAX_MS);
    }
  }
  return undefined;
};

const create = async (options: LifecycleWorkerOptions): Promise<CreatedWorker> => {
  const { address, namespace, activities, workflowBundle } = options;
  const connection = await NativeConnection.connect({ address });
  try {
    await registerSearchAttributes(options.connection, namespace);
    const worker = await Worker.create({
      connection,
      namespace,
      taskQueue: INITIATIVE_TASK_QUEUE,
      workflowBundle: { code: workflowBundle },
      activities,
      maxCachedWorkflows: CACHED_WORKFLOWS_MAX,
      maxConcurrentActivityTaskExecutions: ACTIVITIES_AT_ONCE_MAX,
      shutdownGraceTime: '5 seconds',
      shutdownForceTime: '20 seconds',
    });
    return { worker, connection };
  } catch (error) {
    await connection.close();
    throw error;
  }
};
