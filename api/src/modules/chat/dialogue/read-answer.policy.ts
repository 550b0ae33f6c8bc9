import { LOCALES } from '../../../catalogues/texts.js';
import type { AnswerValue, OpenPoint } from '../../scoring/score.policy.js';
import type { VacancyFacts } from './dialogue-state.policy.js';
import { isDeclined } from './intents.policy.js';
import { optionName } from './point-wording.policy.js';
import type { Option } from './reading-choice.policy.js';
import { readChoice } from './reading-choice.policy.js';
import { readDate } from './reading-date.policy.js';
import { readLevel, saysNone } from './reading-level.policy.js';
import { readNumber } from './reading-number.policy.js';
import { readText } from './reading-text.policy.js';
import { readYesNo } from './reading-yes-no.policy.js';
import type { Reading } from './reading.policy.js';
import { contentStems } from './stems.policy.js';
import { compilePhrases, hasPhrase, wordsOf } from './words.policy.js';

export interface ReadAnswer {
  /** Null: the candidate would rather not say. */
  value: AnswerValue | null;
  is_at_least?: boolean;
}

/** Reads a message as the answer to one point, whatever the language it is written in. */
export function readAnswer(point: OpenPoint, message: string, facts: VacancyFacts, today: string): Reading<ReadAnswer> {
  const read = readValue(point, message, facts, today);
  // An option may be called "Не знаю": what can be read is an answer first.
  if (point.kind === 'choice' && read.is_read) return read;
  if (isDeclined(message)) return { is_read: true, value: { value: null } };
  return read;
}

function readValue(point: OpenPoint, message: string, facts: VacancyFacts, today: string): Reading<ReadAnswer> {
  switch (point.kind) {
    case 'yes_no':
      return mapped(readYesNoPoint(point, message), (yes) => ({ value: { kind: 'yes_no', yes } }));
    case 'number':
      return readNumberPoint(point, message, facts, today);
    case 'choice':
      return readChoicePoint(point, message);
    case 'date':
      return mapped(readDate(message, today), (date) => ({ value: { kind: 'date', date } }));
    case 'text':
      return mapped(readText(message), (words) => ({ value: { kind: 'text', text: words } }));
  }
}

function mapped<T>(read: Reading<T>, make: (value: T) => ReadAnswer): Reading<ReadAnswer> {
  return read.is_read ? { ...read, value: make(read.value) } : read;
}

const TIME_WORDS = compilePhrases('год*, лет, мес*, полгода, полтора, недел*, year*, yr*, month*, week*');

function readYesNoPoint(point: OpenPoint, message: string): Reading<boolean> {
  const read = readYesNo(message);
  if (read.is_read) return read;
  if (point.topic === 'skill') {
    // "3 года" to "have you worked with it?" says yes.
    const years = readNumber(message, { unit: 'years' });
    if (years.is_read && hasPhrase(wordsOf(message), TIME_WORDS)) return { is_read: true, value: years.value.max > 0 };
  }
  const words = wordsOf(message);
  if (point.topic === 'location' && words.length <= 12 && point.subject !== undefined) {
    const said = contentStems(message);
    const isNamed = point.subject
      .split(',')
      .some((city) => contentStems(city).length > 0 && contentStems(city).every((stem) => said.includes(stem)));
    if (isNamed && !words.some((word) => word === 'не' || word === 'not')) return { is_read: true, value: true };
  }
  return read;
}

function readNumberPoint(point: OpenPoint, message: string, facts: VacancyFacts, today: string): Reading<ReadAnswer> {
  const { unit } = point;
  const read = readNumber(message, {
    ...(unit ? { unit } : {}),
    currency: facts.currency,
    salary_hint: facts.salary_max ?? facts.salary_min,
    today,
  });
  return mapped(read, ({ min, max, currency, is_at_least }) => ({
    value: { kind: 'number', min, max, ...(unit ? { unit } : {}), ...(currency ? { currency } : {}) },
    ...(is_at_least ? { is_at_least } : {}),
  }));
}

const LEVEL_WORDS: Record<string, string[]> = {
  a1: ['beginner', 'basic', 'начальный', 'базовый', 'elementary a1', 'со словарем', 'с нуля'],
  a2: ['elementary', 'pre intermediate', 'элементарный', 'ниже среднего'],
  b1: ['intermediate', 'средний', 'разговорный', 'conversational'],
  b2: ['upper intermediate', 'upper', 'выше среднего'],
  c1: ['advanced', 'fluent', 'fluently', 'продвинутый', 'свободно', 'свободный', 'свободное владение'],
  c2: ['proficient', 'proficiency', 'в совершенстве', 'совершенный'],
  native: ['native', 'native speaker', 'mother tongue', 'родной', 'носитель', 'носитель языка', 'bilingual', 'билингв'],
};
const EDUCATION_WORDS: Record<string, string[]> = {
  secondary: [
    'school',
    'high school',
    'secondary school',
    'школа',
    'школьное',
    '11 классов',
    '9 классов',
    'среднее',
    'среднее общее',
    'полное среднее',
  ],
  vocational: [
    'college',
    'vocational school',
    'колледж',
    'техникум',
    'училище',
    'пту',
    'среднее специальное',
    'среднее профессиональное',
    'спо',
    'diploma',
  ],
  bachelor: [
    'bachelor',
    'bachelors',
    "bachelor's",
    "bachelor's degree",
    'bsc',
    'ba',
    'undergraduate',
    'бакалавр',
    'бакалавриат',
    'высшее',
    'вуз',
    'университет',
    'институт',
    'university',
    'higher education',
    'degree',
  ],
  master: [
    'master',
    'masters',
    "master's",
    "master's degree",
    'msc',
    'ma',
    'mba',
    'магистр',
    'магистратура',
    'специалист',
    'специалитет',
    'мба',
  ],
  doctor: ['phd', 'doctorate', 'doctor', 'doctoral', 'аспирантура', 'кандидат наук', 'доктор наук', 'ученая степень'],
};
/** What an option may be called: its own text, or for levels the words of both languages. */
function optionsOf(point: OpenPoint): Option[] {
  return (point.options ?? []).map((value) => {
    const known =
      point.topic === 'language'
        ? LEVEL_WORDS[value]
        : point.topic === 'education'
          ? EDUCATION_WORDS[value]
          : undefined;
    const names =
      known === undefined ? [value] : [...LOCALES.map((locale) => optionName(locale, point, value)), value, ...known];
    return { value, names };
  });
}

/** A level typed with Cyrillic letters that look like Latin ones: "В2", "С1". */
const latinLevel = (message: string) =>
  message.replace(
    /(?<!\p{L})[АВСавс](?=\s?[12](?!\d))/gu,
    (letter) => ({ а: 'a', в: 'b', с: 'c' })[letter.toLowerCase()] ?? letter,
  );

function readChoicePoint(point: OpenPoint, message: string): Reading<ReadAnswer> {
  const options = optionsOf(point);
  const read = point.topic === 'language' ? readLevel(latinLevel(message), options) : readChoice(message, options);
  if (read.is_read) return mapped(read, (option) => ({ value: { kind: 'choice', option } }));
  const hasNone = (point.topic === 'language' || point.topic === 'education') && read.why === 'unclear';
  return hasNone && saysNone(message) ? { is_read: true, value: { value: { kind: 'yes_no', yes: false } } } : read;
}
