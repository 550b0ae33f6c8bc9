/** What an employer asks for, typed. Stored as JSON with the vacancy. */

export const IMPORTANCES = ['must', 'nice'] as const;
export type Importance = (typeof IMPORTANCES)[number];

export const QUESTION_KINDS = ['yes_no', 'number', 'choice', 'text', 'date'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Unit of a `number` question; an answer in another unit of the same family is converted. */
export const QUESTION_UNITS = ['years', 'months', 'days', 'hours', 'money', 'percent', 'count'] as const;
export type QuestionUnit = (typeof QUESTION_UNITS)[number];

/** CEFR, or a mother tongue. */
export const LANGUAGE_LEVELS = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'native'] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

/** From the lowest to the highest. */
export const EDUCATION_LEVELS = ['secondary', 'vocational', 'bachelor', 'master', 'doctor'] as const;
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

export interface SkillRequirement {
  name: string;
  importance: Importance;
  min_years?: number;
}

export interface LanguageRequirement {
  /** ISO 639-1: `en`, `ru`, `de`, … */
  code: string;
  level: LanguageLevel;
}

/** Which answers meet a question. Without it: yes for `yes_no`; for the other kinds any answer informs and none fails. */
export interface AcceptedAnswers {
  yes?: boolean;
  options?: string[];
  min?: number;
  max?: number;
  /** ISO dates, inclusive. */
  from?: string;
  to?: string;
}

export interface Question {
  /** Unique within the vacancy: `[a-z0-9_-]{1,40}`. */
  id: string;
  text: string;
  kind: QuestionKind;
  options?: string[];
  unit?: QuestionUnit;
  accept?: AcceptedAnswers;
  /** An answer outside `accept` rejects, whatever the score. */
  knockout?: boolean;
  importance: Importance;
}

export interface Requirements {
  skills: SkillRequirement[];
  min_experience_years: number | null;
  languages: LanguageRequirement[];
  education: EducationLevel | null;
  /** City names; the candidate's city must be one of them unless the work is remote. Empty: anywhere. */
  locations: string[];
  questions: Question[];
}

export const NO_REQUIREMENTS: Requirements = {
  skills: [],
  min_experience_years: null,
  languages: [],
  education: null,
  locations: [],
  questions: [],
};

/** A plain array of strings means must-have skills; missing parts are filled with "nothing asked". */
export function completeRequirements(input: Partial<Requirements> | string[]): Requirements {
  if (Array.isArray(input)) {
    return { ...NO_REQUIREMENTS, skills: input.map((name) => ({ name, importance: 'must' })) };
  }
  return { ...NO_REQUIREMENTS, ...input };
}
