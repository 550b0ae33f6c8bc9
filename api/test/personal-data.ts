/** What each column of the database holds of people. Tests fail on a column that is not here, and on one here that is not there. */

/** Columns that hold what people write or are called. Each holds the word before the erasures, and none does after. */
export const WORDS = [
  ...['accounts.email', 'accounts.full_name', 'accounts.search'],
  ...['candidates.city', 'candidates.email', 'candidates.full_name', 'candidates.resume_text'],
  ...['candidates.search', 'chat_messages.message_text', 'chat_sessions.state', 'employer_invitations.email'],
  ...['employers.company_name', 'employers.email', 'employers.search', 'employers.widget_origins'],
  ...['feedback.comments', 'feedback.dispute_reason', 'members.about', 'mock_interviews.meeting_link'],
  ...['mock_interviews.notes', 'moderation_cases.answer_text', 'moderation_cases.appeal_text'],
  ...['moderation_cases.escalation_reason', 'moderation_cases.reason', 'moderation_cases.report_text'],
  ...[
    'reasons.reason_text',
    'response_notes.note_text',
    'responses.candidate_email',
    'saved_filters.filter',
    'saved_filters.name',
    'scores.breakdown',
  ],
  ...['stored_files.file_name', 'vacancies.description', 'vacancies.faqs', 'vacancies.location'],
  ...['vacancies.requirements', 'vacancies.title', 'webhooks.url'],
];

/** Columns of text in which nobody writes, and what stands there. Those under a check of known values need no mention. */
export const NO_WORDS: Record<string, string> = {
  'accounts.password_hash': 'a hash, emptied with the account',
  'accounts.time_zone': 'the name of a zone',
  'audit_entries.action': 'a code',
  'audit_entries.details': 'values',
  'audit_entries.subject_type': 'a code',
  'candidates.phone': 'a number, erased with the candidate',
  'candidates.consent_channel': 'a code',
  'candidates.consent_text_version': 'a version',
  'chat_messages.answer_to': 'the key of a question',
  'chat_messages.client_message_id': 'a key of the client',
  'chat_messages.question': 'what the bot asked, erased with the response',
  'decisions.breakdown': 'codes, weights and places, no quotes',
  'decisions.input_hash': 'a hash',
  'decisions.rubric_version': 'a version',
  'decisions.status_after': 'a status',
  'decisions.status_before': 'a status',
  'employers.country': 'a code',
  'employers.time_zone': 'the name of a zone',
  'event_deliveries.handler': 'a name in the code',
  'event_deliveries.last_error': 'what a handler failed at, without values',
  'event_deliveries.order_key': 'an id',
  'events.name': 'a name in the code',
  'events.order_key': 'an id',
  'events.payload': 'ids and values',
  'idempotency_keys.fingerprint': 'a keyed digest',
  'idempotency_keys.scope': 'a keyed digest',
  'members.languages': 'codes',
  'members.levels': 'codes',
  'migrations.name': 'a name in the code',
  'mock_interviews.language': 'a code',
  'moderation_cases.first_outcome': 'a code',
  'notification_preferences.kind': 'a code',
  'notifications.dedupe_key': 'ids',
  'notifications.kind': 'a code',
  'notifications.params': 'ids and values',
  'point_transfers.key': 'ids',
  'profession_names.folded': 'what administrators call professions',
  'professions.aliases': 'what administrators call professions',
  'professions.name_en': 'what administrators call professions',
  'professions.name_ru': 'what administrators call professions',
  'responses.rejection_reasons': 'codes, erased with the response',
  'scores.input_hash': 'a hash',
  'scores.rubric_version': 'a version',
  'settings.name': 'a code',
  'stored_files.content_type': 'a type of files',
  'stored_files.sha256': 'a hash, erased with the file',
  'stored_files.storage_key': 'an id, erased with the file',
  'timetable.job': 'a name in the code',
  'vacancies.currency': 'a code',
  'saved_filters.list': 'a code',
  'saved_filters.sort': 'a code',
  'webhook_deliveries.body': 'ids and values',
  'webhook_deliveries.event': 'a code',
  'webhooks.events': 'codes',
  'webhooks.previous_secret_sealed': 'sealed',
  'webhooks.secret_sealed': 'sealed',
};

/** Where something that a company said of its work stays, and what it is. */
export const TRADE_STAYS: Record<string, string> = {
  'audit_entries.details': 'which pages were allowed to show the widget',
  'decisions.breakdown': 'which skill a vacancy asked for',
};

interface Kept {
  /** The section of the account's copy that shows it. */
  section?: string;
  /** Why it is in no copy. */
  why?: string;
  /** Why it stays when the account is deleted; otherwise nothing of it does. */
  stays?: string;
}

const RECORD = 'a record, by id alone';
const TOOK_PLACE = 'what took place outlives an account, by id alone';

/** Columns that say which account something is of: where the person may read it, and why the id may stay. */
export const OF_ACCOUNTS: Record<string, Kept> = {
  'account_tokens.account_id': { why: 'secrets', stays: 'until they expire; they open nothing' },
  'accounts.id': { section: 'account', stays: 'the row without name, e-mail and password' },
  'audit_entries.actor_id': { section: 'actions', stays: RECORD },
  'audit_entries.subject_id': { why: 'what others did', stays: RECORD },
  'calendar_feeds.account_id': { why: 'a secret' },
  'chat_sessions.taken_over_by': { section: 'actions' },
  'commitments.account_id': { section: 'sessions', stays: 'an hour that was spoken for' },
  'decisions.actor_id': { why: "the company's record of its own", stays: RECORD },
  'employer_invitations.invited_by': { section: 'invitations' },
  'feedback.from_user_id': { section: 'feedback_left', stays: TOOK_PLACE },
  'feedback.to_user_id': { section: 'feedback_received', stays: TOOK_PLACE },
  'feedback_reminders.asked_by': { why: 'only that a button was pressed', stays: TOOK_PLACE },
  'interviewer_ratings.account_id': { section: 'feedback_received', stays: 'the sums that the mean is made of' },
  'logins.account_id': { section: 'logins', stays: 'until they expire; they open nothing' },
  'member_professions.account_id': { section: 'profile' },
  'members.account_id': { section: 'profile', stays: 'the row without anything said in it' },
  'mock_interviews.interviewee_id': { section: 'sessions', stays: TOOK_PLACE },
  'mock_interviews.interviewer_id': { section: 'mock_interviews', stays: TOOK_PLACE },
  'moderation_cases.appealed_by': { section: 'cases', stays: RECORD },
  'moderation_cases.claimed_by': { section: 'actions', stays: RECORD },
  'moderation_cases.decided_by': { section: 'actions', stays: RECORD },
  'moderation_cases.reporter_id': { section: 'cases', stays: RECORD },
  'moderation_cases.subject_id': { section: 'cases', stays: RECORD },
  'notification_feeds.account_id': { section: 'notifications' },
  'notification_preferences.account_id': { section: 'notification_preferences' },
  'notifications.account_id': { section: 'notifications' },
  'point_balances.account_id': { section: 'points', stays: 'the ledger keeps the id' },
  'point_entries.account_id': { section: 'points', stays: 'the ledger keeps the id' },
  'point_transfers.account_id': { section: 'points', stays: 'the ledger keeps the id' },
  'point_transfers.actor_id': { section: 'actions', stays: 'the ledger keeps the id' },
  'reasons.account_ids': { section: 'reasons' },
  'response_notes.account_id': { section: 'notes' },
  'responses.decided_by': { why: "the company's record of its own" },
  'sessions.cancelled_by': { section: 'sessions', stays: TOOK_PLACE },
  'sessions.completed_by': { section: 'sessions', stays: TOOK_PLACE },
  'sessions.interviewee_id': { section: 'sessions', stays: TOOK_PLACE },
  'sessions.interviewer_id': { section: 'sessions', stays: TOOK_PLACE },
  'settings.changed_by': { section: 'actions', stays: RECORD },
  'saved_filters.account_id': { section: 'saved_filters' },
  'strikes.account_id': { section: 'strikes', stays: RECORD },
};

/** Ids without a foreign key that name no account. */
export const OTHER_IDS = [
  ...['board_counter.epoch', 'decisions.employer_id', 'decisions.response_id', 'decisions.vacancy_id'],
  ...[
    'idempotency_keys.claim',
    'idempotency_keys.made_id',
    'mock_interviews.publication_id',
    'moderation_cases.feedback_id',
  ],
  ...['point_transfers.batch_id', 'point_transfers.session_id', 'reasons.record_id'],
  ...['webhook_deliveries.event_id', 'webhook_deliveries.subject_id'],
];
