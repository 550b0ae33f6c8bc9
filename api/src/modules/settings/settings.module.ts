/** The numbers of the business, as administrators set them. Tables: settings. */
import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { SettingsController } from './settings.controller.js';
import { SettingsQueries } from './settings.queries.js';
import { SettingsRepository } from './settings.repository.js';
import { SettingsService } from './settings.service.js';

@Module({
  imports: [AuditModule],
  controllers: [SettingsController],
  providers: [SettingsService, SettingsQueries, SettingsRepository],
  exports: [SettingsService],
})
export class SettingsModule {}
