import { Injectable } from '@nestjs/common';
import type { Locale } from '../../catalogues/texts.js';
import { Database } from '../../platform/db/database.js';
import type { Page } from '../../platform/http/page.js';
import { type SearchedFilter, SearchedList, type SearchedTable } from './searched-list.queries.js';

export interface AdminEmployerRow {
  id: string;
  company_name: string;
  email: string;
  locale: Locale;
  time_zone: string;
  retention_months: number;
  accounts_count: number;
  vacancies_count: number;
  created_at: Date;
  closed_at: Date | null;
}

const EMPLOYERS: SearchedTable = {
  table: 'employers',
  columns: `t.id, t.company_name, t.email, t.locale, t.time_zone, t.retention_months, a.count as accounts_count,
    v.count as vacancies_count, t.created_at, t.closed_at`,
  joins: `cross join lateral (select count(*)::int from accounts where employer_id = t.id and deleted_at is null) a
    cross join lateral (select count(*)::int from vacancies where employer_id = t.id) v`,
};

@Injectable()
export class AdminEmployersQueries {
  constructor(private readonly database: Database) {}

  /** Words are looked for in name and e-mail. */
  list(filter: SearchedFilter): Promise<Page<AdminEmployerRow>> {
    return new SearchedList<AdminEmployerRow>(this.database, EMPLOYERS).page(filter);
  }
}
