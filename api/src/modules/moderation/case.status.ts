export const CASE_KINDS = ['no_show', 'dispute', 'complaint'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const CASE_STATUSES = ['open', 'decided', 'appealed', 'closed'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** The life of a case: decided once, and once more where one of the two appeals. */
export const NEXT_OF_CASE = {
  open: ['decided'],
  decided: ['appealed'],
  appealed: ['closed'],
  closed: [],
} as const satisfies Record<CaseStatus, readonly CaseStatus[]>;

/** Those that wait for a moderator. */
export const WAITING = ['open', 'appealed'] as const satisfies readonly CaseStatus[];

/** What a decision makes of a case that waits. */
export const decidedFrom = (status: (typeof WAITING)[number]): 'decided' | 'closed' => NEXT_OF_CASE[status][0];

export const NO_SHOW_OUTCOMES = ['interviewer_absent', 'interviewee_absent', 'unclear', 'rejected'] as const;
export type NoShowOutcome = (typeof NO_SHOW_OUTCOMES)[number];

export const CASE_OUTCOMES = [...NO_SHOW_OUTCOMES, 'upheld'] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

/** What each kind can end as. */
export const OUTCOMES_OF = {
  no_show: NO_SHOW_OUTCOMES,
  dispute: ['upheld', 'rejected'],
  complaint: ['upheld', 'rejected'],
} as const satisfies Record<CaseKind, readonly CaseOutcome[]>;

/** What is decided about a dispute or a complaint. */
export type Ruling = (typeof OUTCOMES_OF)['dispute' | 'complaint'][number];

export const isRuling = (outcome: CaseOutcome): outcome is Ruling => outcome === 'upheld' || outcome === 'rejected';

export const isNoShowOutcome = (outcome: CaseOutcome): outcome is NoShowOutcome => outcome !== 'upheld';
