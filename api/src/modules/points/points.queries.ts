import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { Settings } from '../settings/setting.policy.js';
import type { TransferKind } from './points.policy.js';

export interface BalanceRow {
  available: number;
  held: number;
  received: number;
}

/** A transfer as its member sees it. */
export interface TransferRow {
  id: string;
  kind: TransferKind;
  amount: number;
  available_change: number;
  held_change: number;
  session_id: string | null;
  reason: string | null;
  created_at: Date;
}

/** A grant as an admin sees it. */
export interface GrantRow {
  id: string;
  member_id: string;
  amount: number;
  /** Null once the member's account is deleted. */
  reason: string | null;
  created_at: Date;
}

export interface ProofRow {
  proven_at: Date;
  transfers: number;
  entries: number;
  sum_of_entries: number;
  unbalanced_transfers: number;
  wrong_balances: number;
  is_sound: boolean;
}

@Injectable()
export class PointsQueries {
  constructor(private readonly database: Database) {}

  async balance(account_id: string): Promise<BalanceRow> {
    const found = await this.database.first<BalanceRow>(
      `select available, held, received from point_balances where account_id = $1`,
      [account_id],
    );
    return found ?? { available: 0, held: 0, received: 0 };
  }

  /** Members who have signed in or refreshed a login since then, and how many of them have what booking asks for. */
  async ableToBook(
    now: Date,
    since: Date,
    { booking_price_points, unlock_points }: Pick<Settings, 'booking_price_points' | 'unlock_points'>,
  ): Promise<{ active: number; able: number }> {
    const found = await this.database.first<{ active: number; able: number }>(
      `select count(*)::int as active, (count(*) filter (where b.available >= $3 and b.received >= $4))::int as able
       from members m join accounts a on a.id = m.account_id left join point_balances b on b.account_id = m.account_id
       where m.deleted_at is null and a.staff_role is null and a.email_verified_at is not null
         and (greatest(m.suspended_until, a.suspended_until) > $1) is not true
         and exists (select from logins l join refresh_tokens t on t.login_id = l.id
                     where l.account_id = m.account_id and t.created_at >= $2)`,
      [now, since, booking_price_points, unlock_points],
    );
    return found ?? { active: 0, able: 0 };
  }

  /** Newest first; one more than `limit`. */
  transfers(account_id: string, before: string, limit: number): Promise<TransferRow[]> {
    return this.database.rows(
      `select t.id, t.kind, t.amount, coalesce(e.available_change, 0) as available_change, coalesce(e.held_change, 0) as held_change,
         t.session_id, r.reason_text as reason, t.created_at
       from (select * from point_transfers where account_id = $1 and id < $2 order by id desc limit $3) as t
       left join lateral (
         select sum(amount) filter (where account_kind = 'member')::int as available_change,
           sum(amount) filter (where account_kind = 'hold')::int as held_change
         from point_entries where transfer_id = t.id) as e on true
       left join reasons r on r.record_id = t.id
       order by t.id desc`,
      [account_id, before, limit],
    );
  }

  async count(account_id: string): Promise<number> {
    const found = await this.database.first<{ count: number }>(
      `select count(*)::int as count from point_transfers where account_id = $1`,
      [account_id],
    );
    return found?.count ?? 0;
  }

  /** Everything that came and went, for a copy of the own data. */
  dataOf(account_id: string): Promise<unknown[]> {
    return this.database.rows(
      `select t.id, t.kind, t.amount, t.session_id, r.reason_text as reason, t.created_at
       from point_transfers t left join reasons r on r.record_id = t.id where t.account_id = $1 order by t.id`,
      [account_id],
    );
  }

  grants(batch_id: string): Promise<GrantRow[]> {
    return this.database.rows(
      `select t.id, t.account_id as member_id, t.amount, r.reason_text as reason, t.created_at
       from point_transfers t left join reasons r on r.record_id = t.id where t.batch_id = $1 order by t.account_id`,
      [batch_id],
    );
  }

  latestProof(): Promise<ProofRow | null> {
    return this.database.first(
      `select proven_at, transfers, entries, sum_of_entries::float8 as sum_of_entries, unbalanced_transfers, wrong_balances, is_sound
       from point_proofs order by id desc limit 1`,
    );
  }
}
