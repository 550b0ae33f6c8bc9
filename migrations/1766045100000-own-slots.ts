import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An interviewer's own slots are listed by their start. */
export class OwnSlots1766045100000 implements MigrationInterface {
  name = 'OwnSlots1766045100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `create index mock_interviews_own on mock_interviews (interviewer_id, scheduled_time desc, id desc)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index mock_interviews_own`);
  }
}
