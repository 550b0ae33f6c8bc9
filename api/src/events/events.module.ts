/**
 * Events: what happened, announced within the transaction in which it happened, and delivered to each handler once, in order.
 * Tables: events, event_deliveries. Needs Config, Clock, Database and Transactions from global modules.
 */
import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobsModule } from '../jobs/jobs.module.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { Deliveries } from './deliveries.service.js';
import { DeliveryTimes } from './delivery.policy.js';
import { Drain } from './drain.js';
import { EventHandlers } from './event-handlers.js';
import { EventWork, HeavyWorker, QuickWorker, RemoteWorker } from './event-workers.js';
import { EventsJobs } from './events.handlers.js';
import { Hints } from './hints.js';
import { LaneRunner } from './lane-runner.js';
import { Outbox } from './outbox.js';
import { Sweep } from './sweep.js';

@Global()
@Module({
  imports: [DiscoveryModule, JobsModule],
  providers: [
    Outbox,
    Deliveries,
    DeliveriesRepository,
    DeliveryTimes,
    Drain,
    EventHandlers,
    EventsJobs,
    EventWork,
    HeavyWorker,
    Hints,
    LaneRunner,
    QuickWorker,
    RemoteWorker,
    Sweep,
  ],
  exports: [Outbox, Deliveries, Drain],
})
export class EventsModule {}
