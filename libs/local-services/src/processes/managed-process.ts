import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import type { Writable } from 'node:stream';
import { LineTail } from './line-tail.js';
import type { ServerAccount } from './server-account.js';

/** What to run. The process gets its own group, so a Ctrl+C in the terminal reaches only the supervisor. */
export interface ProcessSpecification {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly account?: ServerAccount;
  /** Where its output is copied to, line by line as it comes. */
  readonly log?: Writable;
  /** How far it steps back when processors are short: 0 (not at all) to 19, inherited by its threads. */
  readonly niceness?: number;
  /** Keeps a pipe to the child's stdin open for as long as we live, see `exit-with-parent.ts`. */
  readonly holdStdin?: boolean;
}

/** How a process ended. Exactly one of the two is null. */
export interface ProcessExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A process died, or did not become healthy in time; carries the last lines it wrote. */
export class ProcessFailed extends Error {
  override readonly name = 'ProcessFailed';
  constructor(
    readonly processName: string,
    what: string,
    readonly lastLines: readonly string[],
  ) {
    super([`${processName} ${what}`, ...lastLines.map((line) => `  | ${line}`)].join('\n'));
  }
}

/** A running child process with the tail of its output. */
export class ManagedProcess {
  readonly name: string;
  readonly pid: number;
  /** Settles when the process has ended; never rejects. */
  readonly exited: Promise<ProcessExit>;
  readonly #tail = new LineTail();
  readonly #child: ChildProcess;
  #exit: ProcessExit | undefined;

  constructor(specification: ProcessSpecification, child: ChildProcess, pid: number) {
    this.name = specification.name;
    this.pid = pid;
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#tail.push(text);
        specification.log?.write(text);
      });
    }
    this.exited = new Promise((resolve) => {
      child.once('close', (code, signal) => {
        this.#exit = { code, signal };
        resolve(this.#exit);
      });
    });
  }

  get exit(): ProcessExit | undefined {
    return this.#exit;
  }

  get lastLines(): readonly string[] {
    return this.#tail.lines;
  }

  /** Calls `listener` for every complete line the process writes to standard output. */
  onStandardOutputLine(listener: (line: string) => void): void {
    let rest = '';
    this.#child.stdout?.on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(listener);
    });
  }

  signal(signal: NodeJS.Signals): void {
    if (this.#exit === undefined) this.#child.kill(signal);
  }

  /** Asks with `signal`, and after `graceMs` kills. Resolves once the process has ended. */
  async stop(signal: NodeJS.Signals, graceMs: number): Promise<ProcessExit> {
    this.signal(signal);
    const inTime = await Promise.race([this.exited, delay(graceMs, undefined, { ref: false })]);
    if (inTime !== undefined) return inTime;
    this.signal('SIGKILL');
    return this.exited;
  }

  failed(what: string): ProcessFailed {
    return new ProcessFailed(this.name, what, this.lastLines);
  }
}

/** Starts a process; rejects when the executable cannot be started at all. */
export const startProcess = (specification: ProcessSpecification): Promise<ManagedProcess> =>
  new Promise((resolve, reject) => {
    const child = spawn(specification.command, specification.args, {
      stdio: [specification.holdStdin === true ? 'pipe' : 'ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      ...(specification.cwd === undefined ? {} : { cwd: specification.cwd }),
      ...(specification.env === undefined ? {} : { env: specification.env }),
      ...(specification.account?.credentials ?? {}),
    });
    child.once('error', (cause) => {
      reject(new Error(`cannot start ${specification.name} (${specification.command})`, { cause }));
    });
    if (child.pid === undefined) return;
    if (specification.niceness !== undefined) stepBack(child.pid, specification.niceness);
    resolve(new ManagedProcess(specification, child, child.pid));
  });

const stepBack = (pid: number, niceness: number): void => {
  try {
    setPriority(pid, niceness);
  } catch (error) {
    // Ended already; its exit tells more than this would.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
};
