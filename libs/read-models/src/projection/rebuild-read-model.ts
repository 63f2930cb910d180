import type { LogEntry, LogReader } from '@tollgate/event-sourcing';
import type { Pool, PoolClient } from 'pg';
import { projectionFollower } from './projection-follower.js';
import { readCursor } from './projection-cursor.js';
import type { ReadModel, ReadModelName, ReadSchema } from './read-model.js';

/** Entries of one transaction of a rebuild; more than a live batch, since nobody waits for its rows. */
const REBUILD_BATCH = 1_000;

/** What to rebuild, and from what. The pool signs in as the projector and has at least two connections. */
export interface Rebuild {
  readonly pool: Pool;
  readonly reader: LogReader;
  readonly model: ReadModel;
}

/** What a rebuild did. */
export interface RebuildReport {
  readonly model: ReadModelName;
  /** Entries projected, which is the index the new tables stand at. */
  readonly entries: number;
  /** SHA-256 (hex) over the new rows. */
  readonly digest: string;
  /** The same over the rows that served before, at the same log index: equal unless the projection changed. */
  readonly digestBefore: string;
}

/** Another process is rebuilding the same model. */
export class RebuildUnderWay extends Error {
  override readonly name = 'RebuildUnderWay';
  readonly model: ReadModelName;

  constructor(model: ReadModelName) {
    super(`${model} is being rebuilt by another process`);
    this.model = model;
  }
}

/**
 * Builds a read model from log index 0 in new tables while the old ones serve and follow on; once level with
 * them, swaps them in one transaction. A rebuild that died leaves nothing behind that a later one would trust.
 *
 * @throws {RebuildUnderWay} when another process is at it.
 */
export const rebuildReadModel = async (rebuild: Rebuild): Promise<RebuildReport> => {
  const { pool, model } = rebuild;
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ readonly locked: boolean }>(
      `select pg_try_advisory_lock(hashtext('rebuild read model'), hashtext($1)) as locked`,
      [model.name],
    );
    if (!rows[0]?.locked) throw new RebuildUnderWay(model.name);
    await client.query('select read.begin_rebuild($1)', [model.name]);
    await catchUp(rebuild, await readCursor(pool, model.name, 'read'));
    return await swap(client, rebuild);
  } finally {
    // Closing the session is what gives the lock back, also after an error.
    client.release(true);
  }
};

/** Projects into the new tables until they stand at `until`; reads each batch while the last one is stored. */
const catchUp = async ({ pool, reader, model }: Rebuild, until: number): Promise<void> => {
  const follower = projectionFollower(pool, model, 'read_next');
  const read = (from: number): Promise<readonly LogEntry[]> =>
    from < until ? reader.readLog(from, Math.min(REBUILD_BATCH, until - from)) : NOTHING;
  let from = await follower.position();
  let entries = await read(from);
  while (from < until) {
    if (entries.length === 0) throw new Error(`the log ends at ${from}, before ${until}`);
    from += entries.length;
    [entries] = await Promise.all([read(from), follower.handle(entries, from)]);
  }
};

const NOTHING: Promise<readonly LogEntry[]> = Promise.resolve([]);

/** Stops the serving follower by its cursor's lock, draws level with it, compares and swaps. */
const swap = async (client: PoolClient, rebuild: Rebuild): Promise<RebuildReport> => {
  const { model } = rebuild;
  await client.query('begin');
  try {
    const { rows } = await client.query<{ readonly log_index: string }>(
      `select log_index from read.projection_cursor where name = $1 and version = 1 for update`,
      [model.name],
    );
    const entries = Number(rows[0]?.log_index ?? 0);
    await catchUp(rebuild, entries);
    const digest = await readModelDigest(client, model, 'read_next');
    const digestBefore = await readModelDigest(client, model, 'read');
    await client.query('select read.finish_rebuild($1)', [model.name]);
    await client.query('commit');
    return { model: model.name, entries, digest, digestBefore };
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};

/** SHA-256 (hex) over all rows of a model, whatever order they lie in. */
export const readModelDigest = async (
  connection: Pick<PoolClient, 'query'>,
  model: ReadModel,
  schema: ReadSchema,
): Promise<string> => {
  const perTable = model.tables.map(
    (table) => `
      select '${table}' as part,
        encode(sha256(coalesce(string_agg(hash, '' order by hash), '')::bytea), 'hex') as hash
      from (select encode(sha256(convert_to(t::text, 'UTF8')), 'hex') as hash
        from ${schema}.${table} t) as row_hash`,
  );
  const { rows } = await connection.query<{ readonly digest: string }>(
    `select encode(sha256(string_agg(part || hash, ',' order by part)::bytea), 'hex') as digest
      from (${perTable.join(' union all ')}) as table_hash`,
  );
  return rows[0]?.digest ?? '';
};
