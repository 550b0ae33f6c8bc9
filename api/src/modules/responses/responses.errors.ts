import { DomainError, NotFound } from '../../platform/errors/domain-error.js';
import type { Stage } from './response.stage.js';

export class ResponseNotFound extends NotFound {
  constructor() {
    super('responses.not_found');
  }
}

/** A second application with the same e-mail; the link of the first chat is mailed. */
export class AlreadyApplied extends DomainError {
  constructor() {
    super('conflict', 'responses.already_applied');
  }
}

export class ReasonNeeded extends DomainError {
  constructor() {
    super('invalid', 'responses.reason_needed', {}, [{ field: 'reason', code: 'required' }]);
  }
}

/** Whoever moves it saw it somewhere else. `by`: who has moved it, as colleagues know that account. */
export class MovedMeanwhile extends DomainError {
  constructor(stage: Stage, by: string | null) {
    const params = { stage: { text: `downloads.responses.stage.${stage}` }, by: by ? ` (${by})` : '' } as const;
    super('conflict', 'responses.moved_meanwhile', params);
  }
}

export class ChatTokenNeeded extends DomainError {
  constructor() {
    super('unauthenticated', 'responses.chat_token_needed');
  }
}

/** The candidate took the response back. */
export class ResponseClosed extends DomainError {
  constructor() {
    super('conflict', 'responses.closed');
  }
}

export class NotDecidedYet extends DomainError {
  constructor() {
    super('conflict', 'responses.not_decided_yet');
  }
}
