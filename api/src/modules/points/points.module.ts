/**
 * Points: a double-entry ledger. Tables: point_transfers, point_entries, point_balances, point_proofs.
 * Hears: account.verified (the starter grant).
 */
import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { PointsAdminController, PointsController } from './points.controller.js';
import { PointsHandlers } from './points.handlers.js';
import { PointsMetrics } from './points.metrics.js';
import { PointsQueries } from './points.queries.js';
import { PointsRepository } from './points.repository.js';
import { PointsService } from './points.service.js';

@Module({
  imports: [AuditModule, SettingsModule],
  controllers: [PointsController, PointsAdminController],
  providers: [PointsService, PointsQueries, PointsRepository, PointsHandlers, PointsMetrics],
  exports: [PointsService, PointsQueries],
})
export class PointsModule {}
