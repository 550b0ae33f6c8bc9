import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import type { crm } from '../shared/catalogues/en/crm';
import { keepLanguage, LANGUAGE_NAMES, LANGUAGES, type Language, wantedLanguage } from '../shared/language';
import type { SameKeys } from '../shared/texts';

type Catalogue = SameKeys<typeof crm>;

/** Our own texts and those of react-admin; only the language that is read is loaded. */
const LOADERS: Record<Language, () => Promise<[Catalogue, TranslationMessages]>> = {
  en: async () => [(await import('../shared/catalogues/en/crm')).crm, (await import('ra-language-english')).default],
  ru: async () => [(await import('../shared/catalogues/ru/crm')).crm, (await import('ra-language-russian')).default],
};

async function messagesOf(language: Language) {
  const [texts, own] = await LOADERS[language]();
  // As react-admin calls them: `resources.vacancies.name`.
  const resources = Object.fromEntries(
    Object.entries(texts.shell.resources).map(([name, text]) => [name, { name: text }]),
  );
  const { ra } = own;
  // What react-admin says of forms, in the words of the rest.
  const { unsaved_title, unsaved_text, invalid_form } = texts.shell;
  const message = { ...ra.message, unsaved_changes: `${unsaved_title} ${unsaved_text}`, invalid_form };
  return { ...own, ...texts, ra: { ...ra, message }, resources };
}

/** Texts for react-admin, in the language that the whole product is read in. */
export async function loadI18n(): Promise<I18nProvider> {
  const first = wantedLanguage();
  const loaded = await messagesOf(first);
  document.documentElement.lang = first;
  const provider = polyglotI18nProvider(
    (language) => (language === first ? loaded : messagesOf(language as Language)),
    first,
    LANGUAGES.map((locale) => ({ locale, name: LANGUAGE_NAMES[locale] })),
    // What the server says is a text already.
    { allowMissing: true },
  );
  return {
    ...provider,
    changeLocale: async (language) => {
      await provider.changeLocale(language);
      keepLanguage(language as Language);
      document.documentElement.lang = language;
    },
  };
}
