import type { components } from '../../shared/api/schema';

type VacancyInput = components['schemas']['VacancyInput'];
type Skill = components['schemas']['SkillInput'];
export type Question = components['schemas']['QuestionInput'];
type Requirements = components['schemas']['RequirementsInput'];

export const STATUSES = ['draft', 'open', 'paused', 'closed'] as const;
export type VacancyStatus = (typeof STATUSES)[number];
export const WORK_FORMATS = ['office', 'hybrid', 'remote'] as const;
export const PAY_PERIODS = ['hour', 'month', 'year'] as const;
export const LEVELS = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'native'] as const;
export const EDUCATION = ['secondary', 'vocational', 'bachelor', 'master', 'doctor'] as const;
export const QUESTION_KINDS = ['yes_no', 'number', 'choice', 'text', 'date'] as const;
export const UNITS = ['money', 'years', 'months', 'days', 'hours', 'percent', 'count'] as const;
export const CURRENCIES = ['RUB', 'USD', 'EUR', 'KZT', 'BYN', 'UAH', 'GBP', 'AMD', 'GEL', 'UZS'] as const;
/** What vacancies ask for most; others are named by their code. */
export const LANGUAGE_CODES = ['en', 'ru', 'de', 'fr', 'es', 'it', 'zh', 'tr', 'kk', 'ar', 'ja', 'pt'] as const;

/** A vacancy as its form holds it: empty fields are null, and nothing is left out. */
export interface VacancyFields extends Omit<VacancyInput, 'requirements' | 'faqs' | 'status' | 'language'> {
  status: VacancyStatus;
  language: 'ru' | 'en';
  requirements: Required<Requirements>;
  faqs: { question: string; answer: string }[];
}

export const emptyVacancy = (language: 'ru' | 'en'): VacancyFields => ({
  title: '',
  description: '',
  location: null,
  work_format: 'office',
  salary_min: null,
  salary_max: null,
  currency: language === 'ru' ? 'RUB' : 'USD',
  salary_period: language === 'ru' ? 'month' : 'year',
  language,
  status: 'draft',
  approve_threshold: 0.6,
  auto_reject: false,
  requirements: {
    skills: [],
    min_experience_years: null,
    languages: [],
    education: null,
    locations: [],
    questions: [],
  },
  faqs: [],
});

/** Questions are known by their ids, which answers keep. */
export const newQuestionId = (): string => `q-${crypto.randomUUID().slice(0, 8)}`;

const isGiven = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

const given = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => isGiven(value))) as Partial<T>;

/** What the API takes of a form: rows of a kind carry only what belongs to that kind. */
export function toInput(fields: VacancyFields): VacancyInput {
  const { requirements } = fields;
  return {
    title: fields.title,
    description: fields.description,
    location: fields.location || null,
    work_format: fields.work_format,
    salary_min: fields.salary_min ?? null,
    salary_max: fields.salary_max ?? null,
    currency: fields.currency,
    salary_period: fields.salary_period || null,
    language: fields.language,
    status: fields.status,
    approve_threshold: fields.approve_threshold,
    auto_reject: fields.auto_reject,
    requirements: {
      skills: requirements.skills.map(
        ({ name, importance, min_years }): Skill => ({ name, importance, ...given({ min_years }) }),
      ),
      min_experience_years: requirements.min_experience_years ?? null,
      languages: requirements.languages,
      education: requirements.education || null,
      locations: requirements.locations ?? [],
      questions: requirements.questions.map(toQuestion),
    },
    faqs: fields.faqs ?? [],
  };
}

const ACCEPTS = {
  yes_no: ['yes'],
  number: ['min', 'max'],
  choice: ['options'],
  date: ['from', 'to'],
  text: [],
} as const satisfies Record<Question['kind'], readonly string[]>;

function toQuestion({ id, text, kind, options, unit, accept, knockout, importance }: Question): Question {
  const wanted: readonly string[] = ACCEPTS[kind];
  const fit = given(Object.fromEntries(Object.entries(accept ?? {}).filter(([name]) => wanted.includes(name))));
  return {
    id,
    text,
    kind,
    importance,
    ...(kind === 'choice' ? { options: options ?? [] } : {}),
    ...(kind === 'number' ? given({ unit }) : {}),
    ...(Object.keys(fit).length > 0 ? { accept: fit } : {}),
    ...(knockout && kind !== 'text' ? { knockout } : {}),
  } as Question;
}
