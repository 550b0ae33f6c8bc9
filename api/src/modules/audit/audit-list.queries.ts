import { Injectable } from '@nestjs/common';
import { countRows } from '../../platform/db/count.js';
import { Database } from '../../platform/db/database.js';
import { decodeTimeCursor, type Page, pageOf } from '../../platform/http/page.js';
import type { AuditAction, AuditSubject } from './audit.policy.js';

export interface AuditRow {
  id: string;
  actor_id: string | null;
  /** Null for the system, and for accounts that are gone. */
  actor_name: string | null;
  actor_email: string | null;
  action: AuditAction;
  subject_type: AuditSubject;
  subject_id: string;
  /** With the reason that was given, until whom it is about is erased. */
  details: Record<string, unknown>;
  created_at: Date;
}

export interface AuditFilter {
  actor_id?: string | undefined;
  action?: AuditAction | undefined;
  subject_type?: AuditSubject | undefined;
  subject_id?: string | undefined;
  /** From this moment on. */
  from?: Date | undefined;
  /** Before this moment. */
  to?: Date | undefined;
  limit: number;
  cursor?: string | undefined;
}

const LIST = 'audit';

@Injectable()
export class AuditListQueries {
  constructor(private readonly database: Database) {}

  /** The newest first; by the time that was told, then by id. */
  async list({ limit, cursor, ...filter }: AuditFilter): Promise<Page<AuditRow>> {
    const params: unknown[] = [];
    const parts: string[] = [];
    const add = (value: unknown, condition: (param: string) => string): void => {
      if (value !== undefined) parts.push(condition(`$${params.push(value)}`));
    };
    add(filter.actor_id, (p) => `t.actor_id = ${p}`);
    add(filter.action, (p) => `t.action = ${p}`);
    add(filter.subject_type, (p) => `t.subject_type = ${p}`);
    add(filter.subject_id, (p) => `t.subject_id = ${p}`);
    add(filter.from, (p) => `t.created_at >= ${p}`);
    add(filter.to, (p) => `t.created_at < ${p}`);
    const conditions = parts.join(' and ') || 'true';
    const [rows, count] = await Promise.all([
      this.rows(conditions, params, limit + 1, cursor),
      countRows(this.database, `select 1 from audit_entries t where ${conditions}`, params),
    ]);
    return pageOf(LIST, rows, limit, count, ({ created_at }) => created_at.toISOString());
  }

  private rows(conditions: string, given: unknown[], limit: number, cursor: string | undefined): Promise<AuditRow[]> {
    const params = [...given];
    const after = cursor ? decodeTimeCursor(LIST, cursor) : null;
    const place = after
      ? ` and (t.created_at, t.id) < ($${params.push(after.at)}::timestamptz, $${params.push(after.id)}::uuid)`
      : '';
    return this.database.rows(
      `select t.id, t.actor_id, a.full_name as actor_name, case when a.deleted_at is null then a.email end as actor_email,
         t.action, t.subject_type, t.subject_id, 
         case when r.record_id is null then t.details else t.details || jsonb_build_object('reason', r.reason_text) end as details,
         t.created_at
       from (select * from audit_entries t where ${conditions}${place} order by t.created_at desc, t.id desc
         limit $${params.push(limit)}) t
       left join accounts a on a.id = t.actor_id left join reasons r on r.record_id = t.id order by t.created_at desc, t.id desc`,
      params,
    );
  }
}
