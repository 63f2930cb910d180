import { existsSync } from 'node:fs';
import { readFile, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { commandLineOf, isAlive } from '../processes/process-identity.js';
import { hasErrorCode } from '../error-code.js';

/** What a running server writes into `postmaster.pid` (PostgreSQL, miscadmin.h, LOCK_FILE_LINE_*). */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  readonly status: string;
}

const FAST_STOP_TIMEOUT_MS = 20_000;
const IMMEDIATE_STOP_TIMEOUT_MS = 5_000;
const POLL_MS = 25;

/** Reads the lines of `postmaster.pid`; undefined while the server is still writing it. */
export const parsePostmasterFile = (text: string): PostmasterFile | undefined => {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3] ?? 0), status: lines[7] ?? '' };
};

/** The server's own file in `dataDirectory`, or undefined when there is none. */
export const readPostmasterFile = async (
  dataDirectory: string,
): Promise<PostmasterFile | undefined> => {
  try {
    return parsePostmasterFile(await readFile(postmasterFile(dataDirectory), 'utf8'));
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return undefined;
    throw error;
  }
};

/**
 * Makes the data directory free for a new server: an orphan of an earlier run is shut down cleanly, and a
 * stale file whose process id now belongs to a stranger is removed (PostgreSQL would refuse to start).
 */
export const releaseDataDirectory = async (directory: string): Promise<void> => {
  if (!existsSync(directory)) return;
  // The server was started on the canonical path, which is what its command line shows.
  const dataDirectory = await realpath(directory);
  const found = await readPostmasterFile(dataDirectory);
  if (found === undefined || !isAlive(found.pid)) return;
  const commandLine = await commandLineOf(found.pid);
  if (commandLine === undefined || !isServerOf(commandLine, dataDirectory)) {
    await rm(postmasterFile(dataDirectory), { force: true });
    return;
  }
  // SIGINT is what `pg_ctl stop -m fast` sends: roll back, checkpoint, exit. SIGQUIT leaves recovery to the next start.
  for (const [signal, timeoutMs] of [
    ['SIGINT', FAST_STOP_TIMEOUT_MS],
    ['SIGQUIT', IMMEDIATE_STOP_TIMEOUT_MS],
  ] as const) {
    process.kill(found.pid, signal);
    if (await hasEnded(found.pid, timeoutMs)) return;
  }
  throw new Error(`PostgreSQL (process ${found.pid}) from an earlier start does not stop`);
};

const isServerOf = (commandLine: string, dataDirectory: string): boolean =>
  commandLine.includes('postgres') && commandLine.includes(dataDirectory);

const hasEnded = async (pid: number, timeoutMs: number): Promise<boolean> => {
  const deadline = performance.now() + timeoutMs;
  while (performance.now() < deadline) {
    if ((await commandLineOf(pid)) === undefined) return true;
    await delay(POLL_MS);
  }
  return false;
};

const postmasterFile = (dataDirectory: string): string =>
  path.join(dataDirectory, 'postmaster.pid');
