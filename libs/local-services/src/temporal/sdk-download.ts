import { readdir, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../processes/run-command.js';
import type { Progress } from './fetch-pinned-wheel.js';
import { isExecutable } from './find-program.js';

const DOWNLOAD_HOST = 'https://temporal.download/cli/default';
const REACHABLE_TIMEOUT_MS = 4_000;
const DOWNLOAD_TIMEOUT_MS = 300_000;

/** The program that an earlier run of the SDK's downloader left in this directory. */
export const downloadedBySdk = async (directory: string): Promise<string | undefined> => {
  await mkdir(directory, { recursive: true });
  for (const name of await readdir(directory)) {
    const candidate = path.join(directory, name);
    if (name.startsWith('temporal-') && (await isExecutable(candidate))) return candidate;
  }
  return undefined;
};

/**
 * Lets the TypeScript SDK fetch the official CLI. It runs in a child process, because the SDK's download
 * has no time limit of its own and loads a native module that `tollgate start` does not need.
 */
export const downloadWithSdk = async (directory: string, progress: Progress): Promise<string> => {
  // Without a network the SDK would be silent for long; one short question tells.
  await fetch(DOWNLOAD_HOST, { signal: AbortSignal.timeout(REACHABLE_TIMEOUT_MS) }).catch(
    (cause: unknown) => {
      throw new Error('temporal.download is out of reach', { cause });
    },
  );
  progress('downloading the Temporal CLI from temporal.download (about 50 MB, once) …');
  await mkdir(directory, { recursive: true });
  const script = fileURLToPath(new URL('./sdk-download.process.js', import.meta.url));
  const result = await runCommand(process.execPath, [script, directory], {
    timeoutMs: DOWNLOAD_TIMEOUT_MS,
  });
  const found = await downloadedBySdk(directory);
  if (found !== undefined) return found;
  const reason = result.timedOut
    ? 'took too long'
    : (result.stderr.trim().split('\n').at(-1) ?? '');
  throw new Error(`the SDK's downloader failed: ${reason}`);
};
