import { Injectable } from '@nestjs/common';
import type { Locale } from '../../catalogues/texts.js';
import { Database } from '../../platform/db/database.js';
import type { Member } from './member.entity.js';
import { firstNameOf } from './member.policy.js';

/** A member with what the account says. */
export interface MemberRow
  extends Pick<Member, 'levels' | 'languages' | 'about' | 'suspended_until' | 'deleted_at' | 'created_at'> {
  id: string;
  email: string;
  full_name: string | null;
  email_verified_at: Date | null;
  locale: Locale;
  time_zone: string;
}

@Injectable()
export class MembersQueries {
  constructor(private readonly database: Database) {}

  byId(id: string): Promise<MemberRow | null> {
    return this.database.first(
      `select a.id, a.email, a.full_name, a.email_verified_at, a.locale, a.time_zone,
              m.levels, m.languages, m.about, m.suspended_until, m.deleted_at, m.created_at
       from members m join accounts a on a.id = m.account_id where m.account_id = $1`,
      [id],
    );
  }

  /** Everything that is kept about a member besides the account. */
  dataOf(account_id: string): Promise<unknown> {
    return this.database.first(
      `select m.levels, m.languages, m.about, m.suspended_until, m.created_at, m.updated_at,
         array(select p.name_en from member_professions mp join professions p on p.id = mp.profession_id
               where mp.account_id = m.account_id order by 1) as professions
       from members m where m.account_id = $1`,
      [account_id],
    );
  }

  /** What others call these members; nobody is in it who has no name or is gone. */
  async firstNames(ids: string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.rowsPrepared<{ id: string; full_name: string }>(
      `select a.id, a.full_name from accounts a join members m on m.account_id = a.id
       where a.id = any($1) and a.full_name is not null and m.deleted_at is null`,
      [ids],
    );
    return new Map(rows.map(({ id, full_name }) => [id, firstNameOf(full_name)]));
  }
}
