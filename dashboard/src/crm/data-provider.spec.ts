import { HttpError, type RaRecord } from 'react-admin';
import { describe, expect, test } from 'vitest';
import { Problem } from '../shared/api/problem';
import { dataProviderOf } from './data-provider';
import type { ListQuery, Source } from './source';
import type { Translate } from './texts';

const inWords: Translate = (key) => `«${key}»`;

/** Twenty-five rows in a list that goes on by cursors; it remembers what it was asked. */
function aSource(changes: Partial<Source> = {}) {
  const asked: ListQuery[] = [];
  const rows = Array.from({ length: 25 }, (_, index) => ({ id: `row-${index}` }));
  const source: Source = {
    async list(query) {
      asked.push(query);
      const begin = query.cursor ? Number(query.cursor) : ((query.page ?? 1) - 1) * query.limit;
      const end = begin + query.limit;
      const next_cursor = end < rows.length ? String(end) : null;
      return { items: rows.slice(begin, end), total: rows.length, is_estimate: false, next_cursor };
    },
    ...changes,
  };
  return { asked, source };
}

const providerOf = (source: Source) => dataProviderOf({ rows: source }, {}, inWords);
const list = (page: number, filter: object = {}, field = 'created_at') => ({
  pagination: { page, perPage: 10 },
  sort: { field, order: 'DESC' as const },
  filter,
});

describe('Rows for react-admin', () => {
  test('a list is asked for by page, order and the filters that hold something', async () => {
    const { asked, source } = aSource({ paging: 'page', sorts: ['created_at'] });
    const { data, total, meta } = await providerOf(source).getList('rows', list(2, { q: '', status: 'open' }));
    expect(asked).toEqual([{ limit: 10, page: 2, sort: 'created_at', order: 'desc', status: 'open' }]);
    expect([data.length, total]).toEqual([10, 25]);
    expect(meta).toEqual({ is_estimate: false, next_cursor: '20' });
  });

  test('an order that the API does not know is not asked for', async () => {
    const { asked, source } = aSource({ paging: 'page', sorts: ['created_at'] });
    await providerOf(source).getList('rows', list(1, {}, 'id'));
    expect(asked).toEqual([{ limit: 10, page: 1 }]);
  });

  test('page after page of a list that only goes on takes one question each', async () => {
    const { asked, source } = aSource({ paging: 'cursor' });
    const provider = providerOf(source);
    const filter = { q: 'one by one' };
    for (const page of [1, 2, 3]) await provider.getList('rows', list(page, filter));
    expect(asked.map(({ cursor }) => cursor)).toEqual([undefined, '10', '20']);
  });

  test('a far page of such a list is reached from its beginning', async () => {
    const { asked, source } = aSource({ paging: 'cursor' });
    const { data } = await providerOf(source).getList('rows', list(3, { q: 'straight to the third' }));
    expect(data.map(({ id }: RaRecord) => id)).toEqual(['row-20', 'row-21', 'row-22', 'row-23', 'row-24']);
    expect(asked).toHaveLength(3);
  });

  test('records that are gone are left out where several are asked for', async () => {
    const one = async (id: string) => {
      if (id === 'gone') throw Problem.of(404, { code: 'rows.not_found' });
      return { id };
    };
    const { data } = await providerOf({ one }).getMany('rows', { ids: ['here', 'gone'] });
    expect(data).toEqual([{ id: 'here' }]);
  });

  test('what is sent again after a lost answer has the same key; the next form has another', async () => {
    const keys: string[] = [];
    let isOffline = true;
    const create = async (_fields: object, key: string) => {
      keys.push(key);
      if (isOffline) throw Problem.offline();
      return { id: 'made' };
    };
    const provider = providerOf({ create });
    const data = { title: 'Nurse' };
    await expect(provider.create('rows', { data })).rejects.toThrow('«shell.offline»');
    isOffline = false;
    await provider.create('rows', { data });
    await provider.create('rows', { data });
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  test('a refusal comes in its own words, with the faults beside their fields', async () => {
    const update = () =>
      Promise.reject(
        Problem.of(422, {
          code: 'http.invalid',
          detail: 'Please check the fields.',
          errors: [{ field: 'requirements.skills.0.name', code: 'empty', detail: 'Must not be empty.' }],
        }),
      );
    const refused = await providerOf({ update })
      .update('rows', { id: '1', data: {}, previousData: { id: '1' } })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(HttpError);
    expect(refused).toMatchObject({
      message: 'Please check the fields.',
      status: 422,
      body: { code: 'http.invalid', errors: { 'requirements.skills.0.name': 'Must not be empty.' } },
    });
  });
});
