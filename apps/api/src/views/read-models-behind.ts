import { setTimeout as delay } from 'node:timers/promises';
import type { LogReader } from '@tollgate/event-sourcing';
import type { ReadModel, ReadModelName } from '@tollgate/read-models';
import { readModelLag } from '@tollgate/read-models';
import type { Pool } from 'pg';
import { httpProblem } from '../http/problem.js';

const WAIT_MS_MAX = 2_000;
const LOOK_AGAIN_MS = 15;

/** Lets a reader see his own write in a list: waits until the list has come as far as he asks. */
export class ReadModelsBehind {
  readonly #pool: Pool;
  readonly #log: LogReader;
  readonly #models: readonly ReadModel[];

  constructor(pool: Pool, log: LogReader, models: readonly ReadModel[]) {
    this.#pool = pool;
    this.#log = log;
    this.#models = models;
  }

  /**
   * Returns when the model shows the entry with this log index, at once when none is asked for.
   *
   * @throws {HttpProblem} 503 when it has not got there within {@link WAIT_MS_MAX}.
   */
  async waitFor(name: ReadModelName, minSequence: number | undefined): Promise<void> {
    if (minSequence === undefined) return;
    const models = this.#models.filter((model) => model.name === name);
    const deadlineMs = Date.now() + WAIT_MS_MAX;
    for (;;) {
      const [lag] = await readModelLag(this.#pool, this.#log, models);
      if (lag && lag.position > minSequence) return;
      if (Date.now() >= deadlineMs) {
        throw httpProblem('read-model-behind', { headers: { 'retry-after': '1' } });
      }
      await delay(LOOK_AGAIN_MS);
    }
  }
}
