import { Controller, Get, Header, HttpCode } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access } from '../auth/access.js';
import { Database } from '../db/database.js';
import { Describe } from '../http/openapi.js';
import { DomainError } from '../errors/domain-error.js';
import { Metrics } from './metrics.js';

/** How long the database may take to say that it is there. */
const READY_WITHIN_MS = 2_000;

class HealthView {
  @ApiProperty({ enum: ['ok'] }) status: 'ok';
}

@ApiTags('operations')
@Controller()
@Access('public')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  /** The process runs. */
  @Describe('The process runs.', HealthView)
  @Get('health/live')
  @HttpCode(200)
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can work: its database answers. */
  @Describe('The process can work: its database answers.', HealthView)
  @Get('health/ready')
  async ready(): Promise<{ status: 'ok' }> {
    const timeout = AbortSignal.timeout(READY_WITHIN_MS);
    const late = new Promise<never>((_resolve, reject) =>
      timeout.addEventListener('abort', () => reject(new Error('late'))),
    );
    try {
      await Promise.race([this.database.rows('select 1'), late]);
    } catch {
      throw new DomainError('unavailable', 'http.unavailable');
    }
    return { status: 'ok' };
  }

  /** For Prometheus. */
  @Get('metrics')
  @ApiExcludeEndpoint()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  read(): Promise<string> {
    return this.metrics.text();
  }
}
