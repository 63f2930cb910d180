import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { hasErrorCode } from '../error-code.js';
import { fingerprintOf } from '../processes/process-identity.js';

const lockFile = z.strictObject({ pid: z.int().positive(), fingerprint: z.string() });

/** Another Tollgate works on this data directory. */
export class DataDirectoryInUse extends Error {
  override readonly name = 'DataDirectoryInUse';
  constructor(
    readonly directory: string,
    readonly pid: number,
  ) {
    super(
      `another tollgate (process ${pid}) is running on ${directory}. ` +
        'Stop it with Ctrl+C there, or start this one with --data and another directory.',
    );
  }
}

/** Held for as long as a start runs. */
export interface DataDirectoryLock {
  readonly release: () => void;
}

const ATTEMPTS_MAX = 5;

/**
 * Takes the directory for this process. A lock whose holder is gone, or whose process id belongs to another
 * process by now, is taken over.
 *
 * @throws DataDirectoryInUse while its holder lives.
 */
export const lockDataDirectory = async (directory: string): Promise<DataDirectoryLock> => {
  const file = path.join(directory, 'lock');
  const fingerprint = (await fingerprintOf(process.pid)) ?? 'unknown';
  const own = JSON.stringify({ pid: process.pid, fingerprint });
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
    if (createWhole(file, own))
      return {
        release: () => {
          releaseOwn(file, own);
        },
      };
    const found = readIfPresent(file);
    if (found === undefined) continue;
    const holder = parseLock(found);
    if (holder !== undefined && (await fingerprintOf(holder.pid)) === holder.fingerprint)
      throw new DataDirectoryInUse(directory, holder.pid);
    removeStale(file, found);
  }
  throw new Error(`${file} changes all the time; is another tollgate starting on ${directory}?`);
};

/** Process id of the holder that is alive now, or undefined. */
export const lockHolder = async (directory: string): Promise<number | undefined> => {
  const found = readIfPresent(path.join(directory, 'lock'));
  const holder = found === undefined ? undefined : parseLock(found);
  if (holder === undefined) return undefined;
  return (await fingerprintOf(holder.pid)) === holder.fingerprint ? holder.pid : undefined;
};

// link(2) fails when the name exists, and the file appears with its content, never empty.
const createWhole = (file: string, content: string): boolean => {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (hasErrorCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
};

// Two starters may both have seen the stale lock. A rename moves exactly one file: whoever finds that it moved
// a newer lock than the stale one puts it back.
const removeStale = (file: string, stale: string): void => {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return;
    throw error;
  }
  if (readFileSync(aside, 'utf8') !== stale) createWhole(file, readFileSync(aside, 'utf8'));
  rmSync(aside, { force: true });
};

const releaseOwn = (file: string, own: string): void => {
  if (readIfPresent(file) === own) rmSync(file, { force: true });
};

const parseLock = (text: string): z.infer<typeof lockFile> | undefined => {
  try {
    return lockFile.parse(JSON.parse(text));
  } catch {
    // Half a file of a machine that lost power: nobody holds it.
    return undefined;
  }
};

const readIfPresent = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return undefined;
    throw error;
  }
};
