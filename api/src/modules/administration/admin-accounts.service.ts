import { Injectable } from '@nestjs/common';
import type { Actor, StaffRole } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { type Account, AccountRightsService } from '../accounts/account-rights.service.js';
import { AccountNotFound } from '../accounts/accounts.errors.js';
import { AuditService } from '../audit/audit.service.js';
import { SlotsService } from '../mock-interviews/slots.service.js';
import { type AdminAccountRow, AdminAccountsQueries } from './admin-accounts.queries.js';

/** What administrators do with accounts. Everything is recorded with who did it. */
@Injectable()
export class AdminAccountsService {
  constructor(
    private readonly rights: AccountRightsService,
    private readonly queries: AdminAccountsQueries,
    private readonly audit: AuditService,
    private readonly slots: SlotsService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async byId(id: string): Promise<AdminAccountRow> {
    const account = await this.queries.byId(id);
    if (!account) throw new AccountNotFound();
    return account;
  }

  /** The account signs in anew, with the rights that it has then. Throws `LastAdmin`, `AdminNotSuspended`. */
  changeRole(admin: Actor, id: string, staff_role: StaffRole | null): Promise<AdminAccountRow> {
    return this.change(id, async (tx, account) => {
      if (account.staff_role === staff_role) return;
      await this.rights.changeStaffRole(tx, account, staff_role);
      const details = { from: account.staff_role, to: staff_role };
      await this.audit.record(tx, admin.account_id, 'account.role_changed', 'account', id, details);
    });
  }

  /** Signed out at once, and in no more until then. Throws `AdminNotSuspended`. */
  suspend(admin: Actor, id: string, until: Date, reason: string): Promise<AdminAccountRow> {
    if (until <= this.clock.now())
      throw new DomainError('invalid', 'http.invalid', {}, [{ field: 'until', code: 'past' }]);
    return this.change(id, async (tx, account) => {
      await this.rights.suspend(tx, account, until);
      const details = { until: until.toISOString() };
      const said = { text: reason, about: { account_ids: [id] } };
      await this.audit.record(tx, admin.account_id, 'account.suspended', 'account', id, details, said);
      await this.slots.followSuspension(tx, [id]);
    });
  }

  /** A repeat is fine. */
  liftSuspension(admin: Actor, id: string): Promise<AdminAccountRow> {
    return this.change(id, async (tx, account) => {
      if (!account.suspended_until) return;
      await this.rights.liftSuspension(tx, id);
      await this.audit.record(tx, admin.account_id, 'account.suspension_lifted', 'account', id);
      await this.slots.followSuspension(tx, [id]);
    });
  }

  private async change(id: string, change: (tx: Tx, account: Account) => Promise<void>): Promise<AdminAccountRow> {
    await this.transactions.run(async (tx) => {
      const account = await this.rights.lock(tx, id);
      if (!account) throw new AccountNotFound();
      await change(tx, account);
    });
    return this.byId(id);
  }
}
