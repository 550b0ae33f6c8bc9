import { Events1764000000000 } from './1764000000000-events.js';
import { Files1764000100000 } from './1764000100000-files.js';
import { Accounts1764000200000 } from './1764000200000-accounts.js';
import { Vacancies1764000300000 } from './1764000300000-vacancies.js';
import { Candidates1764000400000 } from './1764000400000-candidates.js';
import { Responses1764000500000 } from './1764000500000-responses.js';
import { Chat1764000600000 } from './1764000600000-chat.js';
import { Scores1764000700000 } from './1764000700000-scores.js';
import { Audit1764000800000 } from './1764000800000-audit.js';
import { IdempotencyKeys1764000900000 } from './1764000900000-idempotency-keys.js';
import { CandidateTokens1764001000000 } from './1764001000000-candidate-tokens.js';
import { CandidatesAtSize1765009000000 } from './1765009000000-candidates-at-size.js';
import { ResponsesAtSize1764001100000 } from './1764001100000-responses-at-size.js';
import { Settings1766000000000 } from './1766000000000-settings.js';
import { Professions1766000100000 } from './1766000100000-professions.js';
import { Members1766000200000 } from './1766000200000-members.js';
import { Notifications1766000300000 } from './1766000300000-notifications.js';
import { OptionalNotifications1766000400000 } from './1766000400000-optional-notifications.js';
import { EmployerSettings1765000000000 } from './1765000000000-employer-settings.js';
import { EndedAccounts1765000100000 } from './1765000100000-ended-accounts.js';
import { Team1765000200000 } from './1765000200000-team.js';
import { Retention1765000300000 } from './1765000300000-retention.js';
import { Administration1765000400000 } from './1765000400000-administration.js';
import { UnappliedCandidates1765000500000 } from './1765000500000-unapplied-candidates.js';
import { UnconfirmedResponses1765008000000 } from './1765008000000-unconfirmed-responses.js';
import { DecisionTimes1765001000000 } from './1765001000000-decision-times.js';
import { Webhooks1765001100000 } from './1765001100000-webhooks.js';
import { Points1766001000000 } from './1766001000000-points.js';
import { MockInterviews1766001100000 } from './1766001100000-mock-interviews.js';
import { Feedback1766003000000 } from './1766003000000-feedback.js';
import { Moderation1766005000000 } from './1766005000000-moderation.js';
import { Calendar1766004000000 } from './1766004000000-calendar.js';
import { MissedSessionsFeedback1766022000000 } from './1766022000000-missed-sessions-feedback.js';
import { WithheldSlots1766022100000 } from './1766022100000-withheld-slots.js';
import { CaseDeadlines1766030000000 } from './1766030000000-case-deadlines.js';
import { BalancesMoveByTrigger1766032000000 } from './1766032000000-balances-move-by-trigger.js';
import { SavedFilters1766033000000 } from './1766033000000-saved-filters.js';
import { DecidedCases1766034000000 } from './1766034000000-decided-cases.js';
import { ChatAnswers1766035000000 } from './1766035000000-chat-answers.js';
import { PayPeriod1766035100000 } from './1766035100000-pay-period.js';
import { Reasons1766036000000 } from './1766036000000-reasons.js';
import { CompanyCountry1766042000000 } from './1766042000000-company-country.js';
import { ProofsAppendOnly1766045000000 } from './1766045000000-proofs-append-only.js';
import { OwnSlots1766045100000 } from './1766045100000-own-slots.js';

/** In the order of their time stamps. */
export const MIGRATIONS = [
  Events1764000000000,
  Files1764000100000,
  Accounts1764000200000,
  Vacancies1764000300000,
  Candidates1764000400000,
  Responses1764000500000,
  Chat1764000600000,
  Scores1764000700000,
  Audit1764000800000,
  IdempotencyKeys1764000900000,
  CandidateTokens1764001000000,
  ResponsesAtSize1764001100000,
  EmployerSettings1765000000000,
  EndedAccounts1765000100000,
  Team1765000200000,
  Retention1765000300000,
  Administration1765000400000,
  UnappliedCandidates1765000500000,
  DecisionTimes1765001000000,
  Webhooks1765001100000,
  UnconfirmedResponses1765008000000,
  CandidatesAtSize1765009000000,
  Settings1766000000000,
  Professions1766000100000,
  Members1766000200000,
  Notifications1766000300000,
  OptionalNotifications1766000400000,
  Points1766001000000,
  MockInterviews1766001100000,
  Feedback1766003000000,
  Calendar1766004000000,
  Moderation1766005000000,
  MissedSessionsFeedback1766022000000,
  WithheldSlots1766022100000,
  CaseDeadlines1766030000000,
  BalancesMoveByTrigger1766032000000,
  SavedFilters1766033000000,
  DecidedCases1766034000000,
  ChatAnswers1766035000000,
  PayPeriod1766035100000,
  Reasons1766036000000,
  CompanyCountry1766042000000,
  ProofsAppendOnly1766045000000,
  OwnSlots1766045100000,
];
