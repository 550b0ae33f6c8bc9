import { setImmediate as turn } from 'node:timers/promises';
import type { ExportedRow } from './response-lists.queries.js';
import { responsesCsv } from './responses-csv.js';

const READER = { locale: 'en', time_zone: 'Europe/Moscow' } as const;
const ROW: ExportedRow = {
  candidate_full_name: 'Anna Petrova',
  candidate_email: 'anna@mail.example',
  candidate_phone: null,
  candidate_city: null,
  vacancy_title: 'Backend developer',
  status: 'new',
  stage: 'inbox',
  relevance_score: null,
  rejection_reasons: [],
  is_confirmed: false,
  is_review_requested: false,
  is_incomplete: false,
  closed_reason: null,
  created_at: new Date('2026-03-02T09:00:00Z'),
  decided_at: null,
} as unknown as ExportedRow;

/** A source without an end that tells how often it was asked, and whether it was let go. */
function endless() {
  const source = { asked: 0, isLetGo: false };
  async function* batches(): AsyncGenerator<ExportedRow[]> {
    try {
      for (;;) {
        source.asked += 1;
        yield [ROW];
      }
    } finally {
      source.isLetGo = true;
    }
  }
  return { source, batches: batches() };
}

const manyTurns = async (): Promise<void> => {
  for (let count = 0; count < 100; count++) await turn();
};

async function* once(row: Partial<ExportedRow>): AsyncGenerator<ExportedRow[]> {
  yield [{ ...ROW, ...row }];
}

/** Every cell that any reader may see, whichever sign it splits lines at, and however it takes quotes. */
const cellsOf = (csv: string): string[] =>
  [/[,;]/, /[\t]/].flatMap((sign) => csv.split(/\r?\n/).flatMap((line) => line.split(sign)));

describe('A cell of responses', () => {
  const DANGEROUS = /^[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
  test.each(['en', 'ru'] as const)('is no formula, wherever a reader may let one begin: %s', async (locale) => {
    for (const sign of [',', ';', '\t', '\n', ', ', '; '])
      for (const formula of ['=1+1', '+1', '-1+1', '@SUM(A1)', '\uff1d1+1']) {
        const name = `Anna${sign}${formula}`;
        const chunks: string[] = [];
        const row = { candidate_full_name: name, candidate_city: formula };
        for await (const chunk of responsesCsv(once(row), { ...READER, locale })) chunks.push(String(chunk));
        const cells = cellsOf(chunks.slice(1).join(''));
        const run = cells.filter((cell) => DANGEROUS.test(cell) && !cell.replace(/^[\s"]*/, '').startsWith("'"));
        expect({ name, run }).toEqual({ name, run: [] });
      }
  });

  test('stays as it is where nothing would be run', async () => {
    const chunks: string[] = [];
    const row = { candidate_full_name: 'Anna-Maria, née Müller; C++ = fun', vacancy_title: 'R&D: C#, Go - remote' };
    for await (const chunk of responsesCsv(once(row), READER)) chunks.push(String(chunk));
    expect(chunks.join('')).toContain('"Anna-Maria, née Müller; C++ = fun"');
    expect(chunks.join('')).toContain('"R&D: C#, Go - remote"');
  });
});

describe('The responses as a CSV stream', () => {
  test('whoever reads slowly is not read for ahead', async () => {
    const { source, batches } = endless();
    const csv = responsesCsv(batches, READER);
    const reading = csv[Symbol.asyncIterator]();
    await reading.next();
    await manyTurns();
    expect(source.asked).toBeLessThanOrEqual(3);
    csv.destroy();
  });

  test('nothing more is read for whoever left', async () => {
    const { source, batches } = endless();
    const csv = responsesCsv(batches, READER);
    const reading = csv[Symbol.asyncIterator]();
    await reading.next();
    csv.destroy();
    await manyTurns();
    const { asked } = source;
    await manyTurns();
    expect(source).toEqual({ asked, isLetGo: true });
  });
});
