import { bodyOf } from '../../shared/api/client';
import type { components, operations } from '../../shared/api/schema';
import { crmApi } from '../api';
import type { Page, Source } from '../source';

type Dead = components['schemas']['DeadDeliveryView'];
export type DeadDelivery = Dead & { id: string };
type Query = operations['OperationsController_list']['parameters']['query'];

export const events: Source = {
  paging: 'cursor',
  async list(query, signal) {
    const page = await bodyOf<Page<Dead>>(
      crmApi.GET('/api/admin/events/dead', { params: { query: query as Query }, signal }),
    );
    // An event is delivered to several handlers: only both together name a row.
    return { ...page, items: page.items.map((row) => ({ ...row, id: `${row.event_id}:${row.handler}` })) };
  },
};

export const eventVerbs = {
  replayEvent: ({ event_id, handler }: DeadDelivery) =>
    bodyOf<void>(crmApi.POST('/api/admin/events/dead/replay', { body: { event_id, handler } })),
};
