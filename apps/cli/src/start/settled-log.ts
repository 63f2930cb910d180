import { setTimeout as delay } from 'node:timers/promises';
import { createPool, logSize } from '@tollgate/event-store-postgres';

const SETTLE_TIMEOUT_MS = 5_000;
const POLL_MS = 25;

/**
 * Number of entries in the decision log once it is quiet: nothing waits for its place, and every follower has
 * read to the end, so the first page shows what was seeded. A log that does not become quiet within 5 s (other
 * people are at work, Temporal is away) is reported as it is.
 */
export const settledLogSize = async (readerUrl: string): Promise<number> => {
  const pool = createPool(readerUrl, { max: 1, applicationName: 'tollgate-start' });
  try {
    const deadline = performance.now() + SETTLE_TIMEOUT_MS;
    while (performance.now() < deadline) {
      const { rows } = await pool.query<{ readonly settled: boolean }>(
        `select not exists (select from log.pending)
            and coalesce((select min(log_index) from read.projection_cursor), 0) >= log.log_size()
           as settled`,
      );
      if (rows[0]?.settled === true) break;
      await delay(POLL_MS);
    }
    return await logSize(pool);
  } finally {
    await pool.end();
  }
};
