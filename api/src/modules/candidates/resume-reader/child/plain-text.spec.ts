import { ResumeRefused } from '../resume-reader.errors.js';
import { readPlainText } from './plain-text.js';

const RUSSIAN = 'Иванов Пётр, инженер-программист.\nОпыт: «Вектор» — 5 лет, SQL и Python; зарплата от 200 000 ₽';
const WITHOUT_RUBLE = RUSSIAN.replace('₽', 'руб.');

/** Encodes by turning the decoder round: Node only decodes the old encodings. */
function encode(text: string, encoding: string): Buffer {
  const table = new Map(
    [...new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
      (character, byte) => [character, byte],
    ),
  );
  return Buffer.from([...text].map((character) => table.get(character) ?? 0x3f));
}

describe('a text file', () => {
  test('is read as UTF-8, with or without its mark', () => {
    expect(readPlainText(Buffer.from(RUSSIAN))).toBe(RUSSIAN);
    expect(readPlainText(Buffer.from(`\ufeff${RUSSIAN}`))).toBe(RUSSIAN);
  });

  test('is read as UTF-16 of either byte order', () => {
    const little = Buffer.from(RUSSIAN, 'utf16le');
    const big = Buffer.from(little).swap16();
    expect(readPlainText(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toBe(RUSSIAN);
    expect(readPlainText(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toBe(RUSSIAN);
  });

  test('is read as UTF-16 without a mark', () => {
    const little = Buffer.from(RUSSIAN.repeat(3), 'utf16le');
    expect(readPlainText(little)).toBe(RUSSIAN.repeat(3));
    expect(readPlainText(Buffer.from(little).swap16())).toBe(RUSSIAN.repeat(3));
  });

  test('is read as windows-1251', () => {
    expect(readPlainText(encode(WITHOUT_RUBLE, 'windows-1251'))).toBe(WITHOUT_RUBLE);
  });

  test.each(['koi8-r', 'ibm866'])('is read in the old encoding %s', (encoding) => {
    const text = 'Иванов Пётр, инженер. Опыт работы: бухгалтер, 5 лет, SQL';
    expect(readPlainText(encode(text, encoding))).toBe(text);
  });

  test('is read as windows-1252 when its letters are Western', () => {
    const text = 'Résumé: José Müller, développeur à Genève, née en été';
    expect(readPlainText(encode(text, 'windows-1252'))).toBe(text);
  });

  test('that is short and all capitals is still windows-1251', () => {
    expect(readPlainText(encode('ИВАНОВ ПЕТР', 'windows-1251'))).toBe('ИВАНОВ ПЕТР');
  });
});

test.each([
  ['a program', Buffer.from('4d5a90000300000004000000ffff0000b8', 'hex')],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d4948445200', 'hex')],
  ['bytes by chance', Buffer.from(Array.from({ length: 4_000 }, (_, place) => ((place * 7919) ^ (place >> 3)) & 0xff))],
  [
    'high bytes by chance, without one control character',
    Buffer.from(Array.from({ length: 4_000 }, (_, place) => 0x80 | ((place * 7919) ^ (place >> 3)))).subarray(0),
  ],
  ['RTF', Buffer.from('{\\rtf1\\ansi Hello}')],
  ['a web page', Buffer.from('<!DOCTYPE html><p>Hello')],
  ['UTF-16 with half a character', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])],
])('%s is no text', (_, bytes) => {
  expect(() => readPlainText(bytes)).toThrow(new ResumeRefused('resume.wrong_type'));
});
