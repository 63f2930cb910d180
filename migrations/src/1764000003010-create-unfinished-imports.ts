import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Initiatives of which an import has recorded a part and will record more. A row outlives an import that was
 * killed, so that time asks nothing of a history that ends in the middle: a review in it looks years overdue.
 */
export class CreateUnfinishedImports1764000003010 implements MigrationInterface {
  readonly name = 'CreateUnfinishedImports1764000003010';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table app.unfinished_import (
        initiative_id text primary key,
        import_id text not null,
        begun_at timestamptz(3) not null default now()
      );
      grant usage on schema app to tollgate_projector, tollgate_reader;
      grant select on app.unfinished_import to tollgate_projector, tollgate_reader;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table app.unfinished_import');
  }
}
