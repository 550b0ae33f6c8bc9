import { Injectable } from '@nestjs/common';
import type { Locale } from '../../catalogues/texts.js';
import type { EmployerRole } from '../../platform/auth/actor.js';
import { Database } from '../../platform/db/database.js';

export interface ColleagueRow {
  id: string;
  email: string;
  full_name: string | null;
  employer_role: EmployerRole;
  is_email_verified: boolean;
  created_at: Date;
}

export interface InvitationRow {
  id: string;
  email: string;
  employer_role: EmployerRole;
  invited_by: string;
  created_at: Date;
  expires_at: Date;
}

/** What an invited person is shown, and what the mail says. */
export interface OfferRow extends InvitationRow {
  employer_id: string;
  company_name: string;
  locale: Locale;
  inviter: string | null;
}

const COLLEAGUE = `id, email, full_name, employer_role, email_verified_at is not null as is_email_verified, created_at`;
const INVITATION = `i.id, i.email, i.employer_role, i.invited_by, i.created_at, i.expires_at`;
const OFFER = `select ${INVITATION}, i.employer_id, e.company_name, e.locale, coalesce(a.full_name, a.email) as inviter
  from employer_invitations i join employers e on e.id = i.employer_id
  left join accounts a on a.id = i.invited_by and a.deleted_at is null`;

@Injectable()
export class TeamQueries {
  constructor(private readonly database: Database) {}

  /** Bounded by the largest team there may be. */
  colleagues(employer_id: string): Promise<ColleagueRow[]> {
    return this.database.rows(
      `select ${COLLEAGUE} from accounts where employer_id = $1 and deleted_at is null order by id`,
      [employer_id],
    );
  }

  colleague(employer_id: string, id: string): Promise<ColleagueRow | null> {
    return this.database.first(
      `select ${COLLEAGUE} from accounts where id = $2 and employer_id = $1 and deleted_at is null`,
      [employer_id, id],
    );
  }

  /** Those that can still be accepted. */
  invitations(employer_id: string, now: Date): Promise<InvitationRow[]> {
    return this.database.rows(
      `select ${INVITATION} from employer_invitations i where i.employer_id = $1 and i.expires_at > $2 order by i.id`,
      [employer_id, now],
    );
  }

  offer(id: string): Promise<OfferRow | null> {
    return this.database.first(`${OFFER} where i.id = $1`, [id]);
  }

  /** Null where nobody can accept it (any more). */
  offerByToken(token_hash: string, now: Date): Promise<OfferRow | null> {
    return this.database.first(
      `${OFFER} join employer_invitation_tokens t on t.invitation_id = i.id
       where t.token_hash = $1 and i.expires_at > $2 and e.closed_at is null`,
      [token_hash, now],
    );
  }

  /** Whose account an e-mail signs in to. */
  accountOf(email: string): Promise<{ employer_id: string | null } | null> {
    return this.database.first(`select employer_id from accounts where email = $1`, [email]);
  }
}
