import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may use which schema, and what each role may do with tables made later in `read` and `app`. Nothing
 * is granted on tables of `log` and `vault` by default: their migrations say it table by table.
 */
export class GrantSchemas1764000000000 implements MigrationInterface {
  readonly name = 'GrantSchemas1764000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      grant usage on schema log to
        tollgate_writer, tollgate_sequencer, tollgate_projector, tollgate_reader;
      grant usage on schema vault to tollgate_writer, tollgate_projector, tollgate_reader;
      grant usage on schema read to tollgate_projector, tollgate_reader;
      grant usage on schema app to tollgate_writer;

      alter default privileges revoke execute on functions from public;

      alter default privileges in schema read
        grant select, insert, update, delete, truncate on tables to tollgate_projector;
      alter default privileges in schema read grant usage on sequences to tollgate_projector;
      alter default privileges in schema read grant select on tables to tollgate_reader;

      alter default privileges in schema app
        grant select, insert, update, delete on tables to tollgate_writer;
      alter default privileges in schema app grant usage on sequences to tollgate_writer;
    `);
  }

  async down(): Promise<void> {
    throw new Error('irreversible: the first migration; drop the schemas instead');
  }
}
