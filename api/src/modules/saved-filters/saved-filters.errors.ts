import { DomainError, NotFound } from '../../platform/errors/domain-error.js';
import { MOST_SAVED_FILTERS } from './saved-filter.policy.js';

export class SavedFilterNotFound extends NotFound {
  constructor() {
    super('saved_filters.not_found');
  }
}

export class SavedFilterNameTaken extends DomainError {
  constructor() {
    super('conflict', 'saved_filters.name_taken');
  }
}

export class TooManySavedFilters extends DomainError {
  constructor() {
    super('conflict', 'saved_filters.too_many', { count: MOST_SAVED_FILTERS });
  }
}
