import { Injectable } from '@nestjs/common';
import type { Locale } from '../../catalogues/texts.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { MembersQueries } from '../members/members.queries.js';
import { PointsService } from '../points/points.service.js';
import type { Rating } from '../ratings/ratings.policy.js';
import { RatingsService } from '../ratings/ratings.service.js';
import type { Settings } from '../settings/setting.policy.js';
import { SettingsService } from '../settings/settings.service.js';
import type { BoardRow } from './board.queries.js';
import { CalendarService } from './calendar/calendar.service.js';
import { SessionNotFound, SlotNotFound } from './mock-interviews.errors.js';
import {
  bookingClosesAt,
  canBook,
  canCancel,
  cancellableUntil,
  hasStarted,
  isWithheld,
  pairCountsFrom,
  rewardAfter,
} from './mock-interviews.policy.js';
import { MockInterviewsQueries, type SessionRow, type SlotRow } from './mock-interviews.queries.js';
import type { BoardSlotView, BookingTermsView, PersonView, SessionView, SlotView } from './mock-interviews.view.js';
import type { Side } from './session.status.js';

/** Who looks, and in which language. */
interface Viewer {
  actor: Actor | null;
  locale: Locale;
}

/** What a viewer may see: links and the other side are for the two alone, and people show their first names. */
@Injectable()
export class ViewsService {
  constructor(
    private readonly queries: MockInterviewsQueries,
    private readonly members: MembersQueries,
    private readonly points: PointsService,
    private readonly calendar: CalendarService,
    private readonly ratings: RatingsService,
    private readonly settings: SettingsService,
    private readonly clock: Clock,
  ) {}

  async boardSlots(rows: BoardRow[], locale: Locale): Promise<BoardSlotView[]> {
    const interviewers = [...new Set(rows.map(({ interviewer_id }) => interviewer_id))];
    const [rules, names, ratings] = await Promise.all([
      this.settings.current(),
      this.members.firstNames(interviewers),
      this.ratings.of(interviewers),
    ]);
    const now = this.clock.now();
    return rows.map((row) => boardSlot(row, { names, ratings, rules, locale, now }));
  }

  async slot(id: string, viewer: Viewer): Promise<SlotView> {
    const row = await this.queries.slot(id);
    if (!row) throw new SlotNotFound();
    const [view] = await this.slots([row], viewer);
    return { ...(view as SlotView), booking: await this.terms(row, viewer.actor) };
  }

  /** As `slot` does, without the terms of a booking. */
  async slots(rows: SlotRow[], { actor, locale }: Viewer): Promise<SlotView[]> {
    const people = rows.flatMap(({ interviewer_id, interviewee_id }) => [interviewer_id, interviewee_id ?? []].flat());
    const [rules, names, ratings] = await Promise.all([
      this.settings.current(),
      this.members.firstNames([...new Set(people)]),
      this.ratings.of([...new Set(rows.map(({ interviewer_id }) => interviewer_id))]),
    ]);
    const now = this.clock.now();
    return rows.map((row) => {
      const { interviewer_id, interviewee_id, cancel_reason, meeting_link, session_id } = row;
      const isOwn = actor?.account_id === interviewer_id;
      const isOfTwo = actor !== null && [interviewer_id, interviewee_id].includes(actor.account_id);
      return {
        ...boardSlot(row, { names, ratings, rules, locale, now }),
        cancel_reason,
        withheld_until: isOwn && isWithheld(row, now) ? row.withheld_until : null,
        meeting_link: isOfTwo ? meeting_link : null,
        interviewee: isOfTwo && interviewee_id ? person(interviewee_id, names) : null,
        session_id: isOfTwo ? session_id : null,
        booking: null,
      };
    });
  }

  /** For one of the two, and for moderators. Throws `SessionNotFound`. */
  async session(id: string, { actor, locale }: Viewer): Promise<SessionView> {
    const row = await this.queries.session(id);
    const role = row && actor ? roleOf(row, actor.account_id) : null;
    if (!row || (role === null && !actor?.staff_role)) throw new SessionNotFound();
    const [rules, names] = await Promise.all([
      this.settings.current(),
      this.members.firstNames([row.interviewer_id, row.interviewee_id]),
    ]);
    const now = this.clock.now();
    const isScheduled = row.status === 'scheduled' && role !== null;
    const { mock_interview_id, level, language, scheduled_time, duration, notes, status, has_open_case, reward } = row;
    const { completed_at, created_at, archived_at } = row;
    return {
      ...{
        id,
        mock_interview_id,
        role,
        profession: profession(row, locale),
        level,
        language,
        scheduled_time,
        duration,
      },
      ...{ notes, status, has_open_case, reward, completed_at, created_at, archived_at },
      interviewer: person(row.interviewer_id, names),
      interviewee: person(row.interviewee_id, names),
      meeting_link: role ? row.meeting_link : null,
      calendar_links: isScheduled
        ? this.calendar.links(row, names.get(role === 'interviewer' ? row.interviewee_id : row.interviewer_id), locale)
        : null,
      cancellable_until: cancellableUntil(row, rules),
      can_cancel: isScheduled && canCancel(row, rules, now),
      can_complete: isScheduled && hasStarted(row, now) && !has_open_case,
      completed_by: completed_at && (row.completed_by ? roleOf(row, row.completed_by) : 'timetable'),
      cancelled_by: row.cancelled_by ? roleOf(row, row.cancelled_by) : null,
    };
  }

  /** What booking would mean, told before it; the booking itself decides anew. */
  private async terms(row: SlotRow, actor: Actor | null): Promise<BookingTermsView | null> {
    if (actor?.kind !== 'member' || actor.account_id === row.interviewer_id) return null;
    const { account_id } = actor;
    const now = this.clock.now();
    const rules = await this.settings.current();
    const from = pairCountsFrom(rules, row.scheduled_time);
    const [standing, member, sessions_together, [isTaken]] = await Promise.all([
      this.points.standing(account_id),
      this.members.byId(account_id),
      this.queries.ofPair(account_id, row.interviewer_id, from, row.scheduled_time),
      this.queries.taken(account_id, [row.scheduled_time], row.duration),
    ]);
    const price = rules.booking_price_points;
    // In the order in which the booking looks at it.
    const refusals: [applies: boolean | undefined, code: string][] = [
      [row.status !== 'pending', 'mock_interviews.slot_taken'],
      [isWithheld(row, now), 'mock_interviews.withheld'],
      [!member?.email_verified_at, 'accounts.email_not_verified'],
      [member?.suspended_until ? member.suspended_until > now : false, 'members.suspended'],
      [!canBook(row, rules, now), 'mock_interviews.booking_closed'],
      [isTaken, 'mock_interviews.times_overlap'],
      [!standing.is_interviewee_unlocked, 'points.interviewee_locked'],
      [standing.available < price, 'points.not_enough'],
    ];
    const refusal = refusals.find(([applies]) => applies)?.[1] ?? null;
    return {
      ...{ can_book: refusal === null, refusal, price, sessions_together },
      reward: rewardAfter(sessions_together, rules),
      is_cancellable: canCancel(row, rules, now),
    };
  }
}

const person = (id: string, names: Map<string, string>): PersonView => ({ id, first_name: names.get(id) ?? '' });

const roleOf = ({ interviewer_id, interviewee_id }: SessionRow, account_id: string): Side | null => {
  if (account_id === interviewer_id) return 'interviewer';
  return account_id === interviewee_id ? 'interviewee' : null;
};

function profession(
  row: Pick<BoardRow, 'profession_id' | 'profession_name_ru' | 'profession_name_en'>,
  locale: Locale,
): SessionView['profession'] {
  return { id: row.profession_id, name: locale === 'ru' ? row.profession_name_ru : row.profession_name_en };
}

interface Shown {
  names: Map<string, string>;
  ratings: (account_id: string) => Rating;
  rules: Settings;
  locale: Locale;
  now: Date;
}

function boardSlot(row: BoardRow, { names, ratings, rules, locale, now }: Shown): BoardSlotView {
  const { id, interviewer_id, level, language, scheduled_time, duration, notes, offset } = row;
  const status = isWithheld(row, now) ? 'withheld' : row.status;
  return {
    ...{ id, profession: profession(row, locale), level, language, scheduled_time, duration, notes, status, offset },
    interviewer: { ...person(interviewer_id, names), ...ratings(interviewer_id) },
    booking_closes_at: bookingClosesAt(row, rules),
    cancellable_until: cancellableUntil(row, rules),
  };
}
