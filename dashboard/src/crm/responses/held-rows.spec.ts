import { describe, expect, test } from 'vitest';
import { aRow } from './given-rows';
import { released, shown, taken } from './held-rows';
import type { ResponseView } from './source';

const ids = (rows: readonly ResponseView[]) => rows.map(({ id }) => id).join('');
const a = aRow('a', { created_at: '2026-03-02T09:00:00Z' });
const b = aRow('b', { created_at: '2026-03-02T08:00:00Z' });
const newer = aRow('n', { created_at: '2026-03-02T10:00:00Z' });
const older = aRow('o', { created_at: '2026-03-01T10:00:00Z' });

describe('Rows that are shown', () => {
  test('follow the server while nobody is about to click, and what is new is pointed out', () => {
    const now = taken(shown('list', [a, b]), 'list', [newer, a, b], false);
    expect(ids(now.rows)).toBe('nab');
    expect([...now.fresh]).toEqual(['n']);
    expect(now.waiting).toEqual({ count: 0, isMoved: false });
  });

  test('stand still under the pointer: new ones are counted and wait', () => {
    const held = taken(shown('list', [a, b]), 'list', [newer, a, b], true);
    expect(ids(held.rows)).toBe('ab');
    expect(held.waiting).toEqual({ count: 1, isMoved: true });
    expect(ids(released(held).rows)).toBe('nab');
  });

  test('take their new values where they stand, and these are pointed out anew each time', () => {
    const first = taken(shown('list', [a, b]), 'list', [a, { ...b, status: 'approved' }], true);
    expect(first.rows[1]?.status).toBe('approved');
    expect(first.waiting.isMoved).toBe(false);
    expect([[...first.fresh], first.round]).toEqual([['b'], 1]);
    const second = taken(first, 'list', [a, { ...b, status: 'approved', stage: 'offer' }], true);
    expect([[...second.fresh], second.round]).toEqual([['b'], 2]);
  });

  test('do not change places or vanish under the pointer, and the one that left keeps its place', () => {
    const held = taken(shown('list', [a, b]), 'list', [b], true);
    expect(ids(held.rows)).toBe('ab');
    expect(held.waiting).toEqual({ count: 0, isMoved: true });
    expect(ids(taken(held, 'list', [b, a], true).rows)).toBe('ab');
    expect(ids(released(held).rows)).toBe('b');
  });

  test('an older response that slides onto the page is not called new', () => {
    const held = taken(shown('list', [a, b]), 'list', [a, older], true);
    expect(held.waiting).toEqual({ count: 0, isMoved: true });
    expect(released(held).fresh.size).toBe(0);
  });

  test('what waits is gone again when the server takes it back', () => {
    const held = taken(shown('list', [a, b]), 'list', [newer, a, b], true);
    expect(taken(held, 'list', [a, b], true).waiting).toEqual({ count: 0, isMoved: false });
  });

  test('another list is shown whole, without pointing at anything', () => {
    const held = taken(shown('list', [a, b]), 'other', [newer], true);
    expect([ids(held.rows), held.fresh.size, held.waiting.isMoved]).toEqual(['n', 0, false]);
  });

  test('an answer that says nothing else points at nothing', () => {
    const held = taken(shown('list', [a, b]), 'list', [{ ...a }, { ...b }], true);
    expect([held.fresh.size, held.round, held.waiting.isMoved]).toEqual([0, 0, false]);
  });
});
