import { describe, expect, test } from 'vitest';
import type { Case } from './source';
import { standingOf } from './standing';

const NOON = Date.parse('2026-03-02T12:00:00Z');
const EARLIER = '2026-03-02T11:59:59.999Z';
const LATER = '2026-03-02T12:00:00.001Z';

const WAITING = {
  status: 'open',
  is_escalated: false,
  claimed_by: null,
  claimed_until: null,
  answered_at: null,
  answer_due_at: null,
  can_claim: true,
} as Case;

const standing = (changes: Partial<Case>) => standingOf({ ...WAITING, ...changes }, 'me', NOON);

describe('How a case stands', () => {
  test('a claim is told until it is over, whoever holds it', () => {
    const claimed = (claimed_by: string, claimed_until: string) => standing({ claimed_by, claimed_until });
    expect(claimed('me', LATER)).toEqual({ kind: 'yours', until: LATER });
    expect(claimed('other', LATER)).toEqual({ kind: 'taken', until: LATER });
    expect(claimed('other', EARLIER)).toEqual({ kind: 'free' });
  });

  test('while the other side can still object that is what it waits for', () => {
    expect(standing({ answer_due_at: LATER })).toEqual({ kind: 'heard_from', until: LATER });
    expect(standing({ answer_due_at: EARLIER })).toEqual({ kind: 'free' });
    expect(standing({ answer_due_at: LATER, answered_at: EARLIER })).toEqual({ kind: 'free' });
    expect(standing({ answer_due_at: LATER, status: 'appealed' })).toEqual({ kind: 'free' });
  });

  test('what the caller may not take is for administrators, or for somebody else', () => {
    expect(standing({ can_claim: false, is_escalated: true })).toEqual({ kind: 'admins' });
    expect(standing({ can_claim: false })).toEqual({ kind: 'own' });
  });

  test('what is decided is decided, at first and after an appeal', () => {
    for (const status of ['decided', 'closed'] as const)
      expect(standing({ status, can_claim: false })).toEqual({ kind: 'decided' });
  });
});
