import { Body, Controller, Get, Headers, HttpCode, Ip, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Locale, text } from '../../catalogues/texts.js';
import { Access, CurrentRecruiter } from '../../platform/auth/access.js';
import type { Recruiter } from '../../platform/auth/actor.js';
import { Idempotent, MadeBefore } from '../../platform/http/idempotent.js';
import { ApiPage, Describe } from '../../platform/http/openapi.js';
import { type Page, STANDARD_PAGE } from '../../platform/http/page.js';
import { CallerLocale, PathId } from '../../platform/http/params.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { CandidatesService } from '../candidates/candidates.service.js';
import { contentDisposition } from '../files/file-name.policy.js';
import { ApplicationsService } from './applications.service.js';
import { statusForCandidate } from './response.status.js';
import {
  Applied,
  Apply,
  Decide,
  FilterResponses,
  ListResponses,
  MoveResponse,
  NoteView,
  OwnResponseView,
  ResponseDetailView,
  ResponseView,
  toResponseDetailView,
  toResponseView,
  WriteNote,
} from './responses.dto.js';
import { ResponseNotFound } from './responses.errors.js';
import { ResponseListsQueries } from './response-lists.queries.js';
import { ResponsesQueries } from './responses.queries.js';
import { dayIn, responsesCsv } from './responses-csv.js';
import { ResponsesService } from './responses.service.js';

const ResponseId = () => Param('id', new PathId('responses.not_found'));
const ChatToken = () => Headers('X-Chat-Token');
const ApiChatToken = () => ApiHeader({ name: 'X-Chat-Token', example: 'qk3…', description: 'From `POST /responses`.' });

@ApiTags('responses')
@Controller('responses')
@Access('recruiter')
export class ResponsesController {
  constructor(
    private readonly responses: ResponsesService,
    private readonly queries: ResponsesQueries,
    private readonly lists: ResponseListsQueries,
    private readonly accounts: AccountsService,
  ) {}

  @Describe('The responses to the company’s vacancies.')
  @Get()
  @ApiPage(ResponseView)
  async list(
    @CurrentRecruiter() { employer_id }: Recruiter,
    @Query() query: ListResponses,
  ): Promise<Page<ResponseView>> {
    const page = await this.lists.list(employer_id, { ...query, limit: query.limit ?? STANDARD_PAGE });
    return { ...page, items: page.items.map(toResponseView) };
  }

  /** Every response that fits, as a file that a spreadsheet opens. Who takes data out is recorded. */
  @Describe('The responses that fit, as a CSV file.')
  @Get('export.csv')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exportCsv(
    @CurrentRecruiter() recruiter: Recruiter,
    @Query() query: FilterResponses,
    @CallerLocale() locale: Locale,
  ): Promise<StreamableFile> {
    const { time_zone } = await this.accounts.me(recruiter);
    const made_at = await this.responses.recordExport(recruiter, query);
    const csv = responsesCsv(this.lists.batches(recruiter.employer_id, query), { locale, time_zone });
    const file_name = `${text(locale, 'downloads.responses.file_name')}-${dayIn(time_zone, made_at)}.csv`;
    return new StreamableFile(csv, { type: 'text/csv; charset=utf-8', disposition: contentDisposition(file_name) });
  }

  @Describe('One response, whole: score with evidence, decisions, notes.', ResponseDetailView)
  @Get(':id')
  byId(@CurrentRecruiter() recruiter: Recruiter, @ResponseId() id: string): Promise<ResponseDetailView> {
    return this.view(recruiter, id);
  }

  @Describe('Decide, confirm or overrule; overruling needs a reason.', ResponseDetailView)
  @Post(':id/decision')
  @HttpCode(200)
  async decide(
    @CurrentRecruiter() recruiter: Recruiter,
    @ResponseId() id: string,
    @Body() body: Decide,
  ): Promise<ResponseDetailView> {
    await this.responses.decide(recruiter, id, body.status, body.reason);
    return this.view(recruiter, id);
  }

  @Describe('Move to another stage; with `from`, only if it still stands there.', ResponseDetailView)
  @Post(':id/stage')
  @HttpCode(200)
  async move(
    @CurrentRecruiter() recruiter: Recruiter,
    @ResponseId() id: string,
    @Body() body: MoveResponse,
  ): Promise<ResponseDetailView> {
    const { stage, from: seen, reason } = body;
    await this.responses.move(recruiter, id, stage, { seen, reason });
    return this.view(recruiter, id);
  }

  @Describe('Write a note for colleagues.', NoteView)
  @Post(':id/notes')
  @Idempotent()
  async writeNote(
    @CurrentRecruiter() recruiter: Recruiter,
    @ResponseId() id: string,
    @Body() body: WriteNote,
    @MadeBefore() made_id: string | null,
  ): Promise<NoteView> {
    if (made_id) return this.note(recruiter, id, made_id);
    const { id: note_id } = await this.responses.writeNote(recruiter, id, body.note_text);
    return this.note(recruiter, id, note_id);
  }

  private async note(recruiter: Recruiter, response_id: string, id: string): Promise<NoteView> {
    const isOwn = await this.queries.isOf(recruiter.employer_id, response_id);
    const note = isOwn ? await this.queries.note(response_id, id) : null;
    if (!note) throw new ResponseNotFound();
    return note;
  }

  private async view(recruiter: Recruiter, id: string): Promise<ResponseDetailView> {
    const response = await this.queries.byId(recruiter.employer_id, id);
    if (!response) throw new ResponseNotFound();
    return toResponseDetailView(response);
  }
}

/** What candidates do with a response of their own, by its secret. */
@ApiTags('responses')
@Controller('responses')
@Access('public')
export class ApplicationsController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly responses: ResponsesService,
    private readonly candidates: CandidatesService,
    private readonly limits: RateLimits,
  ) {}

  @Describe('Apply to a vacancy; the answer holds the token of the chat.', Applied)
  @Post()
  @Idempotent({ by: 'x-candidate-token' })
  @ApiHeader({ name: 'X-Candidate-Token', example: 'qk3…', description: 'From `POST /candidates`.' })
  async apply(
    @Body() body: Apply,
    @Ip() ip: string,
    @MadeBefore() made_id: string | null,
    @Headers('X-Candidate-Token') token?: string,
  ): Promise<Applied> {
    await this.limits.take('candidate_address', ip);
    const candidate = await this.candidates.authenticate(body.candidate_id, token);
    if (made_id) return this.applications.appliedBefore(candidate, made_id);
    return this.applications.apply(candidate, body.vacancy_id);
  }

  @Describe('Take the application back.', OwnResponseView)
  @Post(':id/withdraw')
  @HttpCode(200)
  @ApiChatToken()
  async withdraw(@ResponseId() id: string, @ChatToken() token?: string): Promise<OwnResponseView> {
    await this.applications.byChatToken(id, token);
    await this.responses.withdraw(id);
    return this.own(id, token);
  }

  @Describe('Ask that a person looks at the decision.', OwnResponseView)
  @Post(':id/review-request')
  @HttpCode(200)
  @ApiChatToken()
  async requestReview(@ResponseId() id: string, @ChatToken() token?: string): Promise<OwnResponseView> {
    await this.applications.byChatToken(id, token);
    await this.responses.requestReview(id);
    return this.own(id, token);
  }

  private async own(id: string, token: string | undefined): Promise<OwnResponseView> {
    const access = await this.applications.byChatToken(id, token);
    return {
      id,
      status: statusForCandidate(access),
      is_review_requested: access.is_review_requested,
      closed_reason: access.closed_reason,
    };
  }
}
