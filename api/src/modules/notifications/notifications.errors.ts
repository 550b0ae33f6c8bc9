import { DomainError, NotFound } from '../../platform/errors/domain-error.js';

export class NotificationNotFound extends NotFound {
  constructor() {
    super('notifications.not_found');
  }
}

/** What concerns the own interviews is always told; it need not be mailed. */
export class AlwaysShown extends DomainError {
  constructor(place: number) {
    super('invalid', 'http.invalid', {}, [{ field: `items.${place}.is_shown`, code: 'always_shown' }]);
  }
}
