import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, CurrentActor } from '../../platform/auth/access.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Idempotent, MadeBefore } from '../../platform/http/idempotent.js';
import { Describe } from '../../platform/http/openapi.js';
import { pageById, STANDARD_PAGE, startOfPage } from '../../platform/http/page.js';
import {
  GrantPoints,
  GrantPointsToMany,
  GrantsView,
  GrantView,
  LatestProofView,
  ListPoints,
  PointsView,
} from './points.dto.js';
import { PointsQueries } from './points.queries.js';
import { PointsService } from './points.service.js';

const LIST = 'points';

@ApiTags('points')
@Controller('user/points')
@Access('member')
export class PointsController {
  constructor(
    private readonly points: PointsService,
    private readonly queries: PointsQueries,
  ) {}

  @Describe('What the caller has, and how it came about.', PointsView)
  @Get()
  async mine(
    @CurrentActor() { account_id }: Actor,
    @Query() { limit = STANDARD_PAGE, cursor }: ListPoints,
  ): Promise<PointsView> {
    const before = startOfPage(LIST, cursor);
    const [standing, rows, total] = await Promise.all([
      this.points.standing(account_id),
      this.queries.transfers(account_id, before, limit + 1),
      this.queries.count(account_id),
    ]);
    return { ...standing, ...pageById(LIST, rows, limit, total) };
  }
}

@ApiTags('admin')
@Controller('admin/points')
@Access('admin')
export class PointsAdminController {
  constructor(
    private readonly points: PointsService,
    private readonly queries: PointsQueries,
  ) {}

  @Describe('Give points to a member.', GrantView)
  @Post('grants')
  @Idempotent()
  async grant(
    @CurrentActor() admin: Actor,
    @Body() { reason, ...member }: GrantPoints,
    @MadeBefore() made_id: string | null,
  ): Promise<GrantView> {
    const [grant] = await this.queries.grants(
      made_id ?? (await this.points.grant(admin, { members: [member], reason, fieldOf: () => 'member_id' })),
    );
    return grant as GrantView;
  }

  @Describe('Give points to many members, to all of them or to none.', GrantsView)
  @Post('grants/bulk')
  @Idempotent()
  async grantMany(
    @CurrentActor() admin: Actor,
    @Body() { grants: members, reason }: GrantPointsToMany,
    @MadeBefore() made_id: string | null,
  ): Promise<GrantsView> {
    return { items: await this.queries.grants(made_id ?? (await this.points.grant(admin, { members, reason }))) };
  }

  @Describe('What the latest recount of the ledger found; there is one each night.', LatestProofView)
  @Get('proof')
  async proof(): Promise<LatestProofView> {
    return { proof: await this.queries.latestProof() };
  }

  @Describe('Recount the ledger now.', LatestProofView)
  @Post('proof')
  @HttpCode(200)
  async prove(): Promise<LatestProofView> {
    await this.points.proveNow();
    return { proof: await this.queries.latestProof() };
  }
}
