import type { Pool } from 'pg';

/** Events of one filler stream; ordinary initiatives have about as many. */
const STREAM_LENGTH = 50;

/**
 * Fills the store with `count` events of streams that nobody asks for, so that the cost of a command in a
 * large store can be measured. Written in bulk as the administrator, without proofs, into a database that is
 * thrown away; every index and the log's order are as large as they would be.
 */
export const fillLog = async (pool: Pool, count: number): Promise<void> => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    // The sequencer waits here, and finds its epoch gone afterwards, as after any change of leader.
    const head = await client.query<{ size: string }>('select size from log.log_head for update');
    const base = Number(head.rows[0]?.size);
    await client.query(
      `create temporary table filler on commit drop as
       select n, nextval('log.event_pos') as pos,
         'ini_f' || lpad(to_hex(n / ${STREAM_LENGTH} + $2::bigint), 31, '0') as stream_id,
         n % ${STREAM_LENGTH} + 1 as version, gen_random_uuid() as event_id
       from generate_series(0, $1::bigint - 1) as n`,
      [count, base],
    );
    await client.query(`
      insert into log.event
        (pos, stream_id, version, event_id, type, schema_version, recorded_at, effective_at, body)
      select pos, stream_id, version, event_id, 'Filler', 1, now(), now(),
        convert_to(rpad(format('{"stream":%s,"version":%s,"text":"', to_json(stream_id), version), 600, 'x') || '"}', 'UTF8')
      from filler order by pos`);
    await client.query(`
      insert into log.stream (id, category, version, first_pos, last_pos, last_leaf)
      select stream_id, 'filler', max(version), min(pos), max(pos), sha256('filler'::bytea)
      from filler group by stream_id`);
    await client.query(
      `insert into log.log_leaf (log_index, pos, leaf)
       select $1::bigint + n, pos, sha256(int8send(pos)) from filler order by n`,
      [base],
    );
    await client.query(
      `insert into log.log_batch (first_index, size, sequenced_at) values ($1, $2, clock_timestamp())`,
      [base, count],
    );
    await client.query('update log.log_head set size = size + $1, epoch = epoch + 1', [count]);
    // Followers would rightly refuse events that nobody declared.
    await client.query('update read.projection_cursor set log_index = log_index + $1', [count]);
    await client.query('commit');
    await client.query('vacuum analyze log.event, log.log_leaf, log.stream');
  } finally {
    client.release();
  }
};
