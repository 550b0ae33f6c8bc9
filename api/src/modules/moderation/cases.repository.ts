import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/transactions.js';
import { constraintMeans } from '../../platform/errors/database-error.js';
import { type CaseStatus, WAITING } from './case.status.js';
import { ModerationCase } from './moderation.entity.js';
import { AlreadyReported, CaseNotFound, OwnCase } from './moderation.errors.js';

for (const kind of ['no_show', 'complaint'])
  constraintMeans(`moderation_cases_one_${kind}`, () => new AlreadyReported());
constraintMeans('moderation_cases_claimed_by_no_side', () => new OwnCase());

type Changes = Partial<Omit<ModerationCase, 'id' | 'kind' | 'status' | 'reporter_id' | 'subject_id' | 'created_at'>>;

@Injectable()
export class CasesRepository {
  async insert(tx: Tx, one: ModerationCase): Promise<void> {
    await tx.insert(ModerationCase, one);
  }

  async byId(tx: Tx, id: string): Promise<ModerationCase> {
    const found = await tx.findOne(ModerationCase, { where: { id } });
    if (!found) throw new CaseNotFound();
    return found;
  }

  /** By compare-and-swap: false where somebody was quicker. */
  async move(tx: Tx, id: string, from: CaseStatus, to: CaseStatus, changes: Changes): Promise<boolean> {
    const { affected } = await tx
      .createQueryBuilder()
      .update(ModerationCase)
      .set({ ...changes, status: to })
      .where('id = :id and status = :from', { id, from })
      .execute();
    return affected === 1;
  }

  /** By compare-and-swap: false where another one's claim stands, or nothing waits any more. */
  async claim(tx: Tx, id: string, claimed_by: string, claimed_until: Date, now: Date): Promise<boolean> {
    return this.change(
      tx,
      id,
      { claimed_by, claimed_until },
      `status in (:...waiting) and (claimed_by is null or claimed_by = :claimed_by or claimed_until <= :now)`,
      { waiting: WAITING, claimed_by, now },
    );
  }

  /** False where the claim is not this moderator's any more. */
  async release(tx: Tx, id: string, by: string, now: Date): Promise<boolean> {
    return this.change(
      tx,
      id,
      { claimed_by: null, claimed_until: null },
      `status in (:...waiting) and claimed_by = :by and claimed_until > :now`,
      { waiting: WAITING, by, now },
    );
  }

  /** False where the claim is not this moderator's any more. */
  async escalate(tx: Tx, id: string, by: string, escalation_reason: string | null, now: Date): Promise<boolean> {
    return this.change(
      tx,
      id,
      { is_escalated: true, escalation_reason, claimed_by: null, claimed_until: null },
      `status in (:...waiting) and claimed_by = :by and claimed_until > :now`,
      { waiting: WAITING, by, now },
    );
  }

  /** The time is up. False where it is for administrators already, somebody works on it, or nothing waits any more. */
  async escalateOverdue(tx: Tx, id: string, now: Date): Promise<boolean> {
    return this.change(
      tx,
      id,
      { is_escalated: true },
      `status in (:...waiting) and due_at <= :now and not is_escalated and (claimed_until is null or claimed_until <= :now)`,
      { waiting: WAITING, now },
    );
  }

  async answer(tx: Tx, id: string, answer_text: string, answered_at: Date): Promise<boolean> {
    return this.change(tx, id, { answer_text, answered_at }, `status = 'open' and answered_at is null`, {});
  }

  /** Whether somebody has said by feedback that a session took place. */
  async hasSpoken(tx: Tx, session_id: string, account_id: string): Promise<boolean> {
    const rows = (await tx.query(
      `select 1 from feedback where session_id = $1 and (from_user_id = $2 or (to_user_id = $2 and is_accepted)) limit 1`,
      [session_id, account_id],
    )) as unknown[];
    return rows.length > 0;
  }

  /** Whether both sides still have their accounts; none of them is deleted until `tx` ends. */
  async areBothThere(tx: Tx, { reporter_id, subject_id }: ModerationCase): Promise<boolean> {
    const rows = (await tx.query(
      `select 1 from accounts where id in ($1, $2) and deleted_at is null order by id for share`,
      [reporter_id, subject_id],
    )) as unknown[];
    return rows.length === 2;
  }

  /** Decisions about one person wait for each other, so that strikes are counted right. */
  async lockPerson(tx: Tx, account_id: string): Promise<void> {
    await tx.query(`select 1 from accounts where id = $1 for no key update`, [account_id]);
  }

  async addStrike(tx: Tx, strike: { id: string; account_id: string; case_id: string; given_at: Date }): Promise<void> {
    await tx.query(
      `insert into strikes (id, account_id, case_id, given_at) values ($1, $2, $3, $4)
       on conflict (case_id, account_id) do update set lifted_at = null`,
      [strike.id, strike.account_id, strike.case_id, strike.given_at],
    );
  }

  /** Answers who it was given to, if there was one. */
  async liftStrike(tx: Tx, case_id: string, lifted_at: Date): Promise<string | null> {
    const [rows] = (await tx.query(
      `update strikes set lifted_at = $2 where case_id = $1 and lifted_at is null returning account_id`,
      [case_id, lifted_at],
    )) as [{ account_id: string }[], number];
    return rows[0]?.account_id ?? null;
  }

  async standingStrikes(tx: Tx, account_id: string): Promise<Date[]> {
    const rows = (await tx.query(`select given_at from strikes where account_id = $1 and lifted_at is null`, [
      account_id,
    ])) as { given_at: Date }[];
    return rows.map(({ given_at }) => given_at);
  }

  /** What the person wrote goes, and what was written about it; ids, outcomes and times stay. */
  async eraseTexts(tx: Tx, account_id: string): Promise<void> {
    await tx.query(
      `update moderation_cases set
         report_text = null,
         answer_text = case when subject_id = $1 then null else answer_text end,
         appeal_text = case when appealed_by = $1 then null else appeal_text end,
         reason = null,
         escalation_reason = null
       where reporter_id = $1 or subject_id = $1`,
      [account_id],
    );
  }

  private async change(
    tx: Tx,
    id: string,
    changes: Changes,
    condition: string,
    params: Record<string, unknown>,
  ): Promise<boolean> {
    const { affected } = await tx
      .createQueryBuilder()
      .update(ModerationCase)
      .set(changes)
      .where(`id = :id and ${condition}`, { ...params, id })
      .execute();
    return affected === 1;
  }
}
