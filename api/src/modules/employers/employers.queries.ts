import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { Employer } from './employer.entity.js';

@Injectable()
export class EmployersQueries {
  constructor(private readonly database: Database) {}

  byId(id: string): Promise<Employer | null> {
    return this.database.first(
      `select id, company_name, email, locale, time_zone, country, retention_months, widget_origins, closed_at, created_at, updated_at
       from employers where id = $1`,
      [id],
    );
  }
}
