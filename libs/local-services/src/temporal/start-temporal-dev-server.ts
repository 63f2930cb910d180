import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { type ManagedProcess, startProcess } from '../processes/managed-process.js';
import { runCommand } from '../processes/run-command.js';
import { waitUntilHealthy } from '../processes/wait-until-healthy.js';
import { LOOPBACK, randomFreePort } from '../ports.js';

/** Keywords every Tollgate workflow carries; registered when the server starts. */
export const SEARCH_ATTRIBUTES = [
  'TollgateStage',
  'TollgateGateState',
  'TollgateSlaState',
  'TollgateProductLine',
  'TollgateTemplate',
] as const;

export interface TemporalDevServerOptions {
  /** Path of a `temporal` program, see `ensureTemporalCli`. */
  readonly cliPath: string;
  /** gRPC port; must be free. */
  readonly port: number;
  /** Port of Temporal's own web pages; none are served without it. */
  readonly uiPort?: number;
  /** SQLite file that keeps the runs; everything is forgotten at the end without it. */
  readonly databaseFile?: string;
  readonly log?: Writable;
}

/** A Temporal development server on the loopback address. */
export interface RunningTemporal {
  /** `host:port` for a client. */
  readonly address: string;
  readonly uiUrl?: string;
  readonly process: ManagedProcess;
  readonly stop: () => Promise<void>;
}

const READY_TIMEOUT_MS = 30_000;
const READY_POLL_MS = 40;
const PROBE_TIMEOUT_MS = 2_000;
const STOP_GRACE_MS = 15_000;
const VERSION_TIMEOUT_MS = 10_000;

/** On one machine people's decisions come first; the engine follows some milliseconds later (ADR-0001). */
export const ENGINE_NICENESS = 10;

/** Starts the development server and waits until its `default` namespace answers. */
export const startTemporalDevServer = async (
  options: TemporalDevServerOptions,
): Promise<RunningTemporal> => {
  if (options.databaseFile !== undefined)
    await mkdir(path.dirname(options.databaseFile), { recursive: true });
  const httpPort = await randomFreePort();
  const child = await startProcess({
    name: 'temporal',
    command: options.cliPath,
    args: serverArguments(options, httpPort),
    niceness: ENGINE_NICENESS,
    ...(options.log === undefined ? {} : { log: options.log }),
  });
  const stop = async (): Promise<void> => {
    await child.stop('SIGTERM', STOP_GRACE_MS);
  };
  try {
    await waitUntilHealthy(child, {
      probe: () => namespaceAnswers(httpPort),
      timeoutMs: READY_TIMEOUT_MS,
      intervalMs: READY_POLL_MS,
    });
    // The server creates it readable for everybody.
    if (options.databaseFile !== undefined) await chmod(options.databaseFile, 0o600);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    address: `${LOOPBACK}:${options.port}`,
    ...(options.uiPort === undefined ? {} : { uiUrl: `http://localhost:${options.uiPort}` }),
    process: child,
    stop,
  };
};

/** What `temporal --version` says, e.g. `{ cli: '1.9.1', server: '1.32.0' }`. */
export const temporalVersion = async (
  cliPath: string,
): Promise<{ readonly cli: string; readonly server: string }> => {
  const { stdout } = await runCommand(cliPath, ['--version'], { timeoutMs: VERSION_TIMEOUT_MS });
  return parseTemporalVersion(stdout);
};

/** Reads `temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)`; `unknown` for what is not there. */
export const parseTemporalVersion = (
  text: string,
): { readonly cli: string; readonly server: string } => ({
  cli: /version (\S+)/.exec(text)?.[1] ?? 'unknown',
  server: /Server ([\d.]+)/.exec(text)?.[1] ?? 'unknown',
});

const serverArguments = (
  options: TemporalDevServerOptions,
  httpPort: number,
): readonly string[] => [
  'server',
  'start-dev',
  '--ip',
  LOOPBACK,
  '--port',
  String(options.port),
  '--http-port',
  String(httpPort),
  ...(options.uiPort === undefined ? ['--headless'] : ['--ui-port', String(options.uiPort)]),
  ...(options.databaseFile === undefined ? [] : ['--db-filename', options.databaseFile]),
  // Safe against kill -9; after a power cut the last runs may be missing, and `rehydrate` brings them back from the
  // log. The default waits for the disk with every step, on the disk that the decisions wait for.
  '--sqlite-pragma',
  'synchronous=1',
  // Hands an activity to the worker that scheduled it, without a trip through the task queue (95 → 25 ms).
  '--dynamic-config-value',
  'system.enableActivityEagerExecution=true',
  ...SEARCH_ATTRIBUTES.flatMap((name) => ['--search-attribute', `${name}=Keyword`]),
  '--log-level',
  'warn',
];

const namespaceAnswers = async (httpPort: number): Promise<boolean> => {
  const response = await fetch(`http://${LOOPBACK}:${httpPort}/api/v1/namespaces/default`, {
    signal: AbortSignal.timeout(PROBE_TIMEOUT_MS),
  });
  await response.body?.cancel();
  return response.ok;
};
