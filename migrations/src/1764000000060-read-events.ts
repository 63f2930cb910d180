import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reads of the log, one round trip each, for roles that may not touch its tables themselves. */
export class ReadEvents1764000000060 implements MigrationInterface {
  readonly name = 'ReadEvents1764000000060';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(LOAD_STREAM);
    await queryRunner.query(READ_LOG);
    await queryRunner.query(FIND_PLACES);
    await queryRunner.query(`
      grant execute on function log.load_stream, log.read_log, log.find_log_indexes, log.log_size
        to tollgate_writer, tollgate_projector, tollgate_reader;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'drop function log.load_stream, log.read_log, log.find_log_indexes, log.log_size',
    );
  }
}

// What is sealed beside event e, with the subjects' wrapped keys. Written out in each function: a call per
// event would cost more than the rest of the read. An event without a commitment is not looked up.
const SEALED = `
  case when position('"$c"'::bytea in e.body) > 0 then (
    select json_agg(json_build_object(
      'pointer', s.pointer, 'subject', s.subject, 'keyId', s.key_id,
      'ciphertext', encode(s.ciphertext, 'base64'),
      'wrappedKey', encode(k.wrapped_key, 'base64')))
    from vault.sealed s join vault.subject_key k using (key_id)
    where s.event_id = e.event_id
  ) end`;

// The first row is the stream itself, the others its events. Being STABLE, the function sees one snapshot.
// A position asked for that is not in the stream's past (another leaf stands there) is ignored.
const LOAD_STREAM = `
  create function log.load_stream(
    in_stream text, in_after_version bigint, in_after_leaf bytea, in_command_id text
  ) returns table (
    stream_version bigint, last_leaf text, starts_after bigint, recorded_command json,
    body text, leaf text, sealed json
  )
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  declare
    present log.stream;
    after_version bigint := 0;
  begin
    select * into present from log.stream s where s.id = in_stream;
    if in_after_version > 0 and exists (
      select from log.event e
      where e.stream_id = in_stream and e.version = in_after_version and e.leaf = in_after_leaf
        and e.pos between present.first_pos and present.last_pos
    ) then
      after_version := in_after_version;
    end if;

    return query select coalesce(present.version, 0), coalesce(encode(present.last_leaf, 'hex'), ''),
      after_version,
      (select json_build_object('requestHash', encode(d.request_hash, 'hex'), 'stream', d.stream_id,
          'firstVersion', d.first_version, 'lastVersion', d.last_version)
        from log.command_dedup d where d.command_id = in_command_id),
      null::text, null::text, null::json;

    return query select null::bigint, null::text, null::bigint, null::json,
      convert_from(e.body, 'UTF8'), encode(e.leaf, 'hex'), ${SEALED}
      from log.event e
      where e.stream_id = in_stream and e.version > after_version
        and e.pos between present.first_pos and present.last_pos
      order by e.version;
  end $$;
`;

const READ_LOG = `
  create function log.read_log(in_from bigint, in_limit integer)
  returns table (log_index bigint, body text, leaf text, sealed json)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  begin
    return query select l.log_index, convert_from(e.body, 'UTF8'), encode(e.leaf, 'hex'),
      ${SEALED}
      from log.log_leaf l join log.event e on e.pos = l.pos
      where l.log_index >= in_from and l.log_index < in_from + in_limit
      order by l.log_index;
  end $$;
`;

const FIND_PLACES = `
  create function log.find_log_indexes(in_event_ids uuid[])
  returns table (event_id uuid, log_index bigint)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  begin
    return query select e.event_id, l.log_index
      from log.event e join log.log_leaf l on l.pos = e.pos
      where e.event_id = any (in_event_ids);
  end $$;

  create function log.log_size() returns bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select size from log.log_head
  $$;
`;
