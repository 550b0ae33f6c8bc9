import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decided cases are read by when they were decided, the latest first. */
export class DecidedCases1766034000000 implements MigrationInterface {
  name = 'DecidedCases1766034000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index moderation_cases_decided on moderation_cases (decided_at desc, id desc)
      where status in ('decided', 'closed')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index moderation_cases_decided`);
  }
}
