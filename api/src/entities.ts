import { Account } from './modules/accounts/account.entity.js';
import { AccountToken, Login, RefreshToken, SocketTicket } from './modules/accounts/login.entity.js';
import { AuditEntry, DecisionRecord, Reason } from './modules/audit/audit.entity.js';
import { Candidate, CandidateToken } from './modules/candidates/candidate.entity.js';
import { ChatMessage, ChatSession } from './modules/chat/chat.entity.js';
import { Employer } from './modules/employers/employer.entity.js';
import { EmployerInvitation, EmployerInvitationToken } from './modules/employers/invitation.entity.js';
import { Feedback } from './modules/feedback/feedback.entity.js';
import { StoredFile } from './modules/files/stored-file.entity.js';
import { Member } from './modules/members/member.entity.js';
import { ModerationCase, Strike } from './modules/moderation/moderation.entity.js';
import {
  AccountNotification,
  NotificationFeed,
  NotificationPreference,
} from './modules/notifications/notification.entity.js';
import { MemberProfession, Profession, ProfessionName } from './modules/professions/profession.entity.js';
import { MockInterview, Session } from './modules/mock-interviews/mock-interview.entity.js';
import { CandidateResponse, ChatToken, ResponseNote } from './modules/responses/response.entity.js';
import { SavedFilter } from './modules/saved-filters/saved-filter.entity.js';
import { ResponseScore } from './modules/scoring/score.entity.js';
import { Setting } from './modules/settings/setting.entity.js';
import { Vacancy } from './modules/vacancies/vacancy.entity.js';
import { Webhook, WebhookDelivery } from './modules/webhooks/webhook.entity.js';

export const ENTITIES = [
  Account,
  AccountToken,
  AuditEntry,
  Candidate,
  CandidateResponse,
  CandidateToken,
  ChatMessage,
  ChatSession,
  ChatToken,
  DecisionRecord,
  Employer,
  EmployerInvitation,
  EmployerInvitationToken,
  Feedback,
  Login,
  Member,
  MemberProfession,
  AccountNotification,
  NotificationFeed,
  NotificationPreference,
  Profession,
  ProfessionName,
  Reason,
  MockInterview,
  ModerationCase,
  RefreshToken,
  ResponseNote,
  ResponseScore,
  SavedFilter,
  Setting,
  Session,
  SocketTicket,
  StoredFile,
  Strike,
  Vacancy,
  Webhook,
  WebhookDelivery,
];
