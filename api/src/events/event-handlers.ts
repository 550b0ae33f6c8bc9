import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { type MarkedMethod, markedMethods } from '../jobs/marked-methods.js';
import { QUEUES, type QueueName } from '../jobs/queues.js';
import type { Tx } from '../platform/db/transactions.js';
import { EVENTS, type EventName, type StoredEvent } from './event-map.js';
import { type Delivery, type HandlerMark, handlerMark } from './on-event.js';

interface Named {
  name: string;
  queue: QueueName;
}
export type EventHandler =
  | (Named & { effect: 'database'; run: (tx: Tx, event: StoredEvent) => Promise<void> })
  | (Named & { effect: 'outside'; run: (event: StoredEvent, delivery: Delivery) => Promise<void> });

/** Part of a queue job's id, where a colon is refused. */
const HANDLER_NAME = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/;

/** Who hears what, collected from the methods marked `@OnEvent`. */
@Injectable()
export class EventHandlers implements OnModuleInit {
  private readonly byName = new Map<string, EventHandler>();
  private readonly byEvent = new Map<EventName, EventHandler[]>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** Refuses to boot on a faulty mark, with all faults in one message. */
  onModuleInit(): void {
    const marked = markedMethods(this.discovery, this.scanner, handlerMark);
    const faults = marked.flatMap((one) => faultsOf(one, marked));
    if (faults.length > 0) throw new Error(`The event handlers are not usable: ${faults.join('; ')}.`);
    for (const { mark, instance, method } of marked) {
      const { handler: name, queue, effect } = mark;
      const handler = { name, queue, effect, run: method.bind(instance) } as unknown as EventHandler;
      this.byName.set(name, handler);
      for (const event of mark.events) this.byEvent.set(event, [...this.hearing(event), handler]);
    }
  }

  hearing(event: EventName): readonly EventHandler[] {
    return this.byEvent.get(event) ?? [];
  }

  /** Undefined for a handler that only another version of the program knows. */
  named(name: string): EventHandler | undefined {
    return this.byName.get(name);
  }

  names(): string[] {
    return [...this.byName.keys()];
  }
}

function faultsOf({ mark, where }: MarkedMethod<HandlerMark>, all: MarkedMethod<HandlerMark>[]): string[] {
  const faults: string[] = [];
  if (!HANDLER_NAME.test(mark.handler))
    faults.push(`${where} has the handler name "${mark.handler}", which is not like module.what-it-does`);
  if (!QUEUES.includes(mark.queue)) faults.push(`${where} wants the queue ${mark.queue}, which does not exist`);
  const others = all.filter((other) => other.mark !== mark && other.mark.handler === mark.handler);
  if (others.length > 0)
    faults.push(
      `${where} shares the handler name ${mark.handler} with ${others.map((other) => other.where).join(', ')}`,
    );
  for (const event of mark.events)
    if (!Object.hasOwn(EVENTS, event)) faults.push(`${where} hears ${event}, which is not in the event map`);
  return faults;
}
