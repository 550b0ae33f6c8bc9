import type { Locale } from '../../../catalogues/texts.js';
import type { Requirements } from '../requirements.policy.js';
import type { PayPeriod, WorkFormat } from '../vacancy.status.js';
import { citiesIn, payIn, titleIn, workFormatIn } from './draft-facts.policy.js';
import { isComparable, personalCriteriaIn, questionsIn } from './draft-questions.policy.js';
import { educationAskedIn, experienceIn, skillsIn, spokenLanguagesIn, trimmed } from './draft-requirements.policy.js';
import { type Place, vacancyText, type VacancyText, wordsAt } from './vacancy-text.policy.js';

/** The words of the text that a suggestion stands on: `text.slice(start, end) === quote`. */
export interface DraftEvidence {
  /** The suggested field: `title`, `requirements.skills.0`, … */
  path: string;
  quote: string;
  start: number;
  end: number;
}

export const OPEN_POINTS = [
  'title.missing',
  'location.missing',
  'work_format.missing',
  'salary.missing',
  'salary.period',
  'currency.assumed',
  'skills.missing',
  'experience.missing',
  'language.level_assumed',
  'language.nice',
  'education.nice',
  'question.standard',
  'criterion.personal',
  'line.not_read',
] as const;

/** What the employer should look at: what the text leaves open, what was assumed, and what nothing was made of. */
export interface DraftOpenPoint {
  code: (typeof OPEN_POINTS)[number];
  /** The suggested field it is about, if there is one. */
  path?: string;
  quote?: string;
  start?: number;
  end?: number;
}

/** Suggestions for a vacancy, read from a text. Null where the text tells nothing. */
export interface VacancyDraft {
  title: string | null;
  location: string | null;
  work_format: WorkFormat | null;
  salary_min: number | null;
  salary_max: number | null;
  currency: string | null;
  salary_period: PayPeriod | null;
  language: Locale;
  requirements: Requirements;
  evidence: DraftEvidence[];
  open_points: DraftOpenPoint[];
}

const RUSSIAN_SHARE = 0.3;

/** The language that most of a text is written in; English names in a Russian text are nothing unusual. */
function languageOf(text: string): Locale {
  const russian = text.match(/[а-яё]/giu)?.length ?? 0;
  const latin = text.match(/[a-z]/giu)?.length ?? 0;
  return russian >= (russian + latin) * RUSSIAN_SHARE && russian > 0 ? 'ru' : 'en';
}

/** Reads a pasted vacancy. Deterministic: the same text gives the same suggestions, and each tells its words. */
export function draftVacancy(pasted: string, wanted?: Locale): VacancyDraft {
  const text = vacancyText(pasted);
  const language = wanted ?? languageOf(pasted);
  const evidence: DraftEvidence[] = [];
  const open_points: DraftOpenPoint[] = [];
  const quoted = (place: Place) => ({
    quote: pasted.slice(place.start, place.end),
    start: place.start,
    end: place.end,
  });
  const shown = (path: string, place: Place) => evidence.push({ path, ...quoted(place) });
  const open = (code: DraftOpenPoint['code'], place?: Place, path?: string) =>
    open_points.push({ code, ...(path ? { path } : {}), ...(place ? quoted(place) : {}) });

  const title = titleIn(text);
  if (title) shown('title', title.place);
  else open('title.missing');

  const work_format = workFormatIn(text);
  if (work_format) shown('work_format', work_format.place);
  else open('work_format.missing');

  const cities = citiesIn(text, language);
  const isRemote = work_format?.value === 'remote';
  if (cities[0]) shown('location', cities[0].place);
  else if (!isRemote) open('location.missing');

  const pay = payIn(text);
  const salary = pay && isComparable(pay.value) ? pay.value : null;
  if (pay && !salary) open('salary.period', pay.place);
  else if (pay) {
    for (const [path, value] of [
      ['salary_min', pay.value.min],
      ['salary_max', pay.value.max],
      ['currency', pay.value.currency],
    ] as const)
      if (value !== null) shown(path, pay.place);
    if (pay.value.period) open('salary.period', pay.place, 'salary_min');
    if (!pay.value.currency) open('currency.assumed', pay.place, 'currency');
  } else open('salary.missing');

  const skills = skillsIn(text, language, title?.place ?? null);
  skills.forEach((skill, index) => shown(`requirements.skills.${index}`, quotePlace(text, skill.place)));
  if (skills.length === 0) open('skills.missing');

  const experience = experienceIn(text, skills);
  if (experience) shown('requirements.min_experience_years', quotePlace(text, experience.place));
  else if (!skills.some((skill) => skill.value.min_years)) open('experience.missing');

  const languages = spokenLanguagesIn(text);
  languages.must.forEach((spoken, index) => {
    const path = `requirements.languages.${index}`;
    shown(path, spoken.place);
    if (spoken.is_level_assumed) open('language.level_assumed', spoken.place, path);
  });
  for (const place of languages.nice) open('language.nice', place);

  const education = educationAskedIn(text);
  if (education.must) shown('requirements.education', education.must.place);
  else if (education.nice) open('education.nice', education.nice);

  const locations = isRemote ? [] : cities;
  locations.forEach((city, index) => shown(`requirements.locations.${index}`, city.place));

  const is_hybrid = work_format?.value === 'hybrid' ? work_format.place : null;
  const questions = questionsIn(text, { language, pay, is_hybrid });
  questions.forEach(({ place }, index) => {
    const path = `requirements.questions.${index}`;
    if (place) shown(path, place);
    else open('question.standard', undefined, path);
  });

  for (const place of personalCriteriaIn(text)) open('criterion.personal', place);
  for (const place of unreadIn(text, evidence, open_points)) open('line.not_read', place);

  return {
    title: title?.value ?? null,
    location: cities[0]?.value ?? null,
    work_format: work_format?.value ?? null,
    salary_min: salary?.min ?? null,
    salary_max: salary?.max ?? null,
    currency: salary?.currency ?? null,
    salary_period: salary ? (salary.period === 'year' ? 'year' : 'month') : null,
    language,
    requirements: {
      skills: skills.map((skill) => skill.value),
      min_experience_years: experience?.value ?? null,
      languages: languages.must.map((spoken) => spoken.value),
      education: education.must?.value ?? null,
      locations: locations.map((city) => city.value),
      questions: questions.map((question) => question.value),
    },
    evidence,
    open_points,
  };
}

/** The clause around, so that a person sees the words in their context. */
function quotePlace(text: VacancyText, place: Place): Place {
  const clause = text.clauses.find((other) => place.start >= other.start && place.start < other.end);
  return clause ? trimmed(text, { start: clause.start, end: Math.max(clause.end, place.end) }) : place;
}

const MOST_UNREAD = 15;

/** Demands of which nothing was made: the employer may want to ask them in words of their own. */
function unreadIn(text: VacancyText, evidence: DraftEvidence[], open_points: DraftOpenPoint[]): Place[] {
  const used = [...evidence, ...open_points].flatMap(({ start, end }) =>
    start === undefined || end === undefined ? [] : [{ start, end }],
  );
  const isUsed = (place: Place) => used.some((other) => other.start < place.end && other.end > place.start);
  return text.clauses
    .filter((clause) => (clause.part === 'requirements' || clause.part === 'nice') && !clause.is_not_asked)
    .map((clause) => trimmed(text, clause))
    .filter((place) => !isUsed(place) && wordsAt(text, place).length >= 8)
    .slice(0, MOST_UNREAD);
}
