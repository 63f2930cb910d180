import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { runClosedLoop } from '../load/closed-loop.js';
import type { LatencySummary } from '../load/latency-summary.js';
import { FLOOR_BODY } from './floor-schema.js';

/** Floor 1: one row, one commit, straight from this process. */
export const measureRawInsert = (
  pool: Pool,
  load: { readonly callers: number; readonly warmUpMs: number; readonly measuredMs: number },
): Promise<LatencySummary> => {
  const streams = Array.from({ length: load.callers }, () => randomUUID());
  return runClosedLoop({
    ...load,
    operation: async (caller, round) => {
      await pool.query({
        name: 'floor-insert',
        text: 'insert into floor.event (stream_id, version, body) values ($1, $2, $3)',
        values: [streams[caller], round, FLOOR_BODY],
      });
    },
  });
};
