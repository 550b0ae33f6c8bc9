import { reasonValues } from './reason-values.js';
import { text } from './texts.js';

describe('The values of a reason code', () => {
  test('are written as the reader’s language writes them', () => {
    const reason = { language: 'en', level: 'b1', min_level: 'native', score: 0.4375, years: 2.5, text: '50%' };
    expect(reasonValues(reason, { locale: 'ru', native: 'родной' })).toEqual({
      language: 'английский',
      level: 'B1',
      min_level: 'родной',
      score: '43,8\u00a0%',
      years: '2,5',
      text: '50%',
    });
    expect(reasonValues(reason, { locale: 'en', native: 'native' })).toMatchObject({
      language: 'English',
      score: '43.8%',
      years: '2.5',
    });
  });

  test('that are missing, or no language at all, do no harm', () => {
    expect(reasonValues({ language: '<b>', level: null, skill: undefined }, { locale: 'en', native: '' })).toEqual({
      language: '<b>',
      level: '',
      skill: '',
    });
  });

  test('that count years pick the plural by the years that are asked for', () => {
    const wordsOf = (locale: 'en' | 'ru', min_years: number) =>
      text(locale, 'reasons.experience.met', reasonValues({ years: 4, min_years }, { locale, native: '' }));
    expect([1, 2, 5, 21].map((years) => wordsOf('ru', years))).toEqual([
      'Опыт работы: достаточный (нужно от 1 года).',
      'Опыт работы: достаточный (нужно от 2 лет).',
      'Опыт работы: достаточный (нужно от 5 лет).',
      'Опыт работы: достаточный (нужно от 21 года).',
    ]);
    expect([1, 3].map((years) => wordsOf('en', years))).toEqual([
      'Work experience: as much as asked for (from 1 year).',
      'Work experience: as much as asked for (from 3 years).',
    ]);
  });
});
