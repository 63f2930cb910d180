import os from 'node:os';
import { Connection } from '@temporalio/client';
import { INITIATIVE_TASK_QUEUE } from '@tollgate/workflows';
import { Command } from 'commander';
import type { CommandFactory } from '../command-context.js';

const CONNECT_TIMEOUT_MS = 5_000;
const POLLED_WITHIN_S_DEFAULT = 90;
const MS_PER_SECOND = 1_000;

/** A process that asked Temporal for work. */
export interface Poller {
  /** `pid@host`, as the SDK names a worker. */
  readonly identity: string;
  /** Milliseconds since 1970. */
  readonly lastAccessMs: number;
}

/** `tollgate check-worker`: a container's health check, for the worker has no port of its own. */
export const checkWorkerCommand: CommandFactory = ({ environment, print }) =>
  new Command('check-worker')
    .description("exit code 0 when this host's worker lately asked Temporal for work")
    .option('--within <seconds>', 'how lately', String(POLLED_WITHIN_S_DEFAULT))
    .action(async ({ within }: { readonly within: string }) => {
      const address = environment.TEMPORAL_ADDRESS;
      if (address === undefined) throw new Error('TEMPORAL_ADDRESS must name the engine');
      const pollers = await readPollers(address, environment.TEMPORAL_NAMESPACE);
      const newerThanMs = Date.now() - Number(within) * MS_PER_SECOND;
      const found = pollerOf(os.hostname(), pollers, newerThanMs);
      if (found === undefined)
        throw new Error(
          `no worker of ${os.hostname()} among: ${pollers.map(({ identity }) => identity).join(', ') || 'none'}`,
        );
      print(`${found.identity} polls`);
    });

/** The host's own poller if it asked after `newerThanMs`; other hosts' workers say nothing about this one. */
export const pollerOf = (
  host: string,
  pollers: readonly Poller[],
  newerThanMs: number,
): Poller | undefined =>
  pollers.find(
    ({ identity, lastAccessMs }) => identity.endsWith(`@${host}`) && lastAccessMs >= newerThanMs,
  );

const readPollers = async (address: string, namespace: string): Promise<readonly Poller[]> => {
  const connection = await Connection.connect({ address, connectTimeout: CONNECT_TIMEOUT_MS });
  try {
    const { pollers } = await connection.workflowService.describeTaskQueue({
      namespace,
      taskQueue: { name: INITIATIVE_TASK_QUEUE },
      // TASK_QUEUE_TYPE_WORKFLOW of temporal/api/enums/v1/task_queue.proto.
      taskQueueType: 1,
    });
    return (pollers ?? []).map(({ identity, lastAccessTime }) => ({
      identity: identity ?? '',
      lastAccessMs: Number(lastAccessTime?.seconds ?? 0) * MS_PER_SECOND,
    }));
  } finally {
    await connection.close();
  }
};
