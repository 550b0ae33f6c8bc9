import { DomainError, NotFound } from '../../platform/errors/domain-error.js';

/** The same for an unknown e-mail and for a wrong password. */
export class WrongCredentials extends DomainError {
  constructor() {
    super('unauthenticated', 'accounts.wrong_credentials');
  }
}

export class SignInNeeded extends DomainError {
  constructor(code: 'sign_in_needed' | 'token_expired' | 'token_invalid' | 'login_revoked' = 'sign_in_needed') {
    super('unauthenticated', `accounts.${code}`);
  }
}

/** Of a caller who is signed in already: a fault of the field, not of the sign-in. */
export class WrongPassword extends DomainError {
  constructor() {
    super('invalid', 'http.invalid', {}, [{ field: 'password', code: 'wrong_password' }]);
  }
}

/** Told to whoever knows the password, and to nobody else. */
export class AccountSuspended extends DomainError {
  constructor(until: Date) {
    super('forbidden', 'accounts.suspended', { until: until.toISOString().slice(0, 16).replace('T', ' ') });
  }
}

/** Whoever governs the installation is demoted first. */
export class AdminNotSuspended extends DomainError {
  constructor() {
    super('conflict', 'accounts.admin_not_suspended');
  }
}

/** Somebody has to be able to appoint others. */
export class LastAdmin extends DomainError {
  constructor() {
    super('conflict', 'accounts.last_admin');
  }
}

export class AccountNotFound extends NotFound {
  constructor() {
    super('accounts.not_found');
  }
}

export class NotAllowed extends DomainError {
  constructor() {
    super('forbidden', 'accounts.not_allowed');
  }
}

export class EmailNotVerified extends DomainError {
  constructor() {
    super('forbidden', 'accounts.email_not_verified');
  }
}

export class EmailTaken extends DomainError {
  constructor() {
    super('conflict', 'accounts.email_taken');
  }
}

/** A mailed link that was used, has expired, or never was. */
export class LinkNotValid extends DomainError {
  constructor() {
    super('unprocessable', 'accounts.link_not_valid');
  }
}
