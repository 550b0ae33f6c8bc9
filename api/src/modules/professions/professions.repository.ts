import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Tx } from '../../platform/db/transactions.js';
import { constraintMeans } from '../../platform/errors/database-error.js';
import { MemberProfession, Profession, ProfessionName } from './profession.entity.js';
import { foldedNames } from './profession-names.policy.js';
import { ProfessionNameTaken, ProfessionNotFound } from './professions.errors.js';

constraintMeans('profession_names_pkey', () => new ProfessionNameTaken());

@Injectable()
export class ProfessionsRepository {
  /** Throws `ProfessionNameTaken`. */
  async insert(tx: Tx, profession: Profession): Promise<void> {
    await tx.insert(Profession, profession);
    await this.insertNames(tx, profession);
  }

  /** Those of the ids that there are, locked in one order, so that two mergers do not wait for each other. */
  lockAll(tx: Tx, ids: string[]): Promise<Profession[]> {
    return tx.find(Profession, {
      where: { id: In(ids) },
      order: { id: 'asc' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async lock(tx: Tx, id: string): Promise<Profession> {
    const [profession] = await this.lockAll(tx, [id]);
    if (!profession) throw new ProfessionNotFound();
    return profession;
  }

  /** Those of the ids that take something new, kept as they are until `tx` ends. */
  async shareOpen(tx: Tx, ids: string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const open = await tx.find(Profession, {
      select: { id: true },
      where: { id: In(ids), archived_at: IsNull() },
      order: { id: 'asc' },
      lock: { mode: 'pessimistic_read' },
    });
    return open.map(({ id }) => id);
  }

  /** With its names anew. Throws `ProfessionNameTaken`. */
  async save(tx: Tx, profession: Profession): Promise<void> {
    await tx.update(Profession, profession.id, profession);
    await tx.delete(ProfessionName, { profession_id: profession.id });
    if (!profession.merged_into_id) await this.insertNames(tx, profession);
  }

  /** What was merged into `from_id` earlier follows it. */
  async redirect(tx: Tx, from_id: string, into_id: string): Promise<void> {
    await tx.update(Profession, { merged_into_id: from_id }, { merged_into_id: into_id });
  }

  /** Instead of what the member had chosen before. */
  async replaceChosen(tx: Tx, account_id: string, ids: string[]): Promise<void> {
    await tx.delete(MemberProfession, { account_id });
    const rows = ids.map((profession_id) => ({ account_id, profession_id }));
    if (rows.length > 0) await tx.insert(MemberProfession, rows);
  }

  /** Whoever has chosen one has chosen the other, once. */
  async moveChosen(tx: Tx, from_id: string, into_id: string): Promise<void> {
    await tx.query(
      `insert into member_professions (account_id, profession_id)
       select account_id, $2 from member_professions where profession_id = $1 on conflict do nothing`,
      [from_id, into_id],
    );
    await tx.delete(MemberProfession, { profession_id: from_id });
  }

  private async insertNames(tx: Tx, profession: Profession): Promise<void> {
    // In one order, so that two that name the same things do not wait for each other.
    const rows = foldedNames(profession)
      .sort()
      .map((folded) => ({ folded, profession_id: profession.id }));
    await tx.insert(ProfessionName, rows);
  }
}
