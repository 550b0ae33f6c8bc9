import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the nightly recount of points found is only ever added to, as the ledger itself. */
export class ProofsAppendOnly1766045000000 implements MigrationInterface {
  name = 'ProofsAppendOnly1766045000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create trigger point_proofs_append_only before update or delete on point_proofs
      for each row execute function refuse_change()`);
    await queryRunner.query(`
      create trigger point_proofs_no_truncate before truncate on point_proofs
      for each statement execute function refuse_change()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const what of ['no_truncate', 'append_only'])
      await queryRunner.query(`drop trigger point_proofs_${what} on point_proofs`);
  }
}
