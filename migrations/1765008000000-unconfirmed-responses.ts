import type { MigrationInterface, QueryRunner } from 'typeorm';

const UNCONFIRMED = `status = 'rejected' and not is_confirmed and closed_reason is null`;

/** Rejections by the bot that wait for a person are a list of their own, in either order. */
export class UnconfirmedResponses1765008000000 implements MigrationInterface {
  name = 'UnconfirmedResponses1765008000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `create index responses_unconfirmed_newest on responses (employer_id, id desc) where ${UNCONFIRMED}`,
    );
    await queryRunner.query(
      `create index responses_unconfirmed_score on responses (employer_id, coalesce(relevance_score, -1) desc, id desc)
       where ${UNCONFIRMED}`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index responses_unconfirmed_score');
    await queryRunner.query('drop index responses_unconfirmed_newest');
  }
}
