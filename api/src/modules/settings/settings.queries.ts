import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { Setting } from './setting.entity.js';

@Injectable()
export class SettingsQueries {
  constructor(private readonly database: Database) {}

  stored(): Promise<Setting[]> {
    return this.database.rows(`select name, value, changed_at, changed_by from settings`);
  }
}
