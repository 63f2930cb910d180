import { setTimeout as delay } from 'node:timers/promises';
import type { ManagedProcess, ProcessExit } from './managed-process.js';
import { RESTART_POLICY, type RestartPolicy, restartDelayMs } from './restart-policy.js';

/** What happened to a kept process, for the operator. */
export type KeptProcessEvent =
  | {
      readonly kind: 'crashed';
      readonly exit: ProcessExit;
      readonly lastLines: readonly string[];
      readonly restartInMs: number;
    }
  | { readonly kind: 'startFailed'; readonly error: unknown; readonly restartInMs: number }
  | { readonly kind: 'restarted' };

export interface KeptProcessOptions {
  readonly name: string;
  /** Starts the process and resolves when it serves. */
  readonly start: () => Promise<ManagedProcess>;
  /** Ends a process that serves, in the way it likes to be ended. */
  readonly stop: (running: ManagedProcess) => Promise<void>;
  readonly onEvent: (event: KeptProcessEvent) => void;
  readonly policy?: RestartPolicy;
}

/** A process that is brought back when it dies, until it dies too often or is stopped. */
export class KeptProcess {
  /** Settles with the reason when the process died too often; never otherwise. */
  readonly gaveUp: Promise<Error>;
  readonly #options: KeptProcessOptions;
  readonly #stopping = new AbortController();
  #current: ManagedProcess | undefined;
  #ended: Promise<void> = Promise.resolve();
  #giveUp: (reason: Error) => void = () => undefined;

  private constructor(options: KeptProcessOptions) {
    this.#options = options;
    this.gaveUp = new Promise((resolve) => {
      this.#giveUp = resolve;
    });
  }

  /** The first start is not repeated: what fails at once needs a person, not a loop. */
  static async start(options: KeptProcessOptions): Promise<KeptProcess> {
    return KeptProcess.keep(await options.start(), options);
  }

  /** Keeps a process that serves already. */
  static keep(running: ManagedProcess, options: KeptProcessOptions): KeptProcess {
    const kept = new KeptProcess(options);
    kept.#current = running;
    kept.#ended = kept.#watch();
    return kept;
  }

  get current(): ManagedProcess | undefined {
    return this.#current;
  }

  /** Stops for good; resolves when nothing of it runs any more. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    if (this.#current !== undefined) await this.#options.stop(this.#current);
    await this.#ended;
  }

  async #watch(): Promise<void> {
    const crashedAtMs: number[] = [];
    while (this.#current !== undefined) {
      const running = this.#current;
      const exit = await running.exited;
      if (this.#stopping.signal.aborted) return;
      this.#current = undefined;
      let tell = (restartInMs: number): KeptProcessEvent => ({
        kind: 'crashed',
        exit,
        lastLines: running.lastLines,
        restartInMs,
      });
      while (this.#current === undefined) {
        crashedAtMs.push(performance.now());
        const restartInMs = restartDelayMs(crashedAtMs, this.#options.policy ?? RESTART_POLICY);
        if (restartInMs === undefined) {
          this.#giveUp(running.failed('ended too often; it is not started again'));
          return;
        }
        this.#options.onEvent(tell(restartInMs));
        if (!(await this.#pause(restartInMs))) return;
        try {
          this.#current = await this.#options.start();
        } catch (error) {
          tell = (inMs) => ({ kind: 'startFailed', error, restartInMs: inMs });
        }
      }
      if (this.#stopping.signal.aborted) {
        await this.#options.stop(this.#current);
        return;
      }
      this.#options.onEvent({ kind: 'restarted' });
    }
  }

  /** False when `stop` was called meanwhile. */
  async #pause(durationMs: number): Promise<boolean> {
    try {
      await delay(durationMs, undefined, { signal: this.#stopping.signal });
      return true;
    } catch (error) {
      if (this.#stopping.signal.aborted) return false;
      throw error;
    }
  }
}
