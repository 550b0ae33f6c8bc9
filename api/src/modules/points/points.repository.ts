import { Injectable } from '@nestjs/common';
import { preparedRows } from '../../platform/db/prepared.js';
import type { Tx } from '../../platform/db/transactions.js';
import { constraintMeans } from '../../platform/errors/database-error.js';
import { newId } from '../../platform/ids.js';
import { NotEnoughPoints } from './points.errors.js';
import { MOVES, type TransferKind, transferKey } from './points.policy.js';

constraintMeans('point_balances_available_not_negative', () => new NotEnoughPoints());

export interface NewTransfer {
  key: string;
  kind: TransferKind;
  account_id: string;
  amount: number;
  session_id?: string;
  batch_id?: string;
  actor_id?: string;
  created_at: Date;
}

export interface Posted {
  id: string;
  account_id: string;
  amount: number;
}

/** The two entries of what the statement before has put into `posted`; a transfer of nothing has none. */
const ENTRIES = `entries as (
  insert into point_entries (transfer_id, account_kind, account_id, amount)
  select posted.id, side.account_kind, case when side.account_kind <> 'issuance' then posted.account_id end, side.sign * posted.amount
  from posted, unnest(array[$1, $2]::text[], array[-1, 1]) as side (account_kind, sign) where posted.amount > 0)`;

/** Transfers and their entries are written in one statement: there is never the one without the other. */
@Injectable()
export class PointsRepository {
  /** Null where a transfer with this key was made before. */
  async post(tx: Tx, transfer: NewTransfer): Promise<Posted | null> {
    const { key, kind, account_id, amount, session_id, batch_id, actor_id, created_at } = transfer;
    return firstOf(
      preparedRows(
        tx,
        `with posted as (
           insert into point_transfers (id, key, kind, account_id, amount, session_id, batch_id, actor_id, created_at)
           values ($3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (key) do nothing returning id, account_id, amount),
         ${ENTRIES} select id, account_id, amount from posted`,
        [
          ...MOVES[kind],
          newId(),
          key,
          kind,
          account_id,
          amount,
          session_id ?? null,
          batch_id ?? null,
          actor_id ?? null,
          created_at,
        ],
      ),
    );
  }

  /** Ends the hold of a session one way or the other. Null where there is none, or it has ended before. */
  async settle(tx: Tx, session_id: string, kind: 'spend' | 'return', now: Date): Promise<Posted | null> {
    return this.follow(tx, kind, transferKey.settlement(session_id), 'hold', transferKey.hold(session_id), now);
  }

  /** Gives back what a session cost. Null where it cost nothing, or was given back before. */
  async refund(tx: Tx, session_id: string, now: Date): Promise<Posted | null> {
    return this.follow(tx, 'refund', transferKey.refund(session_id), 'spend', transferKey.settlement(session_id), now);
  }

  async received(tx: Tx, account_id: string): Promise<number> {
    const found = await firstOf<{ received: number }>(
      preparedRows(tx, `select received from point_balances where account_id = $1`, [account_id]),
    );
    return found?.received ?? 0;
  }

  /** Those of these ids that are members' accounts. */
  async membersAmong(tx: Tx, ids: string[]): Promise<Set<string>> {
    const rows = (await tx.query(
      `select id from accounts where kind = 'member' and deleted_at is null and id = any($1)`,
      [ids],
    )) as { id: string }[];
    return new Set(rows.map(({ id }) => id));
  }

  /** Compares the entries with what they must come to, all at one moment, and keeps the outcome. */
  async prove(tx: Tx, proven_at: Date): Promise<void> {
    await tx.query(
      `with replayed as (
         select e.account_id,
           coalesce(sum(e.amount) filter (where e.account_kind = 'member'), 0) as available,
           coalesce(sum(e.amount) filter (where e.account_kind = 'hold'), 0) as held,
           coalesce(sum(e.amount) filter (where e.account_kind = 'member' and t.kind in ('grant', 'starter_grant', 'reward')), 0) as received
         from point_entries e join point_transfers t on t.id = e.transfer_id
         where e.account_id is not null group by e.account_id),
       wrong as (
         select count(*)::int as count from replayed r full join point_balances b using (account_id)
         where (coalesce(r.available, 0), coalesce(r.held, 0), coalesce(r.received, 0))
           is distinct from (coalesce(b.available, 0), coalesce(b.held, 0), coalesce(b.received, 0))),
       unbalanced as (
         select count(*)::int as count from (
           select t.id from point_transfers t left join point_entries e on e.transfer_id = t.id group by t.id, t.amount
           having coalesce(sum(e.amount), 0) <> 0 or coalesce(sum(e.amount) filter (where e.amount > 0), 0) <> t.amount) as found),
       total as (select count(*)::int as entries, coalesce(sum(amount), 0)::bigint as sum from point_entries)
       insert into point_proofs (id, proven_at, transfers, entries, sum_of_entries, unbalanced_transfers, wrong_balances, is_sound)
       select $1, $2, (select count(*)::int from point_transfers), total.entries, total.sum, unbalanced.count, wrong.count,
         total.sum = 0 and unbalanced.count = 0 and wrong.count = 0
       from total, unbalanced, wrong`,
      [newId(), proven_at],
    );
  }

  /** A transfer of what an earlier one moved, if there is such an earlier one. */
  private follow(
    tx: Tx,
    kind: TransferKind,
    key: string,
    earlier_kind: TransferKind,
    earlier_key: string,
    now: Date,
  ): Promise<Posted | null> {
    return firstOf(
      tx.query(
        `with posted as (
           insert into point_transfers (id, key, kind, account_id, amount, session_id, created_at)
           select $3::uuid, $4, $5, account_id, amount, session_id, $6::timestamptz from point_transfers where key = $7 and kind = $8
           on conflict (key) do nothing returning id, account_id, amount),
         ${ENTRIES} select id, account_id, amount from posted`,
        [...MOVES[kind], newId(), key, kind, now, earlier_key, earlier_kind],
      ),
    );
  }
}

async function firstOf<Row>(rows: Promise<unknown>): Promise<Row | null> {
  return ((await rows) as Row[])[0] ?? null;
}
