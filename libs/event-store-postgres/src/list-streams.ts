import type { Pool } from 'pg';
import { askingStore } from './store-unavailable.js';

const PAGE_MAX = 1_000;

const NEXT_PAGE = `
  select id from log.stream where category = $1 and id > $2 order by id limit ${PAGE_MAX}`;

/**
 * Ids of all streams of one category, in their order; read page by page, so there may be many. Needs the
 * reader's or projector's role. A stream that begins meanwhile may or may not be among them.
 *
 * @throws {StoreUnavailable}
 */
export async function* listStreams(pool: Pool, category: string): AsyncGenerator<string> {
  for (let after = ''; ;) {
    const { rows } = await askingStore(() =>
      pool.query<{ readonly id: string }>(NEXT_PAGE, [category, after]),
    );
    for (const { id } of rows) yield id;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE_MAX) return;
    after = last.id;
  }
}
