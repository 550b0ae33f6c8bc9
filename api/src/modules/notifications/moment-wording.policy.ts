import type { Locale } from '../../catalogues/texts.js';

const LANGUAGE_TAGS: Record<Locale, string> = { ru: 'ru-RU', en: 'en-GB' };

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: Locale, time_zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${time_zone} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { ...options, timeZone: time_zone });
    formats.set(key, format);
  }
  return format;
}

function zoneName(locale: Locale, time_zone: string, at: Date, style: 'shortGeneric' | 'shortOffset'): string {
  const parts = formatOf(locale, time_zone, { timeZoneName: style }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? time_zone;
}

/**
 * A moment as its reader's clocks show it, with the zone named: “2 March 2026 at 18:00 (Moscow Time, GMT+3)”. The offset
 * tells the two apart where clocks show an hour twice.
 */
export function momentIn(locale: Locale, time_zone: string, at: Date): string {
  const moment = formatOf(locale, time_zone, { dateStyle: 'long', timeStyle: 'short' }).format(at);
  const [name, offset] = (['shortGeneric', 'shortOffset'] as const).map((style) =>
    zoneName(locale, time_zone, at, style),
  );
  return `${moment} (${name === offset ? name : `${name}, ${offset}`})`;
}
