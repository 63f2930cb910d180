import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Partitions of ten million positions. The sequencer keeps two ahead of the last position handed out, so
 * that no append ever waits for one.
 */
export class PartitionEvents1764000000030 implements MigrationInterface {
  readonly name = 'PartitionEvents1764000000030';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ENSURE_EVENT_PARTITIONS);
    await queryRunner.query('select log.ensure_event_partitions()');
    await queryRunner.query(
      'grant execute on function log.ensure_event_partitions() to tollgate_sequencer',
    );
  }

  async down(): Promise<void> {
    throw new Error('irreversible: would drop partitions of the decision log');
  }
}

// A table made apart and then attached takes a lock that lets appends go on; "create table … partition of"
// would stop them. Row triggers are cloned by the attachment, statement triggers are not: TRUNCATE of one
// partition would succeed without its own.
const ENSURE_EVENT_PARTITIONS = `
  create function log.ensure_event_partitions() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    width constant bigint := 10000000;
    ahead constant bigint := 2;
    present bigint;
    partition_name text;
    made integer := 0;
  begin
    perform pg_advisory_xact_lock(hashtextextended('log.ensure_event_partitions', 0));
    select last_value / width into present from log.event_pos;
    for number in present .. present + ahead loop
      partition_name := 'event_p' || lpad(number::text, 6, '0');
      continue when to_regclass('log.' || partition_name) is not null;
      execute format('create table log.%I (like log.event including all)', partition_name);
      execute format('alter table log.%I add unique (stream_id, version)', partition_name);
      execute format('alter table log.%I add unique (event_id)', partition_name);
      execute format('alter table log.event attach partition log.%I for values from (%s) to (%s)',
        partition_name, number * width, (number + 1) * width);
      execute format('create trigger refuse_truncate before truncate on log.%I
        for each statement execute function log.refuse_change()', partition_name);
      execute format('alter table log.%I enable always trigger refuse_change', partition_name);
      execute format('alter table log.%I enable always trigger refuse_truncate', partition_name);
      made := made + 1;
    end loop;
    return made;
  end $$;
`;
