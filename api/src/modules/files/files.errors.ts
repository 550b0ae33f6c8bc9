import { DomainError, NotFound } from '../../platform/errors/domain-error.js';

export class FileNotFound extends NotFound {
  constructor() {
    super('files.not_found');
  }
}

/** The store does not answer, or answers what it should not; `cause` says what. */
export class FileStoreUnavailable extends DomainError {
  constructor(override readonly cause: unknown) {
    super('unavailable', 'files.unavailable');
  }
}
