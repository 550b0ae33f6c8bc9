import { useLocale, useTranslate } from 'react-admin';
import type { crm } from '../shared/catalogues/en/crm';
import { type Language, localeOf } from '../shared/language';
import type { Leaves } from '../shared/texts';

/** Every key of the dashboard's catalogues, so that a misspelt one does not compile. */
export type CrmKey = Leaves<typeof crm>;

export type Translate = (key: CrmKey, params?: Record<string, string | number>) => string;

/** The texts of the language that people read right now, and how their country writes dates and numbers. */
export function useCrmTexts(): { t: Translate; language: Language; locale: string } {
  const translate = useTranslate();
  const language = useLocale() as Language;
  return { t: translate as Translate, language, locale: localeOf(language) };
}
