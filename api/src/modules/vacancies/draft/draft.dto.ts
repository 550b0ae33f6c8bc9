import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { LOCALES, type Locale } from '../../../catalogues/texts.js';
import { OneOf, TextField } from '../../../platform/http/fields.js';
import { RequirementsInput } from '../requirements.dto.js';
import type { Requirements } from '../requirements.policy.js';
import { PAY_PERIODS, type PayPeriod, WORK_FORMATS, type WorkFormat } from '../vacancy.status.js';
import { type DraftEvidence, type DraftOpenPoint, OPEN_POINTS, type VacancyDraft } from './draft.policy.js';

const MOST_TEXT = 20_000;

const EXAMPLE = 'Backend developer\nRequirements:\n- 3+ years with TypeScript\n- English B1\nNice to have: Kafka';

export class DraftInput {
  @TextField({ max: MOST_TEXT, example: EXAMPLE }) text: string;
  @OneOf(LOCALES, { optional: true, description: 'Language of the vacancy. Unless given: that of the text.' })
  language?: Locale;
}

class DraftEvidenceView implements DraftEvidence {
  @ApiProperty({ example: 'requirements.skills.0', description: 'The suggested field.' }) path: string;
  @ApiProperty({
    example: '3+ years with TypeScript',
    description: 'Verbatim, from `start` to `end` of the text without the blanks at its ends.',
  })
  quote: string;
  @ApiProperty({ example: 34 }) start: number;
  @ApiProperty({ example: 58 }) end: number;
}

class DraftOpenPointView implements DraftOpenPoint {
  @ApiProperty({ enum: OPEN_POINTS, example: 'salary.missing' }) code: DraftOpenPoint['code'];
  @ApiProperty({ required: false, example: 'requirements.questions.1' }) path?: string;
  @ApiProperty({ required: false, example: 'Understanding of OOP' }) quote?: string;
  @ApiProperty({ required: false, example: 70 }) start?: number;
  @ApiProperty({ required: false, example: 90 }) end?: number;
}

const EXAMPLE_REQUIREMENTS = {
  skills: [
    { name: 'TypeScript', importance: 'must', min_years: 3 },
    { name: 'Kafka', importance: 'nice' },
  ],
  min_experience_years: null,
  languages: [{ code: 'en', level: 'b1' }],
  education: null,
  locations: [],
  questions: [{ id: 'start_date', text: 'When could you start?', kind: 'date', importance: 'nice' }],
};

@ApiExtraModels(RequirementsInput)
export class DraftView implements VacancyDraft {
  @ApiProperty({ type: String, nullable: true, example: 'Backend developer' }) title: string | null;
  @ApiProperty({ type: String, nullable: true, example: null }) location: string | null;
  @ApiProperty({ enum: WORK_FORMATS, nullable: true, example: null }) work_format: WorkFormat | null;
  @ApiProperty({ type: Number, nullable: true, example: null }) salary_min: number | null;
  @ApiProperty({ type: Number, nullable: true, example: null }) salary_max: number | null;
  @ApiProperty({ type: String, nullable: true, example: null }) currency: string | null;
  @ApiProperty({ enum: PAY_PERIODS, nullable: true, example: null }) salary_period: PayPeriod | null;
  @ApiProperty({ enum: LOCALES, example: 'en' }) language: Locale;
  @ApiProperty({ allOf: [{ $ref: getSchemaPath(RequirementsInput) }], example: EXAMPLE_REQUIREMENTS })
  requirements: Requirements;
  @ApiProperty({ type: [DraftEvidenceView], description: 'The words that each suggestion stands on.' })
  evidence: DraftEvidence[];
  @ApiProperty({
    type: [DraftOpenPointView],
    description: 'What the text leaves open, what was assumed, and what nothing was made of.',
  })
  open_points: DraftOpenPoint[];
}
