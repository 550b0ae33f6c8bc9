/** What every module stands on: configuration, clock, database, transactions, logs, limits, mail. */
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { Config } from '../config/config.js';
import { Clock } from './clock.js';
import { DataSource, DataSourceEnd } from './db/data-source.js';
import { Database } from './db/database.js';
import { DatabaseAccess } from './db/database-access.js';
import { Transactions } from './db/transactions.js';
import { HealthController } from './health/health.controller.js';
import { Metrics } from './health/metrics.js';
import { Idempotency } from './http/idempotency.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RequestValidation } from './http/validation.js';
import { RateLimits } from './limits/rate-limits.js';
import { Logger } from './logger.js';
import { createMailer, Mailer } from './mail/mailer.js';

export interface Foundation {
  config: Config;
  logger: Logger;
  access: DatabaseAccess;
  /** Not yet connected: the module connects and ends it. */
  dataSource: DataSource;
  clock?: Clock;
}

@Global()
@Module({})
export class PlatformModule {
  static forRoot({ config, logger, access, dataSource, clock = new Clock() }: Foundation): DynamicModule {
    const shared = [Database, Transactions, Idempotency, Metrics, RateLimits];
    return {
      module: PlatformModule,
      controllers: [HealthController],
      providers: [
        ...shared,
        DataSourceEnd,
        { provide: Config, useValue: config },
        { provide: Logger, useValue: logger },
        { provide: Clock, useValue: clock },
        { provide: DatabaseAccess, useValue: access },
        { provide: DataSource, useFactory: () => dataSource.initialize() },
        { provide: Mailer, useFactory: () => createMailer(config) },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: RequestValidation },
      ],
      exports: [...shared, Config, Logger, Clock, DatabaseAccess, DataSource, Mailer],
    };
  }
}
