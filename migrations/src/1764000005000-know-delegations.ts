import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The directory's read model knows linked accounts and delegations, so that a question about one person finds
 * the others it concerns. A database from before has neither in its log, so nothing is built anew.
 */
export class KnowDelegations1764000005000 implements MigrationInterface {
  readonly name = 'KnowDelegations1764000005000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table read.person
        add accounts text[] not null default '{}',
        add delegations jsonb not null default '[]';
      create index on read.person using gin (accounts);
      create index on read.person using gin (delegations jsonb_path_ops);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table read.person drop accounts, drop delegations');
  }
}
