import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { roleUrls } from '@tollgate/migrations';

/** A migrated, empty database of its own for one suite; every URL signs in as another role. */
export interface TestDatabase {
  readonly adminUrl: string;
  readonly writerUrl: string;
  readonly sequencerUrl: string;
  readonly projectorUrl: string;
  readonly readerUrl: string;
  /** 32 random bytes, this database's own. */
  readonly vaultKey: Buffer;
  /** Drops the database, ending whatever is still connected to it. */
  readonly drop: () => Promise<void>;
}

/**
 * Copies the template that `global-setup.mjs` migrated. Suites of other Jest workers may do the same at the
 * same time. Only for `.int.spec.ts` files: other projects have no server.
 */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const templateUrl = new URL(variable('TOLLGATE_TEST_DATABASE_URL'));
  const template = templateUrl.pathname.slice(1);
  const name = `test_${randomBytes(8).toString('hex')}`;
  await maintain(
    templateUrl,
    `CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${escapeIdentifier(template)}`,
  );
  const adminUrl = withDatabase(templateUrl, name);
  const roles = roleUrls(adminUrl, variable('TOLLGATE_TEST_SECRET'));
  return {
    adminUrl,
    writerUrl: roles.writer,
    sequencerUrl: roles.sequencer,
    projectorUrl: roles.projector,
    readerUrl: roles.reader,
    vaultKey: randomBytes(32),
    drop: () => maintain(templateUrl, `DROP DATABASE ${escapeIdentifier(name)} WITH (FORCE)`),
  };
};

// Never through the template itself: a connection to it would make the next copy fail.
const maintain = async (templateUrl: URL, statement: string): Promise<void> => {
  const client = new Client({ connectionString: withDatabase(templateUrl, 'postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

const withDatabase = (url: URL, database: string): string => {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
};

const variable = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '')
    throw new Error(`${name} is not set: run this suite through Jest's "int" project`);
  return value;
};
