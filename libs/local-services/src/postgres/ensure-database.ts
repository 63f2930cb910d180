import { Client, escapeIdentifier } from 'pg';

const CONNECT_TIMEOUT_MS = 10_000;

/** Creates the database unless it exists. `maintenanceUrl` is an administrator's URL of another database. */
export const ensureDatabase = async (maintenanceUrl: string, database: string): Promise<void> => {
  const client = new Client({
    connectionString: maintenanceUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      database,
    ]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
};
