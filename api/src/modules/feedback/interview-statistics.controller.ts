import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Locale } from '../../catalogues/texts.js';
import { Access, CurrentActor } from '../../platform/auth/access.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Describe } from '../../platform/http/openapi.js';
import { CallerLocale } from '../../platform/http/params.js';
import { AskInterviewStatistics, InterviewStatisticsView } from './interview-statistics.dto.js';
import { InterviewStatisticsService } from './interview-statistics.service.js';

@ApiTags('feedback')
@Controller()
export class InterviewStatisticsController {
  constructor(private readonly statistics: InterviewStatisticsService) {}

  @Describe('Figures about the mock interviews of a period.', InterviewStatisticsView)
  @Get('admin/statistics/mock-interviews')
  @Access('admin')
  ofAll(
    @CurrentActor() actor: Actor,
    @Query() query: AskInterviewStatistics,
    @CallerLocale() locale: Locale,
  ): Promise<InterviewStatisticsView> {
    return this.statistics.of(actor, query, locale);
  }

  @Describe('The own figures: interviews of a period, in either role.', InterviewStatisticsView)
  @Get('members/me/statistics')
  @Access('member')
  own(
    @CurrentActor() actor: Actor,
    @Query() query: AskInterviewStatistics,
    @CallerLocale() locale: Locale,
  ): Promise<InterviewStatisticsView> {
    return this.statistics.of(actor, query, locale, actor.account_id);
  }
}
