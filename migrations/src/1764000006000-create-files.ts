import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files by the hash of their content (ADR-0014). The database checks the hash itself, so no process can store
 * bytes under another name. Nobody but the owner may change or delete a row: erasing is an act of its own.
 */
export class CreateFiles1764000006000 implements MigrationInterface {
  readonly name = 'CreateFiles1764000006000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    await queryRunner.query(KEEP_UPLOAD);
    await queryRunner.query(`
      grant usage on schema files to tollgate_writer;
      grant select on files.content, files.upload to tollgate_writer;
      grant execute on function files.keep_upload to tollgate_writer;
    `);
  }

  async down(): Promise<void> {
    throw new Error('irreversible: would drop the files that decisions relied on');
  }
}

// Documents and pictures are compressed already: trying again would only cost time.
const TABLES = `
  create table files.content (
    digest bytea primary key check (octet_length(digest) = 32),
    media_type text not null check (octet_length(media_type) between 1 and 200),
    byte_count integer not null check (byte_count > 0),
    bytes bytea,
    stored_at timestamptz(3) not null,
    erased_at timestamptz(3),
    constraint bytes_or_erased check ((bytes is null) = (erased_at is not null)),
    constraint named_by_content check (digest = sha256(bytes)),
    constraint counted check (byte_count = octet_length(bytes))
  );
  alter table files.content alter column bytes set storage external;

  create table files.upload (
    person_id text not null,
    digest bytea not null references files.content,
    name text not null check (char_length(name) between 1 and 255),
    uploaded_at timestamptz(3) not null,
    primary key (person_id, digest)
  );
  create index on files.upload (person_id, uploaded_at);
`;

// One statement, so an upload is there whole or not at all. A person's uploads queue up on the lock, so two
// at the same time cannot slip through the quota together.
const KEEP_UPLOAD = `
  create function files.keep_upload(
    in_person_id text, in_digest bytea, in_name text, in_media_type text, in_bytes bytea,
    in_at timestamptz, in_files_max integer, in_bytes_max bigint
  )
  returns table (
    outcome text, uploaded_at timestamptz, erased_at timestamptz, name text, media_type text
  )
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    brought files.upload;
    kept files.content;
  begin
    perform pg_advisory_xact_lock(hashtextextended('files:' || in_person_id, 0));
    select c.digest, c.media_type, c.erased_at into kept.digest, kept.media_type, kept.erased_at
      from files.content c where c.digest = in_digest;
    if kept.erased_at is not null then
      return query select 'erased', null::timestamptz, kept.erased_at::timestamptz, null, null;
      return;
    end if;
    select * into brought from files.upload u
      where u.person_id = in_person_id and u.digest = in_digest;
    if found then
      return query select 'known', brought.uploaded_at::timestamptz, null::timestamptz,
        brought.name, kept.media_type;
      return;
    end if;
    if (
      select count(*) >= in_files_max
          or coalesce(sum(c.byte_count), 0) + octet_length(in_bytes) > in_bytes_max
        from files.upload u join files.content c using (digest)
        where u.person_id = in_person_id and u.uploaded_at > in_at - interval '1 day'
    ) then
      return query select 'quotaReached', null::timestamptz, null::timestamptz, null, null;
      return;
    end if;
    insert into files.content (digest, media_type, byte_count, bytes, stored_at)
      values (in_digest, in_media_type, octet_length(in_bytes), in_bytes, in_at)
      on conflict do nothing;
    insert into files.upload (person_id, digest, name, uploaded_at)
      values (in_person_id, in_digest, in_name, in_at)
      returning * into brought;
    return query select 'new', brought.uploaded_at::timestamptz, null::timestamptz,
      brought.name, in_media_type;
  end $$;
`;
