export const SESSION_STATUSES = ['scheduled', 'completed', 'cancelled', 'no_show'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

/**
 * The life of a session. A completed one can still turn out to be a no-show: a report may come after the completion. And
 * after an appeal a no-show can turn out to have taken place.
 */
export const NEXT_OF_SESSION = {
  scheduled: ['completed', 'cancelled', 'no_show'],
  completed: ['no_show'],
  cancelled: [],
  no_show: ['completed'],
} as const satisfies Record<SessionStatus, readonly SessionStatus[]>;

/** Where `to` can be reached from: what a compare-and-swap compares with. */
export const sessionsBefore = (to: SessionStatus): SessionStatus[] =>
  SESSION_STATUSES.filter((from) => (NEXT_OF_SESSION[from] as readonly SessionStatus[]).includes(to));

export type Side = 'interviewer' | 'interviewee';

/** What the two are told before a session, in this order; `notices_given` counts how far it is. */
export const NOTICES = ['in_24_hours', 'in_1_hour', 'started'] as const;

/** What a reported absence turns out to be; `rejected`: both were there. */
export type Absence = 'interviewer_absent' | 'interviewee_absent' | 'unclear' | 'rejected';
