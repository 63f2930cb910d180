import type { Pool } from 'pg';

/** Tables of the floors: what an event and a list row cost with no rules, no proofs and no order. */
export const createFloorTables = async (pool: Pool): Promise<void> => {
  await pool.query(`
    create schema if not exists floor;
    create table if not exists floor.event (
      pos bigserial primary key,
      stream_id text not null,
      version int not null,
      body bytea not null,
      unique (stream_id, version)
    );
    create table if not exists floor.view (stream_id text primary key, version int not null, body text not null);
  `);
};

/** Bytes of an ordinary event's envelope. */
export const FLOOR_BODY = Buffer.alloc(600, 'x');
