import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Slots, sessions and what people have committed themselves to. People are named by the id of their account, without a
 * foreign key: what took place outlives an account.
 */
export class MockInterviews1766001100000 implements MigrationInterface {
  name = 'MockInterviews1766001100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create extension if not exists btree_gist`);
    await queryRunner.query(`
      create table mock_interviews (
        id uuid primary key,
        publication_id uuid not null,
        interviewer_id uuid not null,
        interviewee_id uuid,
        profession_id uuid not null references professions (id),
        level text not null check (level in ('intern', 'junior', 'middle', 'senior', 'lead')),
        language text not null,
        scheduled_time timestamptz not null,
        duration integer not null check (duration between 15 and 120),
        meeting_link text,
        notes text not null default '',
        status text not null default 'pending' check (status in ('pending', 'booked', 'completed', 'cancelled')),
        cancel_reason text check (cancel_reason in ('interviewer', 'expired', 'account_deleted')),
        board_offset bigint not null default 0,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        ended_at timestamptz,
        archived_at timestamptz,
        constraint mock_interviews_two_people check (interviewee_id <> interviewer_id),
        constraint mock_interviews_link_is_https check (meeting_link like 'https://%'),
        constraint mock_interviews_interviewee_of_live_session
          check ((interviewee_id is not null) = (status in ('booked', 'completed'))),
        constraint mock_interviews_cancelled_has_reason check ((status = 'cancelled') = (cancel_reason is not null)),
        constraint mock_interviews_end check ((status in ('completed', 'cancelled')) = (ended_at is not null)),
        constraint mock_interviews_archived_has_ended check (archived_at is null or ended_at is not null)
      )`);
    for (const [name, columns, where] of [
      ['open', 'scheduled_time, id', `status = 'pending'`],
      ['open_by_profession', 'profession_id, scheduled_time, id', `status = 'pending'`],
      ['open_by_interviewer', 'interviewer_id, scheduled_time, id', `status = 'pending'`],
      ['unarchived', 'ended_at', `ended_at is not null and archived_at is null`],
    ]) {
      await queryRunner.query(`create index mock_interviews_${name} on mock_interviews (${columns}) where ${where}`);
    }
    await queryRunner.query(`create index mock_interviews_interviewer on mock_interviews (interviewer_id, id desc)`);
    await queryRunner.query(`create index mock_interviews_profession on mock_interviews (profession_id)`);
    await queryRunner.query(`create index mock_interviews_publication on mock_interviews (publication_id)`);
    await queryRunner.query(
      `create index mock_interviews_board on mock_interviews (board_offset) where board_offset > 0`,
    );

    await queryRunner.query(`
      create table sessions (
        id uuid primary key,
        mock_interview_id uuid not null references mock_interviews (id),
        interviewer_id uuid not null,
        interviewee_id uuid not null,
        scheduled_time timestamptz not null,
        duration integer not null,
        status text not null default 'scheduled' check (status in ('scheduled', 'completed', 'cancelled', 'no_show')),
        completed_at timestamptz,
        completed_by uuid,
        cancelled_by uuid,
        reward integer check (reward >= 0),
        has_open_case boolean not null default false,
        notices_given integer not null default 0 check (notices_given between 0 and 3),
        created_at timestamptz not null,
        ended_at timestamptz,
        archived_at timestamptz,
        constraint sessions_two_people check (interviewee_id <> interviewer_id),
        constraint sessions_completed_has_time check (status <> 'completed' or completed_at is not null),
        constraint sessions_completed_has_reward check ((completed_at is null) = (reward is null)),
        constraint sessions_end check ((status = 'scheduled') = (ended_at is null)),
        constraint sessions_archived_has_ended check (archived_at is null or ended_at is not null)
      )`);
    await queryRunner.query(
      `create unique index sessions_one_live on sessions (mock_interview_id) where status <> 'cancelled'`,
    );
    await queryRunner.query(`create index sessions_mock_interview on sessions (mock_interview_id)`);
    await queryRunner.query(`create index sessions_due on sessions (scheduled_time, id) where status = 'scheduled'`);
    await queryRunner.query(`create index sessions_status_completed on sessions (status, completed_at)`);
    await queryRunner.query(`create index sessions_interviewer on sessions (interviewer_id, id desc)`);
    await queryRunner.query(`create index sessions_interviewee on sessions (interviewee_id, id desc)`);
    await queryRunner.query(`
      create index sessions_pair on sessions
        (least(interviewer_id, interviewee_id), greatest(interviewer_id, interviewee_id), completed_at)
      where status in ('completed', 'scheduled')`);
    await queryRunner.query(
      `create index sessions_unarchived on sessions (ended_at) where ended_at is not null and archived_at is null`,
    );

    await queryRunner.query(`
      create table commitments (
        account_id uuid not null,
        mock_interview_id uuid not null references mock_interviews (id),
        during tstzrange not null,
        primary key (account_id, mock_interview_id),
        constraint commitments_not_empty check (not isempty(during)),
        constraint commitments_no_overlap exclude using gist (account_id with =, during with &&)
      )`);
    await queryRunner.query(`create index commitments_mock_interview on commitments (mock_interview_id)`);

    await queryRunner.query(`
      create table board_counter (
        is_only boolean primary key default true check (is_only),
        epoch uuid not null,
        latest_offset bigint not null
      )`);
    await queryRunner.query(`insert into board_counter (epoch, latest_offset) values (gen_random_uuid(), 0)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['board_counter', 'commitments', 'sessions', 'mock_interviews'])
      await queryRunner.query(`drop table ${table}`);
    await queryRunner.query(`drop extension btree_gist`);
  }
}
