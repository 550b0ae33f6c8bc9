import Polyglot from 'node-polyglot';
import { useSyncExternalStore } from 'react';
import type { site } from './catalogues/en/site';
import { keepLanguage, type Language, localeOf, wantedLanguage } from './language';

/** The shape of a catalogue with its texts left open: what the other language must fill, key by key. */
export type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** The keys of a catalogue, with the path to them: `page.jobs`. */
export type Leaves<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}.`>;
}[keyof T & string];

/** Every key of the site's catalogue, so that a misspelt one does not compile. */
export type TextKey = Leaves<typeof site>;

export interface Texts {
  language: Language;
  /** How dates and numbers are written: as in the reader's own country where the browser names one (`en-GB`). */
  locale: string;
  /** `%{name}` is filled from `params`; `smart_count` picks the plural. */
  t: (key: TextKey, params?: Record<string, string | number>) => string;
}

/** Only the language that is read is loaded. */
const CATALOGUES: Record<Language, () => Promise<SameKeys<typeof site>>> = {
  en: async () => (await import('./catalogues/en/site')).site,
  ru: async () => (await import('./catalogues/ru/site')).site,
};

const listeners = new Set<() => void>();
let current: Texts | undefined;

function texts(): Texts {
  if (!current) throw new Error('Texts are loaded before anything is shown');
  return current;
}

async function load(language: Language): Promise<void> {
  const polyglot = new Polyglot({ locale: language, phrases: await CATALOGUES[language]() });
  current = { language, locale: localeOf(language), t: (key, params = {}) => polyglot.t(key, params) };
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

export const loadTexts = (): Promise<void> => load(wantedLanguage());

export async function switchLanguage(language: Language): Promise<void> {
  keepLanguage(language);
  await load(language);
}

export const currentLanguage = (): Language => current?.language ?? wantedLanguage();

/** The texts of the language that people read right now. */
export function useTexts(): Texts {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, texts);
}
