import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Locale } from '../../catalogues/texts.js';
import { Access, CurrentActor } from '../../platform/auth/access.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Idempotent, MadeBefore } from '../../platform/http/idempotent.js';
import { ApiPage, Describe } from '../../platform/http/openapi.js';
import { type Page, STANDARD_PAGE } from '../../platform/http/page.js';
import { CallerLocale, PathId } from '../../platform/http/params.js';
import {
  AdminProfessionView,
  ChangeProfession,
  CreateProfession,
  ListAllProfessions,
  ListProfessions,
  MergeProfession,
  toAdminProfessionView,
} from './professions.dto.js';
import { ProfessionsQueries } from './professions.queries.js';
import { ProfessionsService } from './professions.service.js';
import { ProfessionView, toProfessionView } from './professions.view.js';

const NOT_FOUND = 'professions.not_found';

@ApiTags('members')
@Controller('professions')
export class ProfessionsController {
  constructor(private readonly queries: ProfessionsQueries) {}

  @Describe("The professions that interviews can be about, by name in the caller's language.")
  @Get()
  @Access('public')
  @ApiPage(ProfessionView)
  async list(
    @Query() { limit = STANDARD_PAGE, q, cursor }: ListProfessions,
    @CallerLocale() locale: Locale,
  ): Promise<Page<ProfessionView>> {
    const page = await this.queries.list({ locale, q, limit, cursor, is_archived: false });
    return { ...page, items: page.items.map((profession) => toProfessionView(profession, locale)) };
  }
}

@ApiTags('admin')
@Controller('admin/professions')
@Access('admin')
export class AdminProfessionsController {
  constructor(
    private readonly professions: ProfessionsService,
    private readonly queries: ProfessionsQueries,
  ) {}

  @Describe('All professions, archived ones too.')
  @Get()
  @ApiPage(AdminProfessionView)
  async list(
    @Query() { limit = STANDARD_PAGE, ...filter }: ListAllProfessions,
    @CallerLocale() locale: Locale,
  ): Promise<Page<AdminProfessionView>> {
    const page = await this.queries.list({ ...filter, locale, limit });
    return { ...page, items: page.items.map((profession) => toAdminProfessionView(profession, locale)) };
  }

  @Describe('Add a profession. No two share a name or an alias.', AdminProfessionView)
  @Post()
  @Idempotent()
  async create(
    @CurrentActor() admin: Actor,
    @CallerLocale() locale: Locale,
    @Body() body: CreateProfession,
    @MadeBefore() made_id: string | null,
  ): Promise<AdminProfessionView> {
    const profession = made_id ? await this.professions.byId(made_id) : await this.professions.create(admin, body);
    return toAdminProfessionView(profession, locale);
  }

  @Describe('Rename a profession, give it other aliases, archive it or bring it back.', AdminProfessionView)
  @Patch(':id')
  async change(
    @Param('id', new PathId(NOT_FOUND)) id: string,
    @CurrentActor() admin: Actor,
    @CallerLocale() locale: Locale,
    @Body() body: ChangeProfession,
  ): Promise<AdminProfessionView> {
    return toAdminProfessionView(await this.professions.change(admin, id, body), locale);
  }

  @Describe(
    'Merge a profession into another: members and slots move, its names become aliases. Answers with the other.',
    AdminProfessionView,
  )
  @Post(':id/merge')
  @HttpCode(200)
  async merge(
    @Param('id', new PathId(NOT_FOUND)) id: string,
    @CurrentActor() admin: Actor,
    @CallerLocale() locale: Locale,
    @Body() { into_id }: MergeProfession,
  ): Promise<AdminProfessionView> {
    return toAdminProfessionView(await this.professions.merge(admin, id, into_id.toLowerCase()), locale);
  }
}
