// One throwaway PostgreSQL for the whole run. The migrated template database is copied for each suite
// (`createTestDatabase` in database.ts), which takes milliseconds where a migration takes seconds.
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { compileWhenStale } from '../../tools/workspace.mjs';

const DIRECTORY_PREFIX = 'tollgate-test-';
const TEMPLATE = 'tollgate_template';

export default async function globalSetup() {
  // `npm test` has built everything; this is for `npx jest` in the middle of a change.
  await compileWhenStale('libs/local-services');
  await compileWhenStale('migrations');
  const { randomFreePort, startPostgres, ...local } = await import('@tollgate/local-services');
  const { migrate } = await import('@tollgate/migrations');
  await removeLeftovers(local);
  const directory = await mkdtemp(path.join(os.tmpdir(), `${DIRECTORY_PREFIX}${process.pid}-`));
  const postgres = await startPostgres({
    directory: path.join(directory, 'pg'),
    port: await randomFreePort(),
    password: randomBytes(16).toString('hex'),
    durability: 'throwaway',
    database: TEMPLATE,
  });
  globalThis.tollgateTestServices = { postgres, directory };
  const secret = randomBytes(32).toString('base64url');
  await migrate(postgres.databaseUrl, { secret });
  process.env.TOLLGATE_TEST_DATABASE_URL = postgres.databaseUrl;
  process.env.TOLLGATE_TEST_SECRET = secret;
}

// A run that was killed could not clean up after itself.
async function removeLeftovers({ isAlive, removeCluster }) {
  for (const name of await readdir(os.tmpdir())) {
    const pid = Number(name.match(/^tollgate-test-(\d+)-/)?.[1]);
    if (!pid || isAlive(pid)) continue;
    const directory = path.join(os.tmpdir(), name);
    await removeCluster(path.join(directory, 'pg'));
    await rm(directory, { recursive: true, force: true });
  }
}
