import type { ClientBase } from 'pg';
import { APP_ROLE } from '../api/src/platform/db/database-access.js';

/** Of PostgreSQL: there is no such role, or it is not ours to give rights to these tables. */
const REFUSALS = new Set(['42704', '42501']);

/**
 * Makes the role of the servers and gives it its rights to all that is in the database by now: a part of migrating, safe
 * to repeat and to run twice at once. Says why where the installation does not allow it; servers then work with the rights
 * of the user they sign in as.
 */
export async function grantAppRole(client: ClientBase, queuesSchema: string): Promise<string | null> {
  try {
    await client.query(MAKE_ROLE);
    await client.query(giveRights(queuesSchema));
    return null;
  } catch (error) {
    if (!REFUSALS.has((error as { code?: string }).code ?? '')) throw error;
    return (error as Error).message;
  }
}

/**
 * Roles belong to the whole server: others may be making this one for their database right now. One that is there already
 * we do not let ourselves into: it has rights to the databases of whoever made it.
 */
const MAKE_ROLE = `
  do $$
  begin
    if not exists (select from pg_roles where rolname = '${APP_ROLE}') then
      create role ${APP_ROLE} nologin;
      grant ${APP_ROLE} to current_user;
    end if;
  -- Of two at once the later one is told either of the first two.
  exception when duplicate_object or unique_violation or insufficient_privilege then null;
  end $$`;

/**
 * Reads and writes of rows; nothing else. What the triggers of a table refuse (\`refuse_…\`) the role has no right to, so
 * that a new table needs no word here.
 */
const giveRights = (queuesSchema: string): string => `
  do $$
  declare
    given record;
  begin
    -- The rights to one table cannot be changed twice at once.
    perform pg_advisory_xact_lock(hashtext('${APP_ROLE}'));
    for given in
      select format('schema %I', nspname) as what,
        -- The queues make a sequence for each queue when it is first used.
        case nspname when '${queuesSchema}' then 'usage, create' else 'usage' end as rights
      from pg_namespace where nspname in (current_schema(), '${queuesSchema}')
      union all
      select format('%s %I.%I', case c.relkind when 'S' then 'sequence' else 'table' end, n.nspname, c.relname),
        case
          when c.relkind = 'S' then 'usage, select'
          -- The ledgers of those who migrate.
          when c.relname in ('migrations', 'migration') then 'select'
          else (
            select string_agg(act, ', ')
            from (values ('select', 0), ('insert', 4), ('delete', 8), ('update', 16)) as acts (act, bit_of_trigger)
            where not exists (
              select from pg_trigger t join pg_proc f on f.oid = t.tgfoid
              where t.tgrelid = c.oid and f.proname like 'refuse\\_%' and t.tgtype & bit_of_trigger > 0 and t.tgtype & 1 = 1))
        end
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in (current_schema(), '${queuesSchema}') and c.relkind in ('r', 'p', 'v', 'S')
        and pg_get_userbyid(c.relowner) <> '${APP_ROLE}' and pg_has_role(c.relowner, 'usage')
    loop
      execute format('revoke all on %s from ${APP_ROLE}', given.what);
      execute format('grant %s on %s to ${APP_ROLE}', given.rights, given.what);
    end loop;
  end $$`;
