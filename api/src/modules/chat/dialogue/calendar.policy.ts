/** Dates as ISO strings (`2026-12-01`), without a clock or a time zone. */

/** A year that is told may lie this far back or ahead; beyond it is a slip. */
const YEARS_BACK = 80;
export const YEARS_AHEAD = 20;

export const split = (date: string) => date.split('-').map(Number) as [number, number, number];
const two = (value: number) => String(value).padStart(2, '0');
export const iso = (year: number, month: number, date: number) =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
export const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
export const fullYear = (year: number, typed: string) =>
  typed.length === 2 ? (year >= 70 ? 1900 : 2000) + year : year;

export function day(year: number, month: number, date: number, today: string): string | null {
  const [thisYear] = split(today);
  const isReal = month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
  return isReal && year >= thisYear - YEARS_BACK && year <= thisYear + YEARS_AHEAD ? iso(year, month, date) : null;
}

/** The first such day that is not before today; the 29th of February waits for its leap year. */
export function comingDay(date: number, month: number, today: string): string | null {
  const [thisYear] = split(today);
  for (let year = thisYear; year <= thisYear + 8; year += 1) {
    const read = day(year, month, date, today);
    if (read !== null && read >= today) return read;
  }
  return null;
}

export function plusDays(date: string, days: number): string {
  const [year, month, start] = split(date);
  return new Date(Date.UTC(year, month - 1, start + days)).toISOString().slice(0, 10);
}

export function plusMonths(date: string, months: number): string {
  const [year, month, start] = split(date);
  const total = month - 1 + months;
  const [targetYear, targetMonth] = [year + Math.floor(total / 12), (total % 12) + 1];
  return iso(targetYear, targetMonth, Math.min(start, daysIn(targetYear, targetMonth)));
}

export function startOfMonth(date: string, ahead: number): string {
  const next = plusMonths(`${date.slice(0, 8)}01`, ahead);
  return next;
}

export const endOfMonth = (date: string) => `${date.slice(0, 8)}${two(daysIn(split(date)[0], split(date)[1]))}`;

export function nextWeekday(date: string, weekday: number): string {
  const [year, month, start] = split(date);
  const current = new Date(Date.UTC(year, month - 1, start)).getUTCDay();
  return plusDays(date, ((weekday - current + 6) % 7) + 1);
}
