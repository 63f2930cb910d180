import { createEventStore, createPool } from '@tollgate/event-store-postgres';
import { eventCatalogue } from '@tollgate/lifecycle';
import type { ApiUnderTest, DirectoryChange } from './api-under-test.js';
import { askOf } from './api-under-test.js';

/** Somebody else's change of the directory that is under way while the API works. */
export interface HeldDirectory {
  readonly ask: (personId: string, asked: DirectoryChange) => Promise<void>;
  readonly commit: () => Promise<void>;
}

/** Changes of the directory in one transaction that ends when the test says so. */
export const holdDirectory = async ({
  writer,
}: Pick<ApiUnderTest, 'writer'>): Promise<HeldDirectory> => {
  // With a single connection every query of the pool lands in the transaction begun on it.
  const pool = createPool(writer.url, { max: 1, applicationName: 'held-directory' });
  await pool.query('begin');
  const store = createEventStore({ pool, catalogue: eventCatalogue, vaultKey: writer.vaultKey });
  return {
    ask: (personId, asked) => askOf(store, personId, asked),
    commit: async () => {
      await pool.query('commit');
      await pool.end();
    },
  };
};

/** Milliseconds after which nobody is going to wait any more. */
const WAITING_MAX_MS = 4_000;

/** Resolves once some connection of the API waits for a lock. */
export const someoneWaits = async ({
  writerPool,
}: Pick<ApiUnderTest, 'writerPool'>): Promise<void> => {
  const giveUpAt = Date.now() + WAITING_MAX_MS;
  while (Date.now() < giveUpAt) {
    const { rows } = await writerPool.query<{ readonly waiting: boolean }>(
      `select exists (select from pg_locks where not granted) as waiting`,
    );
    if (rows[0]?.waiting === true) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('no connection waits for a lock');
};
