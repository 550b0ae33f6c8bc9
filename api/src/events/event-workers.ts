import { BullRegistrar, OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { Job } from 'bullmq';
import { Config } from '../config/config.js';
import { Loop } from '../jobs/loop.js';
import { CONCURRENCY } from '../jobs/queues.js';
import { describeFailure } from '../platform/errors/describe-failure.js';
import { DeliveryTimes } from './delivery.policy.js';
import type { Lane } from './hints.js';
import { LaneRunner } from './lane-runner.js';
import { Sweep } from './sweep.js';

@Injectable()
abstract class LaneWorker extends WorkerHost {
  private readonly logger = new Logger(this.constructor.name);

  constructor(private readonly lanes: LaneRunner) {
    super();
  }

  async process(job: Job<Lane>): Promise<void> {
    await this.lanes.run(job.data);
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.logger.warn(describeFailure(error));
  }

  /** Only the machinery fails here (a database that is away): handlers' faults are kept with their delivery. */
  @OnWorkerEvent('failed')
  onFailed(_job: Job<Lane> | undefined, error: Error): void {
    this.logger.warn(describeFailure(error));
  }
}

@Processor('quick', { concurrency: CONCURRENCY.quick })
export class QuickWorker extends LaneWorker {}

@Processor('heavy', { concurrency: CONCURRENCY.heavy })
export class HeavyWorker extends LaneWorker {}

@Processor('remote', { concurrency: CONCURRENCY.remote })
export class RemoteWorker extends LaneWorker {}

/** Starts workers and sweep in a process that works, and ends them before the database goes. */
@Injectable()
export class EventWork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly sweeping: Loop;

  constructor(
    private readonly config: Config,
    private readonly registrar: BullRegistrar,
    private readonly lanes: LaneRunner,
    private readonly quick: QuickWorker,
    private readonly heavy: HeavyWorker,
    private readonly remote: RemoteWorker,
    sweep: Sweep,
    times: DeliveryTimes,
  ) {
    this.sweeping = new Loop('sweep of deliveries', times.sweep_ms, () => sweep.run());
  }

  onApplicationBootstrap(): void {
    if (!this.config.worker) return;
    this.registrar.register();
    this.sweeping.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (!this.config.worker) return;
    await this.sweeping.stop();
    this.lanes.stop();
    await Promise.all([this.quick, this.heavy, this.remote].map(({ worker }) => worker.close()));
  }
}
