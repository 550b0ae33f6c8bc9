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
