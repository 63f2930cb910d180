import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lets the inbox ask for what exceptions need (a proof to verify, a waiver to decide, a break-glass to review)
 * and the portfolio show where waivers and break-glass stand. Rows of before had neither.
 */
export class ShowExceptions1764000008000 implements MigrationInterface {
  readonly name = 'ShowExceptions1764000008000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table read.inbox_ask
        drop constraint inbox_ask_kind_check,
        add constraint inbox_ask_kind_check check (kind in
          ('decide', 'work', 'condition', 'checklist', 'verification', 'waiver', 'breakGlass'));
      alter table read.portfolio
        add column waivers integer not null default 0,
        add column break_glass text not null default 'none'
          check (break_glass in ('none', 'reviewOpen', 'reviewed'));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      delete from read.inbox_ask where kind in ('verification', 'waiver', 'breakGlass');
      alter table read.inbox_ask
        drop constraint inbox_ask_kind_check,
        add constraint inbox_ask_kind_check
          check (kind in ('decide', 'work', 'condition', 'checklist'));
      alter table read.portfolio drop column waivers, drop column break_glass;
    `);
  }
}
