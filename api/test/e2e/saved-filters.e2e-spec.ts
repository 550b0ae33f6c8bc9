import { MOST_SAVED_FILTERS } from '../../src/modules/saved-filters/saved-filter.policy.js';
import { startApp, type TestApp } from '../app.js';
import { aColleague, aRecruiter, aSavedFilter, call, type GivenRecruiter, PASSWORD } from '../given.js';

interface Saved {
  id: string;
  name: string;
  filter: Record<string, unknown>;
  sort: string;
  sort_order: string;
  code?: string;
  detail?: string;
}

const BEST = {
  list: 'responses',
  name: 'Best',
  filter: { min_score: 0.8, q: 'анна' },
  sort: 'relevance_score',
  sort_order: 'desc',
};

describe('Saved filters', () => {
  let app: TestApp;
  let recruiter: GivenRecruiter;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    recruiter = await aRecruiter(app);
  });

  const save = (changes: object = {}, locale: 'ru' | 'en' = 'en') =>
    call<Saved>(app, 'PUT', '/accounts/me/filters', { ...BEST, ...changes }, { token: recruiter.token, locale });
  const list = async (by: { token: string } = recruiter) =>
    (await call<{ items: Saved[]; total: number }>(app, 'GET', '/accounts/me/filters?list=responses', undefined, by))
      .body;
  const names = async (by?: { token: string }) => (await list(by)).items.map(({ name }) => name);

  test('are kept with what they filter and in which order, and found by name', async () => {
    const { status, body } = await save();
    const { list: _, ...kept } = BEST;
    expect([status, body]).toMatchObject([200, { ...BEST, id: expect.any(String) as string }]);
    await save({ name: 'Anna', filter: {} });
    const { items, total } = await list();
    expect(total).toBe(2);
    expect(items).toMatchObject([
      { name: 'Anna', filter: {} },
      { id: body.id, ...kept },
    ]);
  });

  test('are replaced under the same name, however it is written, and stay the same filter', async () => {
    const { body: first } = await save({ name: 'Лучшие ёлки' });
    app.clock.advance(60_000);
    const { body: again } = await save({ name: ' лучшие Ёлки ', filter: { stage: 'offer' }, sort_order: 'asc' });
    expect(again).toMatchObject({ id: first.id, name: 'лучшие Ёлки', filter: { stage: 'offer' }, sort_order: 'asc' });
    expect((await list()).items).toEqual([again]);
  });

  describe('that are renamed', () => {
    const rename = (id: string, name: string, by: { token: string } = recruiter) =>
      call<Saved>(app, 'PATCH', `/accounts/me/filters/${id}`, { name }, by);

    test('stay what they are, under another name or the same in other letters', async () => {
      const { body } = await save();
      app.clock.advance(60_000);
      const answer = await rename(body.id, ' Strong ');
      expect([answer.status, answer.body]).toMatchObject([200, { ...BEST, id: body.id, name: 'Strong' }]);
      expect((await rename(body.id, 'STRONG')).status).toBe(200);
      expect((await list()).items).toMatchObject([{ ...BEST, id: body.id, name: 'STRONG' }]);
    });

    test('take no name that another filter has, and no other person’s filter', async () => {
      const { body } = await save();
      await save({ name: 'Лучшие' });
      const taken = await rename(body.id, 'лучшие');
      expect([taken.status, taken.body.code]).toEqual([409, 'saved_filters.name_taken']);
      const foreign = await rename(body.id, 'Mine', await aColleague(app, recruiter));
      expect([foreign.status, foreign.body.code]).toEqual([404, 'saved_filters.not_found']);
      expect(await names()).toEqual(['Best', 'Лучшие']);
    });
  });

  test('belong to one person: no colleague sees or removes them', async () => {
    const colleague = await aColleague(app, recruiter);
    const { body } = await save();
    await aSavedFilter(app, colleague, { name: 'Best' });
    expect([await names(), await names(colleague)]).toEqual([['Best'], ['Best']]);
    const refused = await call<Saved>(app, 'DELETE', `/accounts/me/filters/${body.id}`, undefined, colleague);
    expect([refused.status, refused.body.code]).toEqual([404, 'saved_filters.not_found']);
    expect((await call(app, 'DELETE', `/accounts/me/filters/${body.id}`, undefined, recruiter)).status).toBe(204);
    expect([await names(), await names(colleague)]).toEqual([[], ['Best']]);
  });

  test('are as many as the limit says, also when several devices save at once; a known name can still be saved', async () => {
    for (let count = 2; count < MOST_SAVED_FILTERS; count++) await save({ name: `Filter ${count}` });
    const answers = await Promise.all(['one', 'two', 'three', 'four'].map((name) => save({ name })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409, 409]);
    const { body } = await save({ name: 'One more' });
    expect([body.code, body.detail]).toEqual([
      'saved_filters.too_many',
      'At most 30 filters can be saved. Remove one that you do not need any more.',
    ]);
    expect((await save({ name: 'Ещё один' }, 'ru')).body.detail).toBe(
      'Больше фильтров сохранить нельзя, предел — 30. Удалите тот, который больше не нужен.',
    );
    expect((await save({ name: 'FILTER 2', filter: { stage: 'offer' } })).status).toBe(200);
    expect(await list()).toMatchObject({ total: MOST_SAVED_FILTERS });
  });

  test('saved at once under one new name are one', async () => {
    const answers = await Promise.all(['Best', 'best', 'BEST', 'Best'].map((name) => save({ name })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await list()).toMatchObject({ total: 1 });
  });

  test.each([
    ['an unknown field', { filter: { nonsense: 1 } }, 'filter.nonsense'],
    ['another type', { filter: { min_score: '0.8' } }, 'filter.min_score'],
    ['another stage', { filter: { stage: 'limbo' } }, 'filter.stage'],
    ['words without end', { filter: { q: 'x'.repeat(201) } }, 'filter.q'],
    ['a list', { filter: [] }, 'filter'],
    ['an order of nothing', { sort: 'full_name' }, 'sort'],
    ['a list that there is not', { list: 'candidates' }, 'list'],
    ['a name without end', { name: 'x'.repeat(61) }, 'name'],
    ['no name', { name: '  ' }, 'name'],
  ])('with %s are refused', async (_, changes, field) => {
    const { status, body } = await call<{ errors: { field: string }[] }>(
      app,
      'PUT',
      '/accounts/me/filters',
      { ...BEST, ...changes },
      recruiter,
    );
    expect([status, body.errors.map((error) => error.field)]).toEqual([422, [field]]);
    expect(await names()).toEqual([]);
  });

  test('can hold whatever the list is filtered and sorted by', async () => {
    const { body } = await call<{
      paths: Record<string, Record<string, { parameters: { name: string; schema: { enum?: string[] } }[] }>>;
      components: { schemas: Record<string, { properties: Record<string, { enum?: string[] }> }> };
    }>(app, 'GET', '/openapi.json');
    const parameters = body.paths['/api/responses']?.get?.parameters ?? [];
    const schemas = body.components.schemas;
    const filters = parameters.map(({ name }) => name).filter((name) => !/^(limit|page|cursor|sort|order)$/.test(name));
    expect(filters.length).toBeGreaterThan(5);
    expect(Object.keys(schemas.ResponseFilter?.properties ?? {}).sort()).toEqual(filters.sort());
    expect(schemas.SaveFilter?.properties.sort?.enum).toEqual(
      parameters.find(({ name }) => name === 'sort')?.schema.enum,
    );
  });

  test('stand in the export of the account, and go with it', async () => {
    await save();
    const { body } = await call<{ data: { saved_filters: object[] } }>(
      app,
      'GET',
      '/accounts/me/export',
      undefined,
      recruiter,
    );
    expect(body.data.saved_filters).toEqual([expect.objectContaining({ name: 'Best', filter: BEST.filter })]);
    const of = () => app.database.rows(`select name from saved_filters where account_id = $1`, [recruiter.account_id]);
    expect(await of()).toHaveLength(1);
    await call(app, 'DELETE', '/accounts/me', { password: PASSWORD }, recruiter);
    await app.drain();
    expect(await of()).toEqual([]);
  });

  test('of a colleague who leaves the team go too', async () => {
    const colleague = await aColleague(app, recruiter);
    await aSavedFilter(app, colleague);
    await call(app, 'DELETE', `/employers/me/team/${colleague.account_id}`, undefined, recruiter);
    await app.drain();
    expect(
      await app.database.rows(`select 1 from saved_filters where account_id = $1`, [colleague.account_id]),
    ).toEqual([]);
  });
});
