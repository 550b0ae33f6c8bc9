import type { ResponseView } from './source';

/** A response for tests: named as its id, new, in the inbox. */
export const aRow = (id: string, changes: Partial<ResponseView> = {}): ResponseView => ({
  id,
  vacancy: { id: 'v', title: 'Night nurse' },
  candidate: { id: `candidate-${id}`, full_name: `Person ${id}`, email: `${id}@mail.example`, city: null },
  status: 'new',
  stage: 'inbox',
  relevance_score: null,
  rejection_reasons: [],
  is_confirmed: false,
  is_incomplete: false,
  is_review_requested: false,
  closed_reason: null,
  decided_at: null,
  created_at: '2026-03-02T09:00:00Z',
  ...changes,
});
