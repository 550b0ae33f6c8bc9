import { Injectable } from '@nestjs/common';
import type { Locale } from '../../catalogues/texts.js';
import { Database } from '../../platform/db/database.js';
import { contains, type Page, pageById, startOfPage } from '../../platform/http/page.js';
import type { Requirements } from './requirements.policy.js';
import type { Vacancy } from './vacancy.entity.js';
import type { VacancyStatus, WorkFormat } from './vacancy.status.js';

export interface JobRow
  extends Pick<
    Vacancy,
    | 'id'
    | 'employer_id'
    | 'title'
    | 'description'
    | 'location'
    | 'work_format'
    | 'salary_min'
    | 'salary_max'
    | 'currency'
    | 'salary_period'
    | 'language'
    | 'created_at'
  > {
  company_name: string;
  requirements: Requirements;
  retention_months: number;
  status: 'open' | 'paused';
}

interface PublishedJobRow extends Omit<JobRow, 'status'> {
  status: JobRow['status'] | 'closed';
}

export interface CompanyRow {
  id: string;
  company_name: string;
  is_hiring: boolean;
}

export interface VacancyRow extends Vacancy {
  /** Counted up to `COUNTED_UP_TO`. */
  responses_count: number;
  inbox_count: number;
}

export interface VacancyFilter {
  employer_id: string;
  status?: VacancyStatus;
  q?: string;
  limit: number;
  page?: number;
  cursor?: string;
}

export interface JobFilter {
  q?: string;
  employer_id?: string;
  work_format?: WorkFormat;
  location?: string;
  language?: Locale;
  limit: number;
  cursor?: string;
}

@Injectable()
export class VacanciesQueries {
  constructor(private readonly database: Database) {}

  byId(id: string, employer_id: string): Promise<Vacancy | null> {
    return this.database.firstPrepared(`select ${COLUMNS} from vacancies where id = $1 and employer_id = $2`, [
      id,
      employer_id,
    ]);
  }

  async list({ employer_id, status, q, limit, page, cursor }: VacancyFilter): Promise<Page<VacancyRow>> {
    const where = `employer_id = $1 and ($2::text is null or status = $2) and ($3::text is null or title ilike $3)`;
    const params = [employer_id, status ?? null, contains(q)];
    const offset = cursor ? 0 : ((page ?? 1) - 1) * limit;
    const [rows, count] = await Promise.all([
      this.database.rows<VacancyRow>(
        `select v.*, ${countOf('')} as responses_count, ${countOf(`and r.stage = 'inbox'`)} as inbox_count
         from (select ${COLUMNS} from vacancies where ${where} and id < $4 order by id desc limit $5 offset $6) as v
         order by v.id desc`,
        [...params, startOfPage('vacancies', cursor), limit + 1, offset],
      ),
      this.database.first<{ total: number }>(`select count(*)::int as total from vacancies where ${where}`, params),
    ]);
    return pageById('vacancies', rows, limit, count?.total ?? 0);
  }

  async jobs({ q, employer_id, work_format, location, language, limit, cursor }: JobFilter): Promise<Page<JobRow>> {
    const where = `v.status = 'open' and ($1::text is null or v.title ilike $1 or v.description ilike $1 or v.location ilike $1)
      and ($2::text is null or v.work_format = $2) and ($3::text is null or v.location ilike $3) and ($4::text is null or v.language = $4)
      and ($5::uuid is null or v.employer_id = $5)`;
    const params = [contains(q), work_format ?? null, contains(location), language ?? null, employer_id ?? null];
    const [rows, count] = await Promise.all([
      this.database.rows<JobRow>(`${JOB} where ${where} and v.id < $6 order by v.id desc limit $7`, [
        ...params,
        startOfPage('jobs', cursor),
        limit + 1,
      ]),
      this.database.first<{ total: number }>(`select count(*)::int as total from vacancies v where ${where}`, params),
    ]);
    return pageById('jobs', rows, limit, count?.total ?? 0);
  }

  async companyName(employer_id: string): Promise<string> {
    const row = await this.database.first<{ company_name: string }>(
      `select company_name from employers where id = $1`,
      [employer_id],
    );
    return row?.company_name ?? '';
  }

  /** One that is still there and has published a job once. */
  company(employer_id: string): Promise<CompanyRow | null> {
    return this.database.firstPrepared(
      `select e.id, e.company_name, exists (select 1 from vacancies where employer_id = e.id and status = 'open') as is_hiring
       from employers e where e.id = $1 and e.closed_at is null
         and exists (select 1 from vacancies where employer_id = e.id and status <> 'draft')`,
      [employer_id],
    );
  }

  /** Whatever was published once; a closed one is gone. */
  job(id: string): Promise<PublishedJobRow | null> {
    return this.database.first(`${JOB} where v.id = $1 and v.status <> 'draft'`, [id]);
  }
}

/** Nobody needs to know more than that there are many: counting stops here. */
const COUNTED_UP_TO = 1_000;
const countOf = (condition: string): string =>
  `(select count(*)::int from (select 1 from responses r where r.vacancy_id = v.id ${condition} limit ${COUNTED_UP_TO}) as counted)`;

/** By name: a statement that is prepared must give the same columns after a migration that adds one. */
const COLUMNS = `id, employer_id, title, description, requirements, faqs, location, work_format, salary_min, salary_max, currency,
  salary_period, language, status, approve_threshold, auto_reject, created_at, updated_at`;
const JOB = `select v.id, v.employer_id, v.title, v.description, v.location, v.work_format, v.salary_min, v.salary_max, v.currency, v.salary_period, v.language,
  v.status, v.created_at, v.requirements, e.company_name, e.retention_months
  from vacancies v join employers e on e.id = v.employer_id`;
