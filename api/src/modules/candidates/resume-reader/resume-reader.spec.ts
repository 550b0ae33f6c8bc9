import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { docxOf, docxWith, lockedPdf, pdfBomb, pdfFrom, pdfOf, scannedPdf } from '../../../../test/sample-files.js';
import { text } from '../../../catalogues/texts.js';
import { MAX_RESUME_BYTES } from './resume-limits.js';
import { ResumeReader } from './resume-reader.js';
import { ResumeRefused } from './resume-reader.errors.js';

const LINES = [
  'Иванов Пётр Сергеевич, инженер-программист',
  'Опыт: TypeScript, PostgreSQL — 5 лет',
  'English B2; зарплата от 200 000 ₽',
];
const MORE = ['Образование: МГТУ имени Баумана, 2015', 'О себе: ёж, ъ, Ё и «кавычки»'];
const SMALL = docxOf(['Текст']);

/** The processes that this one has started and that still exist. */
function children(): number[] {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return listed
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([, parent, ...args]) => Number(parent) === process.pid && args.join(' ').includes('resume-reader/child/main'),
    )
    .map(([pid]) => Number(pid));
}

/** What a process has had of a processor, in seconds; `ps` says it as [hours:]minutes:seconds. */
function processorSeconds(pid: number): number {
  const spent = execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' });
  return spent.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

const refusalOf = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'read',
    (error) => (error instanceof ResumeRefused ? error.code : String(error)),
  );

describe('a CV', () => {
  const reader = new ResumeReader();
  afterAll(() => reader.onModuleDestroy());

  test('as PDF is read page by page with its lines, in Russian and English', async () => {
    expect(await reader.read({ bytes: pdfOf([LINES, MORE]) })).toEqual({
      kind: 'pdf',
      pages: 2,
      text: `${LINES.join('\n')}\n\n${MORE.join('\n')}`,
    });
  });

  test('as DOCX is read', async () => {
    expect(await reader.read({ bytes: docxOf([...LINES, ...MORE]) })).toEqual({
      kind: 'docx',
      text: [...LINES, ...MORE].join('\n'),
    });
  });

  test('as text is read', async () => {
    expect(await reader.read({ bytes: Buffer.from(LINES.join('\r\n')) })).toEqual({
      kind: 'txt',
      text: LINES.join('\n'),
    });
  });

  test.each(['CV.DOCX', 'cv.pdf.docx', 'cv', 'my.cv', ''])('called %j is what its bytes say', async (file_name) => {
    expect((await reader.read({ bytes: docxOf(LINES), file_name })).kind).toBe('docx');
  });

  test('that is not what its name says is refused, with what it is', async () => {
    const files = { pdf: pdfOf([LINES]), docx: SMALL, txt: Buffer.from('Текст') };
    for (const [found, bytes] of Object.entries(files))
      for (const named of Object.keys(files).filter((kind) => kind !== found)) {
        const refusal = await reader.read({ bytes, file_name: `cv.${named}` }).catch((error: ResumeRefused) => error);
        expect(refusal).toMatchObject({
          kind: 'unsupported_type',
          code: 'resume.misnamed',
          params: { named: named.toUpperCase(), found: found.toUpperCase() },
        });
      }
  });

  test('with a byte order mark or junk before the PDF header is a PDF', async () => {
    const bytes = Buffer.concat([Buffer.from('\ufeff\n'), pdfOf([LINES])]);
    expect((await reader.read({ bytes })).kind).toBe('pdf');
  });

  const ole = (content: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(content, 'utf16le')]);
  const pdf = pdfOf([LINES, MORE]);

  test.each([
    ['no bytes at all', 'resume.empty', Buffer.alloc(0)],
    ['spaces alone', 'resume.empty', Buffer.from(' \n\t\n ')],
    ['a scan', 'resume.empty', scannedPdf()],
    [
      'a scan with the stamp of a scanner app',
      'resume.empty',
      pdfOf([['Scanned with CamScanner'], ['Scanned with CamScanner']]),
    ],
    ['a DOCX without text', 'resume.empty', docxWith('')],
    ['a PDF with a password', 'resume.encrypted', lockedPdf()],
    ['a DOCX with a password', 'resume.encrypted', ole('EncryptedPackage')],
    ['an old Word file', 'resume.wrong_type', ole('WordDocument')],
    [
      'a program called .pdf',
      'resume.wrong_type',
      Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), Buffer.from('%PDF-1.4'), randomBytes(2_000)]),
    ],
    ['a PDF that is only a header', 'resume.damaged', Buffer.from('%PDF-1.7\n')],
    ['a PDF with noise for a body', 'resume.damaged', Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(50_000)])],
    [
      'a PDF whose pages contain themselves',
      'resume.damaged',
      pdfFrom(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1/Kids[2 0 R]>>']),
    ],
    ['a PDF of 51 pages', 'resume.too_long', pdfOf(Array.from({ length: 51 }, () => LINES))],
    [
      'a PDF with too much text',
      'resume.too_long',
      pdfOf(Array.from({ length: 50 }, () => Array.from({ length: 50 }, () => 'слово '.repeat(20)))),
    ],
    ['text of 200,001 characters', 'resume.too_long', Buffer.from('я'.repeat(200_001))],
    ['a file of ten MiB and a byte', 'resume.too_large', Buffer.alloc(MAX_RESUME_BYTES + 1, 'a')],
    ['a DOCX whose tree does not fit in memory', 'resume.too_large', docxWith(manyParagraphs())],
    ['a page that unpacks to a gibibyte', 'resume.too_large', pdfBomb(1_024)],
  ])('%s is refused as %s', async (_, code, bytes) => {
    expect(await refusalOf(reader.read({ bytes, file_name: 'cv.pdf' }))).toBe(code);
  });

  test('cut anywhere never ends in anything but text or a refusal, and the next one is read', async () => {
    for (let share = 1; share < 10; share++) {
      for (const bytes of [pdf, docxOf(LINES)]) {
        const outcome = await refusalOf(
          reader.read({ bytes: bytes.subarray(0, Math.floor((bytes.length * share) / 10)) }),
        );
        expect(['read', 'resume.damaged', 'resume.empty', 'resume.wrong_type']).toContain(outcome);
      }
    }
    expect((await reader.read({ bytes: SMALL })).text).toBe('Текст');
  });

  test('of exactly the allowed length is read', async () => {
    expect((await reader.read({ bytes: Buffer.from('я'.repeat(200_000)) })).text).toHaveLength(200_000);
  });

  test('that is refused says why in both languages', async () => {
    const refusal = await reader
      .read({ bytes: Buffer.alloc(MAX_RESUME_BYTES + 1) })
      .catch((error: ResumeRefused) => error);
    expect(refusal).toMatchObject({ kind: 'too_large', params: { megabytes: 10 } });
    expect(text('ru', 'errors.resume.too_large', (refusal as ResumeRefused).params)).toContain('10 МБ');
    expect(text('en', 'errors.resume.too_large', (refusal as ResumeRefused).params)).toContain('10 MB');
  });
});

describe('the processes that read', () => {
  let reader: ResumeReader;
  afterEach(() => reader.onModuleDestroy());

  test('start with the first file, at most two, and one stays', async () => {
    reader = new ResumeReader();
    expect(children()).toHaveLength(0);
    await Promise.all(Array.from({ length: 6 }, () => reader.read({ bytes: SMALL })));
    expect(
      await eventually(
        () => children().length,
        (count) => count === 1,
      ),
    ).toBe(1);
  });

  test('are killed when a file takes too long, and the next file is read by another', async () => {
    reader = ResumeReader.with({ most: 1, timeout_ms: 2_000 });
    await reader.read({ bytes: SMALL });
    const [slow] = children();
    expect(await refusalOf(reader.read({ bytes: endlessPdf() }))).toBe('resume.timed_out');
    expect((await reader.read({ bytes: SMALL })).text).toBe('Текст');
    expect(children()).not.toContain(slow);
  });

  // A child that dies before it has the file costs nothing: the file goes to another one. So this one has to be in
  // the middle of it, which only its own time on a processor tells; on a busy machine that comes late.
  test('that die in the middle of a file refuse it, and nothing else', async () => {
    reader = ResumeReader.with({ most: 1, timeout_ms: 120_000 });
    await reader.read({ bytes: SMALL });
    const [pid] = children() as [number];
    const before = processorSeconds(pid);
    const hit = refusalOf(reader.read({ bytes: endlessPdf() }));
    const waiting = reader.read({ bytes: SMALL });
    await eventually(
      () => processorSeconds(pid) - before,
      (spent) => spent > 1,
      90_000,
    );
    process.kill(pid, 'SIGSEGV');
    expect(await hit).toBe('resume.damaged');
    expect((await waiting).text).toBe('Текст');
  }, 120_000);

  test('that die between files are replaced', async () => {
    reader = ResumeReader.with({ most: 1 });
    await reader.read({ bytes: SMALL });
    const [pid] = children();
    process.kill(pid as number, 'SIGKILL');
    await eventually(
      () => children().length,
      (count) => count === 0,
    );
    expect((await reader.read({ bytes: SMALL })).text).toBe('Текст');
  });

  test('are fresh again after their share of files', async () => {
    reader = ResumeReader.with({ most: 1, recycle_after: 2 });
    await reader.read({ bytes: SMALL });
    const [first] = children();
    await reader.read({ bytes: SMALL });
    await reader.read({ bytes: SMALL });
    expect(children()).not.toContain(first);
  });

  test('have a bounded queue', async () => {
    reader = ResumeReader.with({ most: 1, queue: 2 });
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => refusalOf(reader.read({ bytes: SMALL }))));
    expect(outcomes).toEqual(['read', 'read', 'read', 'resume.busy']);
  });

  test('are gone after shutdown, with whatever they were reading', async () => {
    reader = ResumeReader.with({ most: 1 });
    const readings = [refusalOf(reader.read({ bytes: endlessPdf() })), refusalOf(reader.read({ bytes: SMALL }))];
    expect(children()).toHaveLength(1);
    await reader.onModuleDestroy();
    expect(await Promise.all(readings)).toEqual(['resume.busy', 'resume.busy']);
    expect(children()).toHaveLength(0);
    expect(await refusalOf(reader.read({ bytes: SMALL }))).toBe('resume.busy');
  });

  test('know nothing of the secrets in this environment', async () => {
    process.env.SECRET_OF_A_TEST = 'visible';
    reader = ResumeReader.with({ most: 1 });
    await reader.read({ bytes: SMALL });
    const environment = execFileSync('ps', ['eww', '-o', 'args=', '-p', String(children()[0])], { encoding: 'utf8' });
    delete process.env.SECRET_OF_A_TEST;
    expect(environment).toContain('child/main');
    expect(environment).not.toContain('SECRET_OF_A_TEST');
  });
});

test('a hundred hostile files do not make this process grow', async () => {
  const reader = ResumeReader.with({ queue: 100, timeout_ms: 10_000 });
  const noise = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(1024 * 1024)]);
  const hostile = [
    noise,
    docxWith('', [{ name: 'word/a.bmp', content: Buffer.alloc(20_000_000) }]),
    lockedPdf(),
    pdfBomb(8),
    Buffer.alloc(9_000_000, 'a'),
  ];
  await refusalOf(reader.read({ bytes: noise }));
  const before = held();
  for (let round = 0; round < 20; round++) await Promise.all(hostile.map((bytes) => refusalOf(reader.read({ bytes }))));
  const growth = held() - before;
  await reader.onModuleDestroy();
  expect(growth).toBeLessThan(50 * 1024 * 1024);
}, 60_000);

function held(): number {
  global.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Fifteen megabytes of XML that pack badly enough to be believed, and become a tree many times larger. */
function manyParagraphs(): string {
  const noise = randomBytes(200_000).toString('hex');
  return Array.from(
    { length: 300_000 },
    (_, place) => `<w:p><w:r><w:b/><w:t>${noise.slice(place, place + 4)}</w:t></w:r></w:p>`,
  ).join('');
}

/** Forms that draw each other twice, thirty deep; each last one is slow and leaves a single letter. */
function endlessPdf(): Buffer {
  const depth = 30;
  const slow = `BT /T 9 Tf (a) Tj ET ${'1 0 0 1 0 0 cm '.repeat(20_000)}`;
  const form = (place: number) => {
    const content = place === depth ? slow : '/F Do /F Do';
    const resources =
      place === depth ? '/Font<</T<</Type/Font/Subtype/Type1/BaseFont/Courier>>>>' : `/XObject<</F ${5 + place} 0 R>>`;
    return `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<${resources}>>/Length ${content.length}>>\nstream\n${content}\nendstream`;
  };
  return pdfFrom([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>',
    '<</Length 5>>\nstream\n/F Do\nendstream',
    ...Array.from({ length: depth }, (_, place) => form(place + 1)),
  ]);
}

/** Asks until the answer is good or patience ends, and gives the last one. */
async function eventually<T>(ask: () => T, isGood: (answer: T) => boolean, patience_ms = 5_000): Promise<T> {
  const until = Date.now() + patience_ms;
  let answer = ask();
  while (!isGood(answer) && Date.now() < until) {
    await new Promise((resolve) => setImmediate(resolve));
    answer = ask();
  }
  return answer;
}
