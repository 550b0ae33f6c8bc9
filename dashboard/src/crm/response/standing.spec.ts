import { expect, test } from 'vitest';
import { standingOf } from './standing';

const facts = { status: 'new', is_confirmed: false, is_incomplete: false, closed_reason: null } as const;

test.each([
  [{}, 'new'],
  [{ status: 'in_chat' }, 'in_chat'],
  [{ status: 'in_chat', is_incomplete: true }, 'silent'],
  [{ status: 'rejected' }, 'rejected_by_bot'],
  [{ status: 'rejected', is_confirmed: true }, 'rejected'],
  [{ status: 'approved' }, 'approved_by_bot'],
  [{ status: 'approved', is_confirmed: true, is_incomplete: true }, 'approved'],
  [{ status: 'rejected', closed_reason: 'withdrawn' }, 'withdrawn'],
  [{ closed_reason: 'no_consent' }, 'no_consent'],
] as const)('A response that is %o stands as %s', (changes, standing) => {
  expect(standingOf({ ...facts, ...changes })).toBe(standing);
});
