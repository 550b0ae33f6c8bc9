import { Injectable } from '@nestjs/common';
import { OnJob } from '../jobs/on-job.js';
import { DeliveriesRepository } from './deliveries.repository.js';

const KEPT_MS = 30 * 24 * 3_600_000;

@Injectable()
export class EventsJobs {
  constructor(private readonly deliveries: DeliveriesRepository) {}

  @OnJob('events.prune')
  async prune(now: Date): Promise<void> {
    await this.deliveries.prune(new Date(now.getTime() - KEPT_MS));
  }
}
