import { accountCatalogue } from '@tollgate/event-sourcing/testing';
import { randomBytes } from 'node:crypto';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { createEventStore } from './create-event-store.js';
import { createPool } from './pool.js';
import { StoreUnavailable, askingStore } from './store-unavailable.js';
import { openPostgresStore } from './testing/store-under-test.js';
import type { PostgresUnderTest } from './testing/store-under-test.js';

describe('a database that cannot be used', () => {
  let subject: PostgresUnderTest;
  beforeAll(async () => {
    subject = await openPostgresStore();
  });
  afterAll(() => subject.close());

  const storeAt = (url: string, statementTimeoutMs = 1_000) => {
    const pool = createPool(url, { max: 1, applicationName: 'unavailable', statementTimeoutMs });
    return {
      pool,
      store: createEventStore({ pool, catalogue: accountCatalogue, vaultKey: randomBytes(32) }),
    };
  };

  it('is told apart when nothing listens at its port', async () => {
    const listener = net.createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => listener.once('listening', resolve));
    const { port } = listener.address() as AddressInfo;
    await new Promise((resolve) => listener.close(resolve));
    const { pool, store } = storeAt(`postgres://nobody@127.0.0.1:${port}/none`);
    await expect(store.readStream('account')).rejects.toMatchObject({
      name: 'StoreUnavailable',
      code: 'ECONNREFUSED',
    });
    await pool.end();
  });

  it('is told apart when it ends the session in the middle of a statement', async () => {
    const { pool } = storeAt(subject.database.writerUrl, 10_000);
    const sleeping = askingStore(() => pool.query('select pg_sleep(10)'));
    const settled = sleeping.catch((error: unknown) => error);
    let ended = 0;
    while (ended === 0) {
      const { rowCount } = await subject.administrator.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where query = 'select pg_sleep(10)'`,
      );
      ended = rowCount ?? 0;
    }
    const failure = await settled;
    expect(failure).toBeInstanceOf(StoreUnavailable);
    expect(failure).toMatchObject({ code: '57P01' });
    await pool.end();
  });

  it('is told apart when a statement takes too long, and answers again afterwards', async () => {
    const { pool, store } = storeAt(subject.database.writerUrl, 50);
    await expect(askingStore(() => pool.query('select pg_sleep(5)'))).rejects.toMatchObject({
      name: 'StoreUnavailable',
      code: '57014',
    });
    expect(await store.readStream('account')).toMatchObject({ version: 0 });
    await pool.end();
  });

  it('is told apart when a stream stays locked by somebody else', async () => {
    const locker = await subject.administrator.connect();
    await locker.query('begin; lock table log.event in access exclusive mode');
    const { pool, store } = storeAt(subject.database.writerUrl, 100);
    await expect(store.readLog(0, 1)).rejects.toBeInstanceOf(StoreUnavailable);
    await locker.query('rollback');
    locker.release();
    await pool.end();
  });

  it('reports a broken idle connection and replaces it', async () => {
    const errors: Error[] = [];
    const pool = createPool(subject.database.writerUrl, {
      max: 1,
      applicationName: 'idle-and-broken',
      onIdleError: (error) => errors.push(error),
    });
    await pool.query('select 1');
    const broken = new Promise((resolve) => pool.once('error', resolve));
    await subject.administrator.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'idle-and-broken'`,
    );
    await broken;
    expect(errors).toHaveLength(1);
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });

  it('is not blamed for a bug', async () => {
    const bug = askingStore(() => subject.pool.query('select no_such_column'));
    await expect(bug).rejects.toMatchObject({ code: '42703' });
    await expect(bug).rejects.not.toBeInstanceOf(StoreUnavailable);
    const own = new TypeError('not the database');
    await expect(askingStore(() => Promise.reject(own))).rejects.toBe(own);
  });
});
