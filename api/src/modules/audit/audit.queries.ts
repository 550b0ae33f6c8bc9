import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { DecisionRecord } from './audit.entity.js';

@Injectable()
export class AuditQueries {
  constructor(private readonly database: Database) {}

  /** Every decision about a response, oldest first. */
  decisionsOf(response_id: string): Promise<DecisionRecord[]> {
    return this.database.rows(`select * from decisions where response_id = $1 order by id`, [response_id]);
  }
}
