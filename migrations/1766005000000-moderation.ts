import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people report about each other and what moderators decide. People are named by the id of their account, without a
 * foreign key: a decision outlives the accounts that it was about.
 */
export class Moderation1766005000000 implements MigrationInterface {
  name = 'Moderation1766005000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table moderation_cases (
        id uuid primary key,
        kind text not null check (kind in ('no_show', 'dispute', 'complaint')),
        status text not null default 'open' check (status in ('open', 'decided', 'appealed', 'closed')),
        session_id uuid references sessions (id),
        feedback_id uuid,
        reporter_id uuid not null,
        subject_id uuid not null,
        report_text text,
        answer_text text,
        answered_at timestamptz,
        answer_due_at timestamptz,
        resolves_at timestamptz,
        is_escalated boolean not null default false,
        escalation_reason text,
        claimed_by uuid,
        claimed_until timestamptz,
        outcome text check (outcome in
          ('interviewer_absent', 'interviewee_absent', 'unclear', 'rejected', 'upheld')),
        first_outcome text,
        reason text,
        decided_by uuid,
        decided_at timestamptz,
        appealed_by uuid,
        appealed_at timestamptz,
        appeal_text text,
        created_at timestamptz not null,
        constraint moderation_cases_two_people check (reporter_id <> subject_id),
        constraint moderation_cases_no_show_is_of_session check (kind = 'complaint' or session_id is not null),
        constraint moderation_cases_dispute_is_of_feedback check ((kind = 'dispute') = (feedback_id is not null)),
        constraint moderation_cases_decided_has_outcome check ((status = 'open') = (outcome is null)),
        constraint moderation_cases_decided_has_time check ((status = 'open') = (decided_at is null)),
        constraint moderation_cases_claim_is_whole check ((claimed_by is null) = (claimed_until is null)),
        constraint moderation_cases_claimed_by_no_side check (claimed_by not in (reporter_id, subject_id)),
        constraint moderation_cases_decided_by_no_side check (decided_by not in (reporter_id, subject_id)),
        constraint moderation_cases_appealed_once
          check ((status in ('appealed', 'closed')) = (appealed_at is not null)),
        constraint moderation_cases_outcome_of_kind check (case kind
          when 'no_show' then outcome in ('interviewer_absent', 'interviewee_absent', 'unclear', 'rejected')
          else outcome in ('upheld', 'rejected') end)
      )`);
    await queryRunner.query(`
      create unique index moderation_cases_one_no_show on moderation_cases (session_id) where kind = 'no_show'`);
    await queryRunner.query(`
      create unique index moderation_cases_one_dispute on moderation_cases (feedback_id) where kind = 'dispute'`);
    await queryRunner.query(`
      create unique index moderation_cases_one_complaint on moderation_cases (reporter_id, subject_id)
      where kind = 'complaint' and status = 'open'`);
    await queryRunner.query(`create index moderation_cases_status on moderation_cases (status, id)`);
    await queryRunner.query(
      `create index moderation_cases_waiting on moderation_cases (id) where status in ('open', 'appealed')`,
    );
    await queryRunner.query(`
      create index moderation_cases_due on moderation_cases (resolves_at, id)
      where status = 'open' and resolves_at is not null`);
    await queryRunner.query(`create index moderation_cases_session on moderation_cases (session_id)`);
    for (const side of ['reporter', 'subject'])
      await queryRunner.query(`create index moderation_cases_${side} on moderation_cases (${side}_id, id desc)`);
    await queryRunner.query(`
      create table strikes (
        id uuid primary key,
        account_id uuid not null,
        case_id uuid not null references moderation_cases (id),
        given_at timestamptz not null,
        lifted_at timestamptz,
        constraint strikes_one_per_case_and_person unique (case_id, account_id)
      )`);
    await queryRunner.query(`create index strikes_account on strikes (account_id, given_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['strikes', 'moderation_cases']) await queryRunner.query(`drop table ${table}`);
  }
}
