import { DomainError, NotFound } from '../../platform/errors/domain-error.js';

export class NotEnoughPoints extends DomainError {
  constructor() {
    super('conflict', 'points.not_enough');
  }
}

/** The role of an interviewee unlocks with points received. */
export class IntervieweeLocked extends DomainError {
  constructor(unlock_points: number, received: number) {
    super('forbidden', 'points.interviewee_locked', { unlock_points, received });
  }
}

/** Of one grant to many, each gets one. */
export class MemberTwice extends DomainError {
  constructor() {
    super('invalid', 'http.invalid', {}, [{ field: 'grants', code: 'duplicate' }]);
  }
}

/** A grant to somebody who is no member. */
export class NoSuchMember extends NotFound {
  constructor() {
    super('points.no_such_member');
  }
}
