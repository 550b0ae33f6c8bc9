import { expect, test } from 'vitest';
import { type DecisionRecord, historyOf, type StageMove } from './history';

const aDecision = (created_at: string): DecisionRecord => ({
  actor_kind: 'recruiter',
  actor_id: null,
  actor_name: null,
  status_before: 'in_chat',
  status_after: 'approved',
  reason: null,
  relevance_score: null,
  approve_threshold: null,
  rubric_version: null,
  breakdown: [],
  created_at,
});
const aMove = (created_at: string): StageMove => ({
  actor_id: null,
  actor_name: null,
  from: 'inbox',
  to: 'screening',
  reason: null,
  created_at,
});

test('decisions and moves stand in one row, the newest first, by the moment and not by how it is written', () => {
  const [first, second, third] = ['2026-11-21T10:00:00.000Z', '2026-11-21T13:00:00.5+02:00', '2026-11-21T12:00:00Z'];
  const response = { decisions: [aDecision(first), aDecision(third)], moves: [aMove(second)] };
  expect(historyOf(response).map(({ kind, record }) => [kind, record.created_at])).toEqual([
    ['decision', third],
    ['move', second],
    ['decision', first],
  ]);
  expect(response.decisions[0]?.created_at).toBe(first);
});
