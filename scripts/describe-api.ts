import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../api/src/app.module.js';
import { readConfig } from '../api/src/config/config.js';
import { createDataSource } from '../api/src/data-source.js';
import { describeApi } from '../api/src/open-api.js';
import { DatabaseAccess } from '../api/src/platform/db/database-access.js';
import { Logger } from '../api/src/platform/logger.js';

/** Prints the OpenAPI document. Nothing is started and nothing is connected to: a preview knows classes only. */
async function main(): Promise<void> {
  const nowhere = 'postgresql://nowhere';
  const secret = 'only to satisfy the configuration check';
  const config = readConfig({ DATABASE_URL: nowhere, JWT_SECRET: secret, PASSWORD_PEPPER: secret });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot({
      config,
      logger: Logger.create('silent'),
      access: new DatabaseAccess(nowhere),
      dataSource: createDataSource(nowhere),
    }),
    new FastifyAdapter(),
    { preview: true, logger: false, abortOnError: false },
  );
  app.setGlobalPrefix('api');
  process.stdout.write(JSON.stringify(describeApi(app)));
}

main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).stack}\n`);
  process.exit(1);
});
