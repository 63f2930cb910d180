import { createHash, randomBytes } from 'node:crypto';
import type { DomainEvent, EventStore, LogReader } from '@tollgate/event-sourcing';
import { createEventStore, createPool, startSequencer } from '@tollgate/event-store-postgres';
import { eventCatalogue } from '@tollgate/lifecycle';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { TestDatabase } from '../../../../test/support/database.js';
import { createTestDatabase } from '../../../../test/support/database.js';
import { createReadDataSource } from '../reading/read-data-source.js';

const SEQUENCED_WITHIN_MS = 10_000;

/** A real log in a database of its own, with everything that projects and reads it. */
export interface LogUnderTest {
  readonly database: TestDatabase;
  readonly vaultKey: Buffer;
  /** Signed in as the projector. */
  readonly projector: Pool;
  /** The log as the projector reads it. */
  readonly log: LogReader;
  /** The read models as the API reads them. */
  readonly reader: DataSource;
  /** Appends `events` to a stream, each at its own time by its own actor, and waits for their place. */
  readonly record: (stream: string, events: readonly Said[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

type Said = DomainEvent & { readonly data: { readonly by: string; readonly at: string } };

export const openLogUnderTest = async (): Promise<LogUnderTest> => {
  const database = await createTestDatabase();
  const vaultKey = randomBytes(32);
  const catalogue = eventCatalogue;
  const writer = createPool(database.writerUrl, { max: 2, applicationName: 'test-writer' });
  const projector = createPool(database.projectorUrl, { max: 4, applicationName: 'test-project' });
  const store = createEventStore({ pool: writer, catalogue, vaultKey });
  const log = createEventStore({ pool: projector, catalogue, vaultKey });
  const failures: unknown[] = [];
  const sequencer = startSequencer({
    url: database.sequencerUrl,
    onError: (error) => failures.push(error),
  });
  const reader = createReadDataSource({
    url: database.readerUrl,
    max: 2,
    applicationName: 'test-read',
  });
  await reader.initialize();
  return {
    database,
    vaultKey,
    projector,
    log,
    reader,
    record: async (stream, events) => {
      const sizeBefore = await log.logSize();
      await appendAll(store, stream, events);
      await untilSequenced(log, sizeBefore + events.length);
    },
    close: async () => {
      await sequencer.stop();
      await reader.destroy();
      await Promise.all([writer.end(), projector.end()]);
      await database.drop();
      expect(failures).toEqual([]);
    },
  };
};

const appendAll = async (
  store: EventStore,
  stream: string,
  events: readonly Said[],
): Promise<void> => {
  for (const event of events) {
    const { version, lastLeafHash } = await store.readStream(stream);
    const commandId = `test:${stream}:${version}`;
    const outcome = await store.append({
      stream,
      category: stream.startsWith('per_') ? 'person' : 'initiative',
      expectedVersion: version,
      previousLeafHash: lastLeafHash,
      events: [event],
      context: {
        commandId,
        requestHash: createHash('sha256').update(commandId).digest('hex'),
        actor: { personId: event.data.by },
        now: event.data.at,
      },
    });
    expect(outcome.kind).toBe('appended');
  }
};

const untilSequenced = async (log: LogReader, size: number): Promise<void> => {
  const deadlineMs = Date.now() + SEQUENCED_WITHIN_MS;
  while ((await log.logSize()) < size) {
    if (Date.now() > deadlineMs) throw new Error(`the log has not grown to ${size}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
