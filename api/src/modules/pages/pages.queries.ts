import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { JobOfPage } from './head.policy.js';

/** More a sitemap may not hold. */
export const MOST_ADDRESSES = 50_000;

export interface OpenJob {
  id: string;
  employer_id: string;
  updated_at: Date;
}

@Injectable()
export class PagesQueries {
  constructor(private readonly database: Database) {}

  /** Whatever was published once: a closed one is gone, not unknown. */
  job(id: string): Promise<JobOfPage | null> {
    return this.database.firstPrepared(
      `select v.id, v.title, v.description, v.location, v.work_format, v.salary_min, v.salary_max, v.currency, v.salary_period, v.language,
         v.requirements, v.status, v.created_at, v.updated_at, e.company_name, e.country
       from vacancies v join employers e on e.id = v.employer_id where v.id = $1 and v.status <> 'draft'`,
      [id],
    );
  }

  openJobs(): Promise<OpenJob[]> {
    return this.database.rows(
      `select id, employer_id, updated_at from vacancies where status = 'open' order by id desc limit ${MOST_ADDRESSES}`,
    );
  }

  /** Which pages may frame those of an employer, found by what is shown. */
  async framingOrigins(shown: 'employer' | 'vacancy' | 'response', id: string): Promise<string[]> {
    const row = await this.database.firstPrepared<{ widget_origins: string[] }>(
      `select e.widget_origins from employers e where e.id = ${EMPLOYER_OF[shown]}`,
      [id],
    );
    return row?.widget_origins ?? [];
  }
}

const EMPLOYER_OF = {
  employer: '$1::uuid',
  vacancy: `(select employer_id from vacancies where id = $1::uuid and status <> 'draft')`,
  response: '(select employer_id from responses where id = $1::uuid)',
} as const;
