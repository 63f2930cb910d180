import type { Pool } from 'pg';

const NAME = 'workflow-signaller';

/** Next log index that workflows have not been told about; 0 for a signaller that never ran. */
export const readSignallerCursor = async (pool: Pool): Promise<number> => {
  const { rows } = await pool.query<{ readonly log_index: string | number }>(
    'select log_index from read.projection_cursor where name = $1 and version = 1',
    [NAME],
  );
  return Number(rows[0]?.log_index ?? 0);
};

/** Never moves back: another worker may have told the same batch, and more, before. */
export const advanceSignallerCursor = async (pool: Pool, nextIndex: number): Promise<void> => {
  await pool.query(
    `insert into read.projection_cursor (name, version, log_index) values ($1, 1, $2)
       on conflict (name, version) do update
       set log_index = greatest(projection_cursor.log_index, excluded.log_index)`,
    [NAME, nextIndex],
  );
};
