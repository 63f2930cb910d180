import type { Follower } from '@tollgate/event-sourcing';
import type { MigrationRunEvent } from '@tollgate/lifecycle';
import type { Pool } from 'pg';
import type { MigrationDependencies } from '../migrations/run-migration.js';
import { runMigration } from '../migrations/run-migration.js';
import { advanceMigrationsCursor, readMigrationsCursor } from './migrations-cursor.js';

const REQUESTED: MigrationRunEvent['type'] = 'MigrationRequested';

/** Entries passed by without a run before the position is written; reading them again costs nothing else. */
const ENTRIES_UNWRITTEN_MAX = 1_000;

/**
 * Works off the migrations that were requested, in the order of the log. The log is their queue and the
 * position their checkpoint: it moves past a request only when its run has ended, so a worker that is killed
 * meanwhile goes on with the batch it was in. See ADR-0017.
 */
export const templateMigrations = (pool: Pool, dependencies: MigrationDependencies): Follower => {
  let known: number | undefined;
  let written = 0;
  return {
    name: 'template-migrations',
    position: async () => {
      if (known === undefined) written = known = await readMigrationsCursor(pool);
      return known;
    },
    handle: async (entries, nextIndex) => {
      const runs = entries.filter(({ event }) => event.type === REQUESTED);
      for (const { stream } of runs) {
        const hasEnded = await runMigration(stream, dependencies);
        // Stopping: the position stays, and the next start takes the run up again.
        if (!hasEnded) return;
      }
      if (runs.length > 0 || nextIndex - written >= ENTRIES_UNWRITTEN_MAX) {
        await advanceMigrationsCursor(pool, nextIndex);
        written = nextIndex;
      }
      known = nextIndex;
    },
  };
};
