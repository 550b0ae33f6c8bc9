import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, CurrentRecruiter } from '../../platform/auth/access.js';
import type { Recruiter } from '../../platform/auth/actor.js';
import { ApiPage, Describe } from '../../platform/http/openapi.js';
import type { Page } from '../../platform/http/page.js';
import { PathId } from '../../platform/http/params.js';
import {
  ListSavedFilters,
  RenameSavedFilter,
  SavedFilterView,
  SaveFilter,
  toSavedFilterView,
} from './saved-filters.dto.js';
import { SavedFiltersQueries } from './saved-filters.queries.js';
import { SavedFiltersService } from './saved-filters.service.js';

/** For recruiters alone as long as the one list with filters to keep is theirs. */
@ApiTags('auth')
@Controller('accounts/me/filters')
@Access('recruiter')
export class SavedFiltersController {
  constructor(
    private readonly filters: SavedFiltersService,
    private readonly queries: SavedFiltersQueries,
  ) {}

  @Describe('The filters that whoever is signed in has saved, by name: thirty at most for each list.')
  @Get()
  @ApiPage(SavedFilterView)
  async list(
    @CurrentRecruiter() { account_id }: Recruiter,
    @Query() { list }: ListSavedFilters,
  ): Promise<Page<SavedFilterView>> {
    const items = (await this.queries.of(account_id, list)).map(toSavedFilterView);
    return { items, total: items.length, is_estimate: false, next_cursor: null };
  }

  @Describe('Save a filter under a name; what the name meant before is replaced.', SavedFilterView)
  @Put()
  async save(@CurrentRecruiter() recruiter: Recruiter, @Body() body: SaveFilter): Promise<SavedFilterView> {
    return toSavedFilterView(await this.filters.save(recruiter, body));
  }

  @Describe('Give a saved filter another name.', SavedFilterView)
  @Patch(':id')
  async rename(
    @CurrentRecruiter() recruiter: Recruiter,
    @Param('id', new PathId('saved_filters.not_found')) id: string,
    @Body() { name }: RenameSavedFilter,
  ): Promise<SavedFilterView> {
    return toSavedFilterView(await this.filters.rename(recruiter, id, name));
  }

  @Describe('Forget a saved filter.')
  @Delete(':id')
  @HttpCode(204)
  delete(
    @CurrentRecruiter() recruiter: Recruiter,
    @Param('id', new PathId('saved_filters.not_found')) id: string,
  ): Promise<void> {
    return this.filters.delete(recruiter, id);
  }
}
