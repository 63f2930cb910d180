import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session may belong to a program that works for its person; what it asks is recorded under both names. */
export class NameSessionPrograms1764000005020 implements MigrationInterface {
  readonly name = 'NameSessionPrograms1764000005020';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table app.session add program text');
    await replaceFindSignedIn(queryRunner, { columns: ', program text', values: ', s.program' });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    // Without its program a session would be taken for the person himself.
    await queryRunner.query('delete from app.session where program is not null');
    await replaceFindSignedIn(queryRunner, { columns: '', values: '' });
    await queryRunner.query('alter table app.session drop program');
  }
}

const replaceFindSignedIn = async (
  queryRunner: QueryRunner,
  { columns, values }: { readonly columns: string; readonly values: string },
): Promise<void> => {
  await queryRunner.query(`
    drop function app.find_signed_in;
    create function app.find_signed_in(in_token_hash bytea, in_now timestamptz, in_idle interval)
    returns table (
      person_id text, carrier text, last_seen_at timestamptz, expires_at timestamptz,
      roles text[], functions text[]${columns}
    )
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp
      set plan_cache_mode = force_generic_plan as $$
    begin
      return query select s.person_id, s.carrier, s.last_seen_at::timestamptz,
          s.expires_at::timestamptz, p.roles, p.functions${values}
        from app.session s join read.person p on p.person_id = s.person_id
        where s.token_hash = in_token_hash and s.expires_at > in_now
          and s.last_seen_at > in_now - in_idle and p.active;
    end $$;
    grant execute on function app.find_signed_in to tollgate_writer;
  `);
};
