import { Client } from 'pg';
import { migrationDataSource } from './data-source.js';
import { migrationList } from './migration-list.js';
import { prepareDatabase } from './prepare-database.js';

// Any number that nobody else locks in this database; two concurrent runs queue up on it.
const MIGRATION_LOCK = 7_455_104_113;

/** What a run did. */
export interface MigrationReport {
  /** Names of the migrations that this run applied, in order; empty when nothing was pending. */
  readonly applied: readonly string[];
}

/**
 * Brings the database up to date as its administrator: roles with passwords derived from `secret`, schemas,
 * then every pending migration as the owner role. Safe to run twice and side by side.
 *
 * @throws the driver's error when the database is out of reach or refuses; nothing of the failing
 * migration is left behind then.
 */
export const migrate = async (
  databaseUrl: string,
  { secret }: { readonly secret: string },
): Promise<MigrationReport> => {
  const administrator = await connect(databaseUrl);
  try {
    await administrator.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await prepareDatabase(administrator, secret);
    return { applied: await applyPending(databaseUrl) };
  } finally {
    await administrator.end();
  }
};

/** Names of the migrations that `migrate` would apply, oldest first. Changes nothing. */
export const pendingMigrations = async (databaseUrl: string): Promise<readonly string[]> => {
  const administrator = await connect(databaseUrl);
  try {
    const applied = await appliedNames(administrator);
    return migrationList.map(({ name }) => name).filter((name) => !applied.has(name));
  } finally {
    await administrator.end();
  }
};

const connect = async (databaseUrl: string): Promise<Client> => {
  const client = new Client({
    connectionString: databaseUrl,
    application_name: 'tollgate-migrate',
    connectionTimeoutMillis: 10_000,
  });
  await client.connect();
  return client;
};

const applyPending = async (databaseUrl: string): Promise<readonly string[]> => {
  const dataSource = await migrationDataSource(databaseUrl).initialize();
  try {
    const applied = await dataSource.runMigrations();
    return applied.map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
};

const appliedNames = async (administrator: Client): Promise<ReadonlySet<string>> => {
  const table = await administrator.query<{ readonly exists: boolean }>(
    `select to_regclass('migration.applied') is not null as exists`,
  );
  if (!table.rows[0]?.exists) return new Set();
  const { rows } = await administrator.query<{ readonly name: string }>(
    'select name from migration.applied',
  );
  return new Set(rows.map(({ name }) => name));
};
