import { Injectable } from '@nestjs/common';
import { OnJob } from '../../jobs/on-job.js';
import { RetentionService } from './retention.service.js';

@Injectable()
export class CandidatesHandlers {
  constructor(private readonly retention: RetentionService) {}

  @OnJob('candidates.retention')
  async retain(now: Date): Promise<void> {
    await this.retention.erase(now);
  }

  @OnJob('candidates.erase-unapplied')
  async eraseUnapplied(now: Date): Promise<void> {
    await this.retention.eraseUnapplied(now);
  }
}
