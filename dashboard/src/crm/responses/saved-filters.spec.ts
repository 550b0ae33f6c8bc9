import { describe, expect, test } from 'vitest';
import { ORDERS } from './filter';
import { byName, fromApi, named, type SavedFilter, shownFilter, toApi, withFilter } from './saved-filters';

const best: SavedFilter = { id: 'b', name: 'Best', filter: { min_score: 0.8 }, sort: ORDERS.best };
const mine: SavedFilter = { id: 'm', name: 'Anna', filter: { q: 'anna' }, sort: ORDERS.newest };

describe('Saved filters', () => {
  test('stand in the order of their names, and what is saved again takes its former place', () => {
    const saved = withFilter([best], mine);
    expect(byName(saved, 'en')).toEqual([mine, best]);
    const again = { ...best, filter: { min_score: 0.9 } };
    expect(byName(withFilter(saved, again), 'en')).toEqual([mine, again]);
  });

  test('Russian names are ordered as Russians do: ё beside е', () => {
    const saved = ['Ждут', 'Ёлкины', 'Екатерины'].map((name) => ({ ...best, id: name, name }));
    expect(byName(saved, 'ru').map(({ name }) => name)).toEqual(['Екатерины', 'Ёлкины', 'Ждут']);
  });

  test('a name is known however it is written', () => {
    expect(named([best, mine], ' BEST ')).toBe(best);
    expect(named([best, mine], 'Besta')).toBeUndefined();
  });

  test('the one that is shown is known by what it filters and in which order, however it was written', () => {
    const both: SavedFilter = { id: '2', name: 'Both', filter: { stage: 'offer', q: 'anna' }, sort: ORDERS.best };
    const saved = [best, mine, both];
    expect(
      shownFilter(saved, { filter: { q: 'anna', stage: 'offer', status: undefined }, sort: { ...ORDERS.best } }),
    ).toBe(both);
    expect(shownFilter(saved, { filter: { q: 'anna' }, sort: ORDERS.oldest })).toBeUndefined();
    expect(shownFilter(saved, { filter: {}, sort: ORDERS.newest })).toBeUndefined();
  });

  test('come back from the API as they were sent, without what filters nothing', () => {
    const { list, ...sent } = toApi('Both', {
      filter: { q: '', stage: 'offer', is_incomplete: true, status: undefined },
      sort: ORDERS.weakest,
    });
    expect(list).toBe('responses');
    expect(sent.filter).toEqual({ stage: 'offer', is_incomplete: true });
    const times = { created_at: '2026-03-02T09:00:00Z', updated_at: '2026-03-02T09:00:00Z' };
    expect(fromApi({ id: '1', list, ...sent, ...times })).toEqual({
      id: '1',
      name: 'Both',
      filter: { stage: 'offer', is_incomplete: true },
      sort: ORDERS.weakest,
    });
  });
});
