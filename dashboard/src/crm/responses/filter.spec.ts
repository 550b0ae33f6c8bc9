import { describe, expect, test } from 'vitest';
import { compareBy, countOf, ORDER_NAMES, ORDERS, orderOf } from './filter';
import { aRow } from './given-rows';

describe('Filters and orders', () => {
  test('every order is known by its field and direction', () => {
    for (const name of ORDER_NAMES) expect(orderOf(ORDERS[name])).toBe(name);
    expect(orderOf({ field: 'nonsense', order: 'ASC' })).toBe('newest');
  });

  test('words are not counted among the filters', () => {
    expect(countOf({ q: 'anna', status: 'new', stage: undefined, is_incomplete: true })).toBe(2);
  });

  test('rows are ordered as the server orders them: without a score below every score, then by id', () => {
    const rows = [aRow('1', { relevance_score: 0 }), aRow('2'), aRow('3', { relevance_score: 0.5 }), aRow('4')];
    const sorted = (name: keyof typeof ORDERS) =>
      [...rows]
        .sort(compareBy(ORDERS[name]))
        .map(({ id }) => id)
        .join('');
    expect([sorted('newest'), sorted('oldest'), sorted('best'), sorted('weakest')]).toEqual([
      '4321',
      '1234',
      '3142',
      '2413',
    ]);
  });
});
