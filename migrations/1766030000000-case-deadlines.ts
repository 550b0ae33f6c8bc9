import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By when each case is to be decided; the queue has what is due first at its head. */
export class CaseDeadlines1766030000000 implements MigrationInterface {
  name = 'CaseDeadlines1766030000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table moderation_cases add column due_at timestamptz`);
    // By the standard numbers, a week each.
    await queryRunner.query(`
      update moderation_cases set due_at = case
        when appealed_at is not null then appealed_at + interval '7 days'
        else coalesce(resolves_at, created_at + interval '7 days') end`);
    await queryRunner.query(`alter table moderation_cases alter column due_at set not null`);
    await queryRunner.query(`drop index moderation_cases_status`);
    await queryRunner.query(`create index moderation_cases_status on moderation_cases (status, due_at, id)`);
    await queryRunner.query(`drop index moderation_cases_waiting`);
    await queryRunner.query(
      `create index moderation_cases_waiting on moderation_cases (due_at, id) where status in ('open', 'appealed')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table moderation_cases drop column due_at`);
    await queryRunner.query(`create index moderation_cases_status on moderation_cases (status, id)`);
    await queryRunner.query(
      `create index moderation_cases_waiting on moderation_cases (id) where status in ('open', 'appealed')`,
    );
  }
}
