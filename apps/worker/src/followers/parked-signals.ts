import type { Pool } from 'pg';

/**
 * Why a workflow is not told now. `importRunning`: history is still being written, and may end closed.
 * `refused`: Temporal refuses the call itself. `unreadable`: the stream cannot be read by this release.
 */
export type ParkReason = 'importRunning' | 'refused' | 'unreadable';

/** An initiative whose workflow is told later. */
export interface ParkedSignal {
  readonly initiativeId: string;
  readonly firstVersion: number;
  readonly lastVersion: number;
}

/** Seconds until a parked signal is looked at again. An import is quiet when its stream rested this long. */
const RETRY_AFTER_SECONDS = {
  importRunning: 5,
  refused: 600,
  unreadable: 600,
} as const satisfies Record<ParkReason, number>;

/** Parked signals looked at in one go. */
export const PARKED_BATCH_MAX = 200;

/** Parks, or parks again for longer. `fact` says what was met; it holds no personal data. */
export const park = async (
  pool: Pool,
  signals: readonly ParkedSignal[],
  why: { readonly reason: ParkReason; readonly fact: string },
): Promise<void> => {
  if (signals.length === 0) return;
  await pool.query(
    `insert into read.signaller_parked as parked
       (initiative_id, first_version, last_version, reason, fact, attempts, retry_at)
     select initiative_id, first_version, last_version, $4, $5, 1, now() + $6 * interval '1 second'
       from unnest($1::text[], $2::integer[], $3::integer[])
         as told (initiative_id, first_version, last_version)
     on conflict (initiative_id) do update set
       first_version = least(parked.first_version, excluded.first_version),
       last_version = greatest(parked.last_version, excluded.last_version),
       reason = excluded.reason, fact = excluded.fact,
       attempts = parked.attempts + 1, retry_at = excluded.retry_at`,
    [
      signals.map(({ initiativeId }) => initiativeId),
      signals.map(({ firstVersion }) => firstVersion),
      signals.map(({ lastVersion }) => lastVersion),
      why.reason,
      why.fact,
      RETRY_AFTER_SECONDS[why.reason],
    ],
  );
};

/**
 * Parked signals whose time has come, longest waiting first; at most {@link PARKED_BATCH_MAX}. One whose import
 * was killed waits until it has been run to its end: time must not expire a review in half a history.
 */
export const dueParkedSignals = async (pool: Pool): Promise<readonly ParkedSignal[]> => {
  const { rows } = await pool.query<ParkedSignal>(
    `select initiative_id as "initiativeId", first_version as "firstVersion",
            last_version as "lastVersion"
       from read.signaller_parked parked
      where retry_at <= now() and not exists (
        select from app.unfinished_import u where u.initiative_id = parked.initiative_id)
      order by retry_at limit ${PARKED_BATCH_MAX}`,
  );
  return rows;
};

/** Forgets a signal that was told, unless more was parked meanwhile. */
export const unpark = async (
  pool: Pool,
  { initiativeId, lastVersion }: ParkedSignal,
): Promise<void> => {
  await pool.query(
    'delete from read.signaller_parked where initiative_id = $1 and last_version <= $2',
    [initiativeId, lastVersion],
  );
};
