import type { components } from '../../shared/api/schema';
import type { ResponseDetail } from '../responses/source';

export type DecisionRecord = components['schemas']['DecisionView'];
export type StageMove = components['schemas']['StageMoveView'];

export type Happened = { kind: 'decision'; record: DecisionRecord } | { kind: 'move'; record: StageMove };

/** What became of a response, decisions and moves in one, the newest first. */
export function historyOf({ decisions, moves }: Pick<ResponseDetail, 'decisions' | 'moves'>): Happened[] {
  const happened: Happened[] = [
    ...decisions.map((record) => ({ kind: 'decision', record }) as const),
    ...moves.map((record) => ({ kind: 'move', record }) as const),
  ];
  const at = ({ record }: Happened): number => Date.parse(record.created_at);
  return happened.sort((one, other) => at(one) - at(other)).reverse();
}
