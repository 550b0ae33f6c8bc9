import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The candidates of an employer, newest first, are read along an index. */
export class CandidatesAtSize1765009000000 implements MigrationInterface {
  name = 'CandidatesAtSize1765009000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create index responses_employer_candidate on responses (employer_id, candidate_id desc)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index responses_employer_candidate`);
  }
}
