import type { Follower } from '@tollgate/event-sourcing';
import type { Pool, PoolClient } from 'pg';
import { ProjectionMoved, advanceCursor, readCursor } from './projection-cursor.js';
import type { ReadModel, ReadSchema } from './read-model.js';

/**
 * Follows the log into one read model. Rows and cursor are stored in one transaction, so that each entry
 * takes effect exactly once, however often a worker dies or how many of them follow side by side.
 */
export const projectionFollower = (
  pool: Pool,
  model: ReadModel,
  schema: ReadSchema = 'read',
): Follower => ({
  name: model.name,
  position: () => readCursor(pool, model.name, schema),
  handle: async (entries, nextIndex) => {
    const move = { from: nextIndex - entries.length, to: nextIndex };
    try {
      await inTransaction(pool, async (client) => {
        await advanceCursor(model.name, move, { client, schema });
        await model.project(entries, { client, schema });
      });
    } catch (error) {
      // Another worker did this batch; the next step starts where that one ended.
      if (!(error instanceof ProjectionMoved)) throw error;
    }
  },
});

const inTransaction = async (
  pool: Pool,
  work: (client: PoolClient) => Promise<void>,
): Promise<void> => {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('begin');
    await work(client);
    await client.query('commit');
  } catch (error) {
    // Closing the connection rolls back in any case, even when it is the connection that failed.
    broken = true;
    throw error;
  } finally {
    client.release(broken);
  }
};
