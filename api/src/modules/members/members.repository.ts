import { Injectable } from '@nestjs/common';
import { preparedRows } from '../../platform/db/prepared.js';
import type { Tx } from '../../platform/db/transactions.js';
import { Member } from './member.entity.js';

/** By moderators from interviews, or by administrators from everything. */
const SUSPENDED_UNTIL = 'greatest(m.suspended_until, a.suspended_until) as suspended_until';

@Injectable()
export class MembersRepository {
  /** Of no effect for whoever is a member already. */
  async enrol(tx: Tx, account_id: string, now: Date): Promise<void> {
    await tx.query(
      `insert into members (account_id, created_at, updated_at) values ($1, $2, $2) on conflict (account_id) do nothing`,
      [account_id, now],
    );
  }

  async update(tx: Tx, account_id: string, changes: Partial<Member>): Promise<void> {
    await tx.update(Member, account_id, changes);
  }

  /** What stands against booking or publishing; nobody suspends or deletes the member until `tx` ends. Null: no such account. */
  async share(tx: Tx, account_id: string): Promise<{ is_verified: boolean; suspended_until: Date | null } | null> {
    const rows = await preparedRows<{ is_verified: boolean; suspended_until: Date | null }>(
      tx,
      `select a.email_verified_at is not null as is_verified, ${SUSPENDED_UNTIL}
       from members m join accounts a on a.id = m.account_id
       where m.account_id = $1 and m.deleted_at is null for share of m`,
      [account_id],
    );
    return rows[0] ?? null;
  }

  async present(tx: Tx, account_ids: string[]): Promise<string[]> {
    const rows = await preparedRows<{ id: string }>(
      tx,
      `select id from accounts where id = any($1) and deleted_at is null`,
      [account_ids],
    );
    return rows.map(({ id }) => id);
  }

  /** Also what is over; null where there was nothing, or there is no such member. */
  async suspendedUntil(tx: Tx, account_id: string): Promise<Date | null> {
    const [found] = await preparedRows<{ suspended_until: Date | null }>(
      tx,
      `select ${SUSPENDED_UNTIL} from members m join accounts a on a.id = m.account_id where m.account_id = $1`,
      [account_id],
    );
    return found?.suspended_until ?? null;
  }
}
