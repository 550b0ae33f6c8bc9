import { Injectable } from '@nestjs/common';
import type { Locale } from '../../catalogues/texts.js';
import { Database } from '../../platform/db/database.js';
import { decodeCursor, type Page, pageOf } from '../../platform/http/page.js';
import type { AccountNotification, NotificationPreference } from './notification.entity.js';
import type { Choice, NotificationKind } from './notification-kinds.policy.js';

export type NotificationRow = Omit<AccountNotification, 'account_id' | 'dedupe_key'>;

/** How an account's notifications stand. */
export interface FeedState {
  account_id: string;
  last_seq: number;
  unread_count: number;
}

export interface OpenSlot {
  id: string;
  /** The same for all start times that were published at once. */
  publication_id: string;
  interviewer_id: string;
  profession_id: string;
  level: string;
  language: string;
  scheduled_time: Date;
}

export interface NotificationFilter {
  account_id: string;
  is_read?: boolean | undefined;
  kind?: NotificationKind | undefined;
  limit: number;
  cursor?: string | undefined;
}

/** Whom a notification is mailed to. */
export interface MailRow extends NotificationRow {
  account_id: string;
  email: string;
  locale: Locale;
  time_zone: string;
}

const LIST = 'notifications';
const COLUMNS = 'id, seq, kind, params, created_at, read_at';
/** Beyond every number that is given. */
const NEWEST = 2_147_483_647;

@Injectable()
export class NotificationsQueries {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async list({ account_id, is_read, kind, limit, cursor }: NotificationFilter): Promise<Page<NotificationRow>> {
    const where = `account_id = $1 and ($2::boolean is null or (read_at is not null) = $2) and ($3::text is null or kind = $3)`;
    const params = [account_id, is_read ?? null, kind ?? null];
    const after = cursor ? Number(decodeCursor(LIST, cursor, 'number').value) : NEWEST;
    const [rows, count] = await Promise.all([
      this.database.rows<NotificationRow>(
        `select ${COLUMNS} from notifications where ${where} and seq < $4 order by seq desc limit $5`,
        [...params, after, limit + 1],
      ),
      this.database.first<{ total: number }>(`select count(*)::int as total from notifications where ${where}`, params),
    ]);
    return pageOf(LIST, rows, limit, { total: count?.total ?? 0, is_estimate: false }, ({ seq }) => seq);
  }

  async exists(account_id: string, id: string): Promise<boolean> {
    return (
      (await this.database.first(`select 1 from notifications where id = $1 and account_id = $2`, [id, account_id])) !==
      null
    );
  }

  /** Oldest first. */
  after(account_id: string, seq: number, limit: number): Promise<NotificationRow[]> {
    return this.database.rows(
      `select ${COLUMNS} from notifications where account_id = $1 and seq > $2 order by seq limit $3`,
      [account_id, seq, limit],
    );
  }

  /** Of every account that is asked for, also of one that was never told anything. */
  states(account_ids: string[]): Promise<FeedState[]> {
    return this.database.rows(
      `select a.account_id, coalesce(f.last_seq, 0) as last_seq,
         (select count(*)::int from notifications n where n.account_id = a.account_id and n.read_at is null) as unread_count
       from unnest($1::uuid[]) as a (account_id) left join notification_feeds f on f.account_id = a.account_id`,
      [account_ids],
    );
  }

  async state(account_id: string): Promise<FeedState> {
    const [state] = await this.states([account_id]);
    return state ?? { account_id, last_seq: 0, unread_count: 0 };
  }

  async preferences(account_id: string): Promise<Map<NotificationKind, Choice>> {
    const rows = await this.database.rowsPrepared<Omit<NotificationPreference, 'account_id'>>(
      `select kind, is_shown, is_mailed from notification_preferences where account_id = $1`,
      [account_id],
    );
    return new Map(rows.map(({ kind, ...choice }) => [kind, choice]));
  }

  /** An open slot as those are told of it whom it may suit; null where it is open no more. */
  openSlot(mock_interview_id: string, now: Date): Promise<OpenSlot | null> {
    return this.database.first(
      `select id, publication_id, interviewer_id, profession_id, level, language, scheduled_time from mock_interviews
       where id = $1 and status = 'pending' and scheduled_time > $2 and (withheld_until is null or withheld_until <= $2)`,
      [mock_interview_id, now],
    );
  }

  /** Members who asked to be told of slots and whose profile this one matches; no levels or languages are all of them. */
  async suitedBy(
    { interviewer_id, profession_id, level, language }: OpenSlot,
    now: Date,
    after: string,
    limit: number,
  ): Promise<string[]> {
    const rows = await this.database.rows<{ account_id: string }>(
      `select w.account_id from notification_preferences w
       join members m on m.account_id = w.account_id
       join member_professions p on p.account_id = w.account_id and p.profession_id = $1
       join accounts a on a.id = w.account_id
       where w.kind = 'slot_matching' and w.is_shown and w.account_id > $6 and w.account_id <> $2
         and (m.levels = '{}' or $3 = any(m.levels)) and (m.languages = '{}' or $4 = any(m.languages))
         and (greatest(m.suspended_until, a.suspended_until) > $5) is not true and m.deleted_at is null
         and a.email_verified_at is not null
       order by w.account_id limit $7`,
      [profession_id, interviewer_id, level, language, now, after, limit],
    );
    return rows.map(({ account_id }) => account_id);
  }

  /** Null where there is nobody to mail it to: gone, or with an e-mail that nobody has confirmed. */
  toMail(id: string): Promise<MailRow | null> {
    return this.database.firstPrepared(
      `select n.id, n.account_id, n.seq, n.kind, n.params, n.created_at, n.read_at, a.email, a.locale, a.time_zone
       from notifications n join accounts a on a.id = n.account_id
       where n.id = $1 and a.email_verified_at is not null and a.deleted_at is null`,
      [id],
    );
  }

  /** Everything that an account was told and has not been dropped. */
  dataOf(account_id: string): Promise<unknown[]> {
    return this.database.rows(
      `select kind, params, created_at, read_at from notifications where account_id = $1 order by seq`,
      [account_id],
    );
  }

  chosenBy(account_id: string): Promise<unknown[]> {
    return this.database.rows(
      `select kind, is_shown, is_mailed from notification_preferences where account_id = $1 order by kind`,
      [account_id],
    );
  }

  reader(account_id: string): Promise<{ locale: Locale; time_zone: string } | null> {
    return this.database.first(`select locale, time_zone from accounts where id = $1 and deleted_at is null`, [
      account_id,
    ]);
  }
}
