import { useLocale, useTranslate } from 'react-admin';
import type { crm } from '../shared/catalogues/en/crm';
import type { admin } from '../shared/catalogues/en/crm/admin';
import type { moderation } from '../shared/catalogues/en/crm/moderation';
import { type Language, localeOf } from '../shared/language';
import type { Leaves } from '../shared/texts';

/** Areas whose texts come with their pages: only there may they be used. */
export interface LateTexts {
  admin: typeof admin;
  moderation: typeof moderation;
}

/** Every key of the dashboard's catalogues, so that a misspelt one does not compile. */
export type CrmKey = Leaves<typeof crm & LateTexts>;

export type Translate = (key: CrmKey, params?: Record<string, string | number>) => string;

/** The texts of the language that people read right now, and how their country writes dates and numbers. */
export function useCrmTexts(): { t: Translate; language: Language; locale: string } {
  const translate = useTranslate();
  const language = useLocale() as Language;
  return { t: translate as Translate, language, locale: localeOf(language) };
}
