import { quoteAround, resumeText } from './resume-text.policy.js';

const readable = (text: string) =>
  resumeText(text)
    .tokens.map((token) => text.slice(token.start, token.end))
    .join(' ');

test('every reading of a text has its length, so that offsets stay true', () => {
  const text = 'İstanbul\r\nОпыт\u00a0работы \u0000— ёлка 👩‍💻 И\u0306\u00adй\u2028конец';
  const { plain, cased } = resumeText(text);
  expect([plain.length, cased.length]).toEqual([text.length, text.length]);
});

test.each([
  ['a name on top', 'Иванов Иван Иванович\nВодитель', 'Водитель'],
  ['a name in capitals', 'JOHN SMITH\nnurse', 'nurse'],
  ['initials', 'Иванов И.И.\nводитель', 'водитель'],
  ['a labelled name', 'ФИО: Котова Мария\nкассир', 'кассир'],
  ['sex, age and birth', 'Мужчина, 35 лет, родился 5 мая 1988\nопыт', 'опыт'],
  ['age in a story', 'Мне 42 года. Работаю сварщиком', 'Работаю сварщиком'],
  ['an English age', 'A 35-year-old nurse', 'A nurse'],
  [
    'a label',
    'Gender: female\nNationality: French\nMarital status: married, 2 children\nSkills: Excel',
    'Skills Excel',
  ],
  ['a label inside a line', 'Пол: мужской, Навыки: Excel', 'Навыки Excel'],
  ['family', 'Женат, двое детей, водитель', 'водитель'],
  ['a street, not the city', 'Адрес: г. Москва, ул. Ленина, д. 5, кв. 7', 'Адрес г Москва'],
  ['mail and links', 'ivan.java@mail.ru https://github.com/golang https://t.me/sql нет', 'нет'],
  ['citizenship', 'Гражданство: Россия, есть разрешение на работу: Россия\nопыт', 'опыт'],
])('%s is not read', (_what, text, rest) => {
  expect(readable(text)).toBe(rest);
});

test.each([
  'Работал с детьми 5 лет в школе',
  'Системный аналитик, Москва',
  'Опыт вождения 12 лет, категория B',
  'Женская одежда: продажи и выкладка',
])('%j is about work and is read whole', (text) => {
  expect(readable(text)).toBe(text.replace(/[,:]/g, ''));
});

test('a city of two words on top of a CV is not taken for a name', () => {
  expect(readable('Водитель\nНижний Новгород')).toBe('Водитель Нижний Новгород');
});

test('a quote stays within its sentence and never reaches into what is personal', () => {
  const text = 'Мария Котова, Excel и 1С. Потом другое.';
  const at = text.indexOf('Excel');
  expect(quoteAround(resumeText(text), at, at + 5).quote).toBe('Excel и 1С');
});

test('a very long sentence is quoted around the place, at whole words', () => {
  const text = `${'слово '.repeat(100)}Excel ${'слово '.repeat(100)}`;
  const at = text.indexOf('Excel');
  const { quote } = quoteAround(resumeText(text), at, at + 5);
  expect(quote.length).toBeLessThan(170);
  expect(quote).toMatch(/^слово .*Excel.* слово$/);
});
