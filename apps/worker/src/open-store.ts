import type { EventStore, LogReader } from '@tollgate/event-sourcing';
import { createEventStore, createPool, parseVaultKey } from '@tollgate/event-store-postgres';
import { eventCatalogue } from '@tollgate/lifecycle';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { WorkerConfig } from './config.js';

const CONNECTIONS_MAX = 10;

/** The event store through the eyes of one database role. */
export interface OpenStore {
  readonly pool: Pool;
  readonly store: EventStore & LogReader;
}

/** Connects at the first use. */
export const openStore = (
  config: WorkerConfig,
  role: 'writer' | 'projector',
  log: Logger,
): OpenStore => {
  const url = role === 'writer' ? config.TOLLGATE_WRITER_URL : config.TOLLGATE_PROJECTOR_URL;
  const pool = createPool(url, {
    max: CONNECTIONS_MAX,
    applicationName: `tollgate-worker-${role}`,
    onIdleError: (error) => log.warn({ role, err: error }, 'database connection lost'),
  });
  const vaultKey = parseVaultKey(config.TOLLGATE_VAULT_KEY);
  return { pool, store: createEventStore({ pool, catalogue: eventCatalogue, vaultKey }) };
};
