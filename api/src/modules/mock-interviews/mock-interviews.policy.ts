const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Further ahead nobody plans: a slip of the year shows. */
const MOST_DAYS_AHEAD = 365;

interface Timed {
  scheduled_time: Date;
}

const before = ({ scheduled_time }: Timed, milliseconds: number): Date =>
  new Date(scheduled_time.getTime() - milliseconds);

/** The last moment to book. */
export const bookingClosesAt = (slot: Timed, rules: { booking_closes_minutes: number }): Date =>
  before(slot, rules.booking_closes_minutes * MINUTE_MS);

/** The last moment for either side to cancel what is booked. */
export const cancellableUntil = (session: Timed, rules: { cancel_notice_hours: number }): Date =>
  before(session, rules.cancel_notice_hours * HOUR_MS);

/** Open, and yet nobody can book it: its interviewer is suspended. */
export const isWithheld = ({ withheld_until }: { withheld_until: Date | null }, now: Date): boolean =>
  withheld_until !== null && withheld_until > now;

export const canBook = (slot: Timed, rules: { booking_closes_minutes: number }, now: Date): boolean =>
  now <= bookingClosesAt(slot, rules);

export const canCancel = (session: Timed, rules: { cancel_notice_hours: number }, now: Date): boolean =>
  now <= cancellableUntil(session, rules);

export const hasStarted = ({ scheduled_time }: Timed, now: Date): boolean => now >= scheduled_time;

/** Sessions that started before this complete by themselves. */
export const completesBefore = (rules: { auto_complete_hours: number }, now: Date): Date =>
  new Date(now.getTime() - rules.auto_complete_hours * HOUR_MS);

export const archivedBefore = (rules: { archive_days: number }, now: Date): Date =>
  new Date(now.getTime() - rules.archive_days * DAY_MS);

export type TimeFault = 'past' | 'too_soon' | 'too_far';

/** Why nobody could use this start time; null where it is fine. */
export function timeFault(slot: Timed, rules: { booking_closes_minutes: number }, now: Date): TimeFault | null {
  if (hasStarted(slot, now)) return 'past';
  if (!canBook(slot, rules, now)) return 'too_soon';
  return slot.scheduled_time.getTime() > now.getTime() + MOST_DAYS_AHEAD * DAY_MS ? 'too_far' : null;
}

interface PairRules {
  repeated_pair_times: number;
  repeated_pair_days: number;
  interview_reward_points: number;
}

/** Completed sessions of the same two people count from here on. */
export const pairCountsFrom = ({ repeated_pair_days }: PairRules, now: Date): Date =>
  new Date(now.getTime() - repeated_pair_days * DAY_MS);

/** What the interviewer is due once the feedback is accepted, after so many sessions of the same two. */
export const rewardAfter = (sessions: number, rules: PairRules): number =>
  sessions + 1 >= rules.repeated_pair_times ? 0 : rules.interview_reward_points;

/** How long before the start each notice is given, by its place in `NOTICES`. */
const NOTICE_MS = [24 * HOUR_MS, HOUR_MS, 0];

/** How many of the notices are due by now; those that came too late to be of use count as given. */
export const noticesDue = ({ scheduled_time }: Timed, now: Date): number =>
  NOTICE_MS.filter((ahead) => now.getTime() >= scheduled_time.getTime() - ahead).length;

/** The start times whose notice number `place` (from 1) is due: after `from`, up to `to`. */
export const startsOfNotice = (place: number, now: Date): { from: Date | null; to: Date } => {
  const at = (ahead: number) => new Date(now.getTime() + ahead);
  const next = NOTICE_MS[place];
  return { from: next === undefined ? null : at(next), to: at(NOTICE_MS[place - 1] ?? 0) };
};
