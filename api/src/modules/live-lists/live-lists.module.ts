/** Lists that employers look at stay live: hints of what changed, over a socket. Tables: none. Hears: the bus. */
import { Global, Module } from '@nestjs/common';
import { LiveListsGateway } from './live-lists.gateway.js';
import { LiveListsService } from './live-lists.service.js';

@Global()
@Module({
  providers: [LiveListsService, LiveListsGateway],
  exports: [LiveListsService],
})
export class LiveListsModule {}
