import 'reflect-metadata';
import type { QueueName } from '../jobs/queues.js';
import type { Tx } from '../platform/db/transactions.js';
import type { EventName, StoredEvent } from './event-map.js';

/** One delivery of one event to one handler; `id` stays the same over all its attempts: the idempotency key for the outside. */
export interface Delivery {
  id: string;
  /** If this attempt fails, there is no other. */
  isLast: boolean;
}

/** Thrown by a handler whose other side is not to be asked before a moment: this was no attempt. */
export class TryLater extends Error {
  override name = 'TryLater';

  constructor(readonly at: Date) {
    super('later');
  }
}

export type DatabaseHandler<N extends EventName> = (tx: Tx, event: StoredEvent<N>) => Promise<void>;
export type OutsideHandler<N extends EventName> = (event: StoredEvent<N>, delivery: Delivery) => Promise<void>;

/** A decorator for methods that can be called as `Handler`, be it with fewer parameters. */
type MethodMark<Handler> = <Method extends Handler>(
  target: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<Method>,
) => void;

interface HandlerOptions<Effect> {
  /** Its name for good, `module.what-it-does`: rows carry it, so renaming it forgets what was not yet delivered. */
  handler: string;
  /** `heavy` for work of seconds, `remote` for servers of strangers, so that neither holds up the rest. */
  queue?: QueueName;
  effect: Effect;
}

export interface HandlerMark {
  events: readonly EventName[];
  handler: string;
  queue: QueueName;
  effect: 'database' | 'outside';
}

const MARK = Symbol('OnEvent');

/**
 * Marks the method that hears an event (or several, then in one order).
 * - `effect: 'database'`: called as `(tx, event)` in the transaction that marks the delivery done, so that its writes happen once.
 *   Everything it writes must go through `tx`.
 * - `effect: 'outside'`: called as `(event, delivery)` with no transaction open; it may be called again after a crash,
 *   so it passes `delivery.id` on as the key that makes twice once.
 * A method that throws is tried again later; after the last attempt the delivery is dead until somebody replays it.
 */
export function OnEvent<N extends EventName>(
  event: N | readonly N[],
  options: HandlerOptions<'database'>,
): MethodMark<DatabaseHandler<N>>;
export function OnEvent<N extends EventName>(
  event: N | readonly N[],
  options: HandlerOptions<'outside'>,
): MethodMark<OutsideHandler<N>>;
export function OnEvent(event: EventName | readonly EventName[], options: HandlerOptions<'database' | 'outside'>) {
  return (_target: object, _key: string | symbol, descriptor: PropertyDescriptor): void => {
    const mark: HandlerMark = {
      events: typeof event === 'string' ? [event] : event,
      handler: options.handler,
      queue: options.queue ?? 'quick',
      effect: options.effect,
    };
    Reflect.defineMetadata(MARK, mark, descriptor.value as object);
  };
}

export const handlerMark = (method: object): HandlerMark | undefined =>
  Reflect.getMetadata(MARK, method) as HandlerMark | undefined;
