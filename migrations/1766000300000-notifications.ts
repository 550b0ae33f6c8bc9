import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notifications1766000300000 implements MigrationInterface {
  name = 'Notifications1766000300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table notification_feeds (
        account_id uuid primary key references accounts (id) on delete cascade,
        last_seq integer not null
      )`);
    await queryRunner.query(`
      create table notifications (
        id uuid primary key,
        account_id uuid not null references accounts (id) on delete cascade,
        seq integer not null,
        kind text not null,
        params jsonb not null,
        dedupe_key text not null,
        created_at timestamptz not null,
        read_at timestamptz,
        constraint notifications_seq_once unique (account_id, seq),
        constraint notifications_said_once unique (account_id, dedupe_key)
      )`);
    await queryRunner.query(
      `create index notifications_unread on notifications (account_id, seq) where read_at is null`,
    );
    await queryRunner.query(`create index notifications_age on notifications (created_at)`);
    await queryRunner.query(`
      create table notification_preferences (
        account_id uuid references accounts (id) on delete cascade,
        kind text,
        is_mailed boolean not null,
        primary key (account_id, kind)
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['notification_preferences', 'notifications', 'notification_feeds'])
      await queryRunner.query(`drop table ${table}`);
  }
}
