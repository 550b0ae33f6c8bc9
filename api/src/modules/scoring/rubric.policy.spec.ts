import { completeRequirements, type Question, type Requirements } from '../vacancies/requirements.policy.js';
import { pointsOf } from './points.policy.js';
import { rejectionReasons, score, verdict } from './rubric.policy.js';
import type { AnswerValue, ChatAnswer, ScoringInput } from './score.policy.js';

const reference_date = new Date('2024-05-15T00:00:00Z');

function anInput(
  requirements: Partial<Requirements>,
  resume_text = '',
  more: Partial<ScoringInput> = {},
): ScoringInput {
  return {
    requirements: completeRequirements(requirements),
    work_format: 'office',
    resume_text,
    city: null,
    answers: [],
    reference_date,
    ...more,
  };
}

let seq = 0;
const answer = (point_id: string, value: AnswerValue | null, message_text = 'ответ'): ChatAnswer => {
  seq += 1;
  return { point_id, value, message_text, seq };
};
const yes = (point_id: string) => answer(point_id, { kind: 'yes_no', yes: true }, 'да');
const no = (point_id: string) => answer(point_id, { kind: 'yes_no', yes: false }, 'нет');
const number = (point_id: string, min: number, max = min, unit?: Question['unit']) =>
  answer(point_id, { kind: 'number', min, max, ...(unit ? { unit } : {}) }, `${min}-${max}`);

/** Outcome, earned share and reason of the only point. */
function only(input: ScoringInput) {
  const { breakdown } = score(input);
  expect(breakdown).toHaveLength(1);
  return [breakdown[0]?.outcome, Math.round((breakdown[0]?.points ?? 0) * 100) / 100, breakdown[0]?.reason.code];
}

const a_question: Question = { id: 'q', text: 'Вопрос?', kind: 'yes_no', importance: 'must' };
const asking = (question: Partial<Question>) => ({ questions: [{ ...a_question, ...question }] });

describe('skills', () => {
  const sql = { skills: [{ name: 'SQL', importance: 'must' as const }] };
  const sql_3 = { skills: [{ name: 'SQL', importance: 'must' as const, min_years: 3 }] };
  const cv_2_years = 'Опыт работы\n01.2020 — 12.2021\nООО А\nотчёты на SQL';

  test('a skill in the CV is met, one that stands nowhere is unknown and earns nothing', () => {
    expect(only(anInput(sql, 'знаю SQL'))).toEqual(['met', 1, 'skill.met']);
    expect(only(anInput(sql, 'знаю Excel'))).toEqual(['unknown', 0, 'skill.unknown']);
  });

  test('a narrower skill shows the wider one, and says so', () => {
    expect(only(anInput(sql, 'знаю PostgreSQL'))).toEqual(['met', 1, 'skill.implied']);
    expect(only(anInput({ skills: [{ name: 'PostgreSQL', importance: 'must' }] }, 'знаю SQL'))).toEqual([
      'unknown',
      0,
      'skill.unknown',
    ]);
  });

  test('years short of the asked ones earn their share, a bare mention the least share', () => {
    expect(only(anInput(sql_3, cv_2_years))).toEqual(['partly', 0.67, 'skill.few_years']);
    expect(only(anInput(sql_3, 'знаю SQL'))).toEqual(['partly', 0.3, 'skill.years_unknown']);
    expect(only(anInput(sql_3, 'SQL — 3 года'))).toEqual(['met', 1, 'skill.met']);
  });

  test('a proven short time never earns less than a bare mention', () => {
    const sql_8 = { skills: [{ name: 'SQL', importance: 'must' as const, min_years: 8 }] };
    expect(only(anInput(sql_8, 'SQL — 1 год'))).toEqual(['partly', 0.3, 'skill.few_years']);
  });

  test('an answer completes the CV', () => {
    expect(only(anInput(sql, '', { answers: [yes('skill:sql')] }))).toEqual(['met', 1, 'skill.met']);
    expect(only(anInput(sql_3, 'знаю SQL', { answers: [number('skill:sql', 4)] }))).toEqual(['met', 1, 'skill.met']);
    expect(only(anInput(sql_3, '', { answers: [number('skill:sql', 18, 18, 'months')] }))).toEqual([
      'partly',
      0.5,
      'skill.few_years',
    ]);
    expect(only(anInput(sql_3, '', { answers: [number('skill:sql', 3, 4)] }))).toEqual(['met', 1, 'skill.met']);
    expect(only(anInput(sql, '', { answers: [no('skill:sql')] }))).toEqual(['not_met', 0, 'skill.missing']);
    expect(only(anInput(sql_3, '', { answers: [number('skill:sql', 0)] }))).toEqual(['not_met', 0, 'skill.missing']);
  });

  test('an answer that contradicts the CV wins, and both quotes stay', () => {
    const result = score(anInput(sql, 'знаю SQL', { answers: [no('skill:sql')] })).breakdown[0];
    expect(result).toMatchObject({
      outcome: 'not_met',
      points: 0,
      reason: { code: 'skill.cv_differs', answer: 'skill.missing', cv: 'skill.met' },
    });
    expect(result?.evidence.map(({ source, quote }) => `${source}: ${quote}`)).toEqual([
      'chat: нет',
      'resume: знаю SQL',
    ]);
  });

  test('a plain yes to a question of years leans on the years of the CV', () => {
    expect(only(anInput(sql_3, cv_2_years, { answers: [yes('skill:sql')] }))).toEqual([
      'partly',
      0.67,
      'skill.few_years',
    ]);
  });

  test('the last of several answers counts, in whatever order they come', () => {
    const first = no('skill:sql');
    const second = yes('skill:sql');
    expect(only(anInput(sql, '', { answers: [second, first] }))[0]).toBe('met');
  });

  test('an answer that stayed unusable leaves the CV to speak', () => {
    expect(only(anInput(sql, 'знаю SQL', { answers: [answer('skill:sql', null)] }))[0]).toBe('met');
    expect(only(anInput(sql, '', { answers: [answer('skill:sql', null)] }))[0]).toBe('unknown');
  });

  test('a skill asked for twice counts once, in its stricter form', () => {
    const twice = {
      skills: [
        { name: 'sql', importance: 'nice' as const, min_years: 3 },
        { name: 'SQL', importance: 'must' as const },
      ],
    };
    expect(score(anInput(twice)).breakdown).toMatchObject([{ id: 'skill:sql', importance: 'must', weight: 1 }]);
    expect(only(anInput(twice, 'SQL'))[2]).toBe('skill.years_unknown');
  });
});

describe('experience, languages, education, place', () => {
  test.each([
    ['Опыт работы — 3 года', 'met', 1, 'experience.met'],
    ['Опыт работы — 2 года 11 месяцев', 'partly', 0.97, 'experience.short'],
    ['водитель', 'unknown', 0, 'experience.unknown'],
  ])('three years are asked for and %j is %s', (cv, outcome, points, code) => {
    expect(only(anInput({ min_experience_years: 3 }, cv))).toEqual([outcome, points, code]);
  });

  test('an answer of years against another figure in the CV says that they differ', () => {
    const input = anInput({ min_experience_years: 5 }, 'Опыт работы — 6 лет', { answers: [number('experience', 2)] });
    expect(only(input)).toEqual(['partly', 0.4, 'experience.cv_differs']);
  });

  test.each([
    ['Английский — C1', 'met', 1, 'language.met'],
    ['Английский — B2', 'met', 1, 'language.met'],
    ['Английский — B1', 'partly', 0.5, 'language.below'],
    ['Английский — A2', 'not_met', 0, 'language.below'],
    ['Знание английского языка', 'partly', 0.3, 'language.level_unknown'],
    ['', 'unknown', 0, 'language.unknown'],
  ])('English B2 is asked for and %j is %s', (cv, outcome, points, code) => {
    expect(only(anInput({ languages: [{ code: 'en', level: 'b2' }] }, cv))).toEqual([outcome, points, code]);
  });

  test('a language level is understood as a choice and in words', () => {
    const english = { languages: [{ code: 'en', level: 'b2' as const }] };
    const by = (value: AnswerValue) => only(anInput(english, '', { answers: [answer('language:en', value)] }))[0];
    expect([
      by({ kind: 'choice', option: 'c1' }),
      by({ kind: 'text', text: 'upper intermediate' }),
      by({ kind: 'choice', option: 'a2' }),
    ]).toEqual(['met', 'met', 'not_met']);
    expect(by({ kind: 'yes_no', yes: false })).toBe('not_met');
  });

  test.each([
    ['Высшее образование', 'met', 1],
    ['Среднее специальное образование', 'partly', 0.5],
    ['Среднее образование', 'not_met', 0],
    ['', 'unknown', 0],
  ])('a degree is asked for and %j is %s', (cv, outcome, points) => {
    expect(only(anInput({ education: 'bachelor' }, cv)).slice(0, 2)).toEqual([outcome, points]);
  });

  test.each([
    ['Москва', '', 'met', 'location.met'],
    ['Moscow', '', 'met', 'location.met'],
    ['Москва', 'Проживает: Пермь', 'met', 'location.met'],
    ['Пермь', 'Проживает: Москва', 'not_met', 'location.elsewhere'],
    [null, 'Проживает: Москва', 'met', 'location.met'],
    ['Пермь', 'Готов к переезду', 'partly', 'location.relocates'],
    [null, '', 'unknown', 'location.unknown'],
  ])('work in Moscow, %p on the form and %j in the CV: %s', (city, cv, outcome, code) => {
    const [is, , reason] = only(anInput({ locations: ['Москва'] }, cv, { city }));
    expect([is, reason]).toEqual([outcome, code]);
  });

  test('remote work asks for no place', () => {
    expect(score(anInput({ locations: ['Москва'] }, '', { work_format: 'remote' })).breakdown).toEqual([]);
  });

  test('who lives elsewhere but says yes to the place is met, without a contradiction', () => {
    expect(only(anInput({ locations: ['Москва'] }, '', { city: 'Пермь', answers: [yes('location')] }))).toEqual([
      'met',
      1,
      'location.met',
    ]);
  });
});

describe('questions', () => {
  const salary = asking({ kind: 'number', unit: 'money', accept: { max: 220 } });
  test.each([
    [180, 200, 'met', 1],
    [220, 220, 'met', 1],
    [200, 250, 'partly', 0.5],
    [220, 250, 'partly', 0.5],
    [221, 250, 'not_met', 0],
  ])('a salary of %i to %i against at most 220 is %3$s', (min, max, outcome, points) => {
    expect(only(anInput(salary, '', { answers: [number('question:q', min, max)] })).slice(0, 2)).toEqual([
      outcome,
      points,
    ]);
  });

  test('an answer in months is held against a bound in years', () => {
    const question = asking({ kind: 'number', unit: 'years', accept: { min: 2 } });
    expect(only(anInput(question, '', { answers: [number('question:q', 24, 24, 'months')] }))[0]).toBe('met');
    expect(only(anInput(question, '', { answers: [number('question:q', 12, 12, 'months')] }))).toEqual([
      'partly',
      0.5,
      'question.short',
    ]);
  });

  test.each([
    [{ kind: 'yes_no' }, { kind: 'yes_no', yes: true }, 'met'],
    [{ kind: 'yes_no' }, { kind: 'yes_no', yes: false }, 'not_met'],
    [{ kind: 'yes_no', accept: { yes: false } }, { kind: 'yes_no', yes: false }, 'met'],
    [
      { kind: 'choice', options: ['День', 'Ночь'], accept: { options: ['День'] } },
      { kind: 'choice', option: 'день' },
      'met',
    ],
    [
      { kind: 'choice', options: ['День', 'Ночь'], accept: { options: ['День'] } },
      { kind: 'choice', option: 'Ночь' },
      'not_met',
    ],
    [{ kind: 'date', accept: { to: '2024-06-01' } }, { kind: 'date', date: '2024-06-01' }, 'met'],
    [{ kind: 'date', accept: { to: '2024-06-01' } }, { kind: 'date', date: '2024-06-02' }, 'not_met'],
    [{ kind: 'date', accept: { from: '2024-06-01' } }, { kind: 'date', date: '2024-05-31' }, 'not_met'],
    [{ kind: 'number', accept: { min: 1 } }, { kind: 'text', text: 'много' }, 'unknown'],
  ] as [Partial<Question>, AnswerValue, string][])('%j answered with %j is %s', (question, value, outcome) => {
    expect(only(anInput(asking(question), '', { answers: [answer('question:q', value)] }))[0]).toBe(outcome);
  });

  test('a question that no answer can fail weighs nothing', () => {
    const requirements = { ...asking({ kind: 'text' }), skills: [{ name: 'SQL', importance: 'must' as const }] };
    const { breakdown, relevance_score } = score(
      anInput(requirements, 'SQL', { answers: [answer('question:q', { kind: 'text', text: 'завтра' })] }),
    );
    expect(breakdown.map(({ weight }) => weight)).toEqual([1, 0]);
    expect([relevance_score, breakdown[1]?.reason.code]).toEqual([1, 'question.informs']);
  });
});

describe('the verdict', () => {
  const knockout = { ...asking({ knockout: true }), skills: [{ name: 'SQL', importance: 'must' as const }] };

  test('a knockout answer rejects whatever the score and the threshold', () => {
    const result = score(anInput(knockout, 'SQL', { answers: [no('question:q')] }));
    expect(result.breakdown.map(({ knocked_out }) => knocked_out)).toEqual([false, true]);
    expect(verdict(result, 0)).toBe('rejected');
    expect(rejectionReasons(result, 0).map(({ code }) => code)).toEqual(['question.knocked_out']);
  });

  test('a knockout question without an answer does not knock out', () => {
    const result = score(anInput(knockout, 'SQL'));
    expect(verdict(result, 0.5)).toBe('approved');
  });

  test('a range that only reaches into the bounds does not knock out', () => {
    const question = asking({ kind: 'number', accept: { max: 220 }, knockout: true });
    expect(verdict(score(anInput(question, '', { answers: [number('question:q', 200, 250)] })), 0.4)).toBe('approved');
  });

  test('reaching the threshold exactly approves, one step below rejects', () => {
    const skills = ['SQL', 'Excel', 'Jira', 'Kafka', 'Git'].map((name) => ({ name, importance: 'must' as const }));
    const result = score(anInput({ skills }, 'SQL, Excel, Jira'));
    expect(result.relevance_score).toBe(0.6);
    expect([verdict(result, 0.6), verdict(result, 0.6001)]).toEqual(['approved', 'rejected']);
    expect(rejectionReasons(result, 0.6)).toEqual([]);
  });

  test('the reasons name the threshold and then every loss, the heaviest first', () => {
    const skills = [
      { name: 'Git', importance: 'nice' as const },
      { name: 'SQL', importance: 'must' as const },
      { name: 'Excel', importance: 'must' as const },
    ];
    const reasons = rejectionReasons(score(anInput({ skills }, 'Excel')), 0.6);
    expect(reasons).toEqual([
      { code: 'score.below', score: 0.4286, threshold: 0.6 },
      { code: 'skill.unknown', skill: 'SQL', point_id: 'skill:sql', weight: 0.4286, lost: 0.4286 },
      { code: 'skill.unknown', skill: 'Git', point_id: 'skill:git', weight: 0.1429, lost: 0.1429 },
    ]);
  });

  test('where nothing is asked everything is met', () => {
    const result = score(anInput({}));
    expect([result.relevance_score, result.breakdown, verdict(result, 1)]).toEqual([1, [], 'approved']);
  });
});

describe('what the bot asks', () => {
  const cv = 'Проживает: Москва\nНавыки: SQL, Python — 2 года\nАнглийский — B2\nОпыт работы — 4 года';
  const requirements = completeRequirements({
    skills: [
      { name: 'SQL', importance: 'must', min_years: 3 },
      { name: 'Python', importance: 'must', min_years: 3 },
      { name: 'Kafka', importance: 'nice' },
    ],
    min_experience_years: 3,
    languages: [{ code: 'en', level: 'b2' }],
    education: 'bachelor',
    locations: ['Москва'],
    questions: [{ ...a_question, kind: 'number', unit: 'money' }],
  });

  test('only what the CV leaves open is asked, each in its own kind', () => {
    const { open } = pointsOf({ requirements, work_format: 'office', resume_text: cv, city: null, reference_date });
    expect(open).toMatchObject([
      { id: 'skill:sql', kind: 'number', unit: 'years', min_years: 3, subject: 'SQL' },
      { id: 'education', kind: 'choice', options: ['secondary', 'vocational', 'bachelor', 'master', 'doctor'] },
      { id: 'skill:kafka', kind: 'yes_no', importance: 'nice' },
      { id: 'question:q', kind: 'number', unit: 'money', text: 'Вопрос?' },
    ]);
  });

  test('what the CV tells is only confirmed, with its figures', () => {
    const { found } = pointsOf({ requirements, work_format: 'office', resume_text: cv, city: null, reference_date });
    expect(found).toMatchObject([
      { id: 'skill:python', years: 2 },
      { id: 'experience', years: 4 },
      { id: 'language:en', level: 'b2', subject: 'en' },
      { id: 'location', subject: 'Москва', evidence: { quote: 'Москва' } },
    ]);
  });

  test('who lives elsewhere is asked about the place unless the CV settles it', () => {
    const moscow = completeRequirements({ locations: ['Москва'] });
    const asked = (resume_text: string, city: string | null) =>
      pointsOf({ requirements: moscow, work_format: 'office', resume_text, city, reference_date }).open.map(
        ({ id }) => id,
      );
    expect([asked('', 'Пермь'), asked('', null), asked('Не готов к переезду', 'Пермь'), asked('', 'Москва')]).toEqual([
      ['location'],
      ['location'],
      [],
      [],
    ]);
  });
});
