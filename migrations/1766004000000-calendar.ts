import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions of a session in calendars, and the addresses of members' own calendars. */
export class Calendar1766004000000 implements MigrationInterface {
  name = 'Calendar1766004000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `alter table sessions add column calendar_sequence integer not null default 0 check (calendar_sequence >= 0)`,
    );
    await queryRunner.query(`
      create table calendar_feeds (
        account_id uuid primary key references accounts (id) on delete cascade,
        token_hash text not null unique,
        created_at timestamptz not null
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table calendar_feeds`);
    await queryRunner.query(`alter table sessions drop column calendar_sequence`);
  }
}
