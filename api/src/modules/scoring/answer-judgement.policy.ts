import type { Question, QuestionUnit } from '../vacancies/requirements.policy.js';
import { namesCity } from './cities.policy.js';
import { educationNamed } from './education.policy.js';
import { type Judgement, met, notMet, partly, unknown } from './judgement.policy.js';
import { levelIn } from './languages.policy.js';
import { durationsIn } from './resume-dates.policy.js';
import { judgeEducation, judgeExperience, judgeLanguage, judgeSkillYears } from './resume-judgement.policy.js';
import type { AnswerValue, ChatAnswer, Evidence, ReasonCode } from './score.policy.js';
import { canFail, type Standard } from './standards.policy.js';

/** What a candidate's answer says of a point; null where it says nothing usable. `resume_years`: what the CV tells of a skill. */
export function judgeByAnswer(standard: Standard, answer: ChatAnswer, resume_years: number | null): Judgement | null {
  const { value } = answer;
  if (value === null) return null;
  const evidence = [quoteOf(answer)];
  switch (standard.topic) {
    case 'skill': {
      if (saysNo(value)) return notMet({ code: 'skill.missing', skill: standard.asked.name }, evidence);
      const years = yearsIn(value);
      if (years === 0) return notMet({ code: 'skill.missing', skill: standard.asked.name }, evidence);
      if (years === null && value.kind !== 'yes_no') return null;
      return judgeSkillYears(standard.asked, years ?? resume_years, evidence);
    }
    case 'experience': {
      const years = saysNo(value) ? 0 : yearsIn(value);
      if (years !== null) return judgeExperience(standard, Math.round(years * 12), evidence);
      return value.kind === 'yes_no'
        ? met({ code: 'experience.met', min_years: standard.asked.min_years }, evidence)
        : null;
    }
    case 'language': {
      if (saysNo(value))
        return notMet(
          { code: 'language.missing', language: standard.asked.code, min_level: standard.asked.level },
          evidence,
        );
      if (value.kind === 'yes_no') return judgeLanguage(standard, standard.asked.level, evidence);
      const words = wordsIn(value);
      const level = words === null ? null : levelIn(words);
      return level === null ? null : judgeLanguage(standard, level, evidence);
    }
    case 'education': {
      const { level: min_level } = standard.asked;
      if (saysNo(value)) return notMet({ code: 'education.missing', min_level }, evidence);
      if (value.kind === 'yes_no') return judgeEducation(standard, min_level, evidence);
      const words = wordsIn(value);
      const level = words === null ? null : educationNamed(words);
      return level === null ? null : judgeEducation(standard, level, evidence);
    }
    case 'location': {
      const cities = standard.asked.cities.join(', ');
      const words = wordsIn(value);
      const is_here = words !== null && standard.asked.cities.some((city) => namesCity(words, city));
      if (is_here || (value.kind === 'yes_no' && value.yes))
        return met({ code: 'location.met', cities, city: words }, evidence);
      return saysNo(value) || words !== null
        ? notMet({ code: 'location.elsewhere', cities, city: words }, evidence)
        : null;
    }
    case 'question':
      return judgeQuestion(standard.asked, value, evidence);
  }
}

const LONGEST_QUOTE = 300;

/** The message itself, without the space around it; a very long one is quoted from its beginning. */
function quoteOf(answer: ChatAnswer): Evidence {
  const { message_text, seq } = answer;
  const start = message_text.length - message_text.trimStart().length;
  const end = Math.max(start, Math.min(message_text.trimEnd().length, start + LONGEST_QUOTE));
  return { source: 'chat', seq, start, end, quote: message_text.slice(start, end) };
}

const saysNo = (value: AnswerValue): boolean => value.kind === 'yes_no' && !value.yes;

const wordsIn = (value: AnswerValue): string | null =>
  value.kind === 'text' ? value.text : value.kind === 'choice' ? value.option : null;

const PER_YEAR: Partial<Record<QuestionUnit, number>> = { years: 1, months: 12, days: 365, hours: 365 * 24 };

/** Years in an answer; of a range ("3–4 года") the middle. */
function yearsIn(value: AnswerValue): number | null {
  if (value.kind === 'number') return (value.min + value.max) / 2 / (PER_YEAR[value.unit ?? 'years'] ?? 1);
  const words = wordsIn(value);
  const months = words === null ? undefined : durationsIn(words.toLowerCase().replaceAll('ё', 'е'))[0]?.months;
  return months === undefined ? null : months / 12;
}

function judgeQuestion(question: Question, value: AnswerValue, evidence: Evidence[]): Judgement {
  const about = { question: question.id, text: question.text };
  if (!canFail(question)) return met({ code: 'question.informs', ...about }, evidence);
  const accept = question.accept ?? {};
  const yes_or_no = (is_met: boolean): Judgement =>
    is_met
      ? met({ code: 'question.met', ...about }, evidence)
      : notMet({ code: 'question.not_accepted', ...about }, evidence);
  switch (value.kind) {
    case 'yes_no':
      return question.kind === 'yes_no' ? yes_or_no(value.yes === (accept.yes ?? true)) : unclear(about);
    case 'choice':
    case 'text':
      if (question.kind !== 'choice' && question.kind !== 'text') return unclear(about);
      return accept.options
        ? yes_or_no(accept.options.some((option) => same(option, wordsIn(value) ?? '')))
        : met({ code: 'question.informs', ...about }, evidence);
    case 'date': {
      const date = value.date.slice(0, 10);
      return question.kind === 'date'
        ? yes_or_no(
            (!accept.from || date >= accept.from.slice(0, 10)) && (!accept.to || date <= accept.to.slice(0, 10)),
          )
        : unclear(about);
    }
    case 'number':
      return question.kind === 'number' ? judgeNumber(question, value, about, evidence) : unclear(about);
  }
}

const same = (a: string, b: string): boolean =>
  a.trim().toLowerCase().replaceAll('ё', 'е') === b.trim().toLowerCase().replaceAll('ё', 'е');

const unclear = (about: Record<string, string>): Judgement => unknown({ code: 'question.unclear', ...about });

/** What a range that reaches into the accepted bounds without lying inside them earns. */
const OVERLAP_SHARE = 0.5;

/**
 * A number or a range against the bounds: inside, it is met; a range that only reaches into them earns a part and
 * never knocks out, since the candidate names an acceptable figure; short of a minimum of time, it earns the share reached.
 */
function judgeNumber(
  question: Question,
  value: Extract<AnswerValue, { kind: 'number' }>,
  about: Record<string, string>,
  evidence: Evidence[],
): Judgement {
  const low = question.accept?.min ?? Number.NEGATIVE_INFINITY;
  const high = question.accept?.max ?? Number.POSITIVE_INFINITY;
  const [min, max] = [value.min, value.max]
    .map((number) => converted(number, value.unit, question.unit))
    .sort((a, b) => a - b) as [number, number];
  const numbers = {
    ...about,
    answered_min: min,
    answered_max: max,
    accept_min: question.accept?.min ?? null,
    accept_max: question.accept?.max ?? null,
  };
  if (min >= low && max <= high) return met({ code: 'question.met', ...numbers }, evidence);
  if (max >= low && min <= high) return partly(OVERLAP_SHARE, { code: 'question.overlaps', ...numbers }, evidence);
  const reason: ReasonCode = { code: 'question.not_accepted', ...numbers };
  const is_time = question.unit !== undefined && question.unit in PER_YEAR;
  return is_time && max < low && max > 0 && !question.knockout
    ? partly(max / low, { ...reason, code: 'question.short' }, evidence)
    : notMet(reason, evidence);
}

/** An answer in another unit of time is converted; other units are taken as they are. */
function converted(number: number, from: QuestionUnit | undefined, to: QuestionUnit | undefined): number {
  const per_year = [from && PER_YEAR[from], to && PER_YEAR[to]];
  return per_year[0] && per_year[1] ? (number / per_year[0]) * per_year[1] : number;
}
