import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { bodyOf } from '../shared/api/client';
import type { components } from '../shared/api/schema';
import { attend } from '../shared/attend';
import { socketOfOrigin } from '../shared/lasting-socket';
import { crmApi } from './api';
import { type Changed, LiveChanges, type LiveResource } from './live-changes';

const ticket = async (): Promise<string> =>
  (await bodyOf<components['schemas']['TicketView']>(crmApi.POST('/api/ws-tickets'))).ticket;

const live = new LiveChanges(
  { open: () => socketOfOrigin('/ws/employer'), isOnline: () => navigator.onLine, random: Math.random },
  ticket,
  () => performance.now(),
);
attend(live);

/**
 * Asks again for what the page shows of a resource whenever somebody, the bot or a candidate has changed it, and after
 * every gap in the connection. `onChange` hears of it first.
 */
export function useLiveChanges(resource: LiveResource, onChange?: (changed: Changed) => void): void {
  const queries = useQueryClient();
  const hear = useRef(onChange);
  useEffect(() => {
    hear.current = onChange;
  });
  useEffect(
    () =>
      live.listen(resource, (changed) => {
        hear.current?.(changed);
        void refetch(queries, resource, changed);
      }),
    [queries, resource],
  );
}

/** Lists may hold any row; a single record is asked for again only if it is among the changed ones. */
export const refetch = (queries: QueryClient, resource: LiveResource, changed: Changed = null): Promise<void> =>
  queries.invalidateQueries({
    predicate: ({ queryKey: [name, method, params] }) =>
      name === resource &&
      (changed === null || method !== 'getOne' || changed.has(String((params as { id?: unknown } | undefined)?.id))),
  });
