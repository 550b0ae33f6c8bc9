import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, register } from 'prom-client';
import { APP_ROLE, DatabaseAccess } from '../db/database-access.js';

const APP_ROLE_METRIC = 'smartbot_database_role';

/** What the process tells about itself. Labels are routes and statuses, never ids. */
@Injectable()
export class Metrics {
  private readonly requests: Histogram<'method' | 'route' | 'status'>;

  constructor(access: DatabaseAccess) {
    // The registry belongs to the process, which may hold more than one application in tests.
    if (!register.getSingleMetric('process_cpu_seconds_total')) collectDefaultMetrics();
    this.requests =
      (register.getSingleMetric('http_request_seconds') as Histogram<'method' | 'route' | 'status'> | undefined) ??
      new Histogram({
        name: 'http_request_seconds',
        help: 'How long requests took, by route and status.',
        labelNames: ['method', 'route', 'status'] as const,
        buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      });
    register.removeSingleMetric(APP_ROLE_METRIC);
    new Gauge({
      name: APP_ROLE_METRIC,
      help: `1: works in the database as ${APP_ROLE}, without the right to change what is only added to; 0: with all rights of its user`,
    }).set(access.refusal === null ? 1 : 0);
  }

  request(method: string, route: string, status: number, milliseconds: number): void {
    this.requests.observe({ method, route, status }, milliseconds / 1000);
  }

  text(): Promise<string> {
    return register.metrics();
  }
}
