import { describe, expect, test } from 'vitest';
import { ORDERS } from './filter';
import { type SavedFilter, shownFilter, withFilter, without } from './saved-filters';

const best = { name: 'Best', filter: { min_score: 0.8 }, sort: ORDERS.best };
const mine = { name: 'Anna', filter: { q: 'anna' }, sort: ORDERS.newest };

describe('Saved filters', () => {
  test('stand in the order of their names, and a name is used once', () => {
    const saved = withFilter(withFilter([], best, 'en'), mine, 'en');
    expect(saved.map(({ name }) => name)).toEqual(['Anna', 'Best']);
    const again = withFilter(saved, { ...best, filter: { min_score: 0.9 } }, 'en');
    expect(again.map(({ filter }) => filter)).toEqual([{ q: 'anna' }, { min_score: 0.9 }]);
    expect(without(again, 'Anna').map(({ name }) => name)).toEqual(['Best']);
  });

  test('Russian names are ordered as Russians do: ё beside е', () => {
    const named = (name: string) => ({ ...best, name });
    const saved = ['Ждут', 'Ёлкины', 'Екатерины'].reduce<SavedFilter[]>(
      (all, name) => withFilter(all, named(name), 'ru'),
      [],
    );
    expect(saved.map(({ name }) => name)).toEqual(['Екатерины', 'Ёлкины', 'Ждут']);
  });

  test('the one that is shown is known by what it filters and in which order, however it was written', () => {
    const both = { name: 'Both', filter: { stage: 'offer', q: 'anna' }, sort: ORDERS.best } as const;
    const saved = [best, mine, both];
    expect(
      shownFilter(saved, { filter: { q: 'anna', stage: 'offer', status: undefined }, sort: { ...ORDERS.best } }),
    ).toBe(both);
    expect(shownFilter(saved, { filter: { q: 'anna' }, sort: ORDERS.oldest })).toBeUndefined();
    expect(shownFilter(saved, { filter: {}, sort: ORDERS.newest })).toBeUndefined();
  });
});
