import { ApiProperty } from '@nestjs/swagger';
import { LOCALES, type Locale } from '../../catalogues/texts.js';
import { EmailField, ObjectField, OneOf, TextField, LineField, WholeField } from '../../platform/http/fields.js';
import type { CandidateRow, OwnCandidateRow } from './candidates.queries.js';
import { CONTENT_TYPE_OF_RESUME, RESUME_KINDS, type ResumeKind } from './resume-reader/read-resume.js';

/** Enough for any CV that people write; files are limited alike. */
const MAX_RESUME = 200_000;
const PHONE = /^\+?[\d\s().-]{5,30}$/;

export class ConsentInput {
  @TextField({ max: 50, example: '2026-01', description: 'Which wording the candidate agreed to.' })
  text_version: string;
  @TextField({ max: 50, example: 'web', description: 'Where: web, widget, …' }) channel: string;
}

export class NewCandidate {
  @LineField({ max: 200, example: 'Anna Petrova' }) full_name: string;
  @EmailField() email: string;
  @TextField({ max: 32, pattern: PHONE, optional: true, nullable: true, example: '+7 900 000-00-01' }) phone?:
    | string
    | null;
  @LineField({ max: 100, optional: true, nullable: true, example: 'Moscow' }) city?: string | null;
  @TextField({
    min: 0,
    max: MAX_RESUME,
    optional: true,
    example: 'Backend developer, 4 years with TypeScript and PostgreSQL.',
  })
  resume_text?: string;
  @OneOf(LOCALES, { optional: true }) locale?: Locale;
  @ObjectField(() => ConsentInput) consent: ConsentInput;
}

export class ChangeCandidate {
  @LineField({ max: 200, optional: true, example: 'Anna Petrova' }) full_name?: string;
  @TextField({ max: 32, pattern: PHONE, optional: true, nullable: true, example: '+7 900 000-00-01' }) phone?:
    | string
    | null;
  @LineField({ max: 100, optional: true, nullable: true, example: 'Moscow' }) city?: string | null;
  @TextField({ min: 0, max: MAX_RESUME, optional: true, example: 'Backend developer, 5 years with TypeScript.' })
  resume_text?: string;
}

export class ListCandidates {
  @TextField({ max: 200, optional: true, description: 'Words of the name, e-mail, city or CV.', example: 'anna' })
  q?: string;
  @WholeField({ min: 1, max: 100, optional: true, query: true, example: 25 }) limit?: number;
  @WholeField({ min: 1, max: 100_000, optional: true, query: true, example: 1 }) page?: number;
  @TextField({ max: 500, optional: true, description: 'From `next_cursor`.', example: undefined }) cursor?: string;
}

export class ResumeFileView {
  @ApiProperty({ example: 'cv.pdf' }) file_name: string;
  @ApiProperty({ example: 'application/pdf' }) content_type: string;
  @ApiProperty({ example: 48_213, description: 'Bytes.' }) size: number;
}

/** As an employer sees a candidate. */
export class CandidateView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Anna Petrova' }) full_name: string;
  @ApiProperty({ example: 'anna@mail.example' }) email: string;
  @ApiProperty({ type: String, nullable: true, example: '+7 900 000-00-01' }) phone: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Moscow' }) city: string | null;
  @ApiProperty({ enum: LOCALES }) locale: Locale;
  @ApiProperty({ example: 'Backend developer, 4 years with TypeScript and PostgreSQL.' }) resume_text: string;
  @ApiProperty({ type: ResumeFileView, nullable: true }) resume_file: ResumeFileView | null;
  @ApiProperty() created_at: Date;
}

export function toCandidateView({
  id,
  full_name,
  email,
  phone,
  city,
  locale,
  resume_text,
  resume_file,
  created_at,
}: CandidateRow): CandidateView {
  return { id, full_name, email, phone, city, locale, resume_text, resume_file, created_at };
}

export class CandidateSummaryView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Anna Petrova' }) full_name: string;
  @ApiProperty({ example: 'anna@mail.example' }) email: string;
  @ApiProperty({ type: String, nullable: true, example: 'Moscow' }) city: string | null;
  @ApiProperty({ example: 1 }) responses_count: number;
  @ApiProperty() created_at: Date;
}

/** What the candidate gets at the start; the token is shown once. */
export class CandidateCreated extends CandidateView {
  @ApiProperty({ example: 'qk3…', description: 'Needed to add a CV and to apply, in the header X-Candidate-Token.' })
  candidate_token: string;
}

export class ResumeAdded {
  @ApiProperty({
    example: 'Backend developer, 4 years with TypeScript and PostgreSQL.',
    description: 'As it was read.',
  })
  resume_text: string;
  @ApiProperty({ enum: RESUME_KINDS }) kind: ResumeKind;
  @ApiProperty({ type: ResumeFileView }) resume_file: ResumeFileView;
}

/** Null where the candidate has no CV file any more. */
export function toResumeAdded({ resume_text, resume_file }: CandidateRow): ResumeAdded | null {
  const kind = RESUME_KINDS.find((one) => CONTENT_TYPE_OF_RESUME[one] === resume_file?.content_type);
  return resume_file && kind ? { resume_text, kind, resume_file } : null;
}

export class CandidateExport {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { full_name: 'Anna Petrova', email: 'anna@mail.example', consent_text_version: '2026-01' },
    description: 'Every field of the candidate, with the consent.',
  })
  candidate: OwnCandidateRow;
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    example: [{ vacancy_title: 'Backend developer', status: 'approved', messages: [] }],
    description: 'Every response with its score and the messages of its chat.',
  })
  responses: unknown[];
}
