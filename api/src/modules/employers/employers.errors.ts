import { DomainError, NotFound } from '../../platform/errors/domain-error.js';

export class EmployerNotFound extends NotFound {
  constructor() {
    super('employers.not_found');
  }
}

/** Somebody has to be able to change the company. */
export class LastOwner extends DomainError {
  constructor() {
    super('conflict', 'employers.last_owner');
  }
}

/** Also a colleague of another company. */
export class ColleagueNotFound extends NotFound {
  constructor() {
    super('employers.colleague_not_found');
  }
}

export class InvitationNotFound extends NotFound {
  constructor() {
    super('employers.invitation_not_found');
  }
}

/** A link that was used, has expired, was withdrawn, or never was. */
export class InvitationNotValid extends DomainError {
  constructor() {
    super('unprocessable', 'employers.invitation_not_valid');
  }
}

export class AlreadyInvited extends DomainError {
  constructor() {
    super('conflict', 'employers.already_invited');
  }
}

export class AlreadyInTeam extends DomainError {
  constructor() {
    super('conflict', 'employers.already_in_team');
  }
}

/** One address signs in to one account. */
export class InviteeHasAccount extends DomainError {
  constructor() {
    super('conflict', 'employers.invitee_has_account');
  }
}

export class TeamFull extends DomainError {
  constructor(most: number) {
    super('conflict', 'employers.team_full', { most });
  }
}

/** Whoever leaves deletes the own account, with its password. */
export class NotOneself extends DomainError {
  constructor() {
    super('conflict', 'employers.not_oneself');
  }
}
