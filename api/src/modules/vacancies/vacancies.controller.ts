import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Locale } from '../../catalogues/texts.js';
import { Access, CurrentRecruiter } from '../../platform/auth/access.js';
import type { Recruiter } from '../../platform/auth/actor.js';
import { Idempotent, MadeBefore } from '../../platform/http/idempotent.js';
import { ApiPage, Describe } from '../../platform/http/openapi.js';
import { type Page, STANDARD_PAGE } from '../../platform/http/page.js';
import { CallerLocale, PathId } from '../../platform/http/params.js';
import { EmployerNotFound } from '../employers/employers.errors.js';
import {
  CompanyView,
  FaqsInput,
  JobView,
  ListJobs,
  ListVacancies,
  toJobView,
  toVacancySummaryView,
  toVacancyView,
  VacancyInput,
  VacancyReplacement,
  VacancySummaryView,
  VacancyView,
} from './vacancies.dto.js';
import { JobClosed, VacancyNotFound } from './vacancies.errors.js';
import { VacanciesQueries } from './vacancies.queries.js';
import { VacanciesService } from './vacancies.service.js';

const VacancyId = () => Param('id', new PathId('vacancies.not_found'));

@ApiTags('vacancies')
@Controller('vacancies')
@Access('recruiter')
export class VacanciesController {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly queries: VacanciesQueries,
  ) {}

  @Describe('Post a vacancy.', VacancyView)
  @Post()
  @Idempotent()
  async post(
    @CurrentRecruiter() recruiter: Recruiter,
    @Body() body: VacancyInput,
    @CallerLocale() locale: Locale,
    @MadeBefore() made_id: string | null,
  ): Promise<VacancyView> {
    const { id } = made_id
      ? { id: made_id }
      : await this.vacancies.post(recruiter, { ...body, language: body.language ?? locale });
    return toVacancyView(await this.vacancies.byId(recruiter, id));
  }

  @Describe('The vacancies of the company, newest first.')
  @Get()
  @ApiPage(VacancySummaryView)
  async list(
    @CurrentRecruiter() { employer_id }: Recruiter,
    @Query() query: ListVacancies,
  ): Promise<Page<VacancySummaryView>> {
    const page = await this.queries.list({ ...query, employer_id, limit: query.limit ?? STANDARD_PAGE });
    return { ...page, items: page.items.map(toVacancySummaryView) };
  }

  @Describe('One vacancy of the company.', VacancyView)
  @Get(':id')
  async byId(@CurrentRecruiter() recruiter: Recruiter, @VacancyId() id: string): Promise<VacancyView> {
    return toVacancyView(await this.vacancies.byId(recruiter, id));
  }

  @Describe('Replace a vacancy.', VacancyView)
  @Put(':id')
  async replace(
    @CurrentRecruiter() recruiter: Recruiter,
    @VacancyId() id: string,
    @Body() body: VacancyReplacement,
  ): Promise<VacancyView> {
    return toVacancyView(await this.vacancies.replace(recruiter, id, body));
  }

  @Describe('Replace what the bot answers to questions about the vacancy.', VacancyView)
  @Put(':id/faqs')
  async replaceFaqs(
    @CurrentRecruiter() recruiter: Recruiter,
    @VacancyId() id: string,
    @Body() body: FaqsInput,
  ): Promise<VacancyView> {
    return toVacancyView(await this.vacancies.replaceFaqs(recruiter, id, body.items));
  }

  @Describe('Delete a vacancy with its responses and chats.')
  @Delete(':id')
  @HttpCode(204)
  delete(@CurrentRecruiter() recruiter: Recruiter, @VacancyId() id: string): Promise<void> {
    return this.vacancies.delete(recruiter, id);
  }
}

/** What anyone may read. */
@ApiTags('jobs')
@Controller('jobs')
@Access('public')
export class JobsController {
  constructor(private readonly queries: VacanciesQueries) {}

  @Describe('Open vacancies, as anyone may read them; newest first.')
  @Get()
  @ApiPage(JobView)
  async list(@Query() query: ListJobs): Promise<Page<JobView>> {
    const page = await this.queries.jobs({ ...query, limit: query.limit ?? STANDARD_PAGE });
    return { ...page, items: page.items.map(toJobView) };
  }

  @Describe('One vacancy, as anyone may read it. A closed one is gone: 410.', JobView)
  @Get(':id')
  async byId(@VacancyId() id: string): Promise<JobView> {
    const job = await this.queries.job(id);
    if (!job) throw new VacancyNotFound();
    const { status } = job;
    if (status === 'closed') throw new JobClosed();
    return toJobView({ ...job, status });
  }
}

/** A company, as anyone may read it; its jobs are `GET /jobs?employer_id=`. */
@ApiTags('jobs')
@Controller('companies')
@Access('public')
export class CompaniesController {
  constructor(private readonly queries: VacanciesQueries) {}

  @Describe('A company that publishes jobs.', CompanyView)
  @Get(':id')
  async byId(@Param('id', new PathId('employers.not_found')) id: string): Promise<CompanyView> {
    const company = await this.queries.company(id);
    if (!company) throw new EmployerNotFound();
    return { id: company.id, company_name: company.company_name };
  }
}
