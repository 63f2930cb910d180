import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Initiatives whose workflow is told later: history still being imported, or a call that was refused. */
export class CreateSignallerParked1764000003000 implements MigrationInterface {
  readonly name = 'CreateSignallerParked1764000003000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table read.signaller_parked (
        initiative_id text primary key,
        first_version integer not null check (first_version >= 1),
        last_version integer not null check (last_version >= first_version),
        reason text not null check (reason in ('importRunning', 'refused', 'unreadable')),
        fact text not null,
        attempts integer not null check (attempts >= 1),
        retry_at timestamptz not null
      );
      create index signaller_parked_retry on read.signaller_parked (retry_at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table read.signaller_parked');
  }
}
