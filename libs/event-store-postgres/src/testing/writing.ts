import type { AppendOutcome, EventStore, LogReader } from '@tollgate/event-sourcing';
import { accountCatalogue, commandContext } from '@tollgate/event-sourcing/testing';
import type { AccountEvent } from '@tollgate/event-sourcing/testing';
import { createEventStore } from '../create-event-store.js';
import { createPool } from '../pool.js';
import type { PostgresUnderTest } from './store-under-test.js';

/** Appends `events` to `stream` on the version that it has now. */
export const appendTo = async (
  store: EventStore,
  stream: string,
  ...events: readonly AccountEvent[]
): Promise<AppendOutcome<AccountEvent>> => {
  const { version, lastLeafHash } = await store.readStream(stream);
  return store.append<AccountEvent>({
    stream,
    category: 'account',
    expectedVersion: version,
    previousLeafHash: lastLeafHash,
    events,
    context: commandContext(),
  });
};

/** A store whose calls all belong to one transaction, which ends when the test says so. */
export interface HeldTransaction {
  readonly store: EventStore & LogReader;
  readonly end: (how: 'commit' | 'rollback') => Promise<void>;
}

export const holdTransaction = async ({
  database,
  vaultKey,
}: PostgresUnderTest): Promise<HeldTransaction> => {
  // With a single connection every query of the pool lands in the transaction begun on it.
  const pool = createPool(database.writerUrl, { max: 1, applicationName: 'held-transaction' });
  await pool.query('begin');
  return {
    store: createEventStore({ pool, catalogue: accountCatalogue, vaultKey }),
    end: async (how) => {
      await pool.query(how);
      await pool.end();
    },
  };
};

/** The whole log as `stream/version`, having checked that its indexes are dense. */
export const logPlaces = async (store: LogReader): Promise<readonly string[]> => {
  const places: string[] = [];
  for (;;) {
    const entries = await store.readLog(places.length, 500);
    for (const { logIndex, stream, version } of entries) {
      expect(logIndex).toBe(places.length);
      places.push(`${stream}/${version}`);
    }
    if (entries.length === 0) break;
  }
  expect(await store.logSize()).toBe(places.length);
  return places;
};

/** Fails unless each stream's versions stand in the log from 1 on, in order, once each. */
export const expectStreamOrder = (places: readonly string[]): void => {
  const versions = new Map<string, number>();
  for (const place of places) {
    const [stream = '', version] = place.split('/');
    const due = (versions.get(stream) ?? 0) + 1;
    expect(`${stream}/${version}`).toBe(`${stream}/${due}`);
    versions.set(stream, due);
  }
};
