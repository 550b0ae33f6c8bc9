/** Who applies, with CV, and for how long that is kept. Tables: candidates, candidate_tokens. */
import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { FilesModule } from '../files/files.module.js';
import { CandidatesController } from './candidates.controller.js';
import { CandidatesHandlers } from './candidates.handlers.js';
import { CandidatesQueries } from './candidates.queries.js';
import { CandidatesRepository } from './candidates.repository.js';
import { CandidatesService } from './candidates.service.js';
import { ResumeReader } from './resume-reader/resume-reader.js';
import { RetentionRepository } from './retention.repository.js';
import { RetentionService } from './retention.service.js';

@Module({
  imports: [AuditModule, FilesModule],
  controllers: [CandidatesController],
  providers: [
    CandidatesService,
    CandidatesHandlers,
    CandidatesQueries,
    CandidatesRepository,
    ResumeReader,
    RetentionRepository,
    RetentionService,
  ],
  exports: [CandidatesService],
})
export class CandidatesModule {}
