import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Open slots of whoever is suspended are not on the board, and return to it when the suspension is over. */
export class WithheldSlots1766022100000 implements MigrationInterface {
  name = 'WithheldSlots1766022100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table mock_interviews add column withheld_until timestamptz,
        add constraint mock_interviews_withheld_is_open check (withheld_until is null or status = 'pending')`);
    await queryRunner.query(`
      create index mock_interviews_withheld on mock_interviews (withheld_until) where withheld_until is not null`);
    // Those whose suspension is over by now are returned by the timetable, as all others.
    await queryRunner.query(`
      update mock_interviews m set withheld_until = greatest(a.suspended_until, p.suspended_until)
      from accounts a left join members p on p.account_id = a.id
      where a.id = m.interviewer_id and m.status = 'pending' and greatest(a.suspended_until, p.suspended_until) is not null`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table mock_interviews drop column withheld_until`);
  }
}
