import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A deleted account stays as a row that nobody can sign in with; and however many try at once, an owner and an admin stay. */
export class EndedAccounts1765000100000 implements MigrationInterface {
  name = 'EndedAccounts1765000100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table accounts add column deleted_at timestamptz,
        add constraint accounts_admin_not_suspended check (staff_role is distinct from 'admin' or suspended_until is null)`);
    await queryRunner.query(
      `create index accounts_staff on accounts (staff_role, id desc) where staff_role is not null`,
    );
    await queryRunner.query(`alter table logins drop constraint logins_revoke_reason_check`);
    await queryRunner.query(`
      alter table logins add constraint logins_revoke_reason_check
        check (revoke_reason in ('logout', 'reuse', 'password', 'role', 'suspension', 'deletion'))`);

    // Each waits for the other's lock, and looks anew after it: of two who would both be the last one out, the second stays.
    await queryRunner.query(`
      create function accounts_keep_owner() returns trigger language plpgsql as $$
      declare ended timestamptz;
      begin
        if old.employer_role is distinct from 'owner' or old.deleted_at is not null then return null; end if;
        if tg_op = 'UPDATE' then
          if new.employer_role = 'owner' and new.employer_id = old.employer_id and new.deleted_at is null then return null; end if;
        end if;
        select closed_at into ended from employers where id = old.employer_id for no key update;
        if not found then return null; end if;
        -- Only a company that is closed may be left by its last account.
        if (ended is null or exists (select 1 from accounts where employer_id = old.employer_id and deleted_at is null))
          and not exists (
            select 1 from accounts where employer_id = old.employer_id and deleted_at is null and employer_role = 'owner')
        then
          raise exception 'a company keeps an owner'
            using errcode = 'check_violation', constraint = 'accounts_last_owner';
        end if;
        return null;
      end $$`);
    await queryRunner.query(`
      create trigger accounts_last_owner after delete or update of employer_role, employer_id, deleted_at on accounts
        for each row execute function accounts_keep_owner()`);
    await queryRunner.query(`
      create function accounts_keep_admin() returns trigger language plpgsql as $$
      begin
        if old.staff_role is distinct from 'admin' then return null; end if;
        if tg_op = 'UPDATE' then
          if new.staff_role = 'admin' and new.deleted_at is null then return null; end if;
        end if;
        perform pg_advisory_xact_lock(hashtext('accounts_keep_admin'));
        if not exists (select 1 from accounts where staff_role = 'admin' and deleted_at is null) then
          raise exception 'an installation with an admin keeps one'
            using errcode = 'check_violation', constraint = 'accounts_last_admin';
        end if;
        return null;
      end $$`);
    await queryRunner.query(`
      create trigger accounts_last_admin after delete or update of staff_role, deleted_at on accounts
        for each row execute function accounts_keep_admin()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [trigger, name] of [
      ['accounts_last_admin', 'accounts_keep_admin'],
      ['accounts_last_owner', 'accounts_keep_owner'],
    ]) {
      await queryRunner.query(`drop trigger ${trigger} on accounts`);
      await queryRunner.query(`drop function ${name}()`);
    }
    await queryRunner.query(`update logins set revoke_reason = 'logout' where revoke_reason = 'deletion'`);
    await queryRunner.query(`alter table logins drop constraint logins_revoke_reason_check`);
    await queryRunner.query(`
      alter table logins add constraint logins_revoke_reason_check
        check (revoke_reason in ('logout', 'reuse', 'password', 'role', 'suspension'))`);
    await queryRunner.query(`drop index accounts_staff`);
    await queryRunner.query(
      `alter table accounts drop constraint accounts_admin_not_suspended, drop column deleted_at`,
    );
  }
}
