import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Chat1764000600000 implements MigrationInterface {
  name = 'Chat1764000600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table chat_sessions (
        id uuid primary key,
        response_id uuid not null references responses (id) on delete cascade,
        state jsonb not null,
        last_seq integer not null default 0,
        taken_over_by uuid,
        started_at timestamptz not null,
        last_message_at timestamptz not null,
        ended_at timestamptz,
        constraint chat_sessions_response_key unique (response_id)
      )`);
    await queryRunner.query(
      `create index chat_sessions_silent on chat_sessions (last_message_at) where ended_at is null`,
    );
    await queryRunner.query(`
      create table chat_messages (
        id uuid not null,
        session_id uuid not null references chat_sessions (id) on delete cascade,
        seq integer not null check (seq > 0),
        sender_type text not null check (sender_type in ('bot', 'candidate', 'recruiter')),
        message_text text not null,
        question jsonb,
        edits_seq integer,
        client_message_id text,
        created_at timestamptz not null,
        primary key (session_id, seq),
        constraint chat_messages_client_key unique (session_id, sender_type, client_message_id)
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['chat_messages', 'chat_sessions']) await queryRunner.query(`drop table ${table}`);
  }
}
