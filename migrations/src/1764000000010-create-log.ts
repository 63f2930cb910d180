import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The log's tables. `log.event.body` is the canonical envelope exactly as it is hashed; the columns beside
 * it are copies for indexing. `log.stream` is the authority for optimistic concurrency, `log.pending` the
 * queue that the sequencer drains into `log.log_leaf`.
 */
export class CreateLog1764000000010 implements MigrationInterface {
  readonly name = 'CreateLog1764000000010';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(STREAMS_AND_EVENTS);
    await queryRunner.query(GLOBAL_ORDER);
    await queryRunner.query(`
      grant select on log.stream, log.event, log.command_dedup, log.log_leaf, log.log_batch,
        log.log_head, log.pending to tollgate_projector, tollgate_reader;
    `);
  }

  async down(): Promise<void> {
    throw new Error('irreversible: would drop the decision log');
  }
}

const STREAMS_AND_EVENTS = `
  create table log.stream (
    id text primary key check (octet_length(id) between 1 and 200),
    category text not null check (octet_length(category) between 1 and 100),
    version bigint not null check (version > 0),
    first_pos bigint not null,
    last_pos bigint not null,
    last_leaf bytea not null
  ) with (fillfactor = 80);

  -- A cache above 1 would hand ranges to sessions and break "later start, larger position".
  create sequence log.event_pos cache 1;

  create table log.event (
    pos bigint not null,
    stream_id text not null,
    version bigint not null,
    event_id uuid not null,
    type text not null,
    schema_version integer not null,
    recorded_at timestamptz not null,
    effective_at timestamptz not null,
    body bytea not null check (octet_length(body) between 2 and 32768),
    -- RFC 6962 section 2.1: the 0x00 prefix keeps leaves and nodes apart.
    leaf bytea not null generated always as (sha256('\\x00'::bytea || body)) stored,
    primary key (pos)
  ) partition by range (pos);

  -- Not on the event table: a unique key of a partitioned table must hold the partition key.
  create table log.command_dedup (
    command_id text primary key check (octet_length(command_id) between 1 and 200),
    request_hash bytea not null,
    stream_id text not null,
    first_version bigint not null,
    last_version bigint not null
  );
`;

const GLOBAL_ORDER = `
  create table log.pending (
    pos bigint primary key,
    leaf bytea not null
  ) with (
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 1000,
    autovacuum_vacuum_cost_delay = 0
  );

  create table log.log_leaf (
    log_index bigint primary key,
    pos bigint not null unique,
    leaf bytea not null
  );

  -- One row for each step of the sequencer: as-of resolves an instant to an index here.
  create table log.log_batch (
    first_index bigint primary key,
    size integer not null check (size > 0),
    sequenced_at timestamptz not null
  );

  create table log.log_head (
    one boolean primary key default true check (one),
    size bigint not null,
    epoch bigint not null,
    sequenced_at timestamptz not null
  );
  insert into log.log_head (size, epoch, sequenced_at) values (0, 0, '-infinity');
`;
