import { readFile } from 'node:fs/promises';
import { runCommand } from './run-command.js';
import { hasErrorCode } from '../error-code.js';

const PS_TIMEOUT_MS = 5_000;

/** Whether a process with this id exists, ours or not. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it exists and belongs to somebody else.
    return hasErrorCode(error, 'EPERM');
  }
};

/** The command line of a running process, or undefined when there is none. */
export const commandLineOf = async (pid: number): Promise<string | undefined> => {
  if (!isAlive(pid)) return undefined;
  if (process.platform !== 'linux') return ps(pid, 'command=');
  const text = await readIfPresent(`/proc/${pid}/cmdline`);
  // A zombie is still listed, with an empty command line.
  return text === undefined || text === '' ? undefined : text.replaceAll('\0', ' ').trim();
};

/**
 * Tells one process from a later one that got the same id: two equal fingerprints are the same process.
 * Process ids are re-used, in containers within seconds, so a bare id in a file proves nothing.
 */
export const fingerprintOf = async (pid: number): Promise<string | undefined> => {
  if ((await commandLineOf(pid)) === undefined) return undefined;
  if (process.platform !== 'linux') return ps(pid, 'lstart=');
  const status = await readIfPresent(`/proc/${pid}/stat`);
  const boot = await readIfPresent('/proc/sys/kernel/random/boot_id');
  // proc(5): the command in parentheses may hold blanks; the start time is the 20th field after it.
  const startTime = status?.slice(status.lastIndexOf(')') + 2).split(' ')[19];
  return startTime === undefined ? undefined : `${boot?.trim() ?? ''}:${startTime}`;
};

const ps = async (pid: number, column: string): Promise<string | undefined> => {
  const { exitCode, stdout } = await runCommand('ps', ['-p', String(pid), '-o', column], {
    timeoutMs: PS_TIMEOUT_MS,
  });
  return exitCode === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
};

const readIfPresent = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    // ESRCH: the process ended between opening and reading.
    if (hasErrorCode(error, 'ENOENT', 'ESRCH')) return undefined;
    throw error;
  }
};
