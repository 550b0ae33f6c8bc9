import {
  FlagField,
  NumberField,
  ObjectField,
  ObjectListField,
  OneOf,
  TextField,
  TextListField,
  DayField,
} from '../../platform/http/fields.js';
import {
  type EducationLevel,
  EDUCATION_LEVELS,
  type Importance,
  IMPORTANCES,
  type LanguageLevel,
  LANGUAGE_LEVELS,
  QUESTION_KINDS,
  QUESTION_UNITS,
  type QuestionKind,
  type QuestionUnit,
} from './requirements.policy.js';

export class SkillInput {
  @TextField({ max: 100, example: 'PostgreSQL' }) name: string;
  @OneOf(IMPORTANCES) importance: Importance;
  @NumberField({ min: 0, max: 50, optional: true, example: 2 }) min_years?: number;
}

export class LanguageInput {
  @TextField({ max: 2, pattern: /^[a-z]{2}$/, example: 'en' }) code: string;
  @OneOf(LANGUAGE_LEVELS, { example: 'b2' }) level: LanguageLevel;
}

export class AcceptInput {
  @FlagField({ optional: true }) yes?: boolean;
  @TextListField({ max_items: 20, max: 200, optional: true, example: ['Morning'] }) options?: string[];
  @NumberField({ min: -1e12, max: 1e12, optional: true, example: 0 }) min?: number;
  @NumberField({ min: -1e12, max: 1e12, optional: true, example: 250000 }) max?: number;
  @DayField({ optional: true }) from?: string;
  @DayField({ optional: true }) to?: string;
}

export class QuestionInput {
  @TextField({ max: 40, pattern: /^[a-z0-9_-]+$/, example: 'salary' }) id: string;
  @TextField({ max: 500, example: 'What monthly pay do you expect?' }) text: string;
  @OneOf(QUESTION_KINDS, { example: 'number' }) kind: QuestionKind;
  @TextListField({ max_items: 20, max: 200, optional: true, example: ['Morning', 'Evening'] }) options?: string[];
  @OneOf(QUESTION_UNITS, { optional: true, example: 'money' }) unit?: QuestionUnit;
  @ObjectField(() => AcceptInput, { optional: true }) accept?: AcceptInput;
  @FlagField({ optional: true }) knockout?: boolean;
  @OneOf(IMPORTANCES) importance: Importance;
}

export class RequirementsInput {
  @ObjectListField(() => SkillInput, { max_items: 50, optional: true }) skills?: SkillInput[];
  @NumberField({ min: 0, max: 50, optional: true, nullable: true, example: 3 }) min_experience_years?: number | null;
  @ObjectListField(() => LanguageInput, { max_items: 10, optional: true }) languages?: LanguageInput[];
  @OneOf(EDUCATION_LEVELS, { optional: true, nullable: true, example: 'bachelor' }) education?: EducationLevel | null;
  @TextListField({ max_items: 50, max: 100, optional: true, example: ['Moscow'] }) locations?: string[];
  @ObjectListField(() => QuestionInput, { max_items: 30, optional: true }) questions?: QuestionInput[];
}
