import { LOCALES, type Locale } from '../../catalogues/texts.js';

const STANDARD: Locale = 'en';

/** The best of our languages for an `Accept-Language` header. */
export function localeOf(accept_language: string | undefined): Locale {
  let best: Locale = STANDARD;
  let best_quality = 0;
  for (const part of (accept_language ?? '').slice(0, 500).split(',')) {
    const [range = '', ...params] = part.trim().toLowerCase().split(';');
    const locale = LOCALES.find((known) => range === known || range.startsWith(`${known}-`));
    const quality = Number(
      params
        .find((param) => param.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? 1,
    );
    if (locale && quality > best_quality) [best, best_quality] = [locale, quality];
  }
  return best;
}
