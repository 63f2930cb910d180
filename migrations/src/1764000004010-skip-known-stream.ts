import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever holds a fold of the stream's present end asks for nothing but that it is the end: then the stream's
 * own row answers, and no event is looked at. Nearly every command of a busy process asks like this.
 */
export class SkipKnownStream1764000004010 implements MigrationInterface {
  readonly name = 'SkipKnownStream1764000004010';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(loadStream({ knownEnd: KNOWN_END, unlessKnown: UNLESS_KNOWN }));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(loadStream({ knownEnd: '', unlessKnown: '' }));
  }
}

const KNOWN_END = `
    if in_after_version = present.version and in_after_leaf = present.last_leaf then
      after_version := in_after_version;
    els`;

const UNLESS_KNOWN = `
    if after_version = present.version then return; end if;`;

// The first row is the stream itself, the others its events. Being STABLE, the function sees one snapshot.
// A position asked for that is not in the stream's past (another leaf stands there) is ignored.
const loadStream = (parts: { readonly knownEnd: string; readonly unlessKnown: string }): string => `
  create or replace function log.load_stream(
    in_stream text, in_after_version bigint, in_after_leaf bytea, in_command_id text
  ) returns table (
    stream_version bigint, last_leaf text, starts_after bigint, recorded_command json,
    body text, leaf text, sealed json
  )
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  set plan_cache_mode = force_generic_plan as $$
  declare
    present log.stream;
    after_version bigint := 0;
  begin
    select * into present from log.stream s where s.id = in_stream;
    ${parts.knownEnd}if in_after_version > 0 and exists (
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
    ${parts.unlessKnown}

    return query select null::bigint, null::text, null::bigint, null::json,
      convert_from(e.body, 'UTF8'), encode(e.leaf, 'hex'),
      case when position('"$c"'::bytea in e.body) > 0 then (
        select json_agg(json_build_object(
          'pointer', s.pointer, 'subject', s.subject, 'keyId', s.key_id,
          'ciphertext', encode(s.ciphertext, 'base64'),
          'wrappedKey', encode(k.wrapped_key, 'base64')))
        from vault.sealed s join vault.subject_key k using (key_id)
        where s.event_id = e.event_id
      ) end
      from log.event e
      where e.stream_id = in_stream and e.version > after_version
        and e.pos between present.first_pos and present.last_pos
      order by e.version;
  end $$;
`;
