import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Insert-only tables: UPDATE, DELETE and TRUNCATE raise for everybody, the owner included. ENABLE ALWAYS
 * keeps the triggers firing under `session_replication_role = replica`. Grants stop the application's
 * roles before a trigger would. What a superuser does is found by the transparency log, not prevented.
 */
export class RefuseLogChanges1764000000020 implements MigrationInterface {
  readonly name = 'RefuseLogChanges1764000000020';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function log.refuse_change() returns trigger
      language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        raise exception '% of %.% refused: the log only grows', tg_op, tg_table_schema, tg_table_name
          using errcode = 'insufficient_privilege';
      end $$;
    `);
    for (const table of INSERT_ONLY) {
      await queryRunner.query(`
        create trigger refuse_change before update or delete on ${table}
          for each row execute function log.refuse_change();
        create trigger refuse_truncate before truncate on ${table}
          for each statement execute function log.refuse_change();
        alter table ${table} enable always trigger refuse_change;
        alter table ${table} enable always trigger refuse_truncate;
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('irreversible: the log must stay insert-only');
  }
}

const INSERT_ONLY = ['log.event', 'log.command_dedup', 'log.log_leaf', 'log.log_batch'] as const;
