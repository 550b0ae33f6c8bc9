import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Feedback about a session that turned out not to have taken place counts for nothing and waits for no clock. */
export class MissedSessionsFeedback1766022000000 implements MigrationInterface {
  name = 'MissedSessionsFeedback1766022000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table feedback add column is_void boolean not null default false`);
    await queryRunner.query(`
      update feedback set is_void = true
      where session_id in (select id from sessions where status = 'no_show')`);
    await this.counted(queryRunner, ' and not is_void');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await this.counted(queryRunner, '');
    await queryRunner.query(`alter table feedback drop column is_void`);
  }

  /** What counts, its indexes, and the ratings that follow from it. */
  private async counted(queryRunner: QueryRunner, unless_void: string): Promise<void> {
    for (const index of ['due', 'about_interviewer', 'statistics'])
      await queryRunner.query(`drop index feedback_${index}`);
    await queryRunner.query(`alter table feedback drop column counts`);
    await queryRunner.query(`
      alter table feedback add column counts boolean not null
        generated always as (status in ('visible', 'accepted', 'disputed') and not is_late${unless_void}) stored`);
    await queryRunner.query(
      `create index feedback_due on feedback (due_at, id) where due_at is not null${unless_void}`,
    );
    await queryRunner.query(`
      create index feedback_about_interviewer on feedback (to_user_id) include (rating)
      where counts and role = 'interviewee'`);
    await queryRunner.query(`
      create index feedback_statistics on feedback (session_completed_at)
      include (role, profession_id, rating, created_at) where counts`);
    await queryRunner.query(`
      update interviewer_ratings r set rating_count = c.rating_count, rating_sum = c.rating_sum
      from (select r.account_id, count(f.id)::int as rating_count, coalesce(sum(f.rating), 0)::int as rating_sum
            from interviewer_ratings r
            left join feedback f on f.to_user_id = r.account_id and f.role = 'interviewee' and f.counts
            group by r.account_id) as c
      where c.account_id = r.account_id and (c.rating_count, c.rating_sum) is distinct from (r.rating_count, r.rating_sum)`);
    await queryRunner.query(`
      update rating_totals set rating_count = r.rating_count, rating_sum = r.rating_sum
      from (select coalesce(sum(rating_count), 0) as rating_count, coalesce(sum(rating_sum), 0) as rating_sum
            from interviewer_ratings) as r`);
  }
}
