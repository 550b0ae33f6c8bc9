/** Filters of lists under names that people give them. Tables: saved_filters. Hears: account.deleted (erases them). */
import { Module } from '@nestjs/common';
import { SavedFiltersController } from './saved-filters.controller.js';
import { SavedFiltersHandlers } from './saved-filters.handlers.js';
import { SavedFiltersQueries } from './saved-filters.queries.js';
import { SavedFiltersRepository } from './saved-filters.repository.js';
import { SavedFiltersService } from './saved-filters.service.js';

@Module({
  controllers: [SavedFiltersController],
  providers: [SavedFiltersHandlers, SavedFiltersQueries, SavedFiltersRepository, SavedFiltersService],
})
export class SavedFiltersModule {}
