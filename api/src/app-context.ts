import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import type { Config } from './config/config.js';
import { openDatabase } from './data-source.js';
import type { Clock } from './platform/clock.js';
import { Logger } from './platform/logger.js';

/** The application without HTTP and sockets: for the worker alone, and for scripts. */
export async function createAppContext(
  config: Config,
  { clock }: { clock?: Clock } = {},
): Promise<INestApplicationContext> {
  const logger = Logger.create(config.log_level);
  const database = await openDatabase(config.database_url, logger);
  return NestFactory.createApplicationContext(
    AppModule.forRoot({ config, logger, ...database, ...(clock ? { clock } : {}) }),
    { logger, abortOnError: false },
  );
}
