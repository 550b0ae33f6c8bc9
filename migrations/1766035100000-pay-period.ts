import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the pay of a vacancy is for: an hour, a month or a year. */
export class PayPeriod1766035100000 implements MigrationInterface {
  name = 'PayPeriod1766035100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table vacancies add column salary_period text check (salary_period in ('hour', 'month', 'year'))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table vacancies drop column salary_period`);
  }
}
