import { DomainError } from '../../platform/errors/domain-error.js';

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
