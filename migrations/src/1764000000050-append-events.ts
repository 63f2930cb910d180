import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The only way into the log. Everything that can refuse an append happens before the first write, so a
 * refusal leaves nothing behind and needs no exception. The copies beside each body are taken out of the
 * body itself: the writer cannot label a row otherwise than its bytes say.
 */
export class AppendEvents1764000000050 implements MigrationInterface {
  readonly name = 'AppendEvents1764000000050';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(APPEND_EVENTS);
    await queryRunner.query('grant execute on function log.append_events to tollgate_writer');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function log.append_events');
  }
}

// Positions are drawn after the stream is locked, so they rise with its versions. A new stream has no row
// to lock: the advisory lock keeps two creations of it apart until the first one's end.
const APPEND_EVENTS = `
  create function log.append_events(
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
    present log.stream;
    event_count constant integer := cardinality(in_bodies);
    sealed_count constant integer := cardinality(in_sealed_keys);
    positions bigint[];
    counted integer;
  begin
    if in_expected_version = 0 then
      perform pg_advisory_xact_lock(hashtextextended(in_stream, 0));
      select * into present from log.stream where id = in_stream;
    else
      select * into present from log.stream where id = in_stream for no key update;
    end if;

    if coalesce(present.version, 0) = in_expected_version then
      if sealed_count > 0 and exists (
        select from unnest(in_sealed_keys) as used (key_id)
        where not exists (select from vault.subject_key k where k.key_id = used.key_id)
      ) then
        return query select 'subjectKeyGone', in_expected_version, null::text, null::text, null::bigint, null::bigint;
        return;
      end if;
      insert into log.command_dedup
        values (in_command_id, in_request_hash, in_stream,
          in_expected_version + 1, in_expected_version + event_count)
        on conflict do nothing;
      counted := case when found then 1 else 0 end;
    else
      counted := 0;
    end if;

    if counted = 0 then
      return query
        select 'commandAlreadyRecorded', coalesce(present.version, 0),
          encode(d.request_hash, 'hex'), d.stream_id, d.first_version, d.last_version
        from log.command_dedup d where d.command_id = in_command_id;
      if not found then
        return query select 'versionConflict', coalesce(present.version, 0), null::text, null::text, null::bigint, null::bigint;
      end if;
      return;
    end if;

    positions := array(select nextval('log.event_pos') from generate_series(1, event_count));

    with given as (
      select body, ordinal, sha256('\\x00'::bytea || body) as leaf,
        convert_from(body, 'UTF8')::json as content
      from unnest(in_bodies) with ordinality as bodies (body, ordinal)
    ), chained as (
      select given.*, lag(leaf, 1, present.last_leaf) over (order by ordinal) as previous_leaf
      from given
    ), inserted as (
      insert into log.event
        (pos, stream_id, version, event_id, type, schema_version, recorded_at, effective_at, body)
      select positions[ordinal], e.stream, e.version, e."eventId", e.type, e."schemaVersion",
        e."recordedAt", e."effectiveAt", body
      from chained cross join lateral json_to_record(content) as e (
        v integer, "eventId" uuid, stream text, category text, version bigint, type text,
        "schemaVersion" integer, "commandId" text, "recordedAt" timestamptz,
        "effectiveAt" timestamptz, prev text)
      where e.v = 1 and e.stream = in_stream and e.category = in_category
        and e.version = in_expected_version + ordinal and e."commandId" = in_command_id
        and e.prev = coalesce(encode(previous_leaf, 'hex'), '')
      order by ordinal
      returning event.pos, event.leaf
    ), queued as (
      insert into log.pending (pos, leaf) select i.pos, i.leaf from inserted i returning 1
    )
    select count(*) into counted from queued;
    if event_count = 0 or counted <> event_count then
      raise exception 'an envelope does not say what it is appended as: stream %, version %',
        in_stream, in_expected_version using errcode = 'TG002';
    end if;

    if sealed_count > 0 then
      insert into vault.sealed (event_id, pointer, subject, key_id, ciphertext)
        select * from unnest(in_sealed_events, in_sealed_pointers, in_sealed_subjects,
          in_sealed_keys, in_sealed_ciphertexts);
    end if;

    if in_expected_version = 0 then
      insert into log.stream (id, category, version, first_pos, last_pos, last_leaf)
        values (in_stream, in_category, event_count, positions[1], positions[event_count],
          sha256('\\x00'::bytea || in_bodies[event_count]));
    else
      update log.stream set version = in_expected_version + event_count,
        last_pos = positions[event_count], last_leaf = sha256('\\x00'::bytea || in_bodies[event_count])
        where id = in_stream;
    end if;
    return query select 'appended', in_expected_version + event_count, null::text, null::text, null::bigint, null::bigint;
  end $$;
`;
