import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import type { Config } from './config/config.js';
import { createDataSource } from './data-source.js';
import type { Clock } from './platform/clock.js';
import { Logger } from './platform/logger.js';

/** The application without HTTP and sockets: for the worker alone, and for scripts. */
export function createAppContext(config: Config, { clock }: { clock?: Clock } = {}): Promise<INestApplicationContext> {
  const logger = Logger.create(config.log_level);
  const dataSource = createDataSource(config.database_url);
  return NestFactory.createApplicationContext(
    AppModule.forRoot({ config, logger, dataSource, ...(clock ? { clock } : {}) }),
    { logger, abortOnError: false },
  );
}
