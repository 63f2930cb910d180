import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createEventStore, createPool, parseVaultKey } from '@tollgate/event-store-postgres';
import type { EventStore } from '@tollgate/event-sourcing';
import { eventCatalogue } from '@tollgate/lifecycle';
import { ensureSecrets } from '@tollgate/local-services';
import { roleUrls } from '@tollgate/migrations';
import type { Pool } from 'pg';
import { z } from 'zod';

const runningFile = z.object({ postgres: z.object({ port: z.int() }) });

/** The decision log of a running installation, read past the API. */
export interface LogConnection {
  /** Signs in as the reader. */
  readonly pool: Pool;
  readonly store: EventStore;
}

/** Lends a connection to the embedded database of a running start; closed when `use` is done. */
export const withLog = async <Value>(
  dataDirectory: string,
  use: (connection: LogConnection) => Promise<Value>,
): Promise<Value> => {
  const text = await readFile(path.join(dataDirectory, 'running.json'), 'utf8');
  const { port } = runningFile.parse(JSON.parse(text)).postgres;
  const { secret, vaultKey } = ensureSecrets(dataDirectory, { hasData: true });
  const { reader } = roleUrls(`postgresql://127.0.0.1:${port}/tollgate`, secret);
  const pool = createPool(reader, { max: 4, applicationName: 'fault-test' });
  try {
    return await use({
      pool,
      store: createEventStore({
        pool,
        catalogue: eventCatalogue,
        vaultKey: parseVaultKey(vaultKey),
      }),
    });
  } finally {
    await pool.end();
  }
};
