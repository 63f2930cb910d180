import type { EventCatalogue, EventStore, LogReader } from '@tollgate/event-sourcing';
import type { Pool } from 'pg';
import { appendEvents } from './append-events.js';
import { loadStream } from './load-stream.js';
import type { UnreadableValue } from './personal-vault/open-event.js';
import { PersonalVault } from './personal-vault/personal-vault.js';
import { logSize, readLog } from './read-log.js';
import { uuidV7 } from './uuid-v7.js';

/** What the store is made of. */
export interface EventStoreOptions {
  /** From {@link createPool}; appends need the writer's role, reads are open to projector and reader too. */
  readonly pool: Pool;
  readonly catalogue: EventCatalogue;
  /** 32 bytes that wrap all subject keys; see `parseVaultKey`. */
  readonly vaultKey: Buffer;
  /** UUIDs of new events; version 7 when left out. */
  readonly newEventId?: () => string;
  /** Told about each sealed value that is damaged; readers get `UNREADABLE_TEXT` in its place. */
  readonly onUnreadable?: (value: UnreadableValue) => void;
}

/**
 * The decision log in PostgreSQL. Every call throws `StoreUnavailable` when the database cannot be used
 * now, and `StreamCorrupt` when stored events contradict themselves.
 */
export const createEventStore = ({
  pool,
  catalogue,
  vaultKey,
  newEventId = uuidV7,
  onUnreadable = () => undefined,
}: EventStoreOptions): EventStore & LogReader => {
  const vault = new PersonalVault(pool, vaultKey);
  const reading = { pool, catalogue, vault, onUnreadable };
  const appending = { ...reading, newEventId };
  return {
    readStream: (stream, options) => loadStream(reading, stream, options),
    append: (append) => appendEvents(appending, append),
    readLog: (from, limit) => readLog(reading, from, limit),
    logSize: () => logSize(pool),
  };
};
