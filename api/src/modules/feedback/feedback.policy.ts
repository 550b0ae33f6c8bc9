const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const after = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() + milliseconds);

/** The last moment to leave feedback. */
export const feedbackClosesAt = (completed_at: Date, rules: { feedback_open_days: number }): Date =>
  after(completed_at, rules.feedback_open_days * DAY_MS);

export const canLeaveFeedback = (completed_at: Date, rules: { feedback_open_days: number }, now: Date): boolean =>
  now <= feedbackClosesAt(completed_at, rules);

/** When feedback can be seen although the other side has left none. */
export function visibleFrom(completed_at: Date, left_at: Date, rules: { feedback_blind_hours: number }): Date {
  const blind_until = after(completed_at, rules.feedback_blind_hours * HOUR_MS);
  return left_at > blind_until ? left_at : blind_until;
}

/** When the interviewer's feedback counts as accepted, unless it was disputed. */
export const acceptedFrom = (visible_at: Date, rules: { feedback_acceptance_hours: number }): Date =>
  after(visible_at, rules.feedback_acceptance_hours * HOUR_MS);

/** Whoever has left nothing of sessions that were completed up to here is reminded. */
export const remindedUpTo = (rules: { feedback_reminder_hours: number }, now: Date): Date =>
  after(now, -rules.feedback_reminder_hours * HOUR_MS);

/** One of the two may ask the other for feedback so often. */
export const REMINDER_PAUSE_HOURS = 24;
export const mayRemindAgain = (now: Date): Date => after(now, -REMINDER_PAUSE_HOURS * HOUR_MS);
