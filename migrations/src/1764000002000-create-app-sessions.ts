import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is signed in. Only the SHA-256 of a session's token is kept, so that a copy of this table signs
 * nobody in.
 */
export class CreateAppSessions1764000002000 implements MigrationInterface {
  readonly name = 'CreateAppSessions1764000002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(SESSION);
    await queryRunner.query(FIND_SIGNED_IN);
    await queryRunner.query('grant execute on function app.find_signed_in to tollgate_writer');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function app.find_signed_in; drop table app.session');
  }
}

const SESSION = `
  create table app.session (
    token_hash bytea primary key check (length(token_hash) = 32),
    person_id text not null,
    carrier text not null check (carrier in ('cookie', 'bearer')),
    created_at timestamptz(3) not null,
    last_seen_at timestamptz(3) not null,
    expires_at timestamptz(3) not null
  ) with (fillfactor = 80);
  create index on app.session (person_id);
  create index on app.session (expires_at);
`;

// One round trip for each request: the session and what the directory knows of its person now. The person is
// looked up by name at run time because a rebuild swaps the tables of schema read.
const FIND_SIGNED_IN = `
  create function app.find_signed_in(in_token_hash bytea, in_now timestamptz, in_idle interval)
  returns table (
    person_id text, carrier text, last_seen_at timestamptz, expires_at timestamptz,
    roles text[], functions text[]
  )
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  begin
    return query select s.person_id, s.carrier, s.last_seen_at::timestamptz,
        s.expires_at::timestamptz, p.roles, p.functions
      from app.session s join read.person p on p.person_id = s.person_id
      where s.token_hash = in_token_hash and s.expires_at > in_now
        and s.last_seen_at > in_now - in_idle and p.active;
  end $$;
`;
