import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { ConfigFaults, readConfig } from './config/config.js';
import { createDataSource } from './data-source.js';
import { Logger } from './platform/logger.js';

/** Queues and the timetable alone, for installations of several machines. */
async function main(): Promise<void> {
  const config = readConfig({ ...process.env, WORKER: '1' });
  const logger = Logger.create(config.log_level);
  const app = await NestFactory.createApplicationContext(AppModule.forRoot({ config, logger, dataSource: createDataSource(config.database_url) }), {
    logger,
    abortOnError: false,
  });
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigFaults ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
});
