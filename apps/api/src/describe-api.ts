import type { OpenAPIObject } from '@nestjs/swagger';
import { createEventStore, createPool } from '@tollgate/event-store-postgres';
import { eventCatalogue } from '@tollgate/lifecycle';
import { createReadDataSource } from '@tollgate/read-models';
import { pino } from 'pino';
import { createApi } from './create-api.js';
import { ReferencePage } from './docs/reference-page.js';
import { createTemporalEngine } from './engine/temporal-engine.js';
import { systemNow } from './http/clock.js';

const NOWHERE = 'postgres://nobody@127.0.0.1:1/none';
const VAULT_KEY_BYTES = 32;

/**
 * The description of the API as its own code gives it. The application is wired as ever but never listens, and
 * its pools connect to nothing, since nothing is asked of them.
 */
export const describeApi = async (): Promise<OpenAPIObject> => {
  const pool = createPool(NOWHERE, { max: 1, applicationName: 'describe-api' });
  const vaultKey = Buffer.alloc(VAULT_KEY_BYTES);
  const { app } = await createApi({
    store: createEventStore({ pool, catalogue: eventCatalogue, vaultKey }),
    writerPool: pool,
    readerPool: pool,
    reader: createReadDataSource({ url: NOWHERE, max: 1, applicationName: 'describe-api' }),
    engine: createTemporalEngine({ address: undefined, namespace: 'default', pagesUrl: undefined }),
    vaultKey,
    secret: '',
    now: systemNow,
    log: pino({ level: 'silent' }),
    boundToLoopback: true,
    demo: false,
    publicUrl: undefined,
    webRoot: undefined,
    fileBytesMax: 1,
  });
  const { document } = app.get(ReferencePage);
  await app.close();
  await pool.end();
  return document;
};
