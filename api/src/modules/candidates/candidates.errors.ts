import { DomainError, NotFound } from '../../platform/errors/domain-error.js';

/** Also where the caller may not know that there is such a candidate. */
export class CandidateNotFound extends NotFound {
  constructor() {
    super('candidates.not_found');
  }
}

export class CandidateTokenNeeded extends DomainError {
  constructor() {
    super('unauthenticated', 'candidates.token_needed');
  }
}

/** The bot asks what the CV leaves open, and quotes it: it stays as it is once the chat has begun. */
export class ResumeInUse extends DomainError {
  constructor() {
    super('conflict', 'candidates.resume_in_use');
  }
}

export class ResumeFileMissing extends DomainError {
  constructor() {
    super('invalid', 'http.invalid', {}, [{ field: 'file', code: 'required' }]);
  }
}
