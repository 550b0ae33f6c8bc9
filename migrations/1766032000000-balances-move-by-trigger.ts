import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Balances are moved with the rights of whoever owns them: servers add entries, and may not touch a balance. The function
 * is for its trigger alone; on a table of one's own it would move balances by entries that were never made.
 */
export class BalancesMoveByTrigger1766032000000 implements MigrationInterface {
  name = 'BalancesMoveByTrigger1766032000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const [{ schema }] = (await queryRunner.query(`select quote_ident(current_schema()) as schema`)) as [
      { schema: string },
    ];
    await queryRunner.query(
      `alter function post_point_entries() security definer set search_path = ${schema}, pg_temp`,
    );
    await queryRunner.query(`revoke execute on function post_point_entries() from public`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`grant execute on function post_point_entries() to public`);
    await queryRunner.query(`alter function post_point_entries() security invoker reset search_path`);
  }
}
