import { type CaseKind, type CaseOutcome, type CaseStatus, OUTCOMES_OF, WAITING } from './case.status.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const after = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() + milliseconds);

interface ReportRules {
  no_show_report_from_minutes: number;
  no_show_report_until_hours: number;
}

/** Whether an absence can be reported now; what stands against it otherwise. */
export function reportFault(
  { scheduled_time }: { scheduled_time: Date },
  rules: ReportRules,
  now: Date,
): 'too_early' | 'too_late' | null {
  if (now < after(scheduled_time, rules.no_show_report_from_minutes * MINUTE_MS)) return 'too_early';
  return now > after(scheduled_time, rules.no_show_report_until_hours * HOUR_MS) ? 'too_late' : null;
}

/** The last moment to object. */
export const answerDueAt = (reported_at: Date, rules: { no_show_objection_hours: number }): Date =>
  after(reported_at, rules.no_show_objection_hours * HOUR_MS);

/** From this moment on an undecided absence is unclear. */
export const resolvesAt = (reported_at: Date, rules: { no_show_unclear_days: number }): Date =>
  after(reported_at, rules.no_show_unclear_days * DAY_MS);

/** By when moderators are to decide what no clock decides. */
export const caseDueAt = (opened_at: Date, rules: { case_due_days: number }): Date =>
  after(opened_at, rules.case_due_days * DAY_MS);

/** By when another moderator is to decide anew. */
export const appealDueAt = (appealed_at: Date, rules: { appeal_due_days: number }): Date =>
  after(appealed_at, rules.appeal_due_days * DAY_MS);

export const isWaiting = ({ status }: { status: CaseStatus }): boolean =>
  (WAITING as readonly CaseStatus[]).includes(status);

/** Nobody has decided it in time. */
export const isOverdue = ({ due_at, ...one }: { status: CaseStatus; due_at: Date }, now: Date): boolean =>
  isWaiting(one) && now >= due_at;

interface Waiting {
  status: CaseStatus;
  answered_at: Date | null;
  answer_due_at: Date | null;
  resolves_at: Date | null;
}

export const canAnswer = ({ status, answered_at, answer_due_at }: Waiting, now: Date): boolean =>
  status === 'open' && answered_at === null && answer_due_at !== null && now <= answer_due_at;

/** Nobody decides while the other side can still object. */
export const isHeard = (one: Waiting, now: Date): boolean => !canAnswer(one, now);

/** The clock has decided, be it that the timetable has not come by yet. */
export const isResolved = ({ status, resolves_at }: Waiting, now: Date): boolean =>
  status === 'open' && resolves_at !== null && now >= resolves_at;

/** So long a case is one moderator's own, from the latest claim. */
export const claimedUntil = (now: Date, rules: { case_claim_minutes: number }): Date =>
  after(now, rules.case_claim_minutes * MINUTE_MS);

interface AppealRules {
  case_appeal_days: number;
}

/** The last moment at which either side can appeal; null where there is nothing to appeal against. */
export const appealableUntil = (
  { status, decided_at }: { status: CaseStatus; decided_at: Date | null },
  rules: AppealRules,
): Date | null =>
  status === 'decided' && decided_at !== null ? after(decided_at, rules.case_appeal_days * DAY_MS) : null;

export function canAppeal(
  one: { status: CaseStatus; decided_at: Date | null },
  rules: AppealRules,
  now: Date,
): boolean {
  const until = appealableUntil(one, rules);
  return until !== null && now <= until;
}

interface Shown {
  kind: CaseKind;
  reporter_id: string;
  subject_id: string;
  outcome: CaseOutcome | null;
  first_outcome: CaseOutcome | null;
}

/** Whether one of the two may see a case: complaints are between the reporter and the moderators unless upheld. */
export function isShownTo({ kind, reporter_id, subject_id, ...decided }: Shown, account_id: string): boolean {
  if (account_id === reporter_id) return true;
  if (account_id !== subject_id) return false;
  return kind !== 'complaint' || decided.outcome === 'upheld' || decided.first_outcome === 'upheld';
}

export const isOutcomeAllowed = (kind: CaseKind, outcome: CaseOutcome): boolean =>
  (OUTCOMES_OF[kind] as readonly CaseOutcome[]).includes(outcome);

interface Blamed {
  kind: CaseKind;
  subject_id: string;
}

/** Who gets a strike for an outcome; null where nobody does. */
export function blamed(
  { kind, subject_id }: Blamed,
  outcome: CaseOutcome,
  session: { interviewer_id: string; interviewee_id: string } | null,
): string | null {
  if (kind === 'complaint') return outcome === 'upheld' ? subject_id : null;
  if (kind === 'dispute' || !session) return null;
  if (outcome === 'interviewer_absent') return session.interviewer_id;
  return outcome === 'interviewee_absent' ? session.interviewee_id : null;
}

interface StrikeRules {
  strike_days: number;
  second_strike_suspension_days: number;
  third_strike_suspension_days: number;
}

/** Strikes that count at this moment. */
export const countingStrikes = (given_at: readonly Date[], rules: StrikeRules, now: Date): Date[] =>
  given_at.filter((one) => one <= now && now < after(one, rules.strike_days * DAY_MS));

/**
 * Until when somebody neither books nor publishes, by the strikes that stand: the first is a warning, each further one
 * within the time in which strikes count closes both for a while. Null where nothing is closed any more.
 */
export function suspendedUntil(given_at: readonly Date[], rules: StrikeRules, now: Date): Date | null {
  const days = [0, rules.second_strike_suspension_days, rules.third_strike_suspension_days];
  const sorted = [...given_at].sort((a, b) => a.getTime() - b.getTime());
  const ends = sorted.map((one, place) => {
    const counting = countingStrikes(sorted.slice(0, place + 1), rules, one).length;
    return after(one, (days[Math.min(counting, days.length) - 1] ?? 0) * DAY_MS);
  });
  const latest = new Date(Math.max(...ends.map((end) => end.getTime()), 0));
  return latest > now ? latest : null;
}
