import type { Locale, TextKey } from '../../../catalogues/texts.js';
import { text } from '../../../catalogues/texts.js';
import type { AnswerValue, OpenPoint } from '../../scoring/score.policy.js';
import type { EducationLevel, LanguageLevel, QuestionUnit } from '../../vacancies/requirements.policy.js';
import { EDUCATION_LEVELS, LANGUAGE_LEVELS } from '../../vacancies/requirements.policy.js';
import type { BotLine, KeptAnswer, VacancyFacts } from './dialogue-state.policy.js';

const LONGEST_LABEL = 90;
const CYRILLIC = /[а-яё]/iu;

/** The question of a point, with its quick replies. `before` is put in front ("Записано."). */
export function askPoint(locale: Locale, point: OpenPoint, facts: VacancyFacts, before = ''): BotLine {
  const options = quickReplies(locale, point);
  const question = questionText(locale, point, facts);
  return {
    message_text: before === '' ? question : `${before} ${question}`,
    question: { point_id: point.id, kind: point.kind, ...(options ? { options } : {}) },
  };
}

export function quickReplies(locale: Locale, point: OpenPoint): string[] | undefined {
  if (point.kind === 'yes_no') return [text(locale, 'chat.yes'), text(locale, 'chat.no')];
  if (point.kind === 'choice') return (point.options ?? []).map((option) => optionName(locale, point, option));
  return undefined;
}

const isLanguageLevel = (option: string): option is LanguageLevel =>
  (LANGUAGE_LEVELS as readonly string[]).includes(option);
const isEducationLevel = (option: string): option is EducationLevel =>
  (EDUCATION_LEVELS as readonly string[]).includes(option);

/** What the candidate sees for an option: levels have names, an employer's option is its own name. */
export function optionName(locale: Locale, point: OpenPoint, option: string): string {
  if (point.topic === 'language' && isLanguageLevel(option)) return text(locale, `chat.levels.${option}`);
  if (point.topic === 'education' && isEducationLevel(option)) return text(locale, `chat.degrees.${option}`);
  return option;
}

function questionText(locale: Locale, point: OpenPoint, facts: VacancyFacts): string {
  const say = (key: TextKey, params: Record<string, string | number> = {}) => text(locale, key, params);
  const subject = point.subject ?? '';
  switch (point.topic) {
    case 'skill': {
      // A Russian name of a skill would need a case; quotes leave it as it is.
      const form = locale === 'ru' && CYRILLIC.test(subject) ? 'named' : 'plain';
      if (point.kind === 'number') return say(`chat.ask.skill_years_${form}`, { subject });
      return point.kind === 'yes_no'
        ? say(`chat.ask.skill_${form}`, { subject })
        : say('chat.ask.skill_text', { subject });
    }
    case 'experience':
      return point.kind === 'yes_no'
        ? say('chat.ask.experience', { years: duration(locale, point.min_years ?? 1, 'years') })
        : say('chat.ask.experience_years');
    case 'language': {
      const language = languageName(locale, subject);
      if (point.kind === 'yes_no')
        return say(point.level ? 'chat.ask.language' : 'chat.ask.language_any', {
          language,
          level: levelName(locale, point.level),
        });
      return say('chat.ask.language_level', { language });
    }
    case 'education':
      return point.kind === 'yes_no' && isEducationLevel(subject)
        ? say('chat.ask.education', { degree: say(`chat.degrees.${subject}`).toLowerCase() })
        : say('chat.ask.education_level');
    case 'location': {
      if (point.kind !== 'yes_no') return say('chat.ask.city');
      const cities = subject || facts.location || '';
      if (cities === '') return say('chat.ask.place');
      const params = {
        cities,
        format: say(`chat.formats.${facts.work_format}`),
        smart_count: cities.split(',').length,
      };
      return say('chat.ask.location', params);
    }
    case 'question':
      return employersText(locale, point);
  }
}

function employersText(locale: Locale, point: OpenPoint): string {
  const wording = (point.text ?? '').trim();
  if (wording === '') return text(locale, 'chat.ask.anything');
  return /[?.!:…]$/u.test(wording) ? wording : `${wording}?`;
}

/** A point's short name, for the summary and for corrections. */
export function pointLabel(locale: Locale, point: Pick<OpenPoint, 'topic' | 'subject' | 'text'>): string {
  switch (point.topic) {
    case 'skill':
      return point.subject ?? '';
    case 'language':
      return capitalised(languageName(locale, point.subject ?? ''));
    case 'question': {
      const wording = (point.text ?? '').trim().replace(/[?.!:…\s]+$/u, '');
      if (wording.length > LONGEST_LABEL) {
        const space = wording.lastIndexOf(' ', LONGEST_LABEL - 1);
        return `${wording.slice(0, space > 0 ? space : LONGEST_LABEL)}…`;
      }
      return wording.length === 0 || !/\?\s*$/u.test(point.text ?? '') ? wording : `${wording}?`;
    }
    default:
      return text(locale, `chat.topics.${point.topic}`);
  }
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function levelName(locale: Locale, level: LanguageLevel | undefined): string {
  return level === undefined ? '' : level === 'native' ? text(locale, 'chat.levels.native') : level.toUpperCase();
}

/** "английский язык", "хинди"; the code itself where the name is not known. */
export function languageName(locale: Locale, code: string): string {
  if (!/^[a-z]{2,3}$/iu.test(code)) return code;
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  return locale === 'ru' && name.endsWith('ий') ? `${name} язык` : name;
}

export const number = (locale: Locale, value: number): string => numberFormat(locale, '').format(value);

const formats = new Map<string, Intl.NumberFormat>();
const MOST_FORMATS = 100;

/** Kept, for making one takes longer than the rest of a turn. Of a currency where it is not empty. */
function numberFormat(locale: Locale, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const kept = formats.get(key);
  if (kept) return kept;
  const money = { style: 'currency', currency, maximumFractionDigits: 0, currencyDisplay: 'narrowSymbol' } as const;
  const format = new Intl.NumberFormat(
    locale === 'ru' ? 'ru-RU' : 'en-US',
    currency ? money : { maximumFractionDigits: 2 },
  );
  if (formats.size >= MOST_FORMATS) formats.clear();
  formats.set(key, format);
  return format;
}

/** A number with its unit: "1,5 года", "3 years", "200 000 ₽". */
export function duration(locale: Locale, value: number, unit: QuestionUnit | undefined, currency?: string): string {
  if (unit === 'money') return money(locale, value, currency);
  if (unit === undefined || unit === 'count') return number(locale, value);
  if (unit === 'percent') return `${number(locale, value)}${locale === 'ru' ? '\u00a0' : ''}%`;
  // A fraction takes the form of two in Russian: "полтора года", "1,5 года".
  const count = Number.isInteger(value) ? value : 2;
  return text(locale, `chat.units.${unit}`, { value: number(locale, value), smart_count: count });
}

export function money(locale: Locale, value: number, currency = 'RUB'): string {
  if (!/^[A-Z]{3}$/u.test(currency)) return `${number(locale, value)} ${currency}`.trim();
  return numberFormat(locale, currency).format(value);
}

/** How an answer was understood, in words for people. */
export function answerText(locale: Locale, point: OpenPoint, value: AnswerValue | null, isAtLeast = false): string {
  if (value === null) return text(locale, 'chat.no_answer');
  switch (value.kind) {
    case 'yes_no':
      return text(locale, value.yes ? 'chat.yes' : 'chat.no').toLowerCase();
    case 'choice':
      return optionName(locale, point, value.option);
    case 'date':
      return dateText(locale, value.date);
    case 'text':
      return value.text.length > LONGEST_LABEL ? `${value.text.slice(0, LONGEST_LABEL).trimEnd()}…` : value.text;
    case 'number': {
      const isExperience = point.topic === 'skill' || point.topic === 'experience';
      if (isExperience && value.max === 0) return text(locale, 'chat.no_experience');
      const one = (side: number) => duration(locale, side, value.unit, value.currency);
      if (value.min === value.max)
        return isAtLeast ? text(locale, 'chat.at_least', { amount: one(value.min) }) : one(value.min);
      if (value.min === 0) return text(locale, 'chat.at_most', { amount: one(value.max) });
      return value.unit === 'money'
        ? text(locale, 'chat.between', { low: one(value.min), high: one(value.max) })
        : `${number(locale, value.min)}–${one(value.max)}`;
    }
  }
}

export function dateText(locale: Locale, date: string): string {
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale === 'ru' ? 'ru-RU' : 'en-GB', format)
    .format(new Date(`${date}T00:00:00Z`))
    .replace(/\s?г\.$/u, '');
}

/** The numbered list of the summary. */
export function summaryText(locale: Locale, points: readonly OpenPoint[], answers: readonly KeptAnswer[]): string {
  const rows = answers.flatMap((answer) => {
    const point = points.find(({ id }) => id === answer.point_id);
    return point === undefined
      ? []
      : [`${pointLabel(locale, point)} — ${answerText(locale, point, answer.value, answer.is_at_least)}`];
  });
  return rows.map((row, index) => `${index + 1}. ${row}`).join('\n');
}
