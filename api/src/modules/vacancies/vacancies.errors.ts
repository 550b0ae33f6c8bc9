import { DomainError, type FieldError, NotFound } from '../../platform/errors/domain-error.js';
import type { VacancyStatus } from './vacancy.status.js';

export class VacancyNotFound extends NotFound {
  constructor() {
    super('vacancies.not_found');
  }
}

export class VacancyNotOpen extends DomainError {
  constructor() {
    super('conflict', 'vacancies.not_open');
  }
}

/** Published once, and over. */
export class JobClosed extends DomainError {
  constructor() {
    super('gone', 'vacancies.closed');
  }
}

/** What is to be replaced is no longer what was read. */
export class VacancyChangedMeanwhile extends DomainError {
  constructor() {
    super('conflict', 'vacancies.changed_meanwhile');
  }
}

export class VacancyStatusNotAllowed extends DomainError {
  constructor(from: VacancyStatus, to: VacancyStatus) {
    super('conflict', 'vacancies.status_not_allowed', { from, to });
  }
}

export class VacancyFaults extends DomainError {
  constructor(errors: FieldError[]) {
    super('invalid', 'http.invalid', {}, errors);
  }
}
