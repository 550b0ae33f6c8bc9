import { createTestDatabase } from '../../../test/database.js';
import { giveManyResponses, type ManyResponses } from '../../../test/many-responses.js';
import { WatchedDatabase } from '../../../test/plans.js';
import { createDataSource } from '../../data-source.js';
import type { DataSource } from '../../platform/db/data-source.js';
import { CandidatesQueries } from './candidates.queries.js';

const COUNT = 20_000;
const NOON = new Date('2026-03-02T12:00:00Z');

describe(`A list of ${COUNT.toLocaleString('en')} candidates`, () => {
  let test_database: Awaited<ReturnType<typeof createTestDatabase>>;
  let dataSource: DataSource;
  let database: WatchedDatabase;
  let candidates: CandidatesQueries;
  let many: ManyResponses;

  beforeAll(async () => {
    test_database = await createTestDatabase();
    many = await giveManyResponses(test_database.url, COUNT, NOON);
    dataSource = await createDataSource(test_database.url).initialize();
    database = new WatchedDatabase(dataSource);
    candidates = new CandidatesQueries(database);
  }, 120_000);
  afterAll(async () => {
    await dataSource.destroy();
    await test_database.drop();
  });

  const list = (part: { q?: string; cursor?: string; page?: number; limit?: number } = {}) =>
    candidates.list(many.employer_id, { limit: 25, ...part });

  test('a page comes along an index and touches few rows, however many there are', async () => {
    const [page] = (await database.plansOf(() => list())).filter(({ sql }) => !sql.includes('as counted'));
    expect(page?.kinds).not.toContain('Seq Scan');
    expect(page?.touched).toBeLessThan(100);
  });

  test('its total is told to be an estimate beyond ten thousand', async () => {
    expect(await list()).toMatchObject({ total: 10_001, is_estimate: true });
  });

  test('cursors and page numbers lead through the same rows', async () => {
    const first = await list();
    const second = await list({ cursor: first.next_cursor ?? '' });
    expect(await list({ page: 2 })).toMatchObject({ items: second.items });
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(50);
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(ids).toEqual([...ids].sort().reverse());
  });

  test('rare and common words find whom they should, by name, address, city and CV', async () => {
    const rare = await list({ q: 'Редкин' });
    expect(rare).toMatchObject({ total: COUNT / 1_000, is_estimate: false });
    expect(rare.items.every(({ full_name }) => full_name.endsWith('Редкин'))).toBe(true);
    expect((await list({ q: 'person-19999@mail' })).items.map(({ email }) => email)).toEqual([
      'person-19999@mail.example',
    ]);
    expect(await list({ q: 'постг' })).toMatchObject({ total: 0, items: [] });
    expect((await list({ q: 'postgres казань' })).items.every(({ city }) => city === 'Казань')).toBe(true);
  });

  test('another employer sees nobody', async () => {
    expect(await candidates.list('019a0000-0000-7000-8000-000000000000', { limit: 25 })).toMatchObject({
      total: 0,
      items: [],
    });
  });
});
