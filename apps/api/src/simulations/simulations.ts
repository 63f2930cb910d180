import type { OnModuleDestroy } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { LogReader } from '@tollgate/event-sourcing';
import type { Finding } from '@tollgate/lifecycle';
import type { RulesOfRounds, SimulationOptions } from '@tollgate/policy-replay';
import { simulate } from '@tollgate/policy-replay';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { httpProblem } from '../http/problem.js';
import type { SimulationResource } from './simulation.resource.js';
import { simulationResult } from './simulation.resource.js';

/** Simulations kept for reading again; older results go, and can be asked for anew. */
const SIMULATIONS_KEPT_MAX = 20;
/** Simulations that may wait for the one that runs. */
const WAITING_MAX = 5;
/** How long a request waits before it answers with the progress instead of the result. */
const ANSWER_WITHIN_MS = 10_000;
const RETRY_AFTER_S = '10';

/** What is to be simulated. */
export interface SimulationAsked {
  readonly subject: SimulationResource['subject'];
  readonly rules: RulesOfRounds;
  readonly findings: readonly Finding[];
  readonly options: Pick<SimulationOptions, 'withPivots' | 'lineOwnerOf'>;
}

interface Kept {
  resource: SimulationResource;
  readonly done: Promise<void>;
}

/**
 * Runs simulations one after the other in this process and keeps the latest results in its memory. They change
 * nothing and can be asked for again at any time, so nothing of them is stored.
 */
@Injectable()
export class Simulations implements OnModuleDestroy {
  readonly #log: LogReader;
  readonly #logger: Pick<Logger, 'error'>;
  readonly #answerWithinMs: number;
  readonly #kept = new Map<string, Kept>();
  #last: Promise<void> = Promise.resolve();
  #waiting = 0;
  #closing = false;

  constructor(log: LogReader, logger: Pick<Logger, 'error'>, answerWithinMs = ANSWER_WITHIN_MS) {
    this.#log = log;
    this.#logger = logger;
    this.#answerWithinMs = answerWithinMs;
  }

  /**
   * Starts one, and waits for it for a while.
   *
   * @throws {HttpProblem} 503 when too many wait already.
   */
  async start(asked: SimulationAsked): Promise<SimulationResource> {
    if (this.#waiting >= WAITING_MAX) {
      throw httpProblem('simulations-busy', { headers: { 'retry-after': RETRY_AFTER_S } });
    }
    const simulationId = `sim_${randomUUID().replaceAll('-', '')}`;
    const kept: Kept = {
      resource: {
        simulationId,
        subject: asked.subject,
        status: 'waiting',
        progress: { read: 0, logSize: 0 },
        findings: [...asked.findings],
        result: null,
      },
      done: this.#enqueue(() => this.#run(simulationId, asked)),
    };
    this.#keep(simulationId, kept);
    const patience = new AbortController();
    await Promise.race([
      kept.done,
      pause(this.#answerWithinMs, undefined, { signal: patience.signal, ref: false }).catch(
        // Nobody waits any more once it is done.
        () => undefined,
      ),
    ]);
    patience.abort();
    return this.find(simulationId);
  }

  /** @throws {HttpProblem} 404 for one that is not known here any more. */
  find(simulationId: string): SimulationResource {
    const kept = this.#kept.get(simulationId);
    if (!kept) throw httpProblem('not-found');
    return kept.resource;
  }

  onModuleDestroy(): void {
    this.#closing = true;
  }

  async #enqueue(run: () => Promise<void>): Promise<void> {
    this.#waiting += 1;
    const before = this.#last;
    this.#last = (async () => {
      await before;
      this.#waiting -= 1;
      await run();
    })();
    await this.#last;
  }

  async #run(simulationId: string, { rules, options }: SimulationAsked): Promise<void> {
    this.#change(simulationId, { status: 'running' });
    try {
      const simulation = await simulate(this.#log, rules, {
        ...options,
        onProgress: (progress) => this.#change(simulationId, { progress }),
        stopped: () => this.#closing || !this.#kept.has(simulationId),
      });
      this.#change(
        simulationId,
        simulation
          ? { status: 'done', result: simulationResult(simulation) }
          : { status: 'failed' },
      );
    } catch (error) {
      this.#logger.error({ err: error, simulationId }, 'simulation failed');
      this.#change(simulationId, { status: 'failed' });
    }
  }

  #change(simulationId: string, change: Partial<SimulationResource>): void {
    const kept = this.#kept.get(simulationId);
    if (kept) kept.resource = { ...kept.resource, ...change };
  }

  #keep(simulationId: string, kept: Kept): void {
    this.#kept.set(simulationId, kept);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= SIMULATIONS_KEPT_MAX) break;
      this.#kept.delete(oldest);
    }
  }
}
