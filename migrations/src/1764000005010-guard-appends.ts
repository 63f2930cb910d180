import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An append that rests on other streams: it happens only while each of them still stands where the decision
 * saw it. Appends without guards go on through `log.append_events` and pay nothing for this.
 */
export class GuardAppends1764000005010 implements MigrationInterface {
  readonly name = 'GuardAppends1764000005010';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(APPEND_GUARDED);
    await queryRunner.query(`
      alter function log.append_guarded set plan_cache_mode = force_generic_plan;
      grant execute on function log.append_guarded to tollgate_writer;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function log.append_guarded');
  }
}

// Every stream is locked in the order of its id, the one appended to in its place among them, so that two
// appends that guard each other's streams wait and never deadlock. A guard is shared: many votes may rest on
// one person, and only a change of that person waits for them. A stream that must not exist has no row; the
// advisory lock under which log.append_events creates streams stands for it.
const APPEND_GUARDED = `
  create function log.append_guarded(
    in_guard_streams text[], in_guard_versions bigint[], in_guard_leaves bytea[],
    in_stream text, in_category text, in_expected_version bigint,
    in_command_id text, in_request_hash bytea, in_bodies bytea[],
    in_sealed_events uuid[], in_sealed_pointers text[], in_sealed_subjects text[],
    in_sealed_keys uuid[], in_sealed_ciphertexts bytea[]
  ) returns table (
    outcome text, actual_version bigint,
    command_request_hash text, command_stream text, first_version bigint, last_version bigint
  )
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    locked record;
    present record;
    moved text;
    moved_version bigint;
  begin
    for locked in
      select guarded.stream_id, guarded.version, guarded.leaf, guarded.stream_id = in_stream as is_own
        from (
          select * from unnest(in_guard_streams, in_guard_versions, in_guard_leaves)
          union all select in_stream, in_expected_version, null
        ) as guarded (stream_id, version, leaf)
        order by guarded.stream_id collate "C"
    loop
      if locked.version = 0 and locked.is_own then
        perform pg_advisory_xact_lock(hashtextextended(locked.stream_id, 0));
      elsif locked.version = 0 then
        perform pg_advisory_xact_lock_shared(hashtextextended(locked.stream_id, 0));
      end if;
      if locked.is_own then
        perform from log.stream s where s.id = locked.stream_id for no key update;
      else
        select s.version, s.last_leaf into present
          from log.stream s where s.id = locked.stream_id for share;
        if moved is null and (coalesce(present.version, 0) <> locked.version
          or present.last_leaf is distinct from coalesce(locked.leaf, present.last_leaf))
        then
          moved := locked.stream_id;
          moved_version := coalesce(present.version, 0);
        end if;
      end if;
    end loop;

    if moved is not null and not exists (
      select from log.command_dedup d where d.command_id = in_command_id
    ) then
      return query select 'guardMoved', moved_version, null::text, moved, null::bigint, null::bigint;
      return;
    end if;
    return query select a.* from log.append_events(
      in_stream, in_category, in_expected_version, in_command_id, in_request_hash, in_bodies,
      in_sealed_events, in_sealed_pointers, in_sealed_subjects, in_sealed_keys,
      in_sealed_ciphertexts) a;
  end $$;
`;
