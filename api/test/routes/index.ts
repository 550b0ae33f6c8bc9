import type { FastifyInstance } from 'fastify';
import type { TestApp } from '../app.js';
import { ACCOUNTS_ROUTES } from './accounts.js';
import { EMPLOYERS_ROUTES } from './employers.js';
import { RECRUITING_ROUTES } from './recruiting.js';
import { MOCK_INTERVIEWS_ROUTES } from './mock-interviews.js';
import { STAFF_ROUTES } from './staff.js';
import { NAMED, type RouteFacts } from './facts.js';
import type { Tenant } from './tenant.js';

export type { Json, RouteFacts } from './facts.js';
export { aTenant, type Tenant } from './tenant.js';

/** Every route of the application. Tests fail on a route that is not here, and on one here that is not there. */
export const ROUTES: Record<string, RouteFacts> = {
  ...ACCOUNTS_ROUTES,
  ...EMPLOYERS_ROUTES,
  ...RECRUITING_ROUTES,
  ...MOCK_INTERVIEWS_ROUTES,
  ...STAFF_ROUTES,
};

/** Pages, their files and the documents of the API: read-only and for everyone. */
const NOT_ROUTES = /^\/$|^\/api\/(docs|openapi)|^\/(?!api\/)|^\*$/;

/** The routes that the running application has, as keys of `ROUTES`: read from its router, so none can hide. */
export function routesOf({ app }: TestApp): string[] {
  const tree = (app.getHttpAdapter().getInstance() as unknown as FastifyInstance).printRoutes({ commonPrefix: false });
  const above: string[] = [];
  const found: string[] = [];
  for (const line of tree.split('\n')) {
    const [, indent = '', segment = '', methods = ''] = /^([│ ]*)[├└]── (\S+) \((.+)\)$/.exec(line) ?? [];
    if (!segment) {
      if (line.trim() !== '') throw new Error(`A line of the router's tree was not understood: ${line}`);
      continue;
    }
    const depth = indent.length / 4;
    const path = `${above[depth - 1] ?? ''}${segment}`.replace(/^\/\//, '/');
    above.splice(depth, Infinity, path);
    if (NOT_ROUTES.test(path)) continue;
    for (const method of methods.split(', '))
      if (method !== 'HEAD') found.push(`${method} ${path.replace(/^\/api/, '')}`);
  }
  return found.sort();
}

/** The table's entries as rows for `describe.each`. */
export const routeRows = (): { route: string; method: string; path: string; facts: RouteFacts }[] =>
  Object.entries(ROUTES).map(([route, facts]) => {
    const [method = '', path = ''] = route.split(' ');
    return { route, method, path, facts };
  });

export const notFoundCode = ({ id }: RouteFacts): string => (id ? NAMED[id].code : '');

export const isOfMember = ({ access, is_of_member }: RouteFacts): boolean =>
  access === 'member' || is_of_member === true;

/** Somebody of the tenant who may call the route. */
export function callerOf(facts: RouteFacts, { recruiter, member, admin }: Tenant): { token: string | undefined } {
  const { access } = facts;
  if (access === 'public') return { token: undefined };
  if (isOfMember(facts)) return member;
  return access === 'moderator' || access === 'admin' ? admin : recruiter;
}

/** The address of a route with the tenant's own id in it. */
export function pathOf(path: string, { id }: RouteFacts, tenant: Tenant): string {
  const whole = path.replace(':delivery_id', tenant.webhook_delivery.id).replace(':user_id', tenant.member.account_id);
  return id ? whole.replace(':id', NAMED[id].of(tenant)) : whole;
}

/** The candidate's secret that opens the route; nothing where none is asked for. */
export function secretOf({ secret }: RouteFacts, { response }: Tenant): Record<string, string> {
  if (!secret) return {};
  const value = secret.header === 'x-chat-token' ? response.chat_token : response.candidate.candidate_token;
  return { [secret.header]: value };
}

/** A digest of every row of ours: two alike mean that nothing was stored, changed or deleted in between. */
export async function everythingStored({ database }: TestApp): Promise<Record<string, string>> {
  const tables = await database.rows<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const rows = await database.rows<{ name: string; digest: string }>(
    tables
      .map(
        ({ name }) =>
          `select '${name}' as name, count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from ${name} t`,
      )
      .join(' union all '),
  );
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}
