import fc from 'fast-check';
import { completeRequirements, type Requirements } from '../vacancies/requirements.policy.js';
import { pointsOf } from './points.policy.js';
import { rejectionReasons, score, verdict } from './rubric.policy.js';
import type { AnswerValue, ChatAnswer, Evidence, ScoringInput } from './score.policy.js';

const SKILLS = [
  'SQL',
  'Python',
  'ведение переговоров',
  'Холодные звонки',
  '1С',
  'Excel',
  'Категория B',
  'Go',
  'уход за больными',
  'склад',
];
const LINES = [
  'Опыт работы',
  'Навыки',
  'Образование',
  'Языки',
  'Март 2019 — по настоящее время',
  '01.2015 - 12.2018',
  '2010–2015 Университет, бакалавр',
  'ООО «Ромашка», менеджер',
  'Вёл переговоры, холодные звонки по базе',
  'SQL, Python 3, Go, Excel (5 лет)',
  'не работал с 1С, хочу изучить Python',
  'Английский — B2',
  'Высшее образование',
  'Проживает: Москва',
  'Готов к переезду',
  'Права категорий В, С',
  'Уход за больными 👩‍⚕️ и склад\u00a0№\u00ad1',
  'Мужчина, 35 лет',
  '',
];

const resume = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...LINES) }, fc.string({ unit: 'binary', maxLength: 30 })), {
    maxLength: 25,
  })
  .map((lines) => lines.join('\n'));

const skill = fc.record(
  {
    name: fc.constantFrom(...SKILLS),
    importance: fc.constantFrom('must' as const, 'nice' as const),
    min_years: fc.integer({ min: 1, max: 8 }),
  },
  { requiredKeys: ['name', 'importance'] },
);
const requirements: fc.Arbitrary<Requirements> = fc.record({
  skills: fc.array(skill, { maxLength: 6 }),
  min_experience_years: fc.option(fc.integer({ min: 0, max: 10 })),
  languages: fc.subarray([
    { code: 'en', level: 'b2' as const },
    { code: 'ru', level: 'native' as const },
  ]),
  education: fc.option(fc.constantFrom('bachelor' as const, 'vocational' as const)),
  locations: fc.subarray(['Москва', 'Казань']),
  questions: fc.subarray([
    { id: 'a', text: 'Готовы выходить ночью?', kind: 'yes_no' as const, importance: 'must' as const, knockout: true },
    {
      id: 'b',
      text: 'Зарплата?',
      kind: 'number' as const,
      unit: 'money' as const,
      importance: 'nice' as const,
      accept: { max: 100 },
    },
    { id: 'c', text: 'Почему мы?', kind: 'text' as const, importance: 'nice' as const },
  ]),
});
const POINT_IDS = [
  ...SKILLS.map((name) => `skill:${name.toLowerCase()}`),
  'experience',
  'language:en',
  'education',
  'location',
  'question:a',
  'question:b',
  'question:c',
  'strange',
];
const value: fc.Arbitrary<AnswerValue | null> = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('yes_no' as const), yes: fc.boolean() }),
  fc
    .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 50 }))
    .map(([min, more]) => ({ kind: 'number' as const, min, max: min + more })),
  fc.constantFrom('b2', 'c1', 'master', 'Москва').map((option) => ({ kind: 'choice' as const, option })),
  fc.string().map((text) => ({ kind: 'text' as const, text })),
);
const answers: fc.Arbitrary<ChatAnswer[]> = fc
  .array(fc.record({ point_id: fc.constantFrom(...POINT_IDS), value, message_text: fc.string({ maxLength: 400 }) }), {
    maxLength: 8,
  })
  .map((given) => given.map((answer, seq) => ({ ...answer, seq })));

const input: fc.Arbitrary<ScoringInput> = fc.record({
  requirements,
  work_format: fc.constantFrom('office' as const, 'hybrid' as const, 'remote' as const),
  resume_text: resume,
  city: fc.option(fc.constantFrom('Москва', ' Пермь ', '')),
  answers,
  reference_date: fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
});

function sourceOf(given: Pick<ScoringInput, 'resume_text' | 'city' | 'answers'>, evidence: Evidence): string {
  if (evidence.source === 'resume') return given.resume_text;
  if (evidence.source === 'application') return given.city ?? '';
  return given.answers.find((answer) => answer.seq === evidence.seq)?.message_text ?? '';
}

test('every quote stands verbatim at its place', () => {
  let quotes = 0;
  fc.assert(
    fc.property(input, (given) => {
      const all = [
        ...score(given).breakdown.flatMap((part) => part.evidence),
        ...pointsOf(given).found.map((point) => point.evidence),
      ];
      for (const evidence of all) {
        expect(sourceOf(given, evidence).slice(evidence.start, evidence.end)).toBe(evidence.quote);
        quotes += 1;
      }
    }),
    { numRuns: 300 },
  );
  expect(quotes).toBeGreaterThan(300);
});

test('the same input has the same score and hash, whatever the order of its keys and answers', () => {
  fc.assert(
    fc.property(input, (given) => {
      const again: ScoringInput = {
        reference_date: new Date(given.reference_date),
        answers: [...given.answers]
          .reverse()
          .map(({ point_id, value: told, message_text, seq }) => ({ seq, message_text, value: told, point_id })),
        city: given.city,
        resume_text: given.resume_text,
        work_format: given.work_format,
        requirements: completeRequirements(structuredClone(given.requirements)),
      };
      expect(score(again)).toEqual(score(given));
    }),
  );
});

test('every part of the input is in the hash', () => {
  const given: ScoringInput = {
    requirements: completeRequirements(['SQL']),
    work_format: 'office',
    resume_text: 'SQL',
    city: null,
    answers: [],
    reference_date: new Date(0),
  };
  const changed: ScoringInput[] = [
    { ...given, requirements: completeRequirements(['Java']) },
    { ...given, work_format: 'remote' },
    { ...given, resume_text: 'SQL ' },
    { ...given, city: 'Москва' },
    { ...given, answers: [{ point_id: 'skill:sql', value: null, message_text: '', seq: 1 }] },
    { ...given, reference_date: new Date(1) },
  ];
  expect(new Set([given, ...changed].map((one) => score(one).input_hash)).size).toBe(7);
  expect(score(given).input_hash).toMatch(/^[0-9a-f]{64}$/);
});

test('weights sum to 1, scores lie between 0 and 1, and reasons are given exactly to those who are rejected', () => {
  fc.assert(
    fc.property(input, fc.double({ min: 0, max: 1, noNaN: true }), (given, threshold) => {
      const result = score(given);
      const weights = result.breakdown.reduce((sum, part) => sum + part.weight, 0);
      expect([0, 1]).toContain(Math.round(weights * 1e9) / 1e9);
      if (weights === 0) expect(result.relevance_score).toBe(1);
      expect(result.relevance_score).toBeGreaterThanOrEqual(0);
      expect(result.relevance_score).toBeLessThanOrEqual(1);
      expect(new Set(result.breakdown.map((part) => part.id)).size).toBe(result.breakdown.length);
      for (const part of result.breakdown) {
        expect(part.points).toBe({ met: 1, partly: part.points, not_met: 0, unknown: 0 }[part.outcome]);
        if (part.outcome !== 'unknown') expect(part.evidence.length).toBeGreaterThan(0);
      }
      expect(rejectionReasons(result, threshold).length > 0).toBe(verdict(result, threshold) === 'rejected');
    }),
  );
});

test('every point of the rubric is either asked or confirmed', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { open, found } = pointsOf(given);
      const expected = score({ ...given, answers: [] }).breakdown.map((part) => part.id);
      expect([...open, ...found].map((point) => point.id).sort()).toEqual(expected.sort());
    }),
  );
});

test('more evidence for a must-have never lowers the score', () => {
  const must = fc.record({ name: fc.constantFrom(...SKILLS), min_years: fc.integer({ min: 0, max: 6 }) });
  fc.assert(
    fc.property(input, must, fc.constantFrom('list', 'position'), (given, asked, kind) => {
      const needed = {
        ...given.requirements,
        skills: [{ ...asked, importance: 'must' as const }, ...given.requirements.skills],
      };
      const more =
        kind === 'list'
          ? `\n\nНавыки\n${asked.name}`
          : `\n\nОпыт работы\n01.2005 — 12.2006\nООО Прежняя работа\n${asked.name}\n`;
      const before = score({ ...given, requirements: needed });
      const after = score({ ...given, requirements: needed, resume_text: given.resume_text + more });
      expect(after.relevance_score).toBeGreaterThanOrEqual(before.relevance_score);
    }),
  );
});

test('only what is given as an answer to a point changes that point', () => {
  fc.assert(
    fc.property(input, (given) => {
      const silent = score({ ...given, answers: [] }).breakdown;
      const spoken = score(given).breakdown;
      for (const [index, part] of spoken.entries()) {
        if (!given.answers.some((answer) => answer.point_id === part.id && answer.value))
          expect(part).toEqual(silent[index]);
      }
    }),
  );
});
