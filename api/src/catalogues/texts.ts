import Polyglot from 'node-polyglot';
import * as en from './en/index.js';
import * as ru from './ru/index.js';

export const LOCALES = ['ru', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The shape of a catalogue with its texts left open: what the other language must fill, key by key. */
export type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

const catalogues: Record<Locale, SameKeys<typeof en>> = { en, ru };

const polyglots = Object.fromEntries(
  LOCALES.map((locale) => [locale, new Polyglot({ locale, phrases: catalogues[locale] })]),
) as Record<Locale, Polyglot>;

type Leaves<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}.`>;
}[keyof T & string];

/** Every key of the catalogues, so that a misspelt one does not compile. */
export type TextKey = Leaves<typeof en>;

/** What a text is filled with; a word that differs by language is named by its own key. */
export type TextParams = Record<string, string | number | { text: TextKey }>;

/**
 * A text of the catalogues. `%{name}` is filled from `params`; `smart_count` picks the plural
 * (`один ответ |||| два ответа |||| пять ответов`).
 */
export function text(locale: Locale, key: TextKey, params: TextParams = {}): string {
  return polyglots[locale].t(key, worded(locale, params));
}

/** As `text`, for keys that are only known at run time (`errors.<code>`); undefined where there is none. */
export function textIfAny(locale: Locale, key: string, params: TextParams = {}): string | undefined {
  return polyglots[locale].has(key) ? polyglots[locale].t(key, worded(locale, params)) : undefined;
}

const worded = (locale: Locale, params: TextParams): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'object' ? text(locale, value.text) : value]),
  );
