import { askingStore } from '@tollgate/event-store-postgres';
import type { UnfinishedHistories } from '@tollgate/history-import';
import type { Pool } from 'pg';

/** Marks in the database, which the worker and `rehydrate` respect; `pool` signs in as the writer. */
export const createUnfinishedImports = (pool: Pool, importId: string): UnfinishedHistories => ({
  begin: async (initiativeId) => {
    await askingStore(() => pool.query(BEGIN, [initiativeId, importId]));
  },
  finish: async (initiativeId) => {
    await askingStore(() => pool.query(FINISH, [initiativeId]));
  },
});

const BEGIN = `insert into app.unfinished_import (initiative_id, import_id) values ($1, $2)
  on conflict (initiative_id) do nothing`;
const FINISH = 'delete from app.unfinished_import where initiative_id = $1';

/** Initiatives whose import must be run again to its end; `pool` signs in as the reader. */
export const readUnfinishedImports = async (pool: Pool): Promise<ReadonlySet<string>> => {
  const { rows } = await askingStore(() =>
    pool.query<{ readonly id: string }>('select initiative_id as id from app.unfinished_import'),
  );
  return new Set(rows.map(({ id }) => id));
};
