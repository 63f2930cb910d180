import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { type ManagedProcess, ProcessFailed, startProcess } from '../processes/managed-process.js';
import { type ServerAccount, serverAccountFor } from '../processes/server-account.js';
import { waitUntilHealthy } from '../processes/wait-until-healthy.js';
import { LOOPBACK, choosePorts } from '../ports.js';
import { ensureDatabase } from './ensure-database.js';
import { ADMINISTRATOR, type Durability, initialiseCluster } from './initialise-cluster.js';
import { type PostgresBinaries, locatePostgresBinaries } from './postgres-binaries.js';
import { readPostmasterFile, releaseDataDirectory } from './postmaster-file.js';
import { reachableDataDirectory } from './reachable-data-directory.js';

export interface PostgresOptions {
  /** Where the cluster lives; created on the first start. */
  readonly directory: string;
  /** The port wanted; the next free one is taken when it is not. */
  readonly port: number;
  /** Password of the administrator, fixed when the cluster is created. */
  readonly password: string;
  readonly durability: Durability;
  /** The database that `databaseUrl` names; created when missing. */
  readonly database: string;
  readonly log?: Writable;
}

/** An embedded PostgreSQL that accepts connections on the loopback address. */
export interface RunningPostgres {
  readonly port: number;
  /** The administrator's URL; secret. */
  readonly databaseUrl: string;
  /** e.g. `18.4.0`. */
  readonly version: string;
  /** Where the cluster really lives; elsewhere than asked for when only root could have entered there. */
  readonly dataDirectory: string;
  readonly process: ManagedProcess;
  /** Fast shutdown: open transactions roll back, a checkpoint is written. */
  readonly stop: () => Promise<void>;
}

const READY_TIMEOUT_MS = 30_000;
const READY_POLL_MS = 15;
const STOP_GRACE_MS = 30_000;
const ATTEMPTS_MAX = 10;
const RETRY_DELAY_MS = 200;

const SETTINGS: Record<Durability, Readonly<Record<string, string>>> = {
  durable: { max_connections: '100', shared_buffers: '128MB' },
  throwaway: {
    max_connections: '200',
    shared_buffers: '64MB',
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
  },
};

/**
 * Starts (and on the first run creates) the embedded PostgreSQL. Recovers from whatever a killed
 * predecessor left: a stale pid file, a server still running, its shared memory still in use.
 */
export const startPostgres = async (options: PostgresOptions): Promise<RunningPostgres> => {
  const account = await serverAccountFor(options.directory);
  const binaries = await locatePostgresBinaries(account);
  const dataDirectory = await reachableDataDirectory(path.resolve(options.directory), account);
  await initialiseCluster({ ...options, dataDirectory, binaries, account });
  // One spelling for ever: an orphan is recognised by the directory on its command line.
  const canonical = await realpath(dataDirectory);
  await releaseDataDirectory(canonical);
  const server = await startServer(canonical, { options, binaries, account });
  const url = (database: string): string =>
    `postgresql://${ADMINISTRATOR}:${encodeURIComponent(options.password)}@${LOOPBACK}:${server.port}/${database}`;
  try {
    await ensureDatabase(url('postgres'), options.database);
  } catch (error) {
    await stopServer(server.process);
    throw error;
  }
  return {
    ...server,
    databaseUrl: url(options.database),
    dataDirectory: canonical,
    version: binaries.version,
    stop: () => stopServer(server.process),
  };
};

interface ServerStart {
  readonly options: PostgresOptions;
  readonly binaries: PostgresBinaries;
  readonly account: ServerAccount;
}

const startServer = async (
  dataDirectory: string,
  start: ServerStart,
): Promise<{ readonly port: number; readonly process: ManagedProcess }> => {
  let wanted = start.options.port;
  for (let attempt = 1; ; attempt += 1) {
    const { postgres: port } = await choosePorts({ postgres: wanted });
    const child = await startProcess({
      name: 'postgres',
      command: start.binaries.postgres,
      args: serverArguments(dataDirectory, port, start.options.durability),
      cwd: dataDirectory,
      // Nothing of the caller's surroundings (PGOPTIONS, a locale that is not installed) may change the server.
      ...(process.platform === 'win32' ? {} : { env: { LC_ALL: 'C' } }),
      account: start.account,
      ...(start.options.log === undefined ? {} : { log: start.options.log }),
    });
    try {
      await waitUntilHealthy(child, {
        probe: async () => {
          const file = await readPostmasterFile(dataDirectory);
          return file?.pid === child.pid && file.status === 'ready';
        },
        timeoutMs: READY_TIMEOUT_MS,
        intervalMs: READY_POLL_MS,
      });
      return { port, process: child };
    } catch (error) {
      await child.stop('SIGQUIT', STOP_GRACE_MS);
      if (!(error instanceof ProcessFailed) || attempt === ATTEMPTS_MAX) throw error;
      if (!mayPass(error.lastLines)) throw error;
      // Somebody bound the port between our look and the server's; otherwise wait and ask for the same one.
      if (isPortRace(error.lastLines)) wanted = port + 1;
      await delay(RETRY_DELAY_MS);
    }
  }
};

const serverArguments = (
  dataDirectory: string,
  port: number,
  durability: Durability,
): readonly string[] => {
  const settings = {
    listen_addresses: LOOPBACK,
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...SETTINGS[durability],
  };
  return [
    '-D',
    dataDirectory,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
};

const isPortRace = (lines: readonly string[]): boolean =>
  lines.some((line) => line.includes('Address already in use'));

// Backends of a postmaster that was killed take a moment to notice and let go of the shared memory.
const mayPass = (lines: readonly string[]): boolean =>
  isPortRace(lines) || lines.some((line) => line.includes('is still in use'));

const stopServer = async (server: ManagedProcess): Promise<void> => {
  // What `pg_ctl stop -m fast` sends; after the grace time the server is killed and recovers at its next start.
  await server.stop('SIGINT', STOP_GRACE_MS);
};
