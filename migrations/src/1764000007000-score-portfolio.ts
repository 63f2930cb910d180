import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lets the portfolio be ranked by what the should-meet criteria of each gate come to. A row of before gets its
 * score with the next entry of its initiative, or all do by a rebuild.
 */
export class ScorePortfolio1764000007000 implements MigrationInterface {
  readonly name = 'ScorePortfolio1764000007000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table read.portfolio
        add column score smallint,
        -- Keyset paging needs a value in every row; what is not scored ranks behind every score.
        add column score_order integer not null generated always as (coalesce(score, -1)) stored;
      create index on read.portfolio (score_order, initiative_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'alter table read.portfolio drop column score_order, drop column score',
    );
  }
}
