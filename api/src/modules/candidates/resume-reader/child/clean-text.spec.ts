import fc from 'fast-check';
import { cleanText, countLetters } from './clean-text.js';

test('line breaks of every system become one kind, and empty lines do not pile up', () => {
  expect(cleanText('a\r\nb\rc\u2028d\n\n\n\n\ne')).toBe('a\nb\nc\nd\n\ne');
});

test('control and invisible characters go, tabs stay', () => {
  expect(cleanText('Py\u0000th\u00adon\u200b\u0007\tSQL\ufeff')).toBe('Python\tSQL');
});

test('letters are composed: й in two characters becomes one', () => {
  expect(cleanText('Андрей и ещё'.normalize('NFD'))).toBe('Андрей и ещё'.normalize('NFC'));
});

test('spaces of every width become one, and none stands at the end of a line', () => {
  expect(cleanText('5\u00a0\u2003лет  \nопыта')).toBe('5 лет\nопыта');
});

test('half a character beyond the basic plane becomes a replacement sign, a whole one stays', () => {
  expect(cleanText('a\ud83db 🙂')).toBe('a\ufffdb 🙂');
});

test('cleaning what is clean changes nothing, and NUL never stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const once = cleanText(raw);
      expect(cleanText(once)).toBe(once);
      expect(once).not.toContain('\0');
    }),
  );
});

test('letters of every alphabet count, digits do not', () => {
  expect(countLetters('Ёж 42 ok!')).toBe(4);
});
