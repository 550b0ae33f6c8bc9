import { Injectable } from '@nestjs/common';
import type { Locale } from '../../catalogues/texts.js';
import { Database } from '../../platform/db/database.js';
import { decodeCursor, type Page, pageOf } from '../../platform/http/page.js';
import type { Profession } from './profession.entity.js';
import { foldedName } from './profession-names.policy.js';

export type ProfessionRow = Pick<Profession, 'id' | 'name_ru' | 'name_en' | 'aliases'>;

export interface ProfessionFilter {
  locale: Locale;
  q?: string | undefined;
  is_archived?: boolean | undefined;
  limit: number;
  cursor?: string | undefined;
}

const NAME_COLUMN: Record<Locale, 'name_ru' | 'name_en'> = { ru: 'name_ru', en: 'name_en' };

@Injectable()
export class ProfessionsQueries {
  constructor(private readonly database: Database) {}

  byId(id: string): Promise<Profession | null> {
    return this.database.first(`select * from professions where id = $1`, [id]);
  }

  /** Names of professions, whatever became of them. */
  byIds(ids: string[]): Promise<ProfessionRow[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.database.rowsPrepared(`select id, name_ru, name_en, aliases from professions where id = any($1)`, [
      ids,
    ]);
  }

  /** What a member has chosen, by name. */
  ofMember(account_id: string): Promise<ProfessionRow[]> {
    return this.database.rows(
      `select p.id, p.name_ru, p.name_en, p.aliases from member_professions m join professions p on p.id = m.profession_id
       where m.account_id = $1 order by p.name_en, p.id`,
      [account_id],
    );
  }

  /** In the order of their names in the caller's language. */
  async list({ locale, q, is_archived, limit, cursor }: ProfessionFilter): Promise<Page<Profession>> {
    const list = `professions by ${locale}`;
    const name = NAME_COLUMN[locale];
    const after = cursor ? decodeCursor(list, cursor, 'string') : null;
    const where = `p.merged_into_id is null and ($1::boolean is null or (p.archived_at is not null) = $1)
      and ($2::text is null or exists (select 1 from profession_names n where n.profession_id = p.id and n.folded like $2))`;
    const params = [is_archived ?? null, q ? `%${foldedName(q).replaceAll(/[\\%_]/g, '\\$&')}%` : null];
    const [rows, count] = await Promise.all([
      this.database.rows<Profession>(
        `select p.* from professions p where ${where} and ($3::text is null or (p.${name}, p.id) > ($3, $4::uuid))
         order by p.${name}, p.id limit $5`,
        [...params, after?.value ?? null, after?.id ?? null, limit + 1],
      ),
      this.database.first<{ total: number }>(`select count(*)::int as total from professions p where ${where}`, params),
    ]);
    return pageOf(list, rows, limit, { total: count?.total ?? 0, is_estimate: false }, (row) => row[name]);
  }
}
