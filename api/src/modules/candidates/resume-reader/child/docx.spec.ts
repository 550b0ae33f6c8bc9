import { docxOf, docxParagraph, docxWith, zipOf } from '../../../../../test/sample-files.js';
import { ResumeRefused } from '../resume-reader.errors.js';
import { readDocx } from './docx.js';

const MIB = 1024 * 1024;

test('paragraphs become lines', async () => {
  expect(await readDocx(docxOf(['Пётр Иванов', 'R&D, C<++>']))).toBe('Пётр Иванов\nR&D, C<++>\n');
});

test('breaks and tabs inside a paragraph part words', async () => {
  const body = '<w:p><w:r><w:t>Python</w:t><w:br/><w:t>SQL</w:t><w:tab/><w:t>5 лет</w:t></w:r></w:p>';
  expect(await readDocx(docxWith(body))).toBe('Python\nSQL\t5 лет\n');
});

test('a row of a table is one line, its cells parted by tabs', async () => {
  const cell = (...lines: string[]) => `<w:tc>${lines.map(docxParagraph).join('')}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('2019–2024')}${cell('ООО «Вектор»', 'аналитик')}</w:tr><w:tr>${cell('2017')}${cell('стажёр')}</w:tr></w:tbl>`;
  expect(await readDocx(docxWith(docxParagraph('Опыт') + table))).toBe(
    'Опыт\n2019–2024\tООО «Вектор» аналитик\n2017\tстажёр\n',
  );
});

test('macros and pictures are not looked at', async () => {
  const more = [
    { name: 'word/vbaProject.bin', content: Buffer.from('Sub AutoOpen()') },
    { name: 'word/media/photo.jpg', content: Buffer.alloc(MIB, 'x') },
  ];
  expect(await readDocx(docxWith(docxParagraph('Текст'), more))).toBe('Текст\n');
});

const DOCUMENT = { name: 'word/document.xml', content: '<w:document/>' };

test.each([
  ['another zip', 'resume.wrong_type', zipOf([{ name: 'readme.txt', content: 'hello' }])],
  ['an empty zip', 'resume.wrong_type', zipOf([])],
  [
    'a spreadsheet',
    'resume.wrong_type',
    zipOf([
      { name: '[Content_Types].xml', content: '' },
      { name: 'xl/workbook.xml', content: '' },
    ]),
  ],
  ['an encrypted zip', 'resume.encrypted', zipOf([{ ...DOCUMENT, isEncrypted: true }])],
  ['a file cut in half', 'resume.damaged', docxOf(['Текст']).subarray(0, 400)],
  ['XML that ends in the middle', 'resume.damaged', docxWith('<w:p><w:r>')],
  ['a document without its parts', 'resume.damaged', zipOf([DOCUMENT])],
  [
    'a hundred megabytes of zeros',
    'resume.too_large',
    docxWith('', [{ name: 'word/media/a.bmp', content: Buffer.alloc(100 * MIB) }]),
  ],
  [
    'a picture packed a thousand times',
    'resume.too_large',
    docxWith('', [{ name: 'word/media/a.bmp', content: Buffer.alloc(20 * MIB) }]),
  ],
  [
    'a huge XML part',
    'resume.too_large',
    docxWith('', [{ name: 'word/styles.xml', content: Buffer.alloc(17 * MIB, 'abcdefgh') }]),
  ],
  [
    'a directory that claims less than there is',
    'resume.damaged',
    docxWith('', [{ name: 'word/styles.xml', content: Buffer.alloc(30 * MIB), claimedSize: 1_000 }]),
  ],
  [
    'too many entries',
    'resume.too_large',
    docxWith(
      '',
      Array.from({ length: 1_001 }, (_, place) => ({ name: `a${place}`, content: '' })),
    ),
  ],
  [
    'too much text',
    'resume.too_long',
    docxOf([Array.from({ length: 90_000 }, (_, place) => `слово${place}`).join(' ')]),
  ],
])('%s is refused as %s', async (_, code, bytes) => {
  await expect(readDocx(bytes)).rejects.toMatchObject({ code });
  await expect(readDocx(bytes)).rejects.toBeInstanceOf(ResumeRefused);
});
