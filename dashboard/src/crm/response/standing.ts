import type { ResponseView } from '../responses/source';

/** Where a response stands, by the key of its words. */
export type Standing =
  | 'withdrawn'
  | 'no_consent'
  | 'new'
  | 'in_chat'
  | 'silent'
  | 'approved_by_bot'
  | 'approved'
  | 'rejected_by_bot'
  | 'rejected';

type Facts = Pick<ResponseView, 'status' | 'is_confirmed' | 'is_incomplete' | 'closed_reason'>;

export function standingOf({ status, is_confirmed, is_incomplete, closed_reason }: Facts): Standing {
  if (closed_reason) return closed_reason;
  if (status === 'approved' || status === 'rejected') return is_confirmed ? status : `${status}_by_bot`;
  return is_incomplete ? 'silent' : status;
}

/** As the API rules: leaving a final stage needs a reason. */
export const leavingNeedsReason = (from: ResponseView['stage']): boolean => from === 'hired' || from === 'declined';
