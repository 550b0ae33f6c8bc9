import { Injectable } from '@nestjs/common';
import type { AccountKind, EmployerRole, StaffRole } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import type { Page } from '../../platform/http/page.js';
import { type SearchedFilter, SearchedList, type SearchedTable } from './searched-list.queries.js';

export interface AdminAccountRow {
  id: string;
  email: string;
  full_name: string | null;
  kind: AccountKind;
  staff_role: StaffRole | null;
  employer_id: string | null;
  employer_role: EmployerRole | null;
  company_name: string | null;
  is_email_verified: boolean;
  suspended_until: Date | null;
  created_at: Date;
}

export interface AccountFilter extends SearchedFilter {
  kind?: AccountKind;
  staff_role?: StaffRole;
  is_suspended?: boolean;
}

const COLUMNS = `t.id, t.email, t.full_name, t.kind, t.staff_role, t.employer_id, t.employer_role, e.company_name,
  t.email_verified_at is not null as is_email_verified, t.suspended_until, t.created_at`;
const JOINS = 'left join employers e on e.id = t.employer_id';
const ACCOUNTS: SearchedTable = { table: 'accounts', columns: COLUMNS, joins: JOINS };

@Injectable()
export class AdminAccountsQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Words are looked for in name and e-mail. A suspension that is over has left its date behind. */
  async list({ kind, staff_role, is_suspended, ...part }: AccountFilter): Promise<Page<AdminAccountRow>> {
    const now = this.clock.now();
    const list = new SearchedList<AdminAccountRow>(this.database, ACCOUNTS)
      .where('t.deleted_at is null')
      .whereGiven('t.kind', kind)
      .whereGiven('t.staff_role', staff_role);
    // Said apart from the comparison, where the planner sees the partial index.
    if (is_suspended) list.where('t.suspended_until is not null').where((param) => `t.suspended_until > ${param}`, now);
    if (is_suspended === false)
      list.where((param) => `(t.suspended_until is null or t.suspended_until <= ${param})`, now);
    const page = await list.page(part);
    return { ...page, items: page.items.map((row) => current(row, now)) };
  }

  async byId(id: string): Promise<AdminAccountRow | null> {
    const row = await this.database.first<AdminAccountRow>(
      `select ${COLUMNS} from accounts t ${JOINS} where t.id = $1 and t.deleted_at is null`,
      [id],
    );
    return row && current(row, this.clock.now());
  }
}

const current = (row: AdminAccountRow, now: Date): AdminAccountRow => ({
  ...row,
  suspended_until: row.suspended_until && row.suspended_until > now ? row.suspended_until : null,
});
