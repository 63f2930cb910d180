import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A started process that has said where it serves. */
export interface StartedProcess {
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

const READY_TIMEOUT_MS = 180_000;

const cli = fileURLToPath(new URL('../../cli/bin/tollgate.mjs', import.meta.url));
const bareHandler = fileURLToPath(new URL('./floors/bare-handler.js', import.meta.url));

/** Starts the whole product, as `npm start` does, on a database of ours. */
export const startProduct = (options: {
  readonly databaseUrl: string;
  readonly dataDirectory: string;
}): Promise<StartedProcess> =>
  startProcess([cli, 'start', '--json', '--data', options.dataDirectory], {
    DATABASE_URL: options.databaseUrl,
    LOG_LEVEL: 'warn',
  });

/** Starts the floor to measure against. */
export const startBareHandler = (databaseUrl: string): Promise<StartedProcess> =>
  startProcess([bareHandler, databaseUrl], {});

const startProcess = async (
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<StartedProcess> => {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const line = await firstLine(child);
  const { url } = JSON.parse(line) as { readonly url: string };
  return { url, pid: child.pid ?? 0, stop: () => stop(child) };
};

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`no ready line within ${READY_TIMEOUT_MS} ms`));
    }, READY_TIMEOUT_MS);
    child.once('exit', (code) => {
      reject(new Error(`ended with ${code} before it was ready`));
    });
    if (child.stdout === null) throw new Error('standard output is not piped');
    createInterface({ input: child.stdout }).once('line', (line) => {
      clearTimeout(timer);
      resolve(line);
    });
  });

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
};
