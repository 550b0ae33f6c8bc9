import type { ResponseDetail } from '../responses/source';

export type Decision = 'approved' | 'rejected';

type Facts = Pick<
  ResponseDetail,
  'status' | 'is_confirmed' | 'is_incomplete' | 'is_review_requested' | 'closed_reason'
>;

export const isDecided = (status: ResponseDetail['status']): status is Decision =>
  status === 'approved' || status === 'rejected';

/** What waits for a person, the most urgent first. */
export type Task = 'review' | 'confirm' | 'silent';

export function tasksOf({ status, is_confirmed, is_incomplete, is_review_requested, closed_reason }: Facts): Task[] {
  if (closed_reason) return [];
  return [
    ...(is_review_requested ? (['review'] as const) : []),
    ...(status === 'rejected' && !is_confirmed ? (['confirm'] as const) : []),
    ...(is_incomplete && !isDecided(status) ? (['silent'] as const) : []),
  ];
}

/**
 * What one can decide. `kind` is what it means: to `decide` for the first time, to `confirm` what the bot has decided,
 * to `uphold` what the candidate wants reviewed, to `overrule`, which needs a reason.
 */
export interface Choice {
  decision: Decision;
  kind: 'decide' | 'confirm' | 'uphold' | 'overrule';
}

export function choicesOf({ status, is_confirmed, is_review_requested, closed_reason }: Facts): Choice[] {
  if (closed_reason) return [];
  if (!isDecided(status))
    return [
      { decision: 'approved', kind: 'decide' },
      { decision: 'rejected', kind: 'decide' },
    ];
  const standing = { decision: status, kind: is_confirmed ? 'uphold' : 'confirm' } as const;
  return [
    // What a person has confirmed is confirmed again only where somebody asks for it.
    ...(!is_confirmed || is_review_requested ? [standing] : []),
    { decision: status === 'approved' ? 'rejected' : 'approved', kind: 'overrule' },
  ];
}
