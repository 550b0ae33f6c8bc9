/**
 * Queues and the timetable. Tables: timetable; the queues keep their own in the schema `bullmq` (or in Redis).
 * Needs Config, Clock, Database and DatabaseAccess from global modules.
 */
import { BullModule } from '@nestjs/bullmq';
import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Config } from '../config/config.js';
import { DatabaseAccess } from '../platform/db/database-access.js';
import { QUEUES, queueOptions } from './queues.js';
import { Timetable, TimetableSettings } from './timetable.js';

@Global()
@Module({
  imports: [
    DiscoveryModule,
    BullModule.forRootAsync({
      inject: [DatabaseAccess, Config],
      useFactory: queueOptions,
      // Workers start when everything else is up, and only in a process that works.
      extraOptions: { manualRegistration: true },
    }),
    BullModule.registerQueue(...QUEUES.map((name) => ({ name }))),
  ],
  providers: [Timetable, TimetableSettings],
  exports: [BullModule, Timetable],
})
export class JobsModule {}
