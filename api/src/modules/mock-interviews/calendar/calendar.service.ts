import { Injectable } from '@nestjs/common';
import { type Locale, text } from '../../../catalogues/texts.js';
import { Config } from '../../../config/config.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { type Tx, Transactions } from '../../../platform/db/transactions.js';
import { newSecret, secretHash } from '../../../platform/ids.js';
import { MembersQueries } from '../../members/members.queries.js';
import { SessionNotFound } from '../mock-interviews.errors.js';
import { CalendarFeedsRepository } from './calendar-feeds.repository.js';
import { type CalendarEvent, calendarFile, type CalendarMethod } from './calendar-file.policy.js';
import { type CalendarLinks, calendarLinks } from './calendar-links.policy.js';
import { CalendarFeedNotFound } from './calendar.errors.js';
import { CalendarQueries, type CalendarReader, type CalendarRow } from './calendar.queries.js';

const SENDER = 'SmartBot';
const DAY_MS = 24 * 3_600_000;
/** How long what took place stays in a feed. */
const SHOWN_DAYS = 90;

export interface Invitation {
  method: CalendarMethod;
  content: string;
}

/** Sessions as calendars understand them. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly queries: CalendarQueries,
    private readonly feeds: CalendarFeedsRepository,
    private readonly members: MembersQueries,
    private readonly transactions: Transactions,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** For one of the two: the invitation, or its withdrawal once the session was called off. Throws `SessionNotFound`. */
  async ofSlot(actor: Actor, mock_interview_id: string, locale: Locale): Promise<Invitation> {
    const [reader, row] = await Promise.all([
      this.queries.reader(actor.account_id),
      this.queries.ofSlot(actor.account_id, mock_interview_id),
    ]);
    if (!reader || !row) throw new SessionNotFound();
    return this.invitation({ ...reader, locale }, row);
  }

  /**
   * What a mail about a session brings; null where it is out of date: what was called off meanwhile must not be invited
   * to again.
   */
  async forMail(account_id: string, session_id: string, method: 'REQUEST' | 'CANCEL'): Promise<Invitation | null> {
    const [reader, row] = await Promise.all([
      this.queries.reader(account_id),
      this.queries.session(account_id, session_id),
    ]);
    if (!reader || !row) return null;
    const invitation = await this.invitation(reader, row);
    return invitation.method === method ? invitation : null;
  }

  /** Everything of a member, for calendars that ask from time to time. Throws `CalendarFeedNotFound`. */
  async feed(token: string): Promise<string> {
    const now = this.clock.now();
    const reader = await this.queries.readerByToken(secretHash(token), now);
    if (!reader) throw new CalendarFeedNotFound();
    const rows = await this.queries.since(reader.account_id, new Date(now.getTime() - SHOWN_DAYS * DAY_MS));
    const names = await this.members.firstNames([...new Set(rows.map(({ partner_id }) => partner_id))]);
    return calendarFile({
      method: 'PUBLISH',
      time_zone: reader.time_zone,
      now,
      name: text(reader.locale, 'calendar.name'),
      events: rows.map((row) => this.event(row, names.get(row.partner_id), reader.locale)),
    });
  }

  /** A new address for the member's calendar; the former one opens nothing any more. */
  async issueFeed({ account_id }: Actor): Promise<string> {
    const token = newSecret();
    const now = this.clock.now();
    await this.transactions.run((tx) => this.feeds.replace(tx, account_id, secretHash(token), now));
    return `${this.config.public_url}/api/calendar/${token}.ics`;
  }

  erase(tx: Tx, account_id: string): Promise<void> {
    return this.feeds.erase(tx, account_id);
  }

  /** For somebody who may see the link of the meeting. */
  links(
    row: Omit<CalendarRow, 'partner_id' | 'calendar_sequence'>,
    partner: string | undefined,
    locale: Locale,
  ): CalendarLinks {
    return calendarLinks(this.event({ ...row, calendar_sequence: 0, partner_id: '' }, partner, locale));
  }

  private async invitation(reader: CalendarReader, row: CalendarRow): Promise<Invitation> {
    const { locale, time_zone, email, full_name } = reader;
    const names = await this.members.firstNames([row.partner_id]);
    const method = row.status === 'cancelled' ? 'CANCEL' : 'REQUEST';
    const event: CalendarEvent = {
      ...this.event(row, names.get(row.partner_id), locale),
      organizer: { name: SENDER, email: addressOf(this.config.mail_from) },
      attendee: { name: full_name ?? email, email },
    };
    return { method, content: calendarFile({ method, time_zone, now: this.clock.now(), events: [event] }) };
  }

  private event(row: CalendarRow, partner: string | undefined, locale: Locale): CalendarEvent {
    const { id, calendar_sequence, status, scheduled_time, duration, meeting_link, notes } = row;
    const profession = locale === 'ru' ? row.profession_name_ru : row.profession_name_en;
    const told = text(locale, 'calendar.description', {
      partner: partner || text(locale, 'notifications.former_member'),
      link: meeting_link ?? '—',
    });
    return {
      ...{ uid: `session-${id}@smartbot`, sequence: calendar_sequence, is_cancelled: status === 'cancelled' },
      ...{ scheduled_time, duration, location: meeting_link, url: meeting_link ?? this.config.public_url },
      summary: text(locale, 'calendar.summary', { profession }),
      description: notes ? `${told}\n\n${notes}` : told,
    };
  }
}

/** `SmartBot <no-reply@example.com>`, or the bare address. */
const addressOf = (mail_from: string): string => /<([^>]+)>/.exec(mail_from)?.[1] ?? mail_from;
