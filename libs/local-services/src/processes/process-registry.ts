import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { hasErrorCode } from '../error-code.js';
import { commandLineOf, fingerprintOf } from './process-identity.js';

const signal = z.enum(['SIGINT', 'SIGTERM', 'SIGQUIT', 'SIGKILL']);

const registryFile = z.strictObject({
  processes: z.array(
    z.strictObject({
      name: z.string(),
      pid: z.int().positive(),
      fingerprint: z.string(),
      /** Asks it to end in good order. */
      endSignal: signal,
      /** Ends it now. */
      forceSignal: signal,
    }),
  ),
});

type Registered = z.infer<typeof registryFile>['processes'][number];

/** A process to remember, and the signals it wants to be ended with. */
export type RegisteredProcess = Omit<Registered, 'fingerprint'>;

const GRACE_MS = 10_000;
const POLL_MS = 25;

/**
 * Remembers in a file which processes a start has launched, so that the next start can end what a killed one
 * left behind. A process counts as ours only if its fingerprint is still the one that was written down.
 */
export class ProcessRegistry {
  readonly #file: string;
  #entries: readonly Registered[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  async add(added: RegisteredProcess): Promise<void> {
    const fingerprint = await fingerprintOf(added.pid);
    // It has ended already; whoever waits for it will say so.
    if (fingerprint === undefined) return;
    const others = this.#entries.filter(({ name }) => name !== added.name);
    this.#entries = [...others, { ...added, fingerprint }];
    const draft = `${this.#file}.draft`;
    writeFileSync(draft, JSON.stringify({ processes: this.#entries }), { mode: 0o600 });
    renameSync(draft, this.#file);
  }

  /** Ends whatever of the last start still runs, and answers the names. Only for the holder of the lock. */
  async endLeftovers(): Promise<readonly string[]> {
    const running: Registered[] = [];
    for (const entry of this.#read())
      if ((await fingerprintOf(entry.pid)) === entry.fingerprint) running.push(entry);
    await Promise.all(running.map(endProcess));
    this.clear();
    return running.map(({ name }) => name);
  }

  /** Ends everything added so far without waiting; for a person who will not wait. */
  forceAll(): void {
    for (const { pid, forceSignal } of this.#entries) sendSignal(pid, forceSignal);
  }

  clear(): void {
    this.#entries = [];
    rmSync(this.#file, { force: true });
  }

  #read(): readonly Registered[] {
    try {
      return registryFile.parse(JSON.parse(readFileSync(this.#file, 'utf8'))).processes;
    } catch (error) {
      if (hasErrorCode(error, 'ENOENT')) return [];
      throw new Error(`${this.#file} cannot be read; delete it if no Tollgate is running`, {
        cause: error,
      });
    }
  }
}

const endProcess = async ({ pid, endSignal, forceSignal }: Registered): Promise<void> => {
  for (const signalName of [endSignal, forceSignal]) {
    if (!sendSignal(pid, signalName)) return;
    const deadline = performance.now() + GRACE_MS;
    while (performance.now() < deadline) {
      if ((await commandLineOf(pid)) === undefined) return;
      await delay(POLL_MS);
    }
  }
  throw new Error(`process ${pid} of an earlier start cannot be ended`);
};

/** False when there is no such process any more. */
const sendSignal = (pid: number, name: z.infer<typeof signal>): boolean => {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if (hasErrorCode(error, 'ESRCH')) return false;
    throw error;
  }
};
