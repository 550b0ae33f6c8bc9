import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { Employer } from './employer.entity.js';

@Injectable()
export class EmployersQueries {
  constructor(private readonly database: Database) {}

  byId(id: string): Promise<Employer | null> {
    return this.database.first(`select * from employers where id = $1`, [id]);
  }
}
