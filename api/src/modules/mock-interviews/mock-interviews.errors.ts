import { DomainError, type FieldError, NotFound } from '../../platform/errors/domain-error.js';

export class SlotNotFound extends NotFound {
  constructor() {
    super('mock_interviews.not_found');
  }
}

export class SessionNotFound extends NotFound {
  constructor() {
    super('sessions.not_found');
  }
}

/** Somebody else was quicker, or it is over. */
export class SlotTaken extends DomainError {
  constructor() {
    super('conflict', 'mock_interviews.slot_taken');
  }
}

/** Open, but at another time than whoever books it has seen. */
export class SlotMoved extends DomainError {
  constructor() {
    super('conflict', 'mock_interviews.moved_meanwhile');
  }
}

/** Open, but its interviewer is suspended. */
export class SlotWithheld extends DomainError {
  constructor() {
    super('conflict', 'mock_interviews.withheld');
  }
}

export class BookingClosed extends DomainError {
  constructor(minutes: number) {
    super('conflict', 'mock_interviews.booking_closed', { minutes });
  }
}

export class OwnSlot extends DomainError {
  constructor() {
    super('conflict', 'mock_interviews.own_slot');
  }
}

export class NotYourSlot extends DomainError {
  constructor() {
    super('forbidden', 'mock_interviews.not_yours');
  }
}

/** Somebody is committed to something else at that time, in either role. */
export class TimesOverlap extends DomainError {
  constructor() {
    super('conflict', 'mock_interviews.times_overlap');
  }
}

/** A slot that is booked keeps everything but link and notes; one that is over keeps everything. */
export class SlotNotEditable extends DomainError {
  constructor(status: 'booked' | 'over') {
    super('conflict', `mock_interviews.not_editable_${status}`);
  }
}

export class SlotOver extends DomainError {
  constructor() {
    super('conflict', 'mock_interviews.over');
  }
}

export class TooLateToCancel extends DomainError {
  constructor(hours: number) {
    super('conflict', 'sessions.too_late_to_cancel', { hours });
  }
}

export class SessionNotStarted extends DomainError {
  constructor() {
    super('conflict', 'sessions.not_started');
  }
}

/** Cancelled or a no-show: there is nothing to complete or cancel. */
export class SessionOver extends DomainError {
  constructor() {
    super('conflict', 'sessions.over');
  }
}

export class SessionNotOver extends DomainError {
  constructor() {
    super('conflict', 'sessions.not_over');
  }
}

/** An absence was reported: nothing moves until that is decided. */
export class SessionFrozen extends DomainError {
  constructor() {
    super('conflict', 'sessions.frozen');
  }
}

export class SlotFieldsInvalid extends DomainError {
  constructor(errors: FieldError[]) {
    super('invalid', 'http.invalid', {}, errors);
  }
}
