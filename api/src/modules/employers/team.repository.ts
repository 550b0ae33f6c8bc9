import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/transactions.js';
import { constraintMeans } from '../../platform/errors/database-error.js';
import { AlreadyInvited, LastOwner } from './employers.errors.js';
import { EmployerInvitation, EmployerInvitationToken } from './invitation.entity.js';

constraintMeans('accounts_last_owner', () => new LastOwner());
constraintMeans('employer_invitations_email_key', () => new AlreadyInvited());

@Injectable()
export class TeamRepository {
  /** Colleagues and invitations that can still be accepted; exact while the company is locked. */
  async size(tx: Tx, employer_id: string, now: Date): Promise<number> {
    const [row] = (await tx.query(
      `select (select count(*) from accounts where employer_id = $1 and deleted_at is null)
         + (select count(*) from employer_invitations where employer_id = $1 and expires_at > $2) as size`,
      [employer_id, now],
    )) as [{ size: string }];
    return Number(row.size);
  }

  async insert(tx: Tx, invitation: EmployerInvitation): Promise<void> {
    await tx.insert(EmployerInvitation, invitation);
  }

  async insertToken(tx: Tx, token: EmployerInvitationToken): Promise<void> {
    await tx.insert(EmployerInvitationToken, token);
  }

  /** An invitation that nobody can accept any more does not stand in the way of another one. */
  async deleteExpiredTo(tx: Tx, employer_id: string, email: string, now: Date): Promise<void> {
    await tx.query(`delete from employer_invitations where employer_id = $1 and email = $2 and expires_at <= $3`, [
      employer_id,
      email,
      now,
    ]);
  }

  async deleteExpired(tx: Tx, now: Date): Promise<void> {
    await tx.query(`delete from employer_invitations where expires_at <= $1`, [now]);
  }

  /** Takes an invitation that can be accepted: it works once. */
  async take(tx: Tx, id: string, now: Date): Promise<EmployerInvitation | null> {
    const [rows] = (await tx.query(
      `delete from employer_invitations where id = $1 and expires_at > $2
       returning id, employer_id, email, employer_role, invited_by, created_at, expires_at`,
      [id, now],
    )) as [EmployerInvitation[], number];
    return rows[0] ?? null;
  }

  /** Answers whether this company had such an invitation. */
  async withdraw(tx: Tx, id: string, employer_id: string): Promise<boolean> {
    const { affected } = await tx.delete(EmployerInvitation, { id, employer_id });
    return affected === 1;
  }
}
