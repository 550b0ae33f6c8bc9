import { Injectable } from '@nestjs/common';
import { Outbox } from '../../events/outbox.js';
import type { EmployerRole, StaffRole } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/db/transactions.js';
import type { Account } from './account.entity.js';
import { AdminNotSuspended } from './accounts.errors.js';
import { AccountsRepository } from './accounts.repository.js';
import { SignInService } from './sign-in.service.js';

export type { Account } from './account.entity.js';

/** What an account may, given and taken within a use case of somebody with the right to. Tokens carry rights, so logins end with them. */
@Injectable()
export class AccountRightsService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly sign_in: SignInService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Null where there is no such account (any more). */
  lock(tx: Tx, id: string): Promise<Account | null> {
    return this.accounts.lock(tx, id);
  }

  /** The last owner of a company stays one: `accounts_last_owner` refuses. */
  async changeEmployerRole(tx: Tx, id: string, employer_role: EmployerRole): Promise<void> {
    const now = this.clock.now();
    await this.accounts.update(tx, id, { employer_role, updated_at: now });
    await this.sign_in.revokeAll(tx, id, 'role', now);
  }

  /** The last admin stays one: `accounts_last_admin` refuses. Throws `AdminNotSuspended` for whoever is suspended. */
  async changeStaffRole(tx: Tx, account: Account, staff_role: StaffRole | null): Promise<void> {
    const now = this.clock.now();
    const isSuspended = account.suspended_until !== null && account.suspended_until > now;
    if (staff_role === 'admin' && isSuspended) throw new AdminNotSuspended();
    // A suspension that is over has left its date behind.
    const suspended_until = isSuspended ? account.suspended_until : null;
    await this.accounts.update(tx, account.id, { staff_role, suspended_until, updated_at: now });
    await this.sign_in.revokeAll(tx, account.id, 'role', now);
    await this.outbox.append(tx, 'account.role_changed', account.id, { account_id: account.id, staff_role });
  }

  /** Nobody signs in to it until then. Throws `AdminNotSuspended`: an admin is demoted first. */
  async suspend(tx: Tx, account: Account, until: Date): Promise<void> {
    if (account.staff_role === 'admin') throw new AdminNotSuspended();
    const now = this.clock.now();
    await this.accounts.update(tx, account.id, { suspended_until: until, updated_at: now });
    await this.sign_in.revokeAll(tx, account.id, 'suspension', now);
  }

  async liftSuspension(tx: Tx, id: string): Promise<void> {
    await this.accounts.update(tx, id, { suspended_until: null, updated_at: this.clock.now() });
  }

  /**
   * The account is deleted: nobody signs in to it again and its e-mail is free. The row stays for what refers to its id,
   * under the name it is given. The last owner of a company with colleagues and the last admin stay.
   */
  async end(tx: Tx, { id, kind, employer_id }: Account, { full_name }: { full_name: string | null }): Promise<void> {
    const now = this.clock.now();
    await this.accounts.update(tx, id, {
      email: `${id}@deleted.invalid`,
      password_hash: '',
      full_name,
      staff_role: null,
      email_verified_at: null,
      suspended_until: null,
      deleted_at: now,
      updated_at: now,
    });
    await this.accounts.deleteTokens(tx, id);
    await this.sign_in.revokeAll(tx, id, 'deletion', now);
    await this.outbox.append(tx, 'account.deleted', id, { account_id: id, kind, employer_id });
  }
}
