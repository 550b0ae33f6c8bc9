import pg from 'pg';

/**
 * The role in which servers work where the installation has it: it may neither change nor empty what is only ever added
 * to, and makes no tables. `migrations/app-role.ts` makes it and gives it its rights.
 */
export const APP_ROLE = 'smartbot_app';

const PROBE_TIMEOUT_MS = 10_000;

/** How PostgreSQL and poolers before it say that a connection may not begin in this role: none such, not allowed, no options. */
const ROLE_REFUSED = new Set(['22023', '42501', '08P01']);

/** How this process reaches the database: at which address, and in which role. */
export class DatabaseAccess {
  constructor(
    readonly url: string,
    /** Why it works with all the rights of the user in the address; null when it works in the role. */
    readonly refusal: string | null = null,
  ) {}

  /** Tries the role out. Throws where the database cannot be reached at all. */
  static async find(url: string): Promise<DatabaseAccess> {
    const client = new pg.Client({
      connectionString: url,
      ...new DatabaseAccess(url).session,
      application_name: 'smartbot',
      connectionTimeoutMillis: PROBE_TIMEOUT_MS,
      query_timeout: PROBE_TIMEOUT_MS,
    });
    try {
      await client.connect();
      const [{ refusal }] = (await client.query(REFUSAL, [APP_ROLE])).rows as [{ refusal: string | null }];
      return new DatabaseAccess(url, refusal);
    } catch (error) {
      const { code, message } = error as Error & { code?: string };
      if (!ROLE_REFUSED.has(code ?? '')) throw error;
      return new DatabaseAccess(url, message);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** What every connection says when it begins, so that the role costs no statement. */
  get session(): { options?: string } {
    return this.refusal === null ? { options: `-c role=${APP_ROLE}` } : {};
  }
}

/** The migrations' own table tells who owns the others. One without rights was made after the rights were given. */
const REFUSAL = `
  select case
      when current_user <> $1 then 'connections do not take the role on'
      when m.oid is null then 'the role finds no tables'
      when pg_has_role(m.relowner, 'usage') then 'the role has all rights itself'
      else (
        select 'the role has no rights to the table ' || min(c.relname) from pg_class c
        where c.relnamespace = m.relnamespace and c.relowner = m.relowner and c.relkind in ('r', 'p')
          and not has_table_privilege(c.oid, 'select'))
    end as refusal
  from (select to_regclass('migrations') as oid) as found left join pg_class m using (oid)`;
