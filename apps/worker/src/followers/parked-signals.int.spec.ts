import { createPool } from '@tollgate/event-store-postgres';
import type { Pool } from 'pg';
import { type TestDatabase, createTestDatabase } from '../../../../test/support/database.js';
import { dueParkedSignals, park } from './parked-signals.js';

describe('parked signals', () => {
  let database: TestDatabase;
  let projector: Pool;
  let writer: Pool;

  beforeAll(async () => {
    database = await createTestDatabase();
    projector = createPool(database.projectorUrl, { max: 1, applicationName: 'parked-spec' });
    writer = createPool(database.writerUrl, { max: 1, applicationName: 'parked-spec' });
  });

  afterAll(async () => {
    await Promise.all([projector.end(), writer.end()]);
    await database.drop();
  });

  it('of half an import wait, however long, until it has been run to its end', async () => {
    const signal = { initiativeId: 'ini_half', firstVersion: 1, lastVersion: 3 };
    await writer.query(
      `insert into app.unfinished_import (initiative_id, import_id) values ('ini_half', 'minutes')`,
    );
    await park(projector, [signal], { reason: 'importRunning', fact: 'history is being imported' });
    await projector.query(`update read.signaller_parked set retry_at = now() - interval '1 year'`);
    await expect(dueParkedSignals(projector)).resolves.toEqual([]);
    await writer.query('delete from app.unfinished_import');
    await expect(dueParkedSignals(projector)).resolves.toEqual([signal]);
  });
});
