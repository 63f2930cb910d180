import type { Instant } from '@tollgate/event-sourcing';
import { askingStore } from '@tollgate/event-store-postgres';
import type { Pool } from 'pg';

/** Where the log, its sequencer and its followers stand. */
export interface LogStatus {
  readonly size: number;
  readonly pending: number;
  readonly epoch: number;
  /** Null until the first entry was sequenced. */
  readonly lastSequencedAt: Instant | null;
  readonly followers: readonly {
    readonly name: string;
    readonly position: number;
    readonly behind: number;
  }[];
}

interface LogStatusRow {
  readonly size: number;
  readonly pending: number;
  readonly epoch: number;
  readonly sequenced_at: Date | null;
  readonly followers: readonly { readonly name: string; readonly position: number }[] | null;
}

// One statement, so that all numbers are of one moment. Version 1 of a cursor is the one that serves.
const LOG_STATUS = `
  select h.size, (select count(*) from log.pending) as pending, h.epoch,
    nullif(h.sequenced_at, '-infinity') as sequenced_at,
    (select json_agg(json_build_object('name', c.name, 'position', c.log_index) order by c.name)
      from read.projection_cursor c where c.version = 1) as followers
  from log.log_head h`;

/** Reads it in one round trip, signed in as the reader. */
export const readLogStatus = async (pool: Pool): Promise<LogStatus> => {
  const { rows } = await askingStore(() =>
    pool.query<LogStatusRow>({ name: 'log-status', text: LOG_STATUS }),
  );
  const [row] = rows;
  if (!row) throw new Error('the log has no head: the migrations have not run');
  return {
    size: row.size,
    pending: row.pending,
    epoch: row.epoch,
    lastSequencedAt: row.sequenced_at?.toISOString() ?? null,
    followers: (row.followers ?? []).map(({ name, position }) => ({
      name,
      position,
      behind: Math.max(0, row.size - position),
    })),
  };
};
