import { Injectable } from '@nestjs/common';
import { OnJob } from '../../jobs/on-job.js';
import { FilesService } from './files.service.js';

@Injectable()
export class FilesHandlers {
  constructor(private readonly files: FilesService) {}

  @OnJob('files.sweep')
  async sweep(now: Date): Promise<void> {
    await this.files.sweep(now);
  }
}
