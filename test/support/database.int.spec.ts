import { Client } from 'pg';
import { createTestDatabase } from './database.js';

const queryAs = async (url: string, text: string): Promise<unknown> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
};

describe('createTestDatabase', () => {
  it('gives suites that ask at the same time a database each, reachable by every role', async () => {
    const databases = await Promise.all([createTestDatabase(), createTestDatabase()]);
    for (const database of databases) {
      const users = await Promise.all(
        [database.writerUrl, database.sequencerUrl, database.projectorUrl, database.readerUrl].map(
          (url) => queryAs(url, 'select current_user::text as role'),
        ),
      );
      expect(users).toEqual([
        [{ role: 'tollgate_writer' }],
        [{ role: 'tollgate_sequencer' }],
        [{ role: 'tollgate_projector' }],
        [{ role: 'tollgate_reader' }],
      ]);
    }
    expect(databases[0].adminUrl).not.toBe(databases[1].adminUrl);
    await Promise.all(databases.map(({ drop }) => drop()));
  });

  it('holds the migrated schemas', async () => {
    const database = await createTestDatabase();
    const schemas = await queryAs(
      database.adminUrl,
      "select nspname from pg_namespace where nspname in ('log', 'vault', 'read', 'app') order by 1",
    );
    expect(schemas).toEqual(['app', 'log', 'read', 'vault'].map((nspname) => ({ nspname })));
    await database.drop();
  });
});
