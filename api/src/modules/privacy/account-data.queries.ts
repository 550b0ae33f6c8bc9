import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';

/** What is kept about an account, as its person may read it: no secrets, and nobody else's data. */
@Injectable()
export class AccountDataQueries {
  constructor(private readonly database: Database) {}

  account(id: string): Promise<unknown> {
    return this.database.first(
      `select id, email, full_name, kind, staff_role, employer_id, employer_role, locale, time_zone, email_verified_at,
         suspended_until, created_at, updated_at from accounts where id = $1`,
      [id],
    );
  }

  company(account_id: string): Promise<unknown> {
    return this.database.first(
      `select e.id, e.company_name from accounts a join employers e on e.id = a.employer_id where a.id = $1`,
      [account_id],
    );
  }

  logins(account_id: string): Promise<unknown[]> {
    return this.database.rows(
      `select created_at, expires_at, revoked_at, revoke_reason from logins where account_id = $1 order by created_at, id`,
      [account_id],
    );
  }

  invitations(account_id: string): Promise<unknown[]> {
    return this.database.rows(
      `select i.employer_role, i.created_at, i.expires_at from employer_invitations i
       join accounts a on a.employer_id = i.employer_id and a.id = i.invited_by where i.invited_by = $1 order by i.id`,
      [account_id],
    );
  }

  notes(account_id: string): Promise<unknown[]> {
    return this.database.rows(
      `select n.id, n.response_id, n.note_text, n.created_at from response_notes n
       join responses r on r.id = n.response_id join accounts a on a.employer_id = r.employer_id and a.id = n.account_id
       where n.account_id = $1 order by n.id`,
      [account_id],
    );
  }

  actions(account_id: string): Promise<unknown[]> {
    return this.database.rows(
      `select action, subject_type, subject_id, created_at from audit_entries where actor_id = $1 order by created_at, id`,
      [account_id],
    );
  }

  /** Why something was done with the account itself. Those of points stand with the points, those of cases with the cases. */
  reasons(account_id: string): Promise<unknown[]> {
    return this.database.rows(
      `select e.action, r.reason_text, e.created_at from audit_entries e join reasons r on r.record_id = e.id
       where e.subject_type = 'account' and e.subject_id = $1 order by e.created_at, e.id`,
      [account_id],
    );
  }
}
