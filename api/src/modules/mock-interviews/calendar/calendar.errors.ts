import { NotFound } from '../../../platform/errors/domain-error.js';

/** No such address of a calendar, or not any more. */
export class CalendarFeedNotFound extends NotFound {
  constructor() {
    super('calendar.feed_not_found');
  }
}
