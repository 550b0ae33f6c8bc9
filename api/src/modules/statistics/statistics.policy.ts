const DAY_MS = 24 * 3_600_000;
const STANDARD_DAYS = 30;
export const LONGEST_DAYS = 366;

/** Calendar days, both included. */
export interface Period {
  from: string;
  to: string;
}

/** The calendar day of a moment, as people of that time zone write it down. */
export const dayOf = (at: Date, time_zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: time_zone, dateStyle: 'short' }).format(at);

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

const daysIn = ({ from, to }: Period): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS + 1;

/** Every day of a period, in order. */
export const daysOf = (period: Period): string[] =>
  Array.from({ length: daysIn(period) }, (_, place) => shifted(period.from, place));

/** What is asked for, with what is left out filled in: up to today, 30 days. Null where it ends before it begins, or is too long. */
export function periodOf(asked: { from?: string; to?: string }, today: string): Period | null {
  const to = asked.to ?? today;
  const period = { from: asked.from ?? shifted(to, 1 - STANDARD_DAYS), to };
  const days = daysIn(period);
  return days >= 1 && days <= LONGEST_DAYS ? period : null;
}
