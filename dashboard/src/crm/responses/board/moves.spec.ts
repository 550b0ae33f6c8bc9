import { describe, expect, test } from 'vitest';
import { compareBy, ORDERS } from '../filter';
import { aRow } from '../given-rows';
import { columnWith, type Moves, withMove, withoutMove } from './moves';

const compare = compareBy(ORDERS.newest);
const NONE: Moves = new Map();
const [one, two, three] = [aRow('1'), aRow('2'), aRow('3')];
const inbox = { rows: [three, one], total: 12 };
const offer = {
  rows: [
    { ...aRow('4'), stage: 'offer' as const },
    { ...aRow('0'), stage: 'offer' as const },
  ],
  total: 2,
};
const ids = ({ rows, total }: { rows: readonly { id: string }[]; total: number }) => [
  rows.map(({ id }) => id).join(''),
  total,
];

describe('A card that was moved', () => {
  const moves = withMove(NONE, { row: one, to: 'offer' });

  test('is gone from its column and stands where the order of the other wants it, counted in both', () => {
    expect(ids(columnWith(inbox, 'inbox', moves, compare))).toEqual(['3', 11]);
    const there = columnWith(offer, 'offer', moves, compare);
    expect(ids(there)).toEqual(['410', 3]);
    expect(there.rows[1]?.stage).toBe('offer');
    expect(columnWith(offer, 'hired', withoutMove(moves, one.id), compare)).toBe(offer);
  });

  test('is not doubled once either column has it from the server', () => {
    const inboxNow = { rows: [three], total: 11 };
    const offerNow = { rows: [...offer.rows, { ...one, stage: 'offer' as const }].sort(compare), total: 3 };
    expect(ids(columnWith(inboxNow, 'inbox', moves, compare))).toEqual(['3', 11]);
    expect(ids(columnWith(offerNow, 'offer', moves, compare))).toEqual(['410', 3]);
  });

  test('is back in its place when the move is taken back', () => {
    expect(columnWith(inbox, 'inbox', withoutMove(moves, one.id), compare)).toBe(inbox);
  });

  test('goes where it was moved last, and others do not disturb it', () => {
    const both = withMove(withMove(moves, { row: one, to: 'hired' }), { row: two, to: 'offer' });
    expect(ids(columnWith(offer, 'offer', both, compare))).toEqual(['420', 3]);
    expect(ids(columnWith({ rows: [], total: 0 }, 'hired', both, compare))).toEqual(['1', 1]);
  });

  test('stands last where it belongs below everything that is loaded', () => {
    const low = withMove(NONE, { row: aRow('00'), to: 'inbox' });
    expect(ids(columnWith(inbox, 'inbox', low, compare))).toEqual(['3100', 13]);
  });
});
