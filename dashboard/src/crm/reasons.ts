import Polyglot from 'node-polyglot';
// The very texts that the server puts into files: a code is worded in one place.
import { reasons as en } from '../../../api/src/catalogues/en/scoring';
import { reasonValues } from '../../../api/src/catalogues/reason-values';
import { reasons as ru } from '../../../api/src/catalogues/ru/scoring';
import type { Language } from '../shared/language';

/** A code, and the values that its wording needs. */
export interface Reason {
  code: string;
  [value: string]: string | number | boolean | null | undefined;
}

const WORDS: Record<Language, Polyglot> = {
  en: new Polyglot({ locale: 'en', phrases: en }),
  ru: new Polyglot({ locale: 'ru', phrases: ru }),
};

/** Undefined for a code that has no words. */
export function reasonWords({ code, ...values }: Reason, language: Language, locale: string): string | undefined {
  const words = WORDS[language];
  if (!words.has(code)) return undefined;
  return words.t(code, reasonValues(values, { locale, native: words.t('language.native') }));
}

export const languageName = (code: string, locale: string): string =>
  reasonValues({ language: code }, { locale, native: '' }).language ?? code;
