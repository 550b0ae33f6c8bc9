/** Hints between nodes: over PostgreSQL, or over Redis with REDIS_URL. Needs Config and DatabaseAccess from a global module. */
import { Global, Module } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { DatabaseAccess } from '../../platform/db/database-access.js';
import { Bus } from './bus.js';
import { PostgresBus } from './postgres-bus.js';
import { RedisBus } from './redis-bus.js';

@Global()
@Module({
  providers: [
    {
      provide: Bus,
      inject: [DatabaseAccess, Config],
      useFactory: (access: DatabaseAccess, { redis_url }: Config): Bus =>
        redis_url ? new RedisBus(redis_url) : new PostgresBus(access),
    },
  ],
  exports: [Bus],
})
export class BusModule {}
