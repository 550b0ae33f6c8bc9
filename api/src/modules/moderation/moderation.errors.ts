import { DomainError, NotFound } from '../../platform/errors/domain-error.js';

export class CaseNotFound extends NotFound {
  constructor() {
    super('moderation.not_found');
  }
}

export class ReportTooEarly extends DomainError {
  constructor(minutes: number) {
    super('conflict', 'moderation.too_early', { minutes });
  }
}

export class ReportTooLate extends DomainError {
  constructor(hours: number) {
    super('conflict', 'moderation.too_late', { hours });
  }
}

/** By either side: there is one case about a session, a feedback or, while it is open, a person. */
export class AlreadyReported extends DomainError {
  constructor() {
    super('conflict', 'moderation.already_reported');
  }
}

/** Whoever has left or accepted feedback has said that it took place. */
export class FeedbackGiven extends DomainError {
  constructor() {
    super('conflict', 'moderation.feedback_given');
  }
}

export class NotYoursToAnswer extends DomainError {
  constructor() {
    super('forbidden', 'moderation.not_yours_to_answer');
  }
}

export class AnswerClosed extends DomainError {
  constructor() {
    super('conflict', 'moderation.answer_closed');
  }
}

/** Moderators keep out of what they take part in, and out of appeals against themselves. */
export class OwnCase extends DomainError {
  constructor() {
    super('forbidden', 'moderation.own_case');
  }
}

export class ForAdminsOnly extends DomainError {
  constructor() {
    super('forbidden', 'moderation.for_admins_only');
  }
}

/** The only administrator takes part in it, or decided what is appealed against. */
export class NoAdminToDecide extends DomainError {
  constructor() {
    super('conflict', 'moderation.no_admin');
  }
}

export class ClaimedByAnother extends DomainError {
  constructor() {
    super('conflict', 'moderation.claimed_by_another');
  }
}

export class ClaimFirst extends DomainError {
  constructor() {
    super('conflict', 'moderation.claim_first');
  }
}

export class AnswerAwaited extends DomainError {
  constructor() {
    super('conflict', 'moderation.answer_awaited');
  }
}

export class CaseDecided extends DomainError {
  constructor() {
    super('conflict', 'moderation.decided');
  }
}

export class OutcomeNotAllowed extends DomainError {
  constructor() {
    super('conflict', 'moderation.outcome_not_allowed');
  }
}

export class AppealClosed extends DomainError {
  constructor() {
    super('conflict', 'moderation.appeal_closed');
  }
}

export class ComplaintAboutOneself extends DomainError {
  constructor() {
    super('conflict', 'moderation.about_oneself');
  }
}
