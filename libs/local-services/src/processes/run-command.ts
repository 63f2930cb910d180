import { spawn } from 'node:child_process';
import type { ServerAccount } from './server-account.js';

/** What a finished command left behind. `exitCode` is null when a signal or the time limit ended it. */
export interface CommandResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
}

export interface CommandOptions {
  readonly timeoutMs: number;
  readonly account?: ServerAccount;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

const OUTPUT_BYTES_MAX = 1_000_000;

/**
 * Runs a command to its end within `timeoutMs`, without a shell.
 * A non-zero exit is a result; only a command that cannot be started at all rejects.
 */
export const runCommand = (
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.env === undefined ? {} : { env: options.env }),
      ...(options.account?.credentials ?? {}),
    });
    const output = { stdout: '', stderr: '' };
    let timedOut = false;
    const limit = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, options.timeoutMs);
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        output[name] = (output[name] + text).slice(-OUTPUT_BYTES_MAX);
      });
    }
    child.once('error', (cause) => {
      clearTimeout(limit);
      reject(new Error(`cannot start ${command}`, { cause }));
    });
    child.once('close', (exitCode) => {
      clearTimeout(limit);
      resolve({ exitCode, ...output, timedOut });
    });
  });
