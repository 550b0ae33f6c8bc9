import { DomainError, NotFound } from '../../platform/errors/domain-error.js';

export class MemberNotFound extends NotFound {
  constructor() {
    super('members.not_found');
  }
}

/** After missed interviews: no booking and no publishing until `suspended_until` of the own profile. */
export class MemberSuspended extends DomainError {
  constructor() {
    super('forbidden', 'members.suspended');
  }
}
