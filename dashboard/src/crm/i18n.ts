import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import type { crm } from '../shared/catalogues/en/crm';
import { keepLanguage, LANGUAGE_NAMES, LANGUAGES, type Language, wantedLanguage } from '../shared/language';
import type { SameKeys } from '../shared/texts';
import type { LateTexts } from './texts';

type Catalogue = SameKeys<typeof crm>;

/** Our own texts and those of react-admin; only the language that is read is loaded. */
const LOADERS: Record<Language, () => Promise<[Catalogue, TranslationMessages]>> = {
  en: async () => [(await import('../shared/catalogues/en/crm')).crm, (await import('ra-language-english')).default],
  ru: async () => [(await import('../shared/catalogues/ru/crm')).crm, (await import('ra-language-russian')).default],
};

/** Texts of areas that few people open: they come with the first page that needs them. */
const LATE: { [Area in keyof LateTexts]: Record<Language, () => Promise<SameKeys<LateTexts[Area]>>> } = {
  admin: {
    en: async () => (await import('../shared/catalogues/en/crm/admin')).admin,
    ru: async () => (await import('../shared/catalogues/ru/crm/admin')).admin,
  },
  moderation: {
    en: async () => (await import('../shared/catalogues/en/crm/moderation')).moderation,
    ru: async () => (await import('../shared/catalogues/ru/crm/moderation')).moderation,
  },
};

const wanted = new Set<keyof LateTexts>();

async function messagesOf(language: Language) {
  const [texts, own] = await LOADERS[language]();
  const late = await Promise.all([...wanted].map(async (area) => [area, await LATE[area][language]()] as const));
  // As react-admin calls them: `resources.vacancies.name`.
  const resources = Object.fromEntries(
    Object.entries(texts.shell.resources).map(([name, text]) => [name, { name: text }]),
  );
  const { ra } = own;
  // What react-admin says of forms, in the words of the rest.
  const { unsaved_title, unsaved_text, invalid_form } = texts.shell;
  const message = { ...ra.message, unsaved_changes: `${unsaved_title} ${unsaved_text}`, invalid_form };
  return { ...own, ...texts, ...Object.fromEntries(late), ra: { ...ra, message }, resources };
}

let provider: I18nProvider | undefined;
/** Texts are changed one after the other, so that the last language that was asked for stays. */
let turn: Promise<unknown> = Promise.resolve();

const inTurn = (change: () => Promise<unknown>): Promise<void> => {
  const done = turn.then(change);
  turn = done.catch(() => undefined);
  return done.then(() => undefined);
};

/** Texts for react-admin, in the language that the whole product is read in. */
export async function loadI18n(): Promise<I18nProvider> {
  const first = wantedLanguage();
  const loaded = await messagesOf(first);
  document.documentElement.lang = first;
  let isStarting = true;
  const made = polyglotI18nProvider(
    (language) => (isStarting ? loaded : messagesOf(language as Language)),
    first,
    LANGUAGES.map((locale) => ({ locale, name: LANGUAGE_NAMES[locale] })),
    // What the server says is a text already.
    { allowMissing: true },
  );
  isStarting = false;
  provider = made;
  return {
    ...made,
    changeLocale: (language) =>
      inTurn(async () => {
        await made.changeLocale(language);
        keepLanguage(language as Language);
        document.documentElement.lang = language;
      }),
  };
}

/** A page whose area has texts of its own: shown once both are there, in whatever language it is read by then. */
export async function withTexts<Page>(area: keyof LateTexts, page: Promise<Page>): Promise<Page> {
  const [loaded] = await Promise.all([page, textsOf(area)]);
  return loaded;
}

async function textsOf(area: keyof LateTexts): Promise<void> {
  if (wanted.has(area)) return turn.then(() => undefined);
  wanted.add(area);
  try {
    await inTurn(async () => provider?.changeLocale(provider.getLocale()));
  } catch (error) {
    wanted.delete(area);
    throw error;
  }
}
