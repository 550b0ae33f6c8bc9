import { completeRequirements } from '../vacancies/requirements.policy.js';
import { score } from './rubric.policy.js';

const requirements = completeRequirements({
  skills: [
    'SQL',
    'Go',
    'ведение переговоров',
    'Категория B',
    'cold calls',
    'управление складом',
    'C++',
    'лепка пельменей',
  ].map((name) => ({ name, importance: 'must', min_years: 2 })),
  min_experience_years: 5,
  languages: [{ code: 'en', level: 'b2' }],
  education: 'bachelor',
  locations: ['Москва'],
});
const timed = (resume_text: string): number => {
  const began = process.hrtime.bigint();
  score({
    requirements,
    work_format: 'office',
    resume_text,
    city: null,
    answers: [],
    reference_date: new Date('2024-05-15T00:00:00Z'),
  });
  return Number(process.hrtime.bigint() - began) / 1e6;
};

const SIZE = 200_000;
const filled = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

/** Far above what one pass takes and far below what a quadratic one would; the machine may be busy. */
const LIMIT_MS = 2000;

test.each([
  ['ordinary text', filled('Менеджер по продажам, вёл переговоры. SQL, Go, Excel 5 лет\n')],
  ['one endless word', filled('a')],
  ['one endless Russian word', filled('я')],
  ['spaces', filled(' ')],
  ['line feeds', filled('\n')],
  ['digits', filled('1')],
  ['years', filled('2019 ')],
  ['year ranges', filled('2019-2020 ')],
  ['dashes', filled('- ')],
  ['commas', filled('SQL,')],
  ['the same skill', filled('sql ')],
  ['beginnings of a phrase', filled('переговоры ведение ')],
  ['denials', filled('не работал с ')],
  ['durations', filled('5 лет 3 ')],
  ['marks of mail', filled('@')],
  ['mail', filled('a@b.')],
  ['links', filled('http://')],
  ['languages', filled('английский ')],
  ['half-written education', filled('доктор кандидат высшее ')],
  ['licence letters', filled('категории B, C, ')],
  ['headings', filled('Опыт работы\n')],
  ['labels', filled('Город: ')],
  ['capitals', filled('Аа ')],
  ['words that begin alike', Array.from({ length: 20_000 }, (_, index) => `перего${index.toString(36)}ами`).join(' ')],
  ['zero-width and combining marks', filled('е\u0301\u200b')],
])('two hundred thousand characters of %s are scored in one pass', (_what, text) => {
  expect(timed(text)).toBeLessThan(LIMIT_MS);
});
