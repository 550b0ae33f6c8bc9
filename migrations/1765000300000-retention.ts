import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the responses whose time is up without looking at the others: by company, from the oldest end. */
export class Retention1765000300000 implements MigrationInterface {
  name = 'Retention1765000300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index responses_settled on responses
        (employer_id, (coalesce(decided_at, case when closed_reason is not null then updated_at end)))
        where decided_at is not null or closed_reason is not null`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index responses_settled`);
  }
}
