/** Of a slot or session, as it was when it happened: names are looked up when it is read. */
export interface MeetingParams {
  mock_interview_id: string;
  session_id: string | null;
  /** The other one of the two. */
  partner_id: string;
  profession_id: string;
  /** ISO 8601, UTC. */
  scheduled_time: string;
}

/** Something that its reader can answer in time: ISO 8601, UTC; left out where there is nothing to answer. */
type Answerable = MeetingParams & { answer_until?: string };

/** What each kind is about: ids and values, never texts. */
export interface NotificationParams {
  session_booked: MeetingParams;
  session_confirmed: MeetingParams;
  session_changed: MeetingParams;
  session_changed_by_you: MeetingParams;
  /** Its profession was merged into the one that is named. */
  session_renamed: MeetingParams;
  session_cancelled: MeetingParams;
  session_cancelled_by_you: MeetingParams;
  session_in_24h: MeetingParams;
  session_in_1h: MeetingParams;
  session_started: MeetingParams;
  session_completed: MeetingParams;
  feedback_due: MeetingParams;
  feedback_received: Answerable;
  feedback_accepted: MeetingParams;
  feedback_disputed: MeetingParams;
  high_rating: MeetingParams & { rating: number };
  points_received: { points: number };
  points_returned: { points: number };
  interviewee_unlocked: Record<string, never>;
  no_show_reported: Answerable & { case_id: string };
  no_show_decided: MeetingParams & { case_id: string; outcome: NoShowOutcome };
  dispute_decided: MeetingParams & { case_id: string; outcome: Ruling };
  /** To whoever complained about the other one. */
  complaint_decided: { case_id: string; partner_id: string };
  /** To whom an upheld complaint was about. */
  appeal_decided: { case_id: string; outcome: Ruling };
  /** By the other one of the two. */
  case_appealed: MeetingParams & { case_id: string; case_kind: 'no_show' | 'dispute' };
  /** `strikes` that count by now, with this one; times in ISO 8601, UTC. */
  strike_given: {
    case_id: string;
    strikes: number;
    /** Null where it is a warning. */
    suspended_until: string | null;
    /** Null where there was an appeal already. */
    appealable_until: string | null;
  };
  /** To administrators: by a moderator, or because nobody has decided in time. */
  case_escalated: { case_id: string; case_kind: 'no_show' | 'dispute' | 'complaint'; is_overdue: boolean };
  /** To administrators: of the active members fewer than `threshold` per cent can book. */
  few_can_book: { percent: number; threshold: number };
  role_changed: { staff_role: 'moderator' | 'admin' | null };
  slot_matching: MeetingParams;
}

export type NotificationKind = keyof NotificationParams;
type NoShowOutcome = 'interviewer_absent' | 'interviewee_absent' | 'unclear' | 'rejected';
type Ruling = 'upheld' | 'rejected';

interface KindEntry {
  readonly kind: NotificationKind;
  /** Whether it is also mailed unless its reader says otherwise. */
  readonly is_mailed: boolean;
  /** Told only to whoever asks for it. */
  readonly is_optional?: boolean;
  /** What its reader did: nothing to look at, only for the record and the calendar. */
  readonly is_own_act?: boolean;
}

/** Every kind, in the order in which preferences are shown. */
const NOTIFICATION_KINDS = [
  { kind: 'session_booked', is_mailed: true },
  { kind: 'session_confirmed', is_mailed: true, is_own_act: true },
  { kind: 'session_changed', is_mailed: true },
  { kind: 'session_changed_by_you', is_mailed: true, is_own_act: true },
  { kind: 'session_renamed', is_mailed: true },
  { kind: 'session_cancelled', is_mailed: true },
  { kind: 'session_cancelled_by_you', is_mailed: true, is_own_act: true },
  { kind: 'session_in_24h', is_mailed: true },
  { kind: 'session_in_1h', is_mailed: true },
  { kind: 'session_started', is_mailed: false },
  { kind: 'session_completed', is_mailed: false },
  { kind: 'feedback_due', is_mailed: true },
  { kind: 'feedback_received', is_mailed: true },
  { kind: 'feedback_accepted', is_mailed: false },
  { kind: 'feedback_disputed', is_mailed: true },
  { kind: 'high_rating', is_mailed: false },
  { kind: 'points_received', is_mailed: false },
  { kind: 'points_returned', is_mailed: false },
  { kind: 'interviewee_unlocked', is_mailed: true },
  { kind: 'no_show_reported', is_mailed: true },
  { kind: 'no_show_decided', is_mailed: true },
  { kind: 'dispute_decided', is_mailed: true },
  { kind: 'complaint_decided', is_mailed: true },
  { kind: 'appeal_decided', is_mailed: true },
  { kind: 'case_appealed', is_mailed: true },
  { kind: 'strike_given', is_mailed: true },
  { kind: 'case_escalated', is_mailed: true },
  { kind: 'role_changed', is_mailed: true },
  { kind: 'few_can_book', is_mailed: true },
  { kind: 'slot_matching', is_mailed: false, is_optional: true },
] as const satisfies readonly KindEntry[];

type Listed = (typeof NOTIFICATION_KINDS)[number]['kind'];
/** Does not compile when a kind is not listed. */
type Unlisted = Exclude<NotificationKind, Listed>;
export const KIND_NAMES: readonly ([Unlisted] extends [never] ? NotificationKind : never)[] = NOTIFICATION_KINDS.map(
  ({ kind }) => kind,
);

/** Whether a kind is shown to somebody, and mailed; null where nothing was said about it. */
export interface Choice {
  is_shown: boolean | null;
  is_mailed: boolean | null;
}

const entryOf = (kind: NotificationKind): KindEntry | undefined =>
  (NOTIFICATION_KINDS as readonly KindEntry[]).find((entry) => entry.kind === kind);

/** Whether somebody can do without it: what concerns the own interviews is always told. */
export const isOptional = (kind: NotificationKind): boolean => entryOf(kind)?.is_optional ?? false;

/** Whether its reader knows without being told. */
export const isOwnAct = (kind: NotificationKind): boolean => entryOf(kind)?.is_own_act ?? false;

const CALENDAR_METHODS: Partial<Record<NotificationKind, 'REQUEST' | 'CANCEL'>> = {
  session_booked: 'REQUEST',
  session_confirmed: 'REQUEST',
  session_changed: 'REQUEST',
  session_changed_by_you: 'REQUEST',
  session_renamed: 'REQUEST',
  session_cancelled: 'CANCEL',
  session_cancelled_by_you: 'CANCEL',
};

/** What calendars are to do about it; null where it leaves them alone. */
export const calendarMethodOf = (kind: NotificationKind): 'REQUEST' | 'CANCEL' | null => CALENDAR_METHODS[kind] ?? null;

/** As somebody chose, else as it is usual. What is not shown is not mailed. */
export function inForce(kind: NotificationKind, chosen: Choice | undefined): { is_shown: boolean; is_mailed: boolean } {
  const is_shown = isOptional(kind) ? (chosen?.is_shown ?? false) : true;
  return { is_shown, is_mailed: is_shown && (chosen?.is_mailed ?? entryOf(kind)?.is_mailed ?? false) };
}
