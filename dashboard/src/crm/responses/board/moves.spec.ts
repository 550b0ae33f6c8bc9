import { describe, expect, test } from 'vitest';
import { compareBy, ORDERS } from '../filter';
import { aRow } from '../given-rows';
import type { ResponseView, Stage } from '../source';
import { columnWith, type Moves, withMove, withoutMove } from './moves';

const compare = compareBy(ORDERS.newest);
const NONE: Moves = new Map();
const aMove = (row: ResponseView, to: Stage) => ({ row, from: row.stage, to });
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
  const move = aMove(one, 'offer');
  const moves = withMove(NONE, move);

  test('is gone from its column and stands where the order of the other wants it, counted in both', () => {
    expect(ids(columnWith(inbox, 'inbox', moves, compare))).toEqual(['3', 11]);
    const there = columnWith(offer, 'offer', moves, compare);
    expect(ids(there)).toEqual(['410', 3]);
    expect(there.rows[1]?.stage).toBe('offer');
    expect(columnWith(offer, 'hired', withoutMove(moves, move), compare)).toBe(offer);
  });

  test('is not doubled once either column has it from the server', () => {
    const inboxNow = { rows: [three], total: 11 };
    const offerNow = { rows: [...offer.rows, { ...one, stage: 'offer' as const }].sort(compare), total: 3 };
    expect(ids(columnWith(inboxNow, 'inbox', moves, compare))).toEqual(['3', 11]);
    expect(ids(columnWith(offerNow, 'offer', moves, compare))).toEqual(['410', 3]);
  });

  test('is back in its place when the move is taken back', () => {
    expect(columnWith(inbox, 'inbox', withoutMove(moves, move), compare)).toBe(inbox);
  });

  test('goes where it was moved last, and others do not disturb it', () => {
    const both = withMove(withMove(moves, aMove(one, 'hired')), aMove(two, 'offer'));
    expect(ids(columnWith(offer, 'offer', both, compare))).toEqual(['420', 3]);
    expect(ids(columnWith({ rows: [], total: 0 }, 'hired', both, compare))).toEqual(['1', 1]);
    // That the earlier move is saved says nothing of the later one.
    expect(withoutMove(both, move).get(one.id)?.to).toBe('hired');
  });

  test('stands last where it belongs below everything that is loaded', () => {
    const low = withMove(NONE, aMove(aRow('00', { stage: 'offer' }), 'inbox'));
    expect(ids(columnWith(inbox, 'inbox', low, compare))).toEqual(['3100', 13]);
  });
});
