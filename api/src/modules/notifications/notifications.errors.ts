import { NotFound } from '../../platform/errors/domain-error.js';

export class NotificationNotFound extends NotFound {
  constructor() {
    super('notifications.not_found');
  }
}
