import type { Delivery } from './source';

/** `response.created` as a key of the catalogue. */
export const eventKey = (event: Delivery['event']) =>
  `settings.webhook.event.${event.replace('.', '_') as Underscored<Delivery['event']>}` as const;

type Underscored<T extends string> = T extends `${infer Head}.${infer Tail}` ? `${Head}_${Tail}` : T;
