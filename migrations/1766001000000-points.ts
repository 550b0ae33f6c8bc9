import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A double-entry ledger. Entries are only ever added, and each transfer's come to zero; the trigger that sees to it also
 * moves the balances, which nothing else can. No foreign keys to accounts: the ledger outlives them.
 */
export class Points1766001000000 implements MigrationInterface {
  name = 'Points1766001000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table point_balances (
        account_id uuid primary key,
        available integer not null default 0,
        held integer not null default 0,
        received integer not null default 0,
        constraint point_balances_available_not_negative check (available >= 0),
        constraint point_balances_held_not_negative check (held >= 0),
        constraint point_balances_received_not_negative check (received >= 0)
      )`);
    await queryRunner.query(`
      create table point_transfers (
        id uuid primary key,
        key text not null,
        kind text not null
          check (kind in ('grant', 'starter_grant', 'reward', 'hold', 'spend', 'return', 'refund')),
        account_id uuid not null,
        amount integer not null check (amount >= 0),
        session_id uuid,
        batch_id uuid,
        actor_id uuid,
        reason text,
        created_at timestamptz not null,
        constraint point_transfers_key_once unique (key),
        constraint point_transfers_hold_is_of_session
          check (kind not in ('hold', 'spend', 'return', 'refund') or session_id is not null),
        constraint point_transfers_grant_has_reason check (kind <> 'grant' or (actor_id is not null and reason is not null))
      )`);
    await queryRunner.query(`create index point_transfers_account_newest on point_transfers (account_id, id desc)`);
    await queryRunner.query(
      `create index point_transfers_batch on point_transfers (batch_id) where batch_id is not null`,
    );
    await queryRunner.query(`
      create table point_entries (
        transfer_id uuid not null references point_transfers (id),
        account_kind text not null check (account_kind in ('issuance', 'member', 'hold')),
        account_id uuid,
        amount integer not null check (amount <> 0),
        primary key (transfer_id, account_kind),
        constraint point_entries_issuance_is_nobodys check ((account_kind = 'issuance') = (account_id is null))
      )`);
    await queryRunner.query(`
      create function post_point_entries() returns trigger language plpgsql as $$
      declare
        change record;
      begin
        if exists (select from added group by transfer_id having sum(amount) <> 0) then
          raise exception 'the entries of a transfer must come to zero' using errcode = 'check_violation';
        end if;
        -- In the order of accounts, so that two such statements never wait for each other.
        for change in
          select e.account_id,
            coalesce(sum(e.amount) filter (where e.account_kind = 'member'), 0) as available,
            coalesce(sum(e.amount) filter (where e.account_kind = 'hold'), 0) as held,
            coalesce(sum(e.amount) filter (where e.account_kind = 'member'
              and t.kind in ('grant', 'starter_grant', 'reward')), 0) as received
          from added e join point_transfers t on t.id = e.transfer_id
          where e.account_id is not null group by e.account_id order by e.account_id
        loop
          insert into point_balances (account_id) values (change.account_id) on conflict (account_id) do nothing;
          update point_balances set available = available + change.available, held = held + change.held,
            received = received + change.received
          where account_id = change.account_id;
        end loop;
        return null;
      end $$`);
    await queryRunner.query(`
      create trigger point_entries_post after insert on point_entries
      referencing new table as added for each statement execute function post_point_entries()`);
    await queryRunner.query(`
      create function refuse_edited_balance() returns trigger language plpgsql as $$
      begin
        -- Deeper than one: called by the trigger of the entries.
        if pg_trigger_depth() < 2 then
          raise exception 'balances move with entries alone' using errcode = 'restrict_violation';
        end if;
        return coalesce(new, old);
      end $$`);
    await queryRunner.query(`
      create trigger point_balances_never_edited before insert or update or delete on point_balances
      for each row execute function refuse_edited_balance()`);
    await queryRunner.query(`
      create trigger point_balances_no_truncate before truncate on point_balances
      for each statement execute function refuse_change()`);
    for (const table of ['point_transfers', 'point_entries']) {
      await queryRunner.query(`
        create trigger ${table}_append_only before update or delete on ${table}
        for each row execute function refuse_change()`);
      await queryRunner.query(`
        create trigger ${table}_no_truncate before truncate on ${table}
        for each statement execute function refuse_change()`);
    }
    await queryRunner.query(`
      create table point_proofs (
        id uuid primary key,
        proven_at timestamptz not null,
        transfers integer not null,
        entries integer not null,
        sum_of_entries bigint not null,
        unbalanced_transfers integer not null,
        wrong_balances integer not null,
        is_sound boolean not null
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['point_proofs', 'point_entries', 'point_transfers', 'point_balances'])
      await queryRunner.query(`drop table ${table}`);
    for (const name of ['post_point_entries', 'refuse_edited_balance'])
      await queryRunner.query(`drop function ${name}()`);
  }
}
