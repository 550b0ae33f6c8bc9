import { stored } from './stored';

export const LANGUAGES = ['en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** As people of each language call it. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', ru: 'Русский' };

const kept = stored('language');
const isLanguage = (text: string | null | undefined): text is Language => LANGUAGES.some((known) => known === text);

/** The first language of `preferred` that there are texts in; English without one. */
export function languageOf(preferred: readonly string[]): Language {
  return preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}

/** The language that the link names (`?lang=ru`), else what people have chosen, else what their browser prefers. */
export function wantedLanguage(): Language {
  const named = new URLSearchParams(window.location.search).get('lang');
  if (isLanguage(named)) return named;
  const chosen = kept.read();
  return isLanguage(chosen) ? chosen : languageOf(navigator.languages);
}

export const keepLanguage = (language: Language): void => kept.write(language);

/** How dates and numbers are written: as in the reader's own country where the browser names one (`en-GB`). */
export const localeOf = (language: Language): string =>
  navigator.languages.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ?? language;
