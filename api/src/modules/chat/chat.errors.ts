import { DomainError } from '../../platform/errors/domain-error.js';

/** Read-only: the chat is over. */
export class ChatEnded extends DomainError {
  constructor() {
    super('conflict', 'chat.ended');
  }
}

export class ChatNotBegun extends DomainError {
  constructor() {
    super('conflict', 'chat.not_begun');
  }
}

/** The message that was to be corrected holds no answer of the candidate. */
export class NotAnAnswer extends DomainError {
  constructor() {
    super('unprocessable', 'chat.not_an_answer');
  }
}

/** A correction that cannot be understood; the answer stays as it is. */
export class AnswerUnusable extends DomainError {
  constructor() {
    super('unprocessable', 'chat.answer_unusable');
  }
}

/** A quick reply to a question that is no longer the last word of the chat: it would be read as an answer to another. */
export class QuestionPassed extends DomainError {
  constructor() {
    super('conflict', 'chat.question_passed');
  }
}

/** A recruiter speaks only after taking over, and only the one who did. */
export class NotTakenOver extends DomainError {
  constructor() {
    super('conflict', 'chat.not_taken_over');
  }
}

export class TakenOverByAnother extends DomainError {
  constructor() {
    super('conflict', 'chat.taken_over_by_another');
  }
}

/** Only the candidate answers, and corrects answers. */
export class CandidatesOnly extends DomainError {
  constructor() {
    super('forbidden', 'chat.candidates_only');
  }
}

/** A socket is one person's to its end. */
export class AlreadySignedIn extends DomainError {
  constructor() {
    super('conflict', 'sockets.signed_in_already');
  }
}

export class AuthFrameFault extends DomainError {
  constructor() {
    super('invalid', 'chat.token_or_ticket', {}, [{ field: 'token', code: 'required' }]);
  }
}
