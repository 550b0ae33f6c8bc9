/** Ratings of interviewers, from the feedback that counts. Tables: interviewer_ratings, rating_totals. */
import { Module } from '@nestjs/common';
import { SettingsModule } from '../settings/settings.module.js';
import { RatingsQueries } from './ratings.queries.js';
import { RatingsRepository } from './ratings.repository.js';
import { RatingsService } from './ratings.service.js';

@Module({
  imports: [SettingsModule],
  providers: [RatingsQueries, RatingsRepository, RatingsService],
  exports: [RatingsService],
})
export class RatingsModule {}
