import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Settings1766000000000 implements MigrationInterface {
  name = 'Settings1766000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table settings (
        name text primary key,
        value integer not null,
        changed_at timestamptz not null,
        changed_by uuid
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table settings`);
  }
}
