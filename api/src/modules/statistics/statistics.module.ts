/** Figures about responses, for the overview of an employer. Tables: none of its own. */
import { Module } from '@nestjs/common';
import { VacanciesModule } from '../vacancies/vacancies.module.js';
import { StatisticsController } from './statistics.controller.js';
import { StatisticsQueries } from './statistics.queries.js';
import { StatisticsService } from './statistics.service.js';

@Module({
  imports: [VacanciesModule],
  controllers: [StatisticsController],
  providers: [StatisticsService, StatisticsQueries],
})
export class StatisticsModule {}
