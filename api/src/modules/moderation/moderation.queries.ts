import { Injectable } from '@nestjs/common';
import { countRows } from '../../platform/db/count.js';
import { Database } from '../../platform/db/database.js';
import { decodeTimeCursor, type Page, pageOf } from '../../platform/http/page.js';
import type { CaseKind, CaseStatus } from './case.status.js';
import type { ModerationCase } from './moderation.entity.js';

/** A case with the feedback that it disputes. */
export interface CaseRow extends ModerationCase {
  feedback_rating: number | null;
  feedback_technical_score: number | null;
  feedback_comments: string | null;
  dispute_reason: string | null;
}

/** Where a page of due cases begins. */
export interface DueCase {
  id: string;
  due_at: Date;
}

export interface CaseFilter {
  kind?: CaseKind | undefined;
  status?: CaseStatus | undefined;
  session_id?: string | undefined;
  subject_id?: string | undefined;
  is_escalated?: boolean | undefined;
  /** Claimed by the caller right now, or not. */
  is_mine?: boolean | undefined;
  /** Those that are decided instead of those that wait. */
  is_decided?: boolean | undefined;
  limit: number;
  cursor?: string | undefined;
}

/**
 * Administrators who may decide the case `c`: neither a side of it nor whoever decided what is appealed against. None of
 * them is suspended: `accounts_admin_not_suspended`.
 */
const ADMIN_OF_CASE = `select 1 from accounts a where a.staff_role = 'admin' and a.deleted_at is null
  and a.id not in (c.reporter_id, c.subject_id) and a.id is distinct from c.decided_by`;
const LIST = 'cases';
const CASE = `select c.*, f.rating as feedback_rating, f.technical_score as feedback_technical_score,
  f.comments as feedback_comments, f.dispute_reason from moderation_cases c left join feedback f on f.id = c.feedback_id`;

@Injectable()
export class ModerationQueries {
  constructor(private readonly database: Database) {}

  byId(id: string): Promise<CaseRow | null> {
    return this.database.first(`${CASE} where c.id = $1`, [id]);
  }

  /**
   * Those that wait, unless a status or what is decided is asked for: what is due first comes first, the latest decision
   * before the others. Without those that `viewer_id` takes part in.
   */
  async queue(viewer_id: string, now: Date, filter: CaseFilter): Promise<Page<CaseRow>> {
    const { limit, cursor, kind, status, session_id, subject_id, is_escalated, is_mine, is_decided } = filter;
    const [time, direction, beyond] = is_decided
      ? (['decided_at', 'desc', '<'] as const)
      : (['due_at', 'asc', '>'] as const);
    // A cursor of the one order leads nowhere in the other.
    const list = `${LIST}.${time}`;
    const params: unknown[] = [viewer_id];
    const parts = ['c.reporter_id <> $1', 'c.subject_id <> $1'];
    const where = (condition: (param: string) => string, value: unknown): void => {
      if (value !== undefined) parts.push(condition(`$${params.push(value)}`));
    };
    if (is_decided) parts.push(`c.status in ('decided', 'closed')`);
    else if (status === undefined) parts.push(`c.status in ('open', 'appealed')`);
    for (const [column, value] of Object.entries({ kind, status, session_id, subject_id, is_escalated }))
      where((param) => `c.${column} = ${param}`, value);
    if (is_mine !== undefined)
      where((param) => `(c.claimed_by = $1 and c.claimed_until > ${param}) is ${is_mine ? '' : 'not '}true`, now);
    const counted = countRows(this.database, `select 1 from moderation_cases c where ${parts.join(' and ')}`, [
      ...params,
    ]);
    if (cursor) {
      const { at, id } = decodeTimeCursor(list, cursor);
      parts.push(`(c.${time}, c.id) ${beyond} ($${params.push(at)}::timestamptz, $${params.push(id)}::uuid)`);
    }
    const [rows, total] = await Promise.all([
      this.database.rows<CaseRow>(
        `${CASE} where ${parts.join(' and ')} order by c.${time} ${direction}, c.id ${direction} limit $${params.push(limit + 1)}`,
        params,
      ),
      counted,
    ]);
    return pageOf(list, rows, limit, total, (row) => row[time]?.toISOString() ?? '');
  }

  /** Those that concern a member and may be seen by it, the newest first. */
  ofMember(account_id: string, before: string, limit: number): Promise<CaseRow[]> {
    return this.database.rows(`${CASE} where ${OF_MEMBER} and c.id < $2 order by c.id desc limit $3`, [
      account_id,
      before,
      limit,
    ]);
  }

  async countOfMember(account_id: string): Promise<number> {
    const found = await this.database.first<{ count: number }>(
      `select count(*)::int as count from moderation_cases c where ${OF_MEMBER}`,
      [account_id],
    );
    return found?.count ?? 0;
  }

  /** Absences that the clock decides, those that wait longest first. */
  overdue(now: Date, after: DueCase | null, limit: number): Promise<DueCase[]> {
    return this.database.rows(
      `select id, resolves_at as due_at from moderation_cases
       where status = 'open' and resolves_at <= $1 and ($2::uuid is null or (resolves_at, id) > ($3, $2))
       order by resolves_at, id limit $4`,
      [now, after?.id ?? null, after?.due_at ?? null, limit],
    );
  }

  /**
   * What nobody has decided in time and nobody works on, as long as there is an administrator who may decide it. Absences
   * that nobody has decided yet are left to the clock.
   */
  toEscalate(now: Date, after: DueCase | null, limit: number): Promise<DueCase[]> {
    return this.database.rows(
      `select c.id, c.due_at from moderation_cases c
       where c.status in ('open', 'appealed') and c.due_at <= $1 and not c.is_escalated
         and (c.kind <> 'no_show' or c.status = 'appealed') and (c.claimed_until is null or c.claimed_until <= $1)
         and exists (${ADMIN_OF_CASE}) and ($2::uuid is null or (c.due_at, c.id) > ($3, $2))
       order by c.due_at, c.id limit $4`,
      [now, after?.id ?? null, after?.due_at ?? null, limit],
    );
  }

  /** Whether some administrator may decide a case. */
  async hasAdmin(id: string): Promise<boolean> {
    const found = await this.database.first(
      `select 1 from moderation_cases c where c.id = $1 and exists (${ADMIN_OF_CASE})`,
      [id],
    );
    return found !== null;
  }

  /** What a member reported, answered and was told, for a copy of the own data: nothing that the other side wrote. */
  dataOf(account_id: string): Promise<unknown[]> {
    return this.database.rows(
      `select c.id, c.kind, c.status, c.session_id, case when c.reporter_id = $1 then 'reporter' else 'subject' end as side,
         case when c.reporter_id = $1 then c.report_text end as report_text,
         case when c.subject_id = $1 then c.answer_text end as answer_text,
         case when c.appealed_by = $1 then c.appeal_text end as appeal_text, c.outcome, c.decided_at, c.created_at
       from moderation_cases c where ${OF_MEMBER} order by c.id`,
      [account_id],
    );
  }

  strikesOf(account_id: string): Promise<unknown[]> {
    return this.database.rows(
      `select case_id, given_at, lifted_at from strikes where account_id = $1 order by given_at`,
      [account_id],
    );
  }
}

const OF_MEMBER = `(c.reporter_id = $1 or c.subject_id = $1 and (c.kind <> 'complaint' or 'upheld' in (c.outcome, c.first_outcome)))`;
