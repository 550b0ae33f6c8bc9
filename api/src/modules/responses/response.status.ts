export const RESPONSE_STATUSES = ['new', 'in_chat', 'approved', 'rejected'] as const;
export type ResponseStatus = (typeof RESPONSE_STATUSES)[number];

export type Decision = Extract<ResponseStatus, 'approved' | 'rejected'>;
export const DECISIONS = ['approved', 'rejected'] as const satisfies readonly Decision[];

export const isDecided = (status: ResponseStatus): status is Decision => status === 'approved' || status === 'rejected';

/**
 * What the candidate is told. The bot's rejection stays "under review" until a person confirms it,
 * unless the employer lets the bot reject by itself.
 */
export type CandidateStatus = ResponseStatus | 'under_review' | 'withdrawn';

export function statusForCandidate(response: {
  status: ResponseStatus;
  is_confirmed: boolean;
  closed_reason: string | null;
}): CandidateStatus {
  if (response.closed_reason) return 'withdrawn';
  return response.status === 'rejected' && !response.is_confirmed ? 'under_review' : response.status;
}

/** A recruiter who overrules a decision says why. */
export const needsReason = (from: ResponseStatus, to: Decision): boolean => isDecided(from) && from !== to;
