import { expect, test } from 'vitest';
import { languageName, reasonWords } from './reasons';

test('a reason is told in the language of whoever reads it, with the values of the code', () => {
  const reason = { code: 'language.below', language: 'en', level: 'b1', min_level: 'b2', weight: 0.2 };
  expect(reasonWords(reason, 'en', 'en-GB')).toBe('Language (English): level B1 is below B2.');
  expect(reasonWords(reason, 'ru', 'ru-RU')).toBe('Язык (английский): уровень B1, а нужен не ниже B2.');
});

test('words of strangers within a reason stay words: neither placeholders nor plurals', () => {
  const text = '%{weight} |||| <b>why</b> $& %{smart_count}';
  expect(reasonWords({ code: 'question.unknown', text }, 'en', 'en')).toBe(`“${text}”: not answered.`);
});

test('a code without words has none, and a language that is none keeps its name', () => {
  expect(reasonWords({ code: 'recruiter.decided' }, 'en', 'en')).toBeUndefined();
  expect(reasonWords({ code: 'skill' }, 'en', 'en')).toBeUndefined();
  expect(languageName('<b>', 'en')).toBe('<b>');
});
