import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, CurrentActor } from '../../platform/auth/access.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { Idempotent, MadeBefore } from '../../platform/http/idempotent.js';
import { ApiPage, Describe } from '../../platform/http/openapi.js';
import { type Page, pageById, STANDARD_PAGE, startOfPage } from '../../platform/http/page.js';
import { PathId } from '../../platform/http/params.js';
import { LimitedPerAccount } from '../../platform/limits/limited-per-account.js';
import { CaseViewsService } from './case-views.service.js';
import { DecisionsService } from './decisions.service.js';
import {
  AnswerCase,
  AppealCase,
  CaseView,
  Complain,
  DecideCase,
  EscalateCase,
  ListCases,
  ListOwnCases,
  ReportAbsence,
} from './moderation.dto.js';
import { ModerationQueries } from './moderation.queries.js';
import { ReportsService } from './reports.service.js';

const CaseId = () => Param('id', new PathId('moderation.not_found'));
const OWN_LIST = 'own_cases';

@ApiTags('moderation')
@Controller()
@Access('member')
export class ModerationController {
  constructor(
    private readonly reports: ReportsService,
    private readonly decisions: DecisionsService,
    private readonly views: CaseViewsService,
    private readonly queries: ModerationQueries,
    private readonly clock: Clock,
  ) {}

  @Describe('The other side did not come: completion and points wait for a decision.', CaseView)
  @Post('sessions/:id/no-show')
  @Idempotent()
  @LimitedPerAccount('reporting_account')
  async reportAbsence(
    @CurrentActor() actor: Actor,
    @Param('id', new PathId('sessions.not_found')) session_id: string,
    @Body() { report_text }: ReportAbsence,
    @MadeBefore() made_id: string | null,
  ): Promise<CaseView> {
    const id = made_id ?? (await this.reports.reportAbsence(actor, session_id, report_text));
    return this.views.one(actor, id);
  }

  @Describe('Complain about a person; the person does not learn who did.', CaseView)
  @Post('moderation/complaints')
  @Idempotent()
  @LimitedPerAccount('reporting_account')
  async complain(
    @CurrentActor() actor: Actor,
    @Body() { session_id, ...body }: Complain,
    @MadeBefore() made_id: string | null,
  ): Promise<CaseView> {
    return this.views.one(
      actor,
      made_id ?? (await this.reports.complain(actor, { ...body, session_id: session_id ?? null })),
    );
  }

  @Describe('Cases that wait for a moderator, what is due first comes first, without those the caller takes part in.')
  @Get('moderation/cases')
  @ApiPage(CaseView)
  @Access('moderator')
  async list(
    @CurrentActor() actor: Actor,
    @Query() { limit = STANDARD_PAGE, ...filter }: ListCases,
  ): Promise<Page<CaseView>> {
    const page = await this.queries.queue(actor.account_id, this.clock.now(), { ...filter, limit });
    return { ...page, items: await this.views.many(actor, page.items) };
  }

  @Describe('Cases that concern the caller, the newest first.')
  @Get('moderation/cases/mine')
  @ApiPage(CaseView)
  async mine(
    @CurrentActor() actor: Actor,
    @Query() { limit = STANDARD_PAGE, cursor }: ListOwnCases,
  ): Promise<Page<CaseView>> {
    const [rows, total] = await Promise.all([
      this.queries.ofMember(actor.account_id, startOfPage(OWN_LIST, cursor), limit + 1),
      this.queries.countOfMember(actor.account_id),
    ]);
    const page = pageById(OWN_LIST, rows, limit, total);
    return { ...page, items: await this.views.many(actor, page.items) };
  }

  @Describe('One case, for the two of it and for moderators.', CaseView)
  @Get('moderation/cases/:id')
  @Access('account')
  byId(@CurrentActor() actor: Actor, @CaseId() id: string): Promise<CaseView> {
    return this.views.one(actor, id);
  }

  @Describe('Object to a report, in time and once.', CaseView)
  @Post('moderation/cases/:id/answer')
  @HttpCode(200)
  async answer(
    @CurrentActor() actor: Actor,
    @CaseId() id: string,
    @Body() { answer_text }: AnswerCase,
  ): Promise<CaseView> {
    await this.reports.answer(actor, id, answer_text);
    return this.views.one(actor, id);
  }

  @Describe('Ask for another decision, by another moderator, once for a case.', CaseView)
  @Post('moderation/cases/:id/appeal')
  @HttpCode(200)
  async appeal(
    @CurrentActor() actor: Actor,
    @CaseId() id: string,
    @Body() { appeal_text }: AppealCase,
  ): Promise<CaseView> {
    await this.reports.appeal(actor, id, appeal_text);
    return this.views.one(actor, id);
  }

  @Describe(
    'Work on a case for a while (half an hour as delivered); nobody else does meanwhile. A repeat makes it longer.',
    CaseView,
  )
  @Post('moderation/cases/:id/claim')
  @HttpCode(200)
  @Access('moderator')
  async claim(@CurrentActor() actor: Actor, @CaseId() id: string): Promise<CaseView> {
    await this.decisions.claim(actor, id);
    return this.views.one(actor, id);
  }

  @Describe('Give a claimed case back, so that others can work on it at once.', CaseView)
  @Post('moderation/cases/:id/release')
  @HttpCode(200)
  @Access('moderator')
  async release(@CurrentActor() actor: Actor, @CaseId() id: string): Promise<CaseView> {
    await this.decisions.release(actor, id);
    return this.views.one(actor, id);
  }

  @Describe('Leave a claimed case to an administrator.', CaseView)
  @Post('moderation/cases/:id/escalate')
  @HttpCode(200)
  @Access('moderator')
  async escalate(
    @CurrentActor() actor: Actor,
    @CaseId() id: string,
    @Body() { reason }: EscalateCase,
  ): Promise<CaseView> {
    await this.decisions.escalate(actor, id, reason);
    return this.views.one(actor, id);
  }

  @Describe('Decide a claimed case; both sides are told.', CaseView)
  @Post('moderation/cases/:id/decide')
  @HttpCode(200)
  @Access('moderator')
  async decide(@CurrentActor() actor: Actor, @CaseId() id: string, @Body() body: DecideCase): Promise<CaseView> {
    await this.decisions.decide(actor, id, body);
    return this.views.one(actor, id);
  }
}
