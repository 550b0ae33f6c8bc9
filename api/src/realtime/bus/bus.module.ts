/** Hints between nodes: over PostgreSQL, or over Redis with REDIS_URL. Needs Config from a global module. */
import { Global, Module } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Bus } from './bus.js';
import { PostgresBus } from './postgres-bus.js';
import { RedisBus } from './redis-bus.js';

@Global()
@Module({
  providers: [
    {
      provide: Bus,
      inject: [Config],
      useFactory: (config: Config): Bus =>
        config.redis_url ? new RedisBus(config.redis_url) : new PostgresBus(config.database_url),
    },
  ],
  exports: [Bus],
})
export class BusModule {}
