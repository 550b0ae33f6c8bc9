import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, CurrentRecruiter } from '../../platform/auth/access.js';
import type { Recruiter } from '../../platform/auth/actor.js';
import { Describe } from '../../platform/http/openapi.js';
import { AskStatistics, EmployerStatisticsView } from './statistics.dto.js';
import { StatisticsService } from './statistics.service.js';

@ApiTags('employers')
@Controller('employers/me/statistics')
@Access('recruiter')
export class StatisticsController {
  constructor(private readonly statistics: StatisticsService) {}

  @Describe('Figures about the responses of a period, and what waits for a person.', EmployerStatisticsView)
  @Get()
  ofEmployer(@CurrentRecruiter() recruiter: Recruiter, @Query() query: AskStatistics): Promise<EmployerStatisticsView> {
    return this.statistics.ofEmployer(recruiter, query);
  }
}
