import { startApp, type TestApp } from '../app.js';
import { aMember, anAccount, aProfession, call } from '../given.js';

interface Item {
  id: string;
  name: string;
  name_ru: string;
  name_en: string;
  aliases: string[];
  is_archived: boolean;
}
interface Listed {
  items: Item[];
  total: number;
  next_cursor: string | null;
}

describe('Professions', () => {
  let app: TestApp;
  let admin: { token: string; account_id: string };
  beforeAll(async () => {
    app = await startApp();
    admin = await anAccount(app, { staff_role: 'admin' });
  });
  afterAll(() => app.stop());

  const list = async (query: string, locale = 'en') =>
    (await call<Listed>(app, 'GET', `/professions?${query}`, undefined, { locale })).body;
  const create = (body: Record<string, unknown>) =>
    call<Item & { code: string }>(app, 'POST', '/admin/professions', body, admin);
  const change = (id: string, body: Record<string, unknown>) =>
    call<Item & { code: string }>(app, 'PATCH', `/admin/professions/${id}`, body, admin);
  const merge = (id: string, into_id: string) =>
    call<Item & { code: string }>(app, 'POST', `/admin/professions/${id}/merge`, { into_id }, admin);

  test.each(['ru', 'en'])('every page of the list, by name in %s, holds each once and in order', async (locale) => {
    const names: string[] = [];
    let cursor: string | null = null;
    let total = 0;
    do {
      const page: Listed = await list(`limit=7${cursor ? `&cursor=${cursor}` : ''}`, locale);
      names.push(...page.items.map(({ name }) => name));
      ({ next_cursor: cursor, total } = page);
    } while (cursor);
    expect(names.length).toBe(total);
    expect(total).toBeGreaterThanOrEqual(40);
    const sorted = await app.database.rows<{ name: string }>(
      `select name_${locale} as name from professions where archived_at is null order by 1`,
    );
    expect(names).toEqual(sorted.map(({ name }) => name));
  });

  test('a page mark of one language opens no list of the other', async () => {
    const { next_cursor } = await list('limit=1', 'ru');
    const { status } = await call(app, 'GET', `/professions?cursor=${next_cursor}`, undefined, { locale: 'en' });
    expect(status).toBe(422);
  });

  test('are found by part of a name or alias, in either language and spelling', async () => {
    for (const q of ['бэкенд разраб', 'BACKEND-ENG', 'серверный'])
      expect((await list(`q=${encodeURIComponent(q)}`)).items.map(({ name }) => name)).toEqual(['Backend developer']);
    expect((await list('q=%25')).items).toEqual([]);
  });

  test('no two share a name or an alias, however it is spelt, not even when both are made at once', async () => {
    const first = await create({ name_ru: 'Флорист', name_en: 'Florist', aliases: ['Flower designer'] });
    expect(first.status).toBe(201);
    for (const body of [
      { name_ru: 'флорист', name_en: 'Another' },
      { name_ru: 'Другая', name_en: 'Another', aliases: ['flower-designer'] },
    ])
      expect(await create(body)).toMatchObject({ status: 409, body: { code: 'professions.name_taken' } });
    expect(await change(first.body.id, { name_en: 'QA' })).toMatchObject({ status: 409 });

    const both = await Promise.all([1, 2].map(() => create({ name_ru: 'Сомелье', name_en: 'Sommelier' })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test('a profession is renamed and keeps what it is not told to change', async () => {
    const { body } = await create({ name_ru: 'Кондитер', name_en: 'Confectioner', aliases: ['Pastry chef'] });
    const renamed = await change(body.id, { name_en: 'Pastry cook' });
    expect(renamed.body).toMatchObject({ name_ru: 'Кондитер', name_en: 'Pastry cook', aliases: ['Pastry chef'] });
    // The old name is free again.
    expect((await create({ name_ru: 'Шоколатье', name_en: 'Confectioner' })).status).toBe(201);
  });

  test('an archived one stays with those who have it, is offered to nobody, and comes back', async () => {
    const member = await aMember(app);
    const { id, name_en } = await aProfession(app);
    const choose = () => call(app, 'PATCH', '/members/me', { profession_ids: [id] }, member);
    expect((await choose()).status).toBe(200);

    expect((await change(id, { is_archived: true })).body.is_archived).toBe(true);
    const own = await call<{ professions: Item[] }>(app, 'GET', '/members/me', undefined, member);
    expect(own.body.professions.map((profession) => profession.id)).toEqual([id]);
    expect((await list(`q=${encodeURIComponent(name_en)}`)).total).toBe(0);
    const all = await call<Listed>(
      app,
      'GET',
      `/admin/professions?is_archived=true&q=${encodeURIComponent(name_en)}`,
      undefined,
      admin,
    );
    expect(all.body.items).toMatchObject([{ id, is_archived: true }]);
    expect((await choose()).status).toBe(422);

    await change(id, { is_archived: false });
    expect((await choose()).status).toBe(200);
  });

  test('merging moves members, names and earlier mergers to the other, and everyone has it once', async () => {
    const [from, into, earlier] = [await aProfession(app), await aProfession(app), await aProfession(app)];
    const [hasBoth, hasOne] = [await aMember(app), await aMember(app)];
    await call(app, 'PATCH', '/members/me', { profession_ids: [from.id, into.id] }, hasBoth);
    await call(app, 'PATCH', '/members/me', { profession_ids: [from.id] }, hasOne);
    expect((await merge(earlier.id, from.id)).status).toBe(200);

    const { status, body } = await merge(from.id, into.id);
    expect(status).toBe(200);
    expect(body.id).toBe(into.id);
    expect(body.aliases).toEqual([from.name_ru, from.name_en, earlier.name_ru, earlier.name_en]);
    for (const member of [hasBoth, hasOne]) {
      const own = await call<{ professions: Item[] }>(app, 'GET', '/members/me', undefined, member);
      expect(own.body.professions.map(({ id }) => id)).toEqual([into.id]);
    }
    expect((await list(`q=${encodeURIComponent(earlier.name_en)}`)).items.map(({ id }) => id)).toEqual([into.id]);
    const merged = await app.database.rows<{ merged_into_id: string }>(
      `select merged_into_id from professions where id = any($1)`,
      [[from.id, earlier.id]],
    );
    expect(merged.map(({ merged_into_id }) => merged_into_id)).toEqual([into.id, into.id]);
    const [event] = await app.database.rows<{ payload: unknown }>(
      `select payload from events where name = 'profession.merged' order by id desc limit 1`,
    );
    expect(event?.payload).toEqual({ profession_id: from.id, into_id: into.id });

    expect((await merge(from.id, into.id)).status).toBe(404);
    expect(await merge(into.id, from.id)).toMatchObject({ status: 409, body: { code: 'professions.not_mergeable' } });
    expect(await merge(into.id, into.id)).toMatchObject({ status: 409 });
    expect((await change(from.id, { is_archived: false })).status).toBe(404);
  });

  test('two that are merged into each other at once: one merger happens', async () => {
    const [a, b] = [await aProfession(app), await aProfession(app)];
    const answers = await Promise.all([merge(a.id, b.id), merge(b.id, a.id)]);
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 409]);
  });

  test('what administrators do to professions is recorded', async () => {
    const { body } = await create({ name_ru: 'Бариста', name_en: 'Barista' });
    await change(body.id, { aliases: ['Coffee maker'] });
    const entries = await app.database.rows<{ action: string; actor_id: string; details: object }>(
      `select action, actor_id, details from audit_entries where subject_id = $1 order by id`,
      [body.id],
    );
    expect(entries.map(({ action, actor_id }) => ({ action, actor_id }))).toEqual([
      { action: 'profession.created', actor_id: admin.account_id },
      { action: 'profession.changed', actor_id: admin.account_id },
    ]);
    expect(entries[1]?.details).toMatchObject({ before: { aliases: [] }, after: { aliases: ['Coffee maker'] } });
  });
});
