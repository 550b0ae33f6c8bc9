import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds candidates of some time ago, for those who introduced themselves and never applied. */
export class UnappliedCandidates1765000500000 implements MigrationInterface {
  name = 'UnappliedCandidates1765000500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create index candidates_created on candidates (created_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index candidates_created`);
  }
}
