import path from 'node:path';
import { createPool } from '@tollgate/event-store-postgres';
import { randomFreePort, startPostgres } from '@tollgate/local-services';
import { migrate, pendingMigrations } from '@tollgate/migrations';
import type { DoctorStep } from './examine.js';
import type { Laboratory } from './laboratory.js';

/** Creates a cluster, starts it, migrates it. */
export const embeddedDatabaseSteps = (laboratory: Laboratory): readonly DoctorStep[] => [
  {
    name: 'PostgreSQL',
    needs: [],
    attempt: async () => {
      const running = await startPostgres({
        directory: path.join(laboratory.directory, 'pg'),
        port: await randomFreePort(),
        password: laboratory.secrets.postgresPassword,
        durability: 'throwaway',
        database: 'tollgate',
      });
      laboratory.keepPostgres(running);
      return `${running.version} created, started and answered on port ${running.port}`;
    },
    remedy:
      'run "npm install" again (with optional packages), or set DATABASE_URL to a PostgreSQL 18 of your own',
  },
  {
    name: 'migrations',
    needs: ['PostgreSQL'],
    attempt: async () => {
      const { applied } = await migrate(laboratory.postgres.databaseUrl, laboratory.secrets);
      return `${applied.length} applied to an empty database`;
    },
    remedy: 'run "npm run build"; if it stays, report the text above',
  },
];

/** Looks at a database of the operator's and changes nothing there. */
export const externalDatabaseSteps = (databaseUrl: string): readonly DoctorStep[] => [
  {
    name: 'PostgreSQL',
    needs: [],
    attempt: async () => {
      const pool = createPool(databaseUrl, { max: 1, applicationName: 'tollgate-doctor' });
      try {
        const { rows } = await pool.query<{ readonly version: string }>(
          "select current_setting('server_version') as version",
        );
        return `${rows[0]?.version ?? 'unknown'} at ${new URL(databaseUrl).host} answered`;
      } finally {
        await pool.end();
      }
    },
    remedy: 'check DATABASE_URL: host, port, user, password, and that the server runs',
  },
  {
    name: 'migrations',
    needs: ['PostgreSQL'],
    attempt: async () => {
      const pending = await pendingMigrations(databaseUrl);
      return pending.length === 0 ? 'nothing pending' : `${pending.length} pending`;
    },
    remedy: 'the user of DATABASE_URL must be an administrator of that database',
  },
];
