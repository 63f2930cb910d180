import type { Pool } from 'pg';

const NAME = 'template-migrations';

/** Next log index that was not looked at for a migration to run; 0 for a follower that never ran. */
export const readMigrationsCursor = async (pool: Pool): Promise<number> => {
  const { rows } = await pool.query<{ readonly log_index: string | number }>(
    'select log_index from read.projection_cursor where name = $1 and version = 1',
    [NAME],
  );
  return Number(rows[0]?.log_index ?? 0);
};

/** Never moves back: another worker may have run the same migrations, and more, before. */
export const advanceMigrationsCursor = async (pool: Pool, nextIndex: number): Promise<void> => {
  await pool.query(
    `insert into read.projection_cursor (name, version, log_index) values ($1, 1, $2)
       on conflict (name, version) do update
       set log_index = greatest(projection_cursor.log_index, excluded.log_index)`,
    [NAME, nextIndex],
  );
};
