/** Scores with reasons and evidence; a pure rubric and its keeping. Tables: scores. */
import { Module } from '@nestjs/common';
import { ScoringRepository } from './scoring.repository.js';
import { ScoringService } from './scoring.service.js';

@Module({ providers: [ScoringService, ScoringRepository], exports: [ScoringService] })
export class ScoringModule {}
