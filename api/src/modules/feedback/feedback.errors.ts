import { DomainError, NotFound } from '../../platform/errors/domain-error.js';

/** Nobody left any, or it cannot be seen yet. */
export class FeedbackNotFound extends NotFound {
  constructor() {
    super('feedback.not_found');
  }
}

export class HistoryNotFound extends NotFound {
  constructor() {
    super('feedback.history_not_found');
  }
}

export class SessionNotCompleted extends DomainError {
  constructor() {
    super('conflict', 'feedback.not_completed');
  }
}

export class FeedbackClosed extends DomainError {
  constructor(days: number) {
    super('conflict', 'feedback.closed', { days });
  }
}

/** It is final once sent. */
export class FeedbackAlreadyLeft extends DomainError {
  constructor() {
    super('conflict', 'feedback.already_left');
  }
}

/** The interviewer's feedback is answered by the interviewee alone. */
export class NotYoursToAnswer extends DomainError {
  constructor() {
    super('forbidden', 'feedback.not_yours_to_answer');
  }
}

/** Accepted, or decided by a moderator. */
export class FeedbackSettled extends DomainError {
  constructor() {
    super('conflict', 'feedback.settled');
  }
}

/** Waits for a moderator. */
export class FeedbackDisputed extends DomainError {
  constructor() {
    super('conflict', 'feedback.disputed');
  }
}

export class RemindedAlready extends DomainError {
  constructor(hours: number) {
    super('conflict', 'feedback.reminded_already', { hours });
  }
}

/** Whoever is to be reminded has left feedback, or cannot any more. */
export class NothingToRemindOf extends DomainError {
  constructor() {
    super('conflict', 'feedback.nothing_to_remind_of');
  }
}

export class FeedbackFieldInvalid extends DomainError {
  constructor(field: string, code: string) {
    super('invalid', 'http.invalid', {}, [{ field, code }]);
  }
}
