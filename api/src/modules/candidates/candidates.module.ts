/** Who applies, with CV. Tables: candidates. */
import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { FilesModule } from '../files/files.module.js';
import { CandidatesController } from './candidates.controller.js';
import { CandidatesQueries } from './candidates.queries.js';
import { CandidatesRepository } from './candidates.repository.js';
import { CandidatesService } from './candidates.service.js';
import { ResumeReader } from './resume-reader/resume-reader.js';

@Module({
  imports: [AuditModule, FilesModule],
  controllers: [CandidatesController],
  providers: [CandidatesService, CandidatesQueries, CandidatesRepository, ResumeReader],
  exports: [CandidatesService],
})
export class CandidatesModule {}
