/** Notifications, by kind: what is read first, what follows, and what the kind is called among the preferences. */
export const notifications = {
  session_booked: {
    title: 'Your slot has been booked',
    body: '%{partner} has booked your interview: %{profession}, %{time}.',
    preference: 'Somebody has booked my slot',
  },
  session_confirmed: {
    title: 'You have booked an interview',
    body: '%{profession} with %{partner}, %{time}. The link is in the calendar invitation.',
    preference: 'I have booked an interview',
  },
  session_changed: {
    title: 'The interviewer has changed the link or the notes',
    body: '%{partner} has changed the details of your interview: %{profession}, %{time}. Look again before you join.',
    preference: 'The details of my interview have changed',
  },
  session_changed_by_you: {
    title: 'You have changed the link or the notes',
    body: '%{profession} with %{partner}, %{time}. The calendar invitation has been updated.',
    preference: 'I have changed the details of an interview',
  },
  session_renamed: {
    title: 'The profession of your interview has become part of another',
    body: 'Your interview with %{partner} is listed as “%{profession}” now: %{time}. Nothing else has changed; the calendar invitation has been updated.',
    preference: 'The profession of my interview has become part of another',
  },
  session_cancelled: {
    title: 'An interview has been cancelled',
    body: '%{partner} has cancelled your interview: %{profession}, %{time}.',
    preference: 'My interview has been cancelled',
  },
  session_cancelled_by_you: {
    title: 'You have cancelled an interview',
    body: '%{profession} with %{partner}, %{time}. The calendar invitation has been withdrawn.',
    preference: 'I have cancelled an interview',
  },
  session_in_24h: {
    title: 'Your interview is tomorrow',
    body: '%{profession} with %{partner}, %{time}.',
    preference: 'A day before an interview',
  },
  session_in_1h: {
    title: 'Your interview begins in an hour',
    body: '%{profession} with %{partner}, %{time}. Check your camera and microphone.',
    preference: 'An hour before an interview',
  },
  session_started: {
    title: 'Your interview begins',
    body: '%{profession} with %{partner}. The link is in the calendar invitation.',
    preference: 'An interview begins',
  },
  session_completed: {
    title: 'The interview is over',
    body: 'How was it with %{partner}? Your feedback helps both of you: %{profession}, %{time}.',
    preference: 'An interview is over',
  },
  feedback_due: {
    title: 'Your feedback is awaited',
    body: 'You have not left feedback yet: %{profession} with %{partner}, %{time}.',
    preference: 'A reminder to leave feedback',
  },
  feedback_received: {
    title: 'You have feedback',
    body: '%{partner} has left feedback for you: %{profession}, %{time}.%{answer}',
    answer: 'You can accept or dispute it until %{time}; after that it counts as accepted.',
    preference: 'Feedback for me',
  },
  feedback_accepted: {
    title: 'Your feedback has been accepted',
    body: 'Your feedback for %{partner} has been accepted: %{profession}, %{time}.',
    preference: 'My feedback has been accepted',
  },
  feedback_disputed: {
    title: 'Your feedback is disputed',
    body: '%{partner} disputes your feedback: %{profession}, %{time}. A moderator will look at it.',
    preference: 'My feedback is disputed',
  },
  high_rating: {
    title: 'A high rating for you',
    body: '%{partner} rated the interview with you %{rating} out of 5: %{profession}, %{time}.',
    preference: 'A high rating for me',
  },
  points_received: {
    title: 'You have got points',
    body: 'You have got %{smart_count} point. |||| You have got %{smart_count} points.',
    preference: 'Points received',
  },
  points_returned: {
    title: 'Points have come back',
    body: '%{smart_count} point has come back to you. |||| %{smart_count} points have come back to you.',
    preference: 'Points returned',
  },
  interviewee_unlocked: {
    title: 'You can be interviewed now',
    body: 'You have received enough points: pick an interview on the board.',
    preference: 'I can be interviewed',
  },
  no_show_reported: {
    title: 'You are reported absent',
    body: '%{partner} says that you did not come: %{profession}, %{time}.%{answer}',
    answer: 'If that is not so, object until %{time}.',
    preference: 'Somebody reports me absent',
  },
  no_show_decided: {
    title: 'A report of absence has been decided',
    body: '%{profession} with %{partner}, %{time}. The decision: %{outcome}.',
    preference: 'A report of absence has been decided',
    outcomes: {
      interviewer_absent: 'the interviewer was absent',
      interviewee_absent: 'the interviewee was absent',
      unclear: 'it could not be cleared up',
      rejected: 'nobody was absent',
    },
  },
  dispute_decided: {
    title: 'A dispute about feedback has been decided',
    body: '%{profession} with %{partner}, %{time}. The decision: %{outcome}.',
    preference: 'A dispute about feedback has been decided',
    outcomes: { upheld: 'the feedback was disputed rightly', rejected: 'the feedback was fair' },
  },
  complaint_decided: {
    title: 'Your complaint has been dealt with',
    body: 'A moderator has looked into your complaint about %{partner}. Thank you for telling us.',
    preference: 'My complaint has been dealt with',
  },
  appeal_decided: {
    title: 'A complaint about you has been decided anew',
    body: 'After an appeal another moderator has looked at it. The decision: %{outcome}.',
    preference: 'A complaint about me has been decided anew',
    outcomes: {
      upheld: 'the complaint and its strike stand',
      rejected: 'the complaint is rejected, its strike is lifted',
    },
  },
  case_appealed: {
    title: 'A decision has been appealed against',
    body: '%{partner} has appealed against the decision about %{case}: %{profession}, %{time}. Another moderator will decide.',
    preference: 'The other side has appealed against a decision',
    cases: { no_show: 'the report of absence', dispute: 'the disputed feedback' },
  },
  strike_given: {
    title: 'A strike against you',
    body: 'Strikes against you that count: %{strikes}. %{sanction} %{appeal}',
    preference: 'A strike against me',
    warning: 'For now it is a warning: the next one closes booking and publishing for a while.',
    suspended: 'You can neither book nor publish until %{time}. What is booked stands.',
    appealable: 'You can appeal once, until %{time}.',
    final: 'This was decided after an appeal and is final.',
  },
  case_escalated: {
    title: 'A case waits for an administrator',
    body: '%{case}: %{reason}.',
    preference: 'A case waits for an administrator (for administrators)',
    cases: { no_show: 'A reported absence', dispute: 'A dispute about feedback', complaint: 'A complaint' },
    reasons: { overdue: 'nobody has decided it in time', left: 'a moderator has left it to you' },
  },
  role_changed: {
    title: 'Your role has changed',
    body: 'From now on you are %{role}. Please sign in again.',
    preference: 'My role has changed',
  },
  few_can_book: {
    title: 'Few members can book',
    body: 'Of the members of the last 30 days only %{percent} % can book; below %{threshold} % you are told so. Grants of points help.',
    preference: 'Few members can book (for administrators)',
  },
  slot_matching: {
    title: 'A new slot for you',
    body: '%{partner} offers an interview: %{profession}, %{time}.',
    preference: 'New slots that match my profile',
  },
  roles: { moderator: 'a moderator', admin: 'an administrator', none: 'a member without further rights' },
  former_member: 'a former member',
};
