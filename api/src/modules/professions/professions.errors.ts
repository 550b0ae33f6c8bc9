import { DomainError, NotFound } from '../../platform/errors/domain-error.js';

export class ProfessionNotFound extends NotFound {
  constructor() {
    super('professions.not_found');
  }
}

/** A field of a request names a profession that there is not, or that takes nothing new. */
export class ProfessionNotOpen extends DomainError {
  constructor(field: string) {
    super('invalid', 'http.invalid', {}, [{ field, code: 'profession' }]);
  }
}

/** Another profession goes by this name or alias. */
export class ProfessionNameTaken extends DomainError {
  constructor() {
    super('conflict', 'professions.name_taken');
  }
}

/** Into itself, or with one that was merged before. */
export class ProfessionNotMergeable extends DomainError {
  constructor() {
    super('conflict', 'professions.not_mergeable');
  }
}
