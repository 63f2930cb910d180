import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { createTestDatabase } from '../../test/support/database.js';
import { migrate, pendingMigrations } from './migrate.js';
import { migrationList } from './migration-list.js';
import { roleUrls } from './roles.js';

// Real processes on a machine that may be busy: slow is not wrong.
jest.setTimeout(30_000);

const queryAt = async <Row extends object>(url: string, text: string): Promise<readonly Row[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
};

describe('migrate', () => {
  // Roles belong to the whole cluster: another secret would lock the other suites out.
  const secret = process.env['TOLLGATE_TEST_SECRET'] ?? '';
  let emptyUrl: string;
  let drop: () => Promise<void>;
  beforeEach(async () => {
    const { adminUrl, drop: dropTemplateCopy } = await createTestDatabase();
    const name = `empty_${randomBytes(6).toString('hex')}`;
    await queryAt(adminUrl, `create database ${name} template template0`);
    const url = new URL(adminUrl);
    url.pathname = `/${name}`;
    emptyUrl = url.href;
    drop = async () => {
      await queryAt(adminUrl, `drop database ${name} with (force)`);
      await dropTemplateCopy();
    };
  });
  afterEach(() => drop());

  const names = migrationList.map(({ name }) => name);

  it('applies every migration once, also when several runs meet', async () => {
    expect(await pendingMigrations(emptyUrl)).toEqual(names);
    const reports = await Promise.all([1, 2, 3].map(() => migrate(emptyUrl, { secret })));
    expect(reports.flatMap(({ applied }) => applied)).toEqual(names);
    expect(await pendingMigrations(emptyUrl)).toEqual([]);
    expect(await migrate(emptyUrl, { secret })).toEqual({ applied: [] });
  });

  it('lets every role in with the password that the secret gives, and with no other', async () => {
    await migrate(emptyUrl, { secret });
    for (const url of Object.values<string>({ ...roleUrls(emptyUrl, secret) })) {
      const [row] = await queryAt<{ readonly role: string }>(url, 'select current_user as role');
      expect(new URL(url).username).toBe(row?.role);
    }
    const { writer } = roleUrls(emptyUrl, 'another secret');
    await expect(queryAt(writer, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('leaves everything to an owner that nobody can sign in as', async () => {
    await migrate(emptyUrl, { secret });
    const owners = await queryAt(
      emptyUrl,
      `select distinct rolname, rolcanlogin, rolsuper from pg_class
         join pg_namespace on pg_namespace.oid = relnamespace join pg_roles on pg_roles.oid = relowner
       where nspname in ('log', 'vault', 'read', 'app', 'files', 'migration')`,
    );
    expect(owners).toEqual([{ rolname: 'tollgate_owner', rolcanlogin: false, rolsuper: false }]);
  });

  it('gives no function of the log to everybody', async () => {
    await migrate(emptyUrl, { secret });
    const open = await queryAt(
      emptyUrl,
      `select proname from pg_proc join pg_namespace n on n.oid = pronamespace
       where nspname in ('log', 'vault', 'files') and has_function_privilege('public', pg_proc.oid, 'execute')`,
    );
    expect(open).toEqual([]);
  });

  it('fixes the search path of every function that runs with the owner’s rights', async () => {
    await migrate(emptyUrl, { secret });
    const paths = await queryAt(
      emptyUrl,
      `select distinct setting from pg_proc join pg_namespace n on n.oid = pronamespace
         left join unnest(proconfig) as setting on setting like 'search\\_path=%'
       where nspname in ('log', 'vault', 'app', 'files') and prosecdef`,
    );
    expect(paths).toEqual([{ setting: 'search_path=pg_catalog, pg_temp' }]);
  });

  it('names each migration after its file’s timestamp, in order', () => {
    const stamps = names.map((name) => name.slice(-13));
    expect(stamps).toEqual(stamps.toSorted());
    expect(new Set(stamps).size).toBe(stamps.length);
  });
});
