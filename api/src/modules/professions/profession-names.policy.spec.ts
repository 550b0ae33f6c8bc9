import { foldedName, foldedNames, mergedAliases } from './profession-names.policy.js';

test('case, spaces, kinds of hyphen and «ё» do not make another name', () => {
  for (const spelling of ['Бэкенд-разработчик', 'бэкенд  разработчик', ' БЭКЕНД‑РАЗРАБОТЧИК ', 'бэкенд—разработчик'])
    expect(foldedName(spelling)).toBe('бэкенд разработчик');
  expect(foldedName('Актёр')).toBe(foldedName('актер'));
  expect(foldedName('C++')).not.toBe(foldedName('C'));
});

test('a name that is the same in both languages counts once', () => {
  expect(foldedNames({ name_ru: 'DevOps', name_en: 'devops', aliases: ['SRE', 'sre '] })).toEqual(['devops', 'sre']);
});

test('a merged profession keeps its names as aliases of the other, none of them twice', () => {
  const into = { name_ru: 'Тестировщик', name_en: 'QA engineer', aliases: ['QA'] };
  const from = { name_ru: 'Инженер по тестированию', name_en: 'Qa-Engineer', aliases: ['qa', 'Tester'] };
  expect(mergedAliases(into, from)).toEqual(['QA', 'Инженер по тестированию', 'Tester']);
});
