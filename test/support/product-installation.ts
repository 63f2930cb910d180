import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { isAlive, randomFreePort, removeCluster } from '@tollgate/local-services';
import { z } from 'zod';
import { eventually } from './eventually.js';

/** The program as the build leaves it; `npm test` builds before it runs the suites. */
const PROGRAM = path.resolve(__dirname, '../../apps/cli/dist/main.js');

const readyLine = z.object({ url: z.url() });
const processesFile = z.object({
  processes: z.array(z.object({ name: z.string(), pid: z.int() })),
});

/** What a start launches beside itself. */
export type ProductProcess = 'api' | 'worker' | 'postgres' | 'temporal';

export interface InstallationOptions {
  readonly demo: boolean;
  /** Added to the environment of everything that is launched. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** What a command of the program printed, and how it ended. */
export interface CommandEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The product in a data directory of its own: started, killed and started again as a test wants it. */
export class ProductInstallation {
  readonly directory: string;
  readonly data: string;
  readonly #port: number;
  readonly #options: InstallationOptions;
  readonly #commands = new Set<ChildProcess>();
  #supervisor: ChildProcess | undefined;

  private constructor(directory: string, port: number, options: InstallationOptions) {
    this.directory = directory;
    this.data = path.join(directory, 'data');
    this.#port = port;
    this.#options = options;
  }

  static async create(options: InstallationOptions): Promise<ProductInstallation> {
    const directory = await mkdtemp(path.join(os.tmpdir(), 'tollgate-product-'));
    return new ProductInstallation(directory, await randomFreePort(), options);
  }

  /** Starts everything as `npm start` does and waits until it serves; answers where. */
  async start(): Promise<string> {
    const demo = this.#options.demo ? [] : ['--no-demo'];
    const supervisor = this.#spawn('start', '--json', '--port', String(this.#port), ...demo);
    this.#supervisor = supervisor;
    const errors = textOf(supervisor.stderr);
    if (supervisor.stdout === null) throw new Error('standard output is not piped');
    for await (const line of createInterface({ input: supervisor.stdout })) {
      return readyLine.parse(JSON.parse(line)).url;
    }
    throw new Error(`the product ended before it was ready:\n${errors()}`);
  }

  /** First Ctrl+C: everything ends in good order. */
  async stop(): Promise<void> {
    const supervisor = this.#supervisor;
    if (supervisor === undefined || hasEnded(supervisor)) return;
    const ended = once(supervisor, 'exit');
    supervisor.kill('SIGINT');
    await ended;
  }

  /** Begins a command of the program on this data directory. */
  command(...args: readonly string[]): Promise<CommandEnd> {
    const command = this.#spawn(...args);
    this.#commands.add(command);
    const [stdout, stderr] = [textOf(command.stdout), textOf(command.stderr)];
    return new Promise((resolve) => {
      command.once('close', (code) => {
        this.#commands.delete(command);
        resolve({ code, stdout: stdout(), stderr: stderr() });
      });
    });
  }

  /** The id under which a process runs now; another one after the supervisor has brought it back. */
  async processId(wanted: ProductProcess): Promise<number> {
    const pid = (await this.#processes()).find(({ name }) => name === wanted)?.pid;
    if (pid === undefined) throw new Error(`${wanted} is not running`);
    return pid;
  }

  /** SIGKILL to one process; resolves with its id when it is gone. */
  async kill(name: ProductProcess): Promise<number> {
    const pid = await this.processId(name);
    process.kill(pid, 'SIGKILL');
    await gone([pid]);
    return pid;
  }

  /** SIGKILL to the supervisor, all that it launched, and every command under way. */
  async killEverything(): Promise<void> {
    const launched = (await this.#processes()).map(({ pid }) => pid);
    const ours = [this.#supervisor, ...this.#commands].filter(
      (child) => child !== undefined && !hasEnded(child),
    );
    const ended = ours.map((child) => child && once(child, 'exit'));
    for (const child of ours) child?.kill('SIGKILL');
    for (const pid of launched.filter(isAlive)) process.kill(pid, 'SIGKILL');
    await Promise.all([...ended, gone(launched)]);
  }

  /** Leaves nothing behind, whatever the test has done; harmless when nothing runs. */
  async remove(): Promise<void> {
    await this.killEverything();
    await removeCluster(path.join(this.data, 'pg'));
    await rm(this.directory, { recursive: true, force: true });
  }

  #spawn(...args: readonly string[]): ChildProcess {
    return spawn(process.execPath, [PROGRAM, ...args, '--data', this.data], {
      cwd: this.directory,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...this.#options.environment },
    });
  }

  async #processes(): Promise<z.infer<typeof processesFile>['processes']> {
    const file = path.join(this.data, 'processes.json');
    if (!existsSync(file)) return [];
    return processesFile.parse(JSON.parse(await readFile(file, 'utf8'))).processes;
  }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

const gone = (pids: readonly number[]): Promise<true> =>
  eventually({ what: `the end of ${pids.join(', ')}` }, () => !pids.some(isAlive) || undefined);

/** Reads a pipe to its end; answers what has come so far. */
const textOf = (pipe: ChildProcess['stdout']): (() => string) => {
  const chunks: string[] = [];
  pipe?.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  return () => chunks.join('');
};
