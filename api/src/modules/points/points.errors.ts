import { DomainError } from '../../platform/errors/domain-error.js';

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
  constructor(fields: string[]) {
    super(
      'invalid',
      'http.invalid',
      {},
      fields.map((field) => ({ field, code: 'duplicate' })),
    );
  }
}

/** A grant to somebody who is no member. */
export class NoSuchMember extends DomainError {
  constructor(fields: string[]) {
    super(
      'not_found',
      'points.no_such_member',
      {},
      fields.map((field) => ({ field, code: 'member' })),
    );
  }
}
