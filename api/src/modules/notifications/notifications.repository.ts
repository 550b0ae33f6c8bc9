import { Injectable } from '@nestjs/common';
import { preparedRows } from '../../platform/db/prepared.js';
import type { Tx } from '../../platform/db/transactions.js';
import { AccountNotification, NotificationFeed, NotificationPreference } from './notification.entity.js';

@Injectable()
export class NotificationsRepository {
  /**
   * Gives it the next number of its account, whose feed stays locked until `tx` ends: numbers become visible in order.
   * False: it was said before, or the account is gone.
   */
  async insert(
    tx: Tx,
    { id, account_id, kind, params, dedupe_key, created_at, read_at }: Omit<AccountNotification, 'seq'>,
  ): Promise<boolean> {
    const rows = await preparedRows(
      tx,
      `with feed as (
         insert into notification_feeds as f (account_id, last_seq)
         select a.id, 1 from accounts a where a.id = $2 and a.deleted_at is null
           and not exists (select 1 from notifications n where n.account_id = $2 and n.dedupe_key = $5)
         on conflict (account_id) do update set last_seq = f.last_seq + 1
         returning last_seq)
       insert into notifications (id, account_id, seq, kind, params, dedupe_key, created_at, read_at)
       select $1, $2, last_seq, $3, $4, $5, $6, $7 from feed
       on conflict on constraint notifications_said_once do nothing returning 1`,
      [id, account_id, kind, JSON.stringify(params), dedupe_key, created_at, read_at],
    );
    return rows.length > 0;
  }

  async admins(tx: Tx): Promise<string[]> {
    const rows = (await tx.query(`select id from accounts where staff_role = 'admin' and deleted_at is null`)) as {
      id: string;
    }[];
    return rows.map(({ id }) => id);
  }

  /** False: it is nobody's, another's, or read already. */
  async markRead(tx: Tx, account_id: string, id: string, now: Date): Promise<boolean> {
    const [, changed] = (await tx.query(
      `update notifications set read_at = $3 where id = $1 and account_id = $2 and read_at is null`,
      [id, account_id, now],
    )) as [unknown[], number];
    return changed > 0;
  }

  /** Answers how many that were. */
  async markAllRead(tx: Tx, account_id: string, now: Date): Promise<number> {
    const [, changed] = (await tx.query(
      `update notifications set read_at = $2 where account_id = $1 and read_at is null`,
      [account_id, now],
    )) as [unknown[], number];
    return changed;
  }

  /** Those of some kinds whose `params` say this, as when what they ask for is done. Answers how many that were. */
  async markReadAbout(tx: Tx, account_id: string, kinds: string[], params: object, now: Date): Promise<number> {
    const [, changed] = (await tx.query(
      `update notifications set read_at = $4
       where account_id = $1 and kind = any($2) and params @> $3::jsonb and read_at is null`,
      [account_id, kinds, JSON.stringify(params), now],
    )) as [unknown[], number];
    return changed;
  }

  /** What is null stays as it was. */
  async prefer(tx: Tx, { account_id, kind, is_shown, is_mailed }: NotificationPreference): Promise<void> {
    await tx.query(
      `insert into notification_preferences as p (account_id, kind, is_shown, is_mailed) values ($1, $2, $3, $4)
       on conflict (account_id, kind) do update set is_shown = coalesce(excluded.is_shown, p.is_shown),
         is_mailed = coalesce(excluded.is_mailed, p.is_mailed)`,
      [account_id, kind, is_shown, is_mailed],
    );
  }

  /** Everything of an account. */
  async erase(tx: Tx, account_id: string): Promise<void> {
    await tx.delete(AccountNotification, { account_id });
    await tx.delete(NotificationPreference, { account_id });
    await tx.delete(NotificationFeed, { account_id });
  }

  /** Answers whether there may be more. */
  async prune(tx: Tx, before: Date, at_once: number): Promise<boolean> {
    const [, deleted] = (await tx.query(
      `delete from notifications where id in (select id from notifications where created_at < $1 order by created_at limit $2)`,
      [before, at_once],
    )) as [unknown[], number];
    return deleted === at_once;
  }
}
