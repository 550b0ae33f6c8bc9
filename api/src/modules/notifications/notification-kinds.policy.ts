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

/** What each kind is about: ids and values, never texts. */
export interface NotificationParams {
  session_booked: MeetingParams;
  session_changed: MeetingParams;
  session_cancelled: MeetingParams;
  session_in_24h: MeetingParams;
  session_in_1h: MeetingParams;
  session_started: MeetingParams;
  session_completed: MeetingParams;
  feedback_due: MeetingParams;
  feedback_received: MeetingParams;
  feedback_accepted: MeetingParams;
  feedback_disputed: MeetingParams;
  high_rating: MeetingParams & { rating: number };
  points_received: { points: number };
  points_returned: { points: number };
  no_show_reported: MeetingParams & { case_id: string };
  no_show_decided: MeetingParams & { case_id: string; outcome: NoShowOutcome };
  role_changed: { staff_role: 'moderator' | 'admin' | null };
  slot_matching: MeetingParams;
}

export type NotificationKind = keyof NotificationParams;
export type NoShowOutcome = 'interviewer_absent' | 'interviewee_absent' | 'unclear' | 'rejected';

interface KindEntry {
  readonly kind: NotificationKind;
  /** Whether it is also mailed unless its reader says otherwise. */
  readonly is_mailed: boolean;
}

/** Every kind, in the order in which preferences are shown. */
export const NOTIFICATION_KINDS = [
  { kind: 'session_booked', is_mailed: true },
  { kind: 'session_changed', is_mailed: true },
  { kind: 'session_cancelled', is_mailed: true },
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
  { kind: 'no_show_reported', is_mailed: true },
  { kind: 'no_show_decided', is_mailed: true },
  { kind: 'role_changed', is_mailed: true },
  // Whoever wants to hear of every new slot says so.
  { kind: 'slot_matching', is_mailed: false },
] as const satisfies readonly KindEntry[];

type Listed = (typeof NOTIFICATION_KINDS)[number]['kind'];
/** Does not compile when a kind is not listed. */
type Unlisted = Exclude<NotificationKind, Listed>;
export const KIND_NAMES: readonly ([Unlisted] extends [never] ? NotificationKind : never)[] = NOTIFICATION_KINDS.map(
  ({ kind }) => kind,
);

/** Whether a kind is mailed to somebody: as they say, else as it is usual. */
export const isMailed = (kind: NotificationKind, chosen: ReadonlyMap<string, boolean>): boolean =>
  chosen.get(kind) ?? NOTIFICATION_KINDS.some((entry) => entry.kind === kind && entry.is_mailed);
