import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the bot and when a person first decided, kept with the response, so that statistics need no look at every decision. */
export class DecisionTimes1765001000000 implements MigrationInterface {
  name = 'DecisionTimes1765001000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table responses add column bot_decided_at timestamptz, add column person_decided_at timestamptz`);
    await queryRunner.query(`
      update responses r set bot_decided_at = d.by_bot, person_decided_at = d.by_person
      from (select response_id, min(created_at) filter (where actor_kind = 'bot') as by_bot,
              min(created_at) filter (where actor_kind = 'recruiter') as by_person
            from decisions group by response_id) d
      where d.response_id = r.id`);
    // Holds everything that statistics look at: they never read the rows themselves.
    await queryRunner.query(`
      create index responses_statistics on responses (employer_id, created_at)
      include (vacancy_id, status, stage, closed_reason, relevance_score, bot_decided_at, person_decided_at)`);
    await queryRunner.query(`
      create index responses_unconfirmed on responses (employer_id, vacancy_id)
      where status = 'rejected' and not is_confirmed and closed_reason is null`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index responses_unconfirmed');
    await queryRunner.query('drop index responses_statistics');
    await queryRunner.query('alter table responses drop column bot_decided_at, drop column person_decided_at');
  }
}
