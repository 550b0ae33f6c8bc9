import { createHash } from 'node:crypto';
import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Ip,
  Param,
  Patch,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Locale } from '../../catalogues/texts.js';
import { Access, CurrentActor, CurrentRecruiter } from '../../platform/auth/access.js';
import { type Actor, isRecruiter, type Recruiter } from '../../platform/auth/actor.js';
import { Idempotency } from '../../platform/http/idempotency.js';
import { Idempotent, MadeBefore } from '../../platform/http/idempotent.js';
import { ApiFile, ApiPage, Describe } from '../../platform/http/openapi.js';
import { type Page, STANDARD_PAGE } from '../../platform/http/page.js';
import { CallerLocale, PathId } from '../../platform/http/params.js';
import { TakesForm, withUpload } from '../../platform/http/upload.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { contentDisposition } from '../files/file-name.policy.js';
import {
  CandidateCreated,
  CandidateExport,
  CandidateSummaryView,
  CandidateView,
  ChangeCandidate,
  ListCandidates,
  NewCandidate,
  ResumeAdded,
  toCandidateView,
  toResumeAdded,
} from './candidates.dto.js';
import { CandidateNotFound, ResumeFileMissing } from './candidates.errors.js';
import { CandidatesQueries } from './candidates.queries.js';
import { CandidatesService } from './candidates.service.js';
import { MAX_RESUME_BYTES } from './resume-reader/resume-limits.js';

const CandidateId = () => Param('id', new PathId('candidates.not_found'));
const CandidateToken = () => Headers('X-Candidate-Token');
const ApiCandidateToken = (required = true) =>
  ApiHeader({ name: 'X-Candidate-Token', required, example: 'qk3…', description: 'From `POST /candidates`.' });

@ApiTags('candidates')
@Controller('candidates')
export class CandidatesController {
  constructor(
    private readonly candidates: CandidatesService,
    private readonly queries: CandidatesQueries,
    private readonly limits: RateLimits,
    private readonly idempotency: Idempotency,
  ) {}

  @Describe('Introduce a candidate, with consent; the answer holds the token for what follows.', CandidateCreated)
  @Post()
  @Access('public')
  @Idempotent()
  async create(
    @Body() body: NewCandidate,
    @CallerLocale() locale: Locale,
    @Ip() ip: string,
    @MadeBefore() made_id: string | null,
  ): Promise<CandidateCreated> {
    await this.limits.take('candidate_address', ip);
    const { candidate, candidate_token } = made_id
      ? await this.candidates.createdBefore(made_id)
      : await this.candidates.create({ ...body, locale: body.locale ?? locale });
    return { ...toCandidateView(candidate), candidate_token };
  }

  @Describe('The candidates who applied to the company, newest first.')
  @Get()
  @Access('recruiter')
  @ApiPage(CandidateSummaryView)
  list(
    @CurrentRecruiter() { employer_id }: Recruiter,
    @Query() query: ListCandidates,
  ): Promise<Page<CandidateSummaryView>> {
    return this.queries.list(employer_id, { ...query, limit: query.limit ?? STANDARD_PAGE });
  }

  /** An employer reads who applied; a candidate reads itself. */
  @Describe('One candidate: for the employer applied to, or by candidate token.', CandidateView)
  @Describe('One candidate: for the employer applied to, or by candidate token.', CandidateView)
  @Get(':id')
  @Access('public')
  @ApiBearerAuth()
  @ApiCandidateToken(false)
  async byId(
    @CandidateId() id: string,
    @CurrentActor() actor: Actor | null,
    @CandidateToken() token?: string,
  ): Promise<CandidateView> {
    return toCandidateView(await this.visible(id, actor, token));
  }

  @Describe('Change what the candidate told; the CV until a chat has begun.', CandidateView)
  @Patch(':id')
  @Access('public')
  @ApiCandidateToken()
  async change(
    @CandidateId() id: string,
    @Body() body: ChangeCandidate,
    @CandidateToken() token?: string,
  ): Promise<CandidateView> {
    await this.candidates.authenticate(id, token);
    await this.candidates.change(id, body);
    return toCandidateView(await this.candidates.authenticate(id, token));
  }

  /** PDF, DOCX or TXT in the form field `file`. */
  @Describe('Add the CV as a PDF, DOCX or TXT file.', ResumeAdded)
  @Post(':id/resume')
  @Access('public')
  @Idempotent({ by: 'x-candidate-token', content: 'form' })
  @ApiCandidateToken()
  @TakesForm()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  async addResume(
    @CandidateId() id: string,
    @Req() request: FastifyRequest,
    @Ip() ip: string,
    @CandidateToken() token?: string,
  ): Promise<ResumeAdded> {
    await this.candidates.authenticate(id, token);
    await this.limits.take('candidate_address', ip);
    return withUpload(request, MAX_RESUME_BYTES, async (upload) => {
      if (!upload) throw new ResumeFileMissing();
      const made_id = await this.idempotency.begin({
        id,
        file_name: upload.file_name,
        sha256: createHash('sha256').update(upload.bytes).digest('hex'),
      });
      if (!made_id) await this.candidates.addResume(id, upload);
      const added = toResumeAdded(await this.candidates.authenticate(id, token));
      if (!added) throw new CandidateNotFound();
      return added;
    });
  }

  /** The original file, for whoever may see the candidate's responses. */
  @Describe('The CV file as it was sent.')
  @ApiFile('application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'text/plain')
  @Get(':id/resume')
  @Access('recruiter')
  async resumeFile(
    @CurrentRecruiter() recruiter: Recruiter,
    @CandidateId() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { file, bytes } = await this.candidates.resumeFile(recruiter, id);
    void reply.header('content-security-policy', "sandbox; default-src 'none'");
    return new StreamableFile(bytes, {
      type: file.content_type,
      disposition: contentDisposition(file.file_name),
      length: bytes.length,
    });
  }

  /** The candidate gets everything, an employer what it sees. */
  @Describe('Everything that is kept about the candidate; for an employer, of what it sees.', CandidateExport)
  @Get(':id/export')
  @Access('public')
  @ApiBearerAuth()
  @ApiCandidateToken(false)
  async export(
    @CandidateId() id: string,
    @CurrentActor() actor: Actor | null,
    @CandidateToken() token?: string,
  ): Promise<CandidateExport> {
    if (isRecruiter(actor)) return this.candidates.exportFor(actor, id);
    const candidate = await this.candidates.authenticate(id, token);
    return { candidate, responses: await this.queries.responsesForExport(id) };
  }

  /** Erasure: by the candidate everywhere, by an employer what it sees. */
  @Describe('Erase: by the candidate everywhere, by an employer what it sees.')
  @Describe('Erase: by the candidate everywhere, by an employer what it sees.')
  @Delete(':id')
  @HttpCode(204)
  @Access('public')
  @ApiBearerAuth()
  @ApiCandidateToken(false)
  async erase(
    @CandidateId() id: string,
    @CurrentActor() actor: Actor | null,
    @CandidateToken() token?: string,
  ): Promise<void> {
    if (isRecruiter(actor)) return this.candidates.eraseFor(actor, id);
    await this.candidates.authenticate(id, token);
    await this.candidates.erase(id);
  }

  private visible(id: string, actor: Actor | null, token: string | undefined) {
    return isRecruiter(actor) ? this.candidates.seenBy(actor, id) : this.candidates.authenticate(id, token);
  }
}
