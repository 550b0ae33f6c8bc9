interface SessionFacts {
  session_id: string;
  mock_interview_id: string;
  interviewer_id: string;
  interviewee_id: string;
}

interface FeedbackFacts {
  feedback_id: string;
  session_id: string;
  from_user_id: string;
  to_user_id: string;
  /** The author's. */
  role: 'interviewer' | 'interviewee';
}

interface CaseFacts {
  case_id: string;
  kind: 'no_show' | 'dispute' | 'complaint';
  session_id: string | null;
  reporter_id: string;
  subject_id: string;
}

type CaseOutcome = 'interviewer_absent' | 'interviewee_absent' | 'unclear' | 'rejected' | 'upheld';

/**
 * Every event: a fact in the past tense, with ids and values, never with texts about a person.
 * Announce one with `Outbox.append`, hear it with `@OnEvent`.
 */
export interface EventMap {
  'account.registered': { account_id: string };
  'account.verification_asked': { account_id: string };
  'account.password_forgotten': { account_id: string };
  'account.role_changed': { account_id: string; staff_role: 'moderator' | 'admin' | null };
  'account.deleted': { account_id: string; kind: 'employer' | 'member'; employer_id: string | null };
  'employer.invited': { invitation_id: string; employer_id: string };
  'employer.closed': { employer_id: string };
  'account.verified': { account_id: string };
  'notification.created': { notification_id: string };
  /** Everything of the first is to move to the other. */
  'profession.merged': { profession_id: string; into_id: string };
  'vacancy.closed': { vacancy_id: string };
  'vacancy.deleted': { vacancy_id: string; employer_id: string };
  'response.created': { response_id: string; vacancy_id: string; employer_id: string; candidate_id: string };
  'response.repeated': { response_id: string };
  'chat.finished': { response_id: string };
  'response.decided': {
    response_id: string;
    vacancy_id: string;
    employer_id: string;
    status: 'approved' | 'rejected';
    by: 'bot' | 'recruiter';
  };
  'response.moved': { response_id: string; from: string; to: string };
  'response.withdrawn': { response_id: string };
  'response.review_requested': { response_id: string; employer_id: string };
  'webhook.delivery_planned': { webhook_id: string; delivery_id: string };
  'webhook.disabled': { webhook_id: string; employer_id: string };
  'slot.published': { mock_interview_id: string; interviewer_id: string };
  'slot.changed': {
    mock_interview_id: string;
    interviewer_id: string;
    interviewee_id: string | null;
    fields: string[];
  };
  'slot.cancelled': {
    mock_interview_id: string;
    interviewer_id: string;
    /** Of the booking that went with it. */
    interviewee_id: string | null;
    reason: 'interviewer' | 'expired' | 'account_deleted';
  };
  'session.booked': SessionFacts;
  'session.cancelled': SessionFacts & {
    side: 'interviewer' | 'interviewee';
    reason: 'interviewer' | 'interviewee' | 'account_deleted';
  };
  'session.starting': SessionFacts & { notice: 'in_24_hours' | 'in_1_hour' };
  'session.started': SessionFacts;
  'session.completed': SessionFacts & { by: 'interviewer' | 'interviewee' | 'timetable' };
  'feedback.left': FeedbackFacts;
  'feedback.shown': FeedbackFacts & { rating: number; is_late: boolean };
  'feedback.accepted': FeedbackFacts & { by: 'interviewee' | 'timetable' | 'moderator' };
  'feedback.disputed': FeedbackFacts;
  'feedback.removed': FeedbackFacts;
  'session.restored': SessionFacts;
  'session.missed': SessionFacts & { absence: 'interviewer_absent' | 'interviewee_absent' | 'unclear' };
  'case.opened': CaseFacts;
  /** `first_outcome` and `appealed_by` are null unless it was decided anew. */
  'case.decided': CaseFacts & { outcome: CaseOutcome; first_outcome: CaseOutcome | null; appealed_by: string | null };
  'case.appealed': CaseFacts & { appealed_by: string };
  /** `escalated_by` is null where the time was up. */
  'case.escalated': CaseFacts & { escalated_by: string | null };
  'strike.given': {
    case_id: string;
    account_id: string;
    strikes: number;
    /** ISO 8601, UTC, as the next; null where it is a warning. */
    suspended_until: string | null;
    /** Null where there was an appeal already. */
    appealable_until: string | null;
  };
  'points.received': {
    account_id: string;
    transfer_id: string;
    kind: 'grant' | 'starter_grant' | 'reward';
    amount: number;
  };
  'points.returned': { account_id: string; transfer_id: string; session_id: string; amount: number };
  'points.interviewee_unlocked': { account_id: string };
}

export type EventName = keyof EventMap;

/** What each event says, in a sentence; also the list of names that is checked at boot. */
export const EVENTS: Record<EventName, string> = {
  'account.registered': 'Somebody made an account.',
  'account.verification_asked': 'Somebody asked once more for the link that confirms the e-mail.',
  'account.password_forgotten': 'Somebody asked for a link that sets a new password.',
  'account.role_changed': 'Somebody became moderator or admin, or is neither any more.',
  'account.deleted': 'An account is gone for its person; its id stays with what refers to it.',
  'employer.invited': 'Somebody is asked to join a company.',
  'employer.closed': 'The last account of a company was deleted; everything of it goes.',
  'account.verified': 'Somebody has shown that the e-mail is theirs.',
  'notification.created': 'Somebody is told something.',
  'profession.merged': 'Two professions are one from now on.',
  'vacancy.closed': 'A vacancy takes no more responses; its chats end politely.',
  'vacancy.deleted': 'A vacancy is gone, with its responses and chats.',
  'response.created': 'A candidate applied to a vacancy.',
  'response.repeated': 'A candidate applied again to the same vacancy; the existing chat stands.',
  'chat.finished': 'The chat of a response is over and read-only.',
  'response.decided': 'A response was approved or rejected.',
  'response.moved': 'A response moved to another stage of the pipeline.',
  'response.withdrawn': 'A candidate took the response back.',
  'response.review_requested': 'A candidate asked that a person looks at the decision.',
  'webhook.delivery_planned': 'An event is to be sent to a system of an employer.',
  'webhook.disabled': 'A webhook failed for too long and was switched off.',
  'slot.published': 'A time for a mock interview is offered.',
  'slot.changed': 'An interviewer changed a slot, or its profession became another.',
  'slot.cancelled': 'A slot is over before it took place.',
  'session.booked': 'Somebody booked a slot.',
  'session.cancelled': 'A booking was called off.',
  'session.starting': 'A session starts in a day, or in an hour.',
  'session.started': 'A session starts.',
  'session.completed': 'A session took place.',
  'feedback.left': 'One of the two of a session left feedback; the other cannot see it yet.',
  'feedback.shown': 'Feedback became visible to the other one.',
  'feedback.accepted': 'The feedback of an interviewer stands.',
  'feedback.disputed': 'An interviewee disputes the feedback of the interviewer.',
  'feedback.removed': 'A dispute about feedback was upheld.',
  'session.missed': 'It was decided that a session did not take place.',
  'session.restored': 'It was decided after an appeal that a session took place after all.',
  'case.opened': 'Somebody reported an absence, disputed feedback or complained.',
  'case.decided': 'A moderator decided a case, or the clock did.',
  'case.appealed': 'One of the two of a case asks for another decision.',
  'case.escalated': 'A case is left to administrators.',
  'strike.given': 'A decision counts against somebody.',
  'points.received': 'A member was rewarded or granted points.',
  'points.returned': 'What a session cost came back to whoever booked it.',
  'points.interviewee_unlocked': 'A member has received enough points to be interviewed.',
};

/** An event as it is kept; a union that `name` discriminates when `N` is several names. */
export type StoredEvent<N extends EventName = EventName> = {
  [K in N]: { id: string; name: K; order_key: string; payload: EventMap[K]; created_at: Date };
}[N];
