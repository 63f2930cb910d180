import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where each follower stands: the next log index it will handle. */
export class CreateProjectionCursor1764000000080 implements MigrationInterface {
  readonly name = 'CreateProjectionCursor1764000000080';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table read.projection_cursor (
        name text not null,
        version integer not null,
        log_index bigint not null check (log_index >= 0),
        primary key (name, version)
      ) with (fillfactor = 50);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table read.projection_cursor');
  }
}
