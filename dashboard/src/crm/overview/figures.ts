/** Days of the calendar as the API writes them: 2026-03-02. */
export type Day = string;

const DAY_MS = 24 * 3_600_000;

/** The first day of a period of so many days that ends with `to`. */
export function firstDay(to: Day, days: number): Day {
  return new Date(Date.parse(`${to}T00:00:00Z`) - (days - 1) * DAY_MS).toISOString().slice(0, 10);
}

/** The calendar's day at a moment, in a time zone. */
export function dayAt(moment: Date, time_zone: string): Day {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: time_zone, dateStyle: 'short' }).format(moment);
}

/** A calendar's day as the reader's country writes it; it is the same day everywhere. */
export function writeDay(
  day: Day,
  locale: string,
  options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' },
): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

type Unit = 'second' | 'minute' | 'hour' | 'day';

const UNITS: readonly [Unit, number][] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** A span in its largest unit, with one digit after the point while it is small: "1.5 hours", "3 дня". */
export function writeSpan(seconds: number, locale: string): string {
  const [unit, size] = UNITS.find(([, size]) => seconds >= size) ?? (['second', 1] as const);
  const amount = seconds / size;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: amount < 10 && unit !== 'second' ? 1 : 0,
  }).format(amount);
}

export const writeShare = (share: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
