import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the two of a session say of each other, and the ratings that follow from it. People are named by the id of their
 * account, without a foreign key: a rating outlives the account of whoever gave it.
 */
export class Feedback1766003000000 implements MigrationInterface {
  name = 'Feedback1766003000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table feedback (
        id uuid primary key,
        session_id uuid not null references sessions (id),
        from_user_id uuid not null,
        to_user_id uuid not null,
        role text not null check (role in ('interviewer', 'interviewee')),
        rating integer not null check (rating between 1 and 5),
        comments text,
        technical_score integer check (technical_score between 1 and 5),
        status text not null default 'blind' check (status in ('blind', 'visible', 'accepted', 'disputed', 'removed')),
        is_late boolean not null,
        is_accepted boolean not null generated always as (status = 'accepted') stored,
        counts boolean not null
          generated always as (status in ('visible', 'accepted', 'disputed') and not is_late) stored,
        dispute_reason text,
        profession_id uuid not null references professions (id),
        session_completed_at timestamptz not null,
        created_at timestamptz not null,
        visible_at timestamptz,
        due_at timestamptz,
        settled_at timestamptz,
        constraint feedback_one_per_author unique (session_id, from_user_id),
        constraint feedback_one_per_role unique (session_id, role),
        constraint feedback_two_people check (from_user_id <> to_user_id),
        constraint feedback_score_is_of_interviewer check (technical_score is null or role = 'interviewer'),
        constraint feedback_only_interviewers_is_answered check (role = 'interviewer' or status in ('blind', 'visible')),
        constraint feedback_visible_has_time check ((status = 'blind') = (visible_at is null)),
        constraint feedback_waits_for_clock
          check ((due_at is not null) = (status = 'blind' or status = 'visible' and role = 'interviewer')),
        constraint feedback_settled_has_time check ((status in ('accepted', 'removed')) = (settled_at is not null))
      )`);
    await queryRunner.query(`create index feedback_session_created on feedback (session_id, created_at)`);
    await queryRunner.query(`create index feedback_due on feedback (due_at, id) where due_at is not null`);
    await queryRunner.query(`create index feedback_from on feedback (from_user_id, session_completed_at)`);
    await queryRunner.query(`create index feedback_to on feedback (to_user_id, session_completed_at)`);
    await queryRunner.query(`
      create index feedback_about_interviewer on feedback (to_user_id) include (rating)
      where counts and role = 'interviewee'`);
    await queryRunner.query(`
      create index feedback_statistics on feedback (session_completed_at)
      include (role, profession_id, rating, created_at) where counts`);
    await queryRunner.query(`create index feedback_profession on feedback (profession_id)`);

    await queryRunner.query(`alter table sessions add column feedback_reminder_sent boolean not null default false`);
    await queryRunner.query(`
      create index sessions_unreminded on sessions (completed_at, id)
      where status = 'completed' and not feedback_reminder_sent`);
    await queryRunner.query(`
      create index sessions_statistics on sessions (completed_at) include (mock_interview_id) where status = 'completed'`);
    for (const side of ['interviewer', 'interviewee']) {
      await queryRunner.query(
        `create index sessions_${side}_history on sessions (${side}_id, scheduled_time desc, id desc)`,
      );
    }

    await queryRunner.query(`
      create table feedback_reminders (
        session_id uuid not null references sessions (id),
        asked_by uuid not null,
        asked_at timestamptz not null,
        primary key (session_id, asked_by)
      )`);
    await queryRunner.query(`
      create table interviewer_ratings (
        account_id uuid primary key,
        rating_count integer not null check (rating_count >= 0),
        rating_sum integer not null,
        constraint interviewer_ratings_within_stars check (rating_sum between rating_count and 5 * rating_count)
      )`);
    await queryRunner.query(`
      create table rating_totals (
        is_only boolean primary key default true check (is_only),
        rating_count bigint not null,
        rating_sum bigint not null
      )`);
    await queryRunner.query(`insert into rating_totals (rating_count, rating_sum) values (0, 0)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['rating_totals', 'interviewer_ratings', 'feedback_reminders', 'feedback'])
      await queryRunner.query(`drop table ${table}`);
    for (const index of ['unreminded', 'statistics', 'interviewer_history', 'interviewee_history'])
      await queryRunner.query(`drop index sessions_${index}`);
    await queryRunner.query(`alter table sessions drop column feedback_reminder_sent`);
  }
}
