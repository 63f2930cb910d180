import type { LogEntry } from '@tollgate/event-sourcing';
import type { Pool } from 'pg';
import { decodeEvent } from './decode-event.js';
import type { EventRow, Reading } from './decode-event.js';
import { askingStore } from './store-unavailable.js';

/** Entries of one read at most. */
export const LOG_READ_MAX = 1_000;

/** At most `limit` entries from `from` on, in the global order, without a hole. */
export const readLog = async (
  { pool, ...decoding }: Reading,
  from: number,
  limit: number,
): Promise<readonly LogEntry[]> => {
  const { rows } = await askingStore(() =>
    pool.query<EventRow & { readonly logIndex: number }>({
      name: 'read-log',
      text: 'select log_index as "logIndex", body, leaf, sealed from log.read_log($1, $2)',
      values: [from, Math.min(limit, LOG_READ_MAX)],
    }),
  );
  return rows.map((row) => ({
    ...decodeEvent(decoding, row).recorded,
    logIndex: row.logIndex,
  }));
};

/** Number of sequenced entries. */
export const logSize = async (pool: Pool): Promise<number> => {
  const { rows } = await askingStore(() =>
    pool.query<{ readonly size: number }>({
      name: 'log-size',
      text: 'select log.log_size() as size',
    }),
  );
  const [row] = rows;
  if (!row) throw new TypeError('log.log_size gave no row');
  return row.size;
};
