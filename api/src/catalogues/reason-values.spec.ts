import { reasonValues } from './reason-values.js';

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
});
