import type { FastifyRequest, HTTPMethods } from 'fastify';

/** Of a value within a path; what is longer meets no route. */
export const MAX_PARAM_LENGTH = 200;
const METHODS: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** What the address of a request that met no route can be asked with; nothing where there is no such address. */
export function allowedMethods({ url, method, server }: FastifyRequest): HTTPMethods[] {
  const path = url.split('?', 1)[0] ?? '';
  // The router would name what refuses such a value as if it were a route.
  if (path.split('/').some((part) => part.length > MAX_PARAM_LENGTH)) return [];
  const allowed = METHODS.filter((known) => {
    const route = server.findRoute({ method: known, url: path });
    // What takes every address says nothing about this one.
    return route && !('*' in route.params);
  });
  return allowed.some((known) => known === method) ? [] : allowed;
}
