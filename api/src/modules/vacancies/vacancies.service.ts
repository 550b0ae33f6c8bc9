import { Injectable } from '@nestjs/common';
import type { Locale } from '../../catalogues/texts.js';
import { Outbox } from '../../events/outbox.js';
import type { Recruiter } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { Idempotency } from '../../platform/http/idempotency.js';
import { newId } from '../../platform/ids.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { AuditService } from '../audit/audit.service.js';
import { CandidatesService } from '../candidates/candidates.service.js';
import { completeRequirements, type Requirements } from './requirements.policy.js';
import { requirementsFaults } from './requirements-faults.policy.js';
import {
  VacancyChangedMeanwhile,
  VacancyFaults,
  VacancyNotFound,
  VacancyNotOpen,
  VacancyStatusNotAllowed,
} from './vacancies.errors.js';
import { VacanciesQueries } from './vacancies.queries.js';
import { VacanciesRepository } from './vacancies.repository.js';
import type { Faq, Vacancy } from './vacancy.entity.js';
import {
  canBecome,
  isPublished,
  type PayPeriod,
  STANDARD_APPROVE_THRESHOLD,
  takesResponses,
  type VacancyStatus,
  type WorkFormat,
} from './vacancy.status.js';

export interface VacancyContent {
  title: string;
  description: string;
  requirements: Partial<Requirements>;
  location?: string | null;
  work_format: WorkFormat;
  salary_min?: number | null;
  salary_max?: number | null;
  currency?: string;
  salary_period?: PayPeriod | null;
  language: Locale;
  status?: VacancyStatus;
  approve_threshold?: number;
  auto_reject?: boolean;
  faqs?: Faq[];
}

@Injectable()
export class VacanciesService {
  constructor(
    private readonly vacancies: VacanciesRepository,
    private readonly queries: VacanciesQueries,
    private readonly accounts: AccountsService,
    private readonly candidates: CandidatesService,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** A draft may be kept by anyone; publishing needs a verified e-mail. */
  async post(recruiter: Recruiter, content: VacancyContent): Promise<Vacancy> {
    const now = this.clock.now();
    const vacancy: Vacancy = {
      id: newId(),
      employer_id: recruiter.employer_id,
      ...contentOf(content),
      faqs: content.faqs ?? [],
      language: content.language,
      status: content.status ?? 'open',
      created_at: now,
      updated_at: now,
    };
    if (isPublished(vacancy.status)) await this.accounts.requireVerified(recruiter);
    await this.transactions.run(async (tx) => {
      await this.vacancies.insert(tx, vacancy);
      await this.idempotency.keep(tx, vacancy.id);
    });
    return vacancy;
  }

  /** What would be stored of it. Throws every fault that only shows in the whole; `above` is where the request has it. */
  checked(content: VacancyContent, above: string): ReturnType<typeof contentOf> {
    return contentOf(content, above);
  }

  async byId(recruiter: Recruiter, id: string): Promise<Vacancy> {
    const vacancy = await this.queries.byId(id, recruiter.employer_id);
    if (!vacancy) throw new VacancyNotFound();
    return vacancy;
  }

  /** Whole, except that status, language and FAQ stay unless they are given; with `updated_at` only what is as it was then. */
  async replace(
    recruiter: Recruiter,
    id: string,
    content: Omit<VacancyContent, 'language'> & { language?: Locale; updated_at?: Date },
  ): Promise<Vacancy> {
    const replaced = contentOf(content);
    if (content.status && isPublished(content.status)) await this.accounts.requireVerified(recruiter);
    return this.transactions.run(async (tx) => {
      const before = await this.vacancies.lock(tx, id, recruiter.employer_id);
      if (content.updated_at && content.updated_at.getTime() !== before.updated_at.getTime())
        throw new VacancyChangedMeanwhile();
      const status = content.status ?? before.status;
      if (!canBecome(before.status, status)) throw new VacancyStatusNotAllowed(before.status, status);

      const vacancy: Vacancy = {
        ...before,
        ...replaced,
        language: content.language ?? before.language,
        faqs: content.faqs ?? before.faqs,
        status,
        updated_at: this.clock.now(),
      };
      await this.vacancies.save(tx, vacancy);
      if (status === 'closed' && before.status !== 'closed')
        await this.outbox.append(tx, 'vacancy.closed', id, { vacancy_id: id });
      return vacancy;
    });
  }

  replaceFaqs(recruiter: Recruiter, id: string, faqs: Faq[]): Promise<Vacancy> {
    return this.transactions.run(async (tx) => {
      const vacancy = await this.vacancies.lock(tx, id, recruiter.employer_id);
      vacancy.faqs = faqs;
      vacancy.updated_at = this.clock.now();
      await this.vacancies.save(tx, vacancy);
      return vacancy;
    });
  }

  /** With its responses, chats and messages, and the candidates who applied nowhere else. */
  delete(recruiter: Recruiter, id: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const vacancy = await this.vacancies.lock(tx, id, recruiter.employer_id);
      await this.candidates.eraseThoseOnlyOf(tx, id);
      await this.vacancies.delete(tx, vacancy);
      await this.audit.record(tx, recruiter.account_id, 'vacancy.deleted', 'vacancy', id, { title: vacancy.title });
      await this.outbox.append(tx, 'vacancy.deleted', id, { vacancy_id: id, employer_id: vacancy.employer_id });
    });
  }

  /** A company is closed: nobody applies any more, and its chats end. */
  async closeAllOf(tx: Tx, employer_id: string): Promise<void> {
    for (const id of await this.vacancies.closeAllOf(tx, employer_id, this.clock.now()))
      await this.outbox.append(tx, 'vacancy.closed', id, { vacancy_id: id });
  }

  /** The vacancy somebody applies to, kept as it is until `tx` ends. Throws where it is unknown, or takes no responses. */
  async openForResponses(tx: Tx, id: string): Promise<Vacancy> {
    const vacancy = await this.vacancies.share(tx, id);
    if (!vacancy || vacancy.status === 'draft') throw new VacancyNotFound();
    if (!takesResponses(vacancy.status)) throw new VacancyNotOpen();
    return vacancy;
  }
}

/** What the request says, with everything it leaves out filled in; throws every fault that only shows in the whole. */
function contentOf(content: Omit<VacancyContent, 'language'>, above = '') {
  const requirements = completeRequirements(definedOnly(content.requirements));
  const faults = requirementsFaults(requirements).map(({ field, code }) => ({
    field: `${above}requirements.${field}`,
    code: code as string,
  }));
  const { salary_min = null, salary_max = null } = content;
  if (salary_min !== null && salary_max !== null && salary_min > salary_max)
    faults.push({ field: `${above}salary_min`, code: 'salary_range' });
  if (faults.length > 0) throw new VacancyFaults(faults);
  return {
    title: content.title,
    description: content.description,
    requirements,
    location: content.location ?? null,
    work_format: content.work_format,
    salary_min,
    salary_max,
    currency: content.currency ?? 'RUB',
    salary_period: content.salary_period ?? null,
    approve_threshold: content.approve_threshold ?? STANDARD_APPROVE_THRESHOLD,
    auto_reject: content.auto_reject ?? false,
  };
}

/** Request classes carry their unset fields as undefined; the stored JSON must not. */
const definedOnly = <T extends object>(object: T): T => JSON.parse(JSON.stringify(object)) as T;
