import { en } from './catalogues/en';
import { ru } from './catalogues/ru';

const CATALOGUES = { en, ru };

/** The first language of the browser that there are texts in; English without one. */
function languageOf(preferred: readonly string[]): keyof typeof CATALOGUES {
  for (const tag of preferred) {
    const language = tag.slice(0, 2).toLowerCase();
    if (language === 'ru' || language === 'en') return language;
  }
  return 'en';
}

export const language = languageOf(navigator.languages);
export const texts = CATALOGUES[language];
