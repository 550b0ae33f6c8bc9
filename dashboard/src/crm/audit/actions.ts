import type { AuditEntry } from './source';

type Action = AuditEntry['action'];
type Subject = AuditEntry['subject_type'];

// Records rather than lists: what the API adds and is missing here does not compile.
const ACTIONS: Record<Action, true> = {
  'account.deleted': true,
  'account.role_changed': true,
  'account.suspended': true,
  'account.suspension_lifted': true,
  'candidate.erased': true,
  'candidate.exported': true,
  'candidate.removed': true,
  'candidates.retention': true,
  'candidates.unapplied': true,
  'case.claimed': true,
  'case.decided': true,
  'case.escalated': true,
  'case.released': true,
  'chat.handed_back': true,
  'chat.taken_over': true,
  'delivery.replayed': true,
  'employer.changed': true,
  'employer.erased': true,
  'points.granted': true,
  'profession.changed': true,
  'profession.created': true,
  'profession.merged': true,
  'response.moved': true,
  'response.review_requested': true,
  'responses.exported': true,
  'session.archived': true,
  'setting.changed': true,
  'strike.given': true,
  'strike.lifted': true,
  'team.invitation_withdrawn': true,
  'team.invited': true,
  'team.joined': true,
  'team.removed': true,
  'team.role_changed': true,
  'vacancy.deleted': true,
  'webhook.changed': true,
  'webhook.created': true,
  'webhook.deleted': true,
  'webhook.replayed': true,
  'webhook.secret_rotated': true,
};
const SUBJECTS: Record<Subject, true> = {
  account: true,
  candidate: true,
  employer: true,
  event: true,
  installation: true,
  moderation_case: true,
  profession: true,
  response: true,
  session: true,
  settings: true,
  vacancy: true,
  webhook: true,
};

export const AUDIT_ACTIONS = Object.keys(ACTIONS) as Action[];
export const AUDIT_SUBJECTS = Object.keys(SUBJECTS) as Subject[];
