import fc from 'fast-check';
import { contentDisposition, displayFileName, MAX_FILE_NAME_LENGTH } from './file-name.policy.js';

test.each([
  ['Резюме Иванова.pdf', 'Резюме Иванова.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\Пётр\\cv.docx', 'cv.docx'],
  ['cv\u0000\r\nSet-Cookie: a=1.pdf', 'cvSet-Cookie_ a=1.pdf'],
  ['cv\u202efdp.exe', 'cvfdp.exe'],
  ['  .hidden..  ', 'hidden'],
  ['a   b\t.txt', 'a b.txt'],
  ['<img src=x onerror="alert(1)">.pdf', '_img src=x onerror=_alert(1)__.pdf'],
  ['...', 'file'],
  ['uploads/', 'file'],
  ['', 'file'],
  ['\ud800cv.pdf', 'cv.pdf'],
])('%j is shown as %j', (sent, shown) => {
  expect(displayFileName(sent)).toBe(shown);
});

test('й in two characters becomes one, so that equal names are equal', () => {
  expect(displayFileName('Андрей.pdf'.normalize('NFD'))).toBe('Андрей.pdf'.normalize('NFC'));
});

test('a long name is cut in its middle, so that its extension stays, and no character is cut in two', () => {
  const shown = displayFileName(`${'🙂'.repeat(200)}.docx`);
  expect([...shown]).toHaveLength(MAX_FILE_NAME_LENGTH);
  expect(shown).toMatch(/🙂\.docx$/u);
});

test('a download carries an ASCII name and the true one', () => {
  expect(contentDisposition('Резюме "Ёж" (1).pdf')).toBe(
    `attachment; filename="______ ____ (1).pdf"; filename*=UTF-8''%D0%A0%D0%B5%D0%B7%D1%8E%D0%BC%D0%B5%20_%D0%81%D0%B6_%20%281%29.pdf`,
  );
});

test('no name can break out of the header, and none is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (sent) => {
      expect(contentDisposition(sent)).toMatch(
        /^attachment; filename="[ !#$&-[\]-~]+"; filename\*=UTF-8''(?:[A-Za-z0-9!._~-]|%[0-9A-F]{2})+$/,
      );
      expect([...displayFileName(sent)].length).toBeLessThanOrEqual(MAX_FILE_NAME_LENGTH);
      expect(displayFileName(displayFileName(sent))).toBe(displayFileName(sent));
    }),
  );
});
