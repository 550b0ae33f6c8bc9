import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Some kinds are told only to whoever asks for them. */
export class OptionalNotifications1766000400000 implements MigrationInterface {
  name = 'OptionalNotifications1766000400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `alter table notification_preferences add column is_shown boolean, alter column is_mailed drop not null`,
    );
    await queryRunner.query(
      `create index notification_preferences_shown on notification_preferences (kind, account_id) where is_shown`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index notification_preferences_shown`);
    await queryRunner.query(`delete from notification_preferences where is_mailed is null`);
    await queryRunner.query(
      `alter table notification_preferences drop column is_shown, alter column is_mailed set not null`,
    );
  }
}
