import type { components } from '../../shared/api/schema';
import type { Question, VacancyFields } from './vacancy-fields';

type Draft = components['schemas']['DraftView'];
type Skill = components['schemas']['SkillInput'];
type Language = components['schemas']['LanguageInput'];

/** One thing that a text suggests for a vacancy, with its words where it has any. */
export type Suggestion = { path: string; quote: string | null } & (
  | { kind: 'title'; value: string }
  | { kind: 'location'; value: string }
  | { kind: 'place'; value: string }
  | { kind: 'work_format'; value: 'office' | 'hybrid' | 'remote' }
  | { kind: 'language'; value: 'ru' | 'en' }
  | { kind: 'salary'; value: Pick<VacancyFields, 'salary_min' | 'salary_max' | 'currency' | 'salary_period'> }
  | { kind: 'skill'; value: Skill }
  | { kind: 'experience'; value: number }
  | { kind: 'spoken'; value: Language }
  | { kind: 'education'; value: NonNullable<VacancyFields['requirements']['education']> }
  | { kind: 'question'; value: Question }
);

/** The suggestions of a draft, each by itself, in the order of the form. */
export function suggestionsOf(draft: Draft): Suggestion[] {
  const quotes = new Map(draft.evidence.map(({ path, quote }) => [path, quote]));
  const quoteOf = (path: string): string | null =>
    quotes.get(path) ?? draft.evidence.find((evidence) => evidence.path.startsWith(`${path}.`))?.quote ?? null;
  const found: Suggestion[] = [];
  const add = (suggestion: { path: string; kind: string; value: unknown }): void => {
    found.push({ ...suggestion, quote: quoteOf(suggestion.path) } as Suggestion);
  };
  if (draft.title) add({ path: 'title', kind: 'title', value: draft.title });
  add({ path: 'language', kind: 'language', value: draft.language });
  if (draft.location) add({ path: 'location', kind: 'location', value: draft.location });
  if (draft.work_format) add({ path: 'work_format', kind: 'work_format', value: draft.work_format });
  const { salary_min, salary_max, currency, salary_period } = draft;
  if (salary_min !== null || salary_max !== null) {
    const value = {
      salary_min,
      salary_max,
      ...(currency ? { currency } : {}),
      ...(salary_period ? { salary_period } : {}),
    };
    add({ path: salary_min === null ? 'salary_max' : 'salary_min', kind: 'salary', value });
  }
  const { skills, min_experience_years, languages, education, locations, questions } = draft.requirements;
  const each = <T>(list: T[] | undefined, name: string, kind: string): void =>
    (list ?? []).forEach((value, place) => add({ path: `requirements.${name}.${place}`, kind, value }));
  each(skills, 'skills', 'skill');
  if (typeof min_experience_years === 'number')
    add({ path: 'requirements.min_experience_years', kind: 'experience', value: min_experience_years });
  each(languages, 'languages', 'spoken');
  if (education) add({ path: 'requirements.education', kind: 'education', value: education });
  each(locations, 'locations', 'place');
  each(questions, 'questions', 'question');
  return found;
}

/** The fields with the suggestions taken over: what was empty is filled, lists are added to, nothing is there twice. */
export function withSuggestions(fields: VacancyFields, taken: Suggestion[]): VacancyFields {
  const requirements = { ...fields.requirements };
  const next: VacancyFields = { ...fields, requirements };
  for (const suggestion of taken) {
    const { kind, value } = suggestion;
    if (kind === 'title') next.title = value;
    else if (kind === 'location') next.location = value;
    else if (kind === 'work_format') next.work_format = value;
    else if (kind === 'language') next.language = value;
    else if (kind === 'salary') Object.assign(next, value);
    else if (kind === 'experience') requirements.min_experience_years = value;
    else if (kind === 'education') requirements.education = value;
    else if (kind === 'skill')
      requirements.skills = added(requirements.skills, value, (skill) => skill.name.toLowerCase());
    else if (kind === 'spoken') requirements.languages = added(requirements.languages, value, ({ code }) => code);
    else if (kind === 'place')
      requirements.locations = added(requirements.locations, value, (place) => place.toLowerCase());
    else requirements.questions = added(requirements.questions, value, ({ id }) => id);
  }
  return next;
}

/** A row with the same key is replaced where it stands. */
function added<T>(list: T[], value: T, keyOf: (row: T) => string): T[] {
  const isThere = list.some((row) => keyOf(row) === keyOf(value));
  return isThere ? list.map((row) => (keyOf(row) === keyOf(value) ? value : row)) : [...list, value];
}
