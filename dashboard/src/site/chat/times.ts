import type { Texts } from '../../shared/texts';

/** A day of the reader's own calendar. */
export const dayKey = (time: string): string => new Date(time).toDateString();

export function dayName(time: string, { t, locale }: Texts, now = new Date()): string {
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (dayKey(time) === now.toDateString()) return t('chat.today');
  if (dayKey(time) === yesterday.toDateString()) return t('chat.yesterday');
  const year = new Date(time).getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...year }).format(new Date(time));
}

export const clock = (time: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(time));

/** "Moscow Standard Time", as the reader's language calls the zone the browser is in. */
export function zoneName(locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZoneName: 'long' }).formatToParts(new Date());
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC';
}
