import type { Case } from './source';

/** How a case stands for whoever looks at it: what there is to do, or what it waits for. */
export type Standing =
  | { kind: 'decided' | 'free' | 'admins' | 'own' }
  | { kind: 'yours' | 'taken' | 'heard_from'; until: string };

/** `now`: milliseconds since 1970. What the caller may do is the server's word, so that both never differ. */
export function standingOf(one: Case, own_id: string, now: number): Standing {
  const { status, claimed_by, claimed_until, answered_at, answer_due_at } = one;
  if (status === 'decided' || status === 'closed') return { kind: 'decided' };
  if (claimed_until && Date.parse(claimed_until) > now)
    return { kind: claimed_by === own_id ? 'yours' : 'taken', until: claimed_until };
  if (!one.can_claim) return { kind: one.is_escalated ? 'admins' : 'own' };
  if (status === 'open' && !answered_at && answer_due_at && Date.parse(answer_due_at) >= now)
    return { kind: 'heard_from', until: answer_due_at };
  return { kind: 'free' };
}

/** What a case of each kind can end as. */
export const OUTCOMES = {
  no_show: ['interviewer_absent', 'interviewee_absent', 'unclear', 'rejected'],
  dispute: ['upheld', 'rejected'],
  complaint: ['upheld', 'rejected'],
} as const satisfies Record<Case['kind'], readonly NonNullable<Case['outcome']>[]>;
