import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { LOOPBACK, randomFreePort } from '../ports.js';
import { DataDirectoryVersionMismatch } from './initialise-cluster.js';
import { removeCluster } from './reachable-data-directory.js';
import { type RunningPostgres, startPostgres } from './start-postgres.js';

// A busy machine starts a database slowly; the guarantees are not about speed.
jest.setTimeout(60_000);

describe('the embedded PostgreSQL', () => {
  let directory: string;
  let running: RunningPostgres | undefined;

  const start = async (): Promise<RunningPostgres> => {
    running = await startPostgres({
      directory: path.join(directory, 'pg'),
      port: await randomFreePort(),
      password: 'only for this test',
      durability: 'durable',
      database: 'tollgate',
    });
    return running;
  };

  const query = async (url: string, text: string): Promise<unknown[]> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
      await client.end();
    }
  };

  beforeEach(async () => {
    directory = await mkdtemp(path.join(os.tmpdir(), 'tollgate-postgres-'));
  });

  afterEach(async () => {
    await running?.stop();
    await removeCluster(path.join(directory, 'pg'));
    await rm(directory, { recursive: true, force: true });
    running = undefined;
  });

  it('keeps every committed row when the server is killed, and starts again at once', async () => {
    const first = await start();
    await query(first.databaseUrl, 'create table kept (n int); insert into kept values (42)');
    process.kill(first.process.pid, 'SIGKILL');
    await first.process.exited;
    const second = await start();
    expect(await query(second.databaseUrl, 'select n from kept')).toEqual([{ n: 42 }]);
  });

  it('stops a server that outlived its supervisor before it starts another on the same data', async () => {
    const orphan = await start();
    await query(orphan.databaseUrl, 'create table kept (n int); insert into kept values (7)');
    const second = await start();
    expect((await orphan.process.exited).code).toBe(0);
    expect(await query(second.databaseUrl, 'select n from kept')).toEqual([{ n: 7 }]);
  });

  it('starts although the pid file names a process id that a stranger has now', async () => {
    const first = await start();
    const pidFile = path.join(first.dataDirectory, 'postmaster.pid');
    const text = await readFile(pidFile, 'utf8');
    await first.stop();
    await writeFile(pidFile, text.replace(/^\d+/, String(process.pid)));
    const second = await start();
    expect(await query(second.databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('speaks UTF-8, sorts by code point on every machine, wants a password and listens on loopback only', async () => {
    const { databaseUrl, port } = await start();
    expect(
      await query(
        databaseUrl,
        `select datlocprovider::text as provider, datlocale as locale, pg_encoding_to_char(encoding) as encoding,
                current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync
           from pg_database where datname = current_database()`,
      ),
    ).toEqual([
      { provider: 'b', locale: 'C.UTF-8', encoding: 'UTF8', addresses: LOOPBACK, fsync: 'on' },
    ]);
    const stranger = `postgresql://tollgate_admin:wrong@${LOOPBACK}:${port}/tollgate`;
    await expect(query(stranger, 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('refuses data of a newer PostgreSQL and leaves it as it is', async () => {
    const { dataDirectory, stop } = await start();
    await stop();
    await writeFile(path.join(dataDirectory, 'PG_VERSION'), '19\n');
    await expect(start()).rejects.toBeInstanceOf(DataDirectoryVersionMismatch);
    expect(await readFile(path.join(dataDirectory, 'PG_VERSION'), 'utf8')).toBe('19\n');
  });

  // `mkdtemp` gives a directory that only its owner may enter, and PostgreSQL does not run as root.
  const asRoot = process.getuid?.() === 0 ? it : it.skip;
  asRoot(
    'runs below a directory closed to its account, and forgets the data with the link',
    async () => {
      const link = path.join(directory, 'pg');
      const first = await start();
      expect(await readlink(link)).toBe(first.dataDirectory);
      await query(first.databaseUrl, 'create table kept (n int)');
      await first.stop();
      await rm(link);
      const second = await start();
      expect(await query(second.databaseUrl, "select to_regclass('kept') as kept")).toEqual([
        { kept: null },
      ]);
      expect(existsSync(first.dataDirectory)).toBe(false);
    },
  );
});
