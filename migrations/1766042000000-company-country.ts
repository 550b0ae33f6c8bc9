import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The country a company hires in: search engines show no job without one. */
export class CompanyCountry1766042000000 implements MigrationInterface {
  name = 'CompanyCountry1766042000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table employers add column country text constraint employers_country check (country ~ '^[A-Z]{2}$')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table employers drop column country`);
  }
}
