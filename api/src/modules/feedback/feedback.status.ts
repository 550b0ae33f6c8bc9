export const FEEDBACK_STATUSES = ['blind', 'visible', 'accepted', 'disputed', 'removed'] as const;
export type FeedbackStatus = (typeof FEEDBACK_STATUSES)[number];

/**
 * The life of feedback. What the interviewee has left ends as `visible`; the interviewer's is accepted by the
 * interviewee, or disputed: then a moderator either accepts or removes it, and after an appeal possibly the other way round.
 */
export const NEXT_OF_FEEDBACK = {
  blind: ['visible'],
  visible: ['accepted', 'disputed'],
  disputed: ['accepted', 'removed'],
  accepted: ['removed'],
  removed: ['accepted'],
} as const satisfies Record<FeedbackStatus, readonly FeedbackStatus[]>;

/** Who decided that the interviewer's feedback stands. */
export type AcceptedBy = 'interviewee' | 'timetable' | 'moderator';
