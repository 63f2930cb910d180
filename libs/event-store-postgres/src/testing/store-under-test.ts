import { randomBytes } from 'node:crypto';
import type { EventCatalogue, EventStore, LogReader } from '@tollgate/event-sourcing';
import { accountCatalogue } from '@tollgate/event-sourcing/testing';
import type { Pool } from 'pg';
import { createTestDatabase } from '../../../../test/support/database.js';
import type { TestDatabase } from '../../../../test/support/database.js';
import { createEventStore } from '../create-event-store.js';
import type { UnreadableValue } from '../personal-vault/open-event.js';
import { createPool } from '../pool.js';
import { connectSequencer } from '../sequencer-connection.js';

// Real processes on a machine that may be busy: slow is not wrong.
jest.setTimeout(30_000);

/** A store on a database of its own, signed in as the writer. */
export interface PostgresUnderTest {
  readonly database: TestDatabase;
  readonly vaultKey: Buffer;
  readonly pool: Pool;
  /** Signed in as the administrator, for what no application may do. */
  readonly administrator: Pool;
  readonly store: EventStore & LogReader;
  /** Sequences everything that waits, as a new leader. */
  readonly sequence: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export const openPostgresStore = async (
  catalogue: EventCatalogue = accountCatalogue,
  onUnreadable?: (value: UnreadableValue) => void,
): Promise<PostgresUnderTest> => {
  const database = await createTestDatabase();
  const pool = createPool(database.writerUrl, { max: 8, applicationName: 'store-under-test' });
  const administrator = createPool(database.adminUrl, { max: 4, applicationName: 'administrator' });
  const vaultKey = randomBytes(32);
  return {
    database,
    vaultKey,
    pool,
    administrator,
    store: createEventStore({ pool, catalogue, vaultKey, ...(onUnreadable && { onUnreadable }) }),
    sequence: () => sequenceWaiting(database.sequencerUrl),
    close: async () => {
      await pool.end();
      await administrator.end();
      await database.drop();
    },
  };
};

const sequenceWaiting = async (url: string): Promise<void> => {
  const connection = await connectSequencer(url);
  try {
    const { epoch, size: sizeAtStart } = await connection.takeLeadership();
    let size = sizeAtStart;
    for (;;) {
      const next = await connection.step(epoch, size, 1_000);
      if (next === size) return;
      size = next;
    }
  } finally {
    await connection.close();
  }
};
