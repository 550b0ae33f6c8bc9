import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { plainToInstance, Transform } from 'class-transformer';
import { LOCALES, type Locale } from '../../catalogues/texts.js';
import {
  FlagField,
  IdField,
  NumberField,
  ObjectField,
  ObjectListField,
  OneOf,
  TextField,
  LineField,
  MomentField,
  WholeField,
} from '../../platform/http/fields.js';
import { RequirementsInput } from './requirements.dto.js';
import type { Requirements } from './requirements.policy.js';
import type { JobRow, VacancyRow } from './vacancies.queries.js';
import type { Faq, Vacancy } from './vacancy.entity.js';
import {
  PAY_PERIODS,
  type PayPeriod,
  STANDARD_APPROVE_THRESHOLD,
  VACANCY_STATUSES,
  type VacancyStatus,
  WORK_FORMATS,
  type WorkFormat,
} from './vacancy.status.js';

const MAX_SALARY = 2_000_000_000;
const MOST_FAQS = 50;

const EXAMPLE_DESCRIPTION = 'We build booking software for clinics and look for a second backend developer.';

const EXAMPLE_REQUIREMENTS = {
  skills: [
    { name: 'TypeScript', importance: 'must', min_years: 2 },
    { name: 'PostgreSQL', importance: 'nice' },
  ],
  min_experience_years: 3,
  languages: [{ code: 'en', level: 'b1' }],
  education: null,
  locations: [],
  questions: [
    {
      id: 'salary',
      text: 'What monthly pay do you expect?',
      kind: 'number',
      unit: 'money',
      accept: { max: 300000 },
      importance: 'nice',
    },
    { id: 'start', text: 'When can you start?', kind: 'date', importance: 'nice' },
  ],
};

/** A plain array of strings is read as must-have skills. */
const asRequirements = ({
  value,
  obj,
  key,
}: {
  value: unknown;
  obj: Record<string, unknown>;
  key: string;
}): unknown => {
  const given = obj[key];
  if (!Array.isArray(given)) return value;
  return plainToInstance(RequirementsInput, { skills: given.map((name: unknown) => ({ name, importance: 'must' })) });
};

export class FaqInput {
  @TextField({ max: 300, example: 'Is there a trial day?' }) question: string;
  @TextField({ max: 2000, example: 'Yes, a paid one, in the second week.' }) answer: string;
}

/** Both for posting and for replacing a vacancy. */
@ApiExtraModels(RequirementsInput)
export class VacancyInput {
  @LineField({ max: 200, example: 'Backend developer' }) title: string;
  @TextField({ max: 20_000, example: EXAMPLE_DESCRIPTION })
  description: string;
  @Transform(asRequirements)
  @ObjectField(() => RequirementsInput, {
    example: EXAMPLE_REQUIREMENTS,
    description: 'Or a plain array of strings: must-have skills.',
  })
  requirements: RequirementsInput;
  @LineField({ max: 200, optional: true, nullable: true, example: 'Moscow' }) location?: string | null;
  @OneOf(WORK_FORMATS, { example: 'hybrid' }) work_format: WorkFormat;
  @WholeField({ min: 0, max: MAX_SALARY, optional: true, nullable: true, example: 200000 }) salary_min?: number | null;
  @WholeField({ min: 0, max: MAX_SALARY, optional: true, nullable: true, example: 300000 }) salary_max?: number | null;
  @TextField({ max: 3, pattern: /^[A-Z]{3}$/, optional: true, example: 'RUB' }) currency?: string;
  @OneOf(PAY_PERIODS, { optional: true, nullable: true, example: 'month', description: 'What the pay is for.' })
  salary_period?: PayPeriod | null;
  @OneOf(LOCALES, {
    optional: true,
    description: 'Language of the chat. Unless given: as it is, at first the language of the request.',
  })
  language?: Locale;
  @OneOf(VACANCY_STATUSES, { optional: true, example: 'open' }) status?: VacancyStatus;
  @NumberField({ min: 0, max: 1, optional: true, example: STANDARD_APPROVE_THRESHOLD }) approve_threshold?: number;
  @FlagField({ optional: true }) auto_reject?: boolean;
  @ObjectListField(() => FaqInput, {
    max_items: MOST_FAQS,
    optional: true,
    description: 'What the bot answers to questions about the vacancy. Unless given: as it is.',
  })
  faqs?: FaqInput[];
}

export class VacancyReplacement extends VacancyInput {
  @MomentField({
    optional: true,
    description: 'As it was read: what somebody has changed since is refused instead of being overwritten.',
  })
  updated_at?: Date;
}

export class FaqsInput {
  @ObjectListField(() => FaqInput, { max_items: MOST_FAQS }) items: FaqInput[];
}

export class ListVacancies {
  @OneOf(VACANCY_STATUSES, { optional: true, example: 'open' }) status?: VacancyStatus;
  @TextField({ max: 200, optional: true, description: 'Text in the title.', example: 'developer' }) q?: string;
  @WholeField({ min: 1, max: 100, optional: true, query: true, example: 25 }) limit?: number;
  @WholeField({ min: 1, max: 100_000, optional: true, query: true, example: 1 }) page?: number;
  @TextField({ max: 500, optional: true, description: 'From `next_cursor`.', example: undefined }) cursor?: string;
}

export class ListJobs {
  @TextField({
    max: 200,
    optional: true,
    description: 'Text in the title, the description or the place.',
    example: 'developer',
  })
  q?: string;
  @OneOf(WORK_FORMATS, { optional: true, example: 'remote' }) work_format?: WorkFormat;
  @IdField({ optional: true, description: 'Of one company.' }) employer_id?: string;
  @LineField({ max: 200, optional: true, example: 'Moscow' }) location?: string;
  @OneOf(LOCALES, { optional: true }) language?: Locale;
  @WholeField({ min: 1, max: 100, optional: true, query: true, example: 25 }) limit?: number;
  @TextField({ max: 500, optional: true, description: 'From `next_cursor`.', example: undefined }) cursor?: string;
}

/** What anyone may read of an open vacancy. */
export class CompanyView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Northern Light' }) company_name: string;
}

export class JobView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid', description: 'Of the company: `GET /companies/{id}`.' }) employer_id: string;
  @ApiProperty({ example: 'Northern Light' }) company_name: string;
  @ApiProperty({ example: 'Backend developer' }) title: string;
  @ApiProperty({ example: EXAMPLE_DESCRIPTION }) description: string;
  @ApiProperty({ type: String, nullable: true, example: 'Moscow' }) location: string | null;
  @ApiProperty({ enum: WORK_FORMATS }) work_format: WorkFormat;
  @ApiProperty({ type: Number, nullable: true, example: 200000 }) salary_min: number | null;
  @ApiProperty({ type: Number, nullable: true, example: 300000 }) salary_max: number | null;
  @ApiProperty({ example: 'RUB' }) currency: string;
  @ApiProperty({ enum: PAY_PERIODS, nullable: true }) salary_period: PayPeriod | null;
  @ApiProperty({ enum: LOCALES }) language: Locale;
  @ApiProperty({ type: [String], example: ['TypeScript'] }) skills: string[];
  @ApiProperty({ enum: ['open', 'paused'], description: 'Nobody can apply while it is paused.' })
  status: JobRow['status'];
  @ApiProperty({
    type: 'integer',
    example: 12,
    description: 'How long the company keeps an application after its decision: what candidates consent to.',
  })
  retention_months: number;
  @ApiProperty() created_at: Date;
}

export function toJobView({ requirements, ...job }: JobRow): JobView {
  return { ...job, skills: requirements.skills.map((skill) => skill.name) };
}

export class VacancyView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) employer_id: string;
  @ApiProperty({ example: 'Backend developer' }) title: string;
  @ApiProperty({ example: EXAMPLE_DESCRIPTION }) description: string;
  @ApiProperty({ allOf: [{ $ref: getSchemaPath(RequirementsInput) }], example: EXAMPLE_REQUIREMENTS })
  requirements: Requirements;
  @ApiProperty({ type: () => [FaqInput] }) faqs: Faq[];
  @ApiProperty({ type: String, nullable: true, example: 'Moscow' }) location: string | null;
  @ApiProperty({ enum: WORK_FORMATS }) work_format: WorkFormat;
  @ApiProperty({ type: Number, nullable: true, example: 200000 }) salary_min: number | null;
  @ApiProperty({ type: Number, nullable: true, example: 300000 }) salary_max: number | null;
  @ApiProperty({ example: 'RUB' }) currency: string;
  @ApiProperty({ enum: PAY_PERIODS, nullable: true }) salary_period: PayPeriod | null;
  @ApiProperty({ enum: LOCALES }) language: Locale;
  @ApiProperty({ enum: VACANCY_STATUSES }) status: VacancyStatus;
  @ApiProperty({ example: STANDARD_APPROVE_THRESHOLD }) approve_threshold: number;
  @ApiProperty() auto_reject: boolean;
  @ApiProperty() created_at: Date;
  @ApiProperty() updated_at: Date;
}

export const toVacancyView = (vacancy: Vacancy): VacancyView => ({ ...vacancy });

export class VacancySummaryView extends VacancyView {
  @ApiProperty({ example: 12, description: 'Responses; 1,000 stands for that many or more.' }) responses_count: number;
  @ApiProperty({ example: 3, description: 'Of these, in the stage `inbox`; 1,000 stands for that many or more.' })
  inbox_count: number;
}

export const toVacancySummaryView = (vacancy: VacancyRow): VacancySummaryView => ({ ...vacancy });
