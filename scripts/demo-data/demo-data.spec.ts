import { QUESTION_KINDS } from '../../api/src/modules/vacancies/requirements.policy.js';
import { type DemoApplication, demoCandidates, demoEmployers } from './index.js';
import { accountants } from './people/accountants.js';
import { backendDevelopers } from './people/backend-developers.js';
import { logisticsCoordinators } from './people/logistics-coordinators.js';
import { nurses } from './people/nurses.js';
import { salesManagers } from './people/sales-managers.js';
import { uxDesigners } from './people/ux-designers.js';
import type { Person } from './person.js';
import { DEMO_JOURNEYS, DEMO_STAGES } from './types.js';

/** The newest month that a CV may name, and the end of every job still held. */
const WRITTEN_IN = '2026-11';
const SILENT_AFTER_DAYS = 14;
const SHOWN_DAYS = 45;

const vacancies = demoEmployers.flatMap((employer) => employer.vacancies);
const applications = demoCandidates.flatMap((candidate) => candidate.applications);
const people: Person[] = [
  ...backendDevelopers,
  ...salesManagers,
  ...accountants,
  ...uxDesigners,
  ...nurses,
  ...logisticsCoordinators,
];

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function vacancyOf(application: DemoApplication) {
  const vacancy = vacancies.find(({ key }) => key === application.vacancy_key);
  if (!vacancy) throw new Error(`no vacancy ${application.vacancy_key}`);
  return vacancy;
}

function likeness(left: string, right: string): number {
  const [some, others] = [fiveWordRuns(left), fiveWordRuns(right)];
  const shared = [...some].filter((run) => others.has(run)).length;
  return shared / (some.size + others.size - shared);
}

function fiveWordRuns(text: string): Set<string> {
  const all = words(text);
  return new Set(all.slice(4).map((_, index) => all.slice(index, index + 5).join(' ')));
}

const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

describe('size', () => {
  test('there are two employers, six vacancies (four in Russian, two in English) and sixty candidates', () => {
    expect(demoEmployers).toHaveLength(2);
    expect(demoEmployers[0]?.email).toBe('employer@demo.example');
    expect(vacancies.filter(({ language }) => language === 'ru')).toHaveLength(4);
    expect(vacancies.filter(({ language }) => language === 'en')).toHaveLength(2);
    expect(demoCandidates).toHaveLength(60);
  });

  test('ten people come to each vacancy first, and some apply to a second one', () => {
    for (const vacancy of vacancies) {
      const first = demoCandidates.filter(({ applications: [earliest] }) => earliest?.vacancy_key === vacancy.key);
      expect([vacancy.key, first.length]).toEqual([vacancy.key, 10]);
    }
    expect(demoCandidates.filter((candidate) => candidate.applications.length === 2).length).toBeGreaterThanOrEqual(5);
  });

  test('neither sex nor one city prevails', () => {
    const women = people.filter(({ gender }) => gender === 'f').length;
    expect(women).toBeGreaterThanOrEqual(25);
    expect(women).toBeLessThanOrEqual(35);
    expect(new Set(people.map(({ city }) => city)).size).toBeGreaterThanOrEqual(20);
  });
});

describe('candidates', () => {
  test('keys, names, e-mails and phones are unique', () => {
    for (const field of ['key', 'full_name', 'email', 'phone'] as const) {
      expect(new Set(demoCandidates.map((candidate) => candidate[field])).size).toBe(60);
    }
  });

  test('every contact is fictional: reserved domains and numbers that nobody has', () => {
    for (const candidate of demoCandidates) {
      expect(candidate.email).toMatch(/^[a-z.]+@mail\.example$/);
      expect(candidate.phone).toMatch(/^(\+7 900 000-\d\d-\d\d|\+44 7700 900\d{3})$/);
      for (const [domain] of candidate.resume_text.matchAll(/(?<=@|https?:\/\/)[\w.-]*\w/g)) {
        expect(domain).toMatch(/\.example$/);
      }
    }
  });

  test('every CV has 120 to 400 words and the contacts filled in', () => {
    for (const { key, resume_text, phone } of demoCandidates) {
      const count = words(resume_text).length;
      expect([key, count >= 120 && count <= 400, count]).toEqual([key, true, count]);
      expect(resume_text).toContain(phone);
      expect(resume_text).not.toMatch(/[{}]|undefined/);
    }
  });

  test('no two CVs read alike', () => {
    const alike: string[] = [];
    demoCandidates.forEach((one, index) => {
      for (const other of demoCandidates.slice(index + 1)) {
        if (likeness(one.resume_text, other.resume_text) >= 0.1) alike.push(`${one.key} ~ ${other.key}`);
      }
    });
    expect(alike).toEqual([]);
  });

  test('a copied CV with another name on it would be noticed', () => {
    const [one] = demoCandidates;
    const copy = one?.resume_text.replace('Белова Анна', 'Петрова Мария') ?? '';
    expect(likeness(one?.resume_text ?? '', copy)).toBeGreaterThan(0.5);
  });

  test('jobs run forwards, the newest first, without overlaps beyond part-time ones, and end by the time of writing', () => {
    for (const { key, cv } of people) {
      if (typeof cv === 'string') continue;
      const ends = cv.jobs.map(({ to }) => monthNumber(to ?? WRITTEN_IN));
      cv.jobs.forEach(({ from, role }, index) => {
        expect([key, role, monthNumber(from) <= (ends[index] ?? 0)]).toEqual([key, role, true]);
        expect(ends[index]).toBeLessThanOrEqual(monthNumber(WRITTEN_IN));
        const newer = cv.jobs[index - 1];
        if (!newer) return;
        expect([key, role, monthNumber(from) < monthNumber(newer.from)]).toEqual([key, role, true]);
        if (newer.role.includes('part time')) return;
        expect([key, role, (ends[index] ?? 0) <= monthNumber(newer.from)]).toEqual([key, role, true]);
      });
    }
  });

  test('nobody claims more years in the chat than the CV shows', () => {
    for (const { key, cv, years, knows } of people) {
      if (typeof cv === 'string') continue;
      const since = Math.min(...cv.jobs.map(({ from }) => monthNumber(from)));
      const working = Math.ceil((monthNumber(WRITTEN_IN) - since) / 12);
      const claimed = [years, ...Object.values(knows).filter((known) => typeof known === 'number')];
      expect([key, Math.max(...claimed) <= working, claimed, working]).toEqual([key, true, claimed, working]);
    }
  });
});

describe('vacancies', () => {
  test('every question kind occurs, among them one with a unit of money and several knockouts', () => {
    const questions = vacancies.flatMap(({ requirements }) => requirements.questions);
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(QUESTION_KINDS));
    expect(questions.some(({ unit }) => unit === 'money')).toBe(true);
    expect(questions.filter(({ knockout }) => knockout).length).toBeGreaterThanOrEqual(4);
  });

  test.each(vacancies)('$key is described in 120 to 250 words with 3 to 5 questions and 4 to 6 answers', (vacancy) => {
    const { skills, questions } = vacancy.requirements;
    expect(words(vacancy.description).length).toBeGreaterThanOrEqual(120);
    expect(words(vacancy.description).length).toBeLessThanOrEqual(250);
    expect(questions.length).toBeGreaterThanOrEqual(3);
    expect(questions.length).toBeLessThanOrEqual(5);
    expect(vacancy.faqs.length).toBeGreaterThanOrEqual(4);
    expect(vacancy.faqs.length).toBeLessThanOrEqual(6);
    expect(new Set(skills.map(({ importance }) => importance))).toEqual(new Set(['must', 'nice']));
    expect(vacancy.salary_min).toBeLessThan(vacancy.salary_max);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { id, kind, options, accept } of questions) {
      expect(id).toMatch(/^[a-z0-9_-]{1,40}$/);
      expect(kind === 'choice').toBe(options !== undefined);
      for (const option of accept?.options ?? []) expect(options).toContain(option);
    }
  });
});

describe('applications', () => {
  test('every application is to a vacancy that exists, to each only once', () => {
    for (const { applications: own } of demoCandidates) {
      expect(own.length).toBeGreaterThanOrEqual(1);
      expect(new Set(own.map(vacancyOf)).size).toBe(own.length);
    }
  });

  test('every point of the vacancy has an utterance, and every kind a fallback', () => {
    for (const application of applications) {
      const { skills, languages, questions } = vacancyOf(application).requirements;
      const points = [
        ...skills.map(({ name }) => `skill:${name.toLowerCase()}`),
        ...languages.map(({ code }) => `language:${code}`),
        ...questions.map(({ id }) => `question:${id}`),
        'experience',
        'education',
        'location',
      ];
      const { answers, fallback } = application.chat_style;
      for (const point of points)
        expect([point, answers[point]?.trim()]).toEqual([point, expect.stringMatching(/^[^{[|\]}]+$/)]);
      for (const kind of QUESTION_KINDS) expect(fallback[kind]).not.toBe('');
    }
  });

  test('nobody repeats a phrase about skills within one chat', () => {
    for (const { chat_style, vacancy_key } of applications) {
      const known = Object.entries(chat_style.answers)
        .filter(([point, answer]) => point.startsWith('skill:') && /^(да|yes|конечно|i do)/i.test(answer))
        .map(([point, answer]) =>
          answer
            .toLowerCase()
            .replace(point.slice('skill:'.length), '')
            .replace(/\d+ [\p{L}]+/u, ''),
        );
      expect([vacancy_key, new Set(known).size]).toEqual([vacancy_key, known.length]);
    }
  });

  test('every question of every vacancy is answered by hand, none by the fallback', () => {
    for (const { key, applications: own } of people) {
      for (const { to, says } of own) {
        const asked = vacancies.find((vacancy) => vacancy.key === to)?.requirements.questions.map(({ id }) => id) ?? [];
        expect([key, Object.keys(says).sort()]).toEqual([key, asked.sort()]);
      }
    }
  });

  test('what a person knows is named as one of the vacancies names it', () => {
    const named = new Set(
      vacancies.flatMap(({ requirements }) => requirements.skills.map(({ name }) => name.toLowerCase())),
    );
    const unknown = people.flatMap(({ key, knows }) =>
      Object.keys(knows)
        .filter((skill) => !named.has(skill))
        .map((skill) => `${key}: ${skill}`),
    );
    expect(unknown).toEqual([]);
  });

  test('all journeys, stages and both decisions occur', () => {
    expect(new Set(applications.map(({ journey }) => journey))).toEqual(new Set(DEMO_JOURNEYS));
    expect(new Set(applications.map(({ stage }) => stage))).toEqual(new Set(DEMO_STAGES));
    const decided = applications.map(({ decision }) => decision?.status);
    expect(decided.filter((status) => status === 'approved').length).toBeGreaterThanOrEqual(10);
    expect(decided.filter((status) => status === 'rejected').length).toBeGreaterThanOrEqual(10);
    expect(decided.filter((status) => status === undefined).length).toBeGreaterThanOrEqual(15);
  });

  test('the story of each application is possible', () => {
    for (const { days_ago, journey, decision, stage, vacancy_key } of applications) {
      const told = [vacancy_key, journey, days_ago, stage];
      expect([...told, days_ago >= 0 && days_ago <= SHOWN_DAYS]).toEqual([...told, true]);
      if (journey === 'silent') expect(days_ago).toBeGreaterThan(SILENT_AFTER_DAYS);
      if (journey === 'new' || journey === 'in_chat') expect(days_ago).toBeLessThan(SILENT_AFTER_DAYS);
      if (journey === 'withdrawn') expect([...told, decision]).toEqual([...told, undefined]);
      if (stage === 'offer' || stage === 'hired') expect([...told, decision?.status]).toEqual([...told, 'approved']);
      if (stage === 'declined') expect([...told, decision?.status]).toEqual([...told, 'rejected']);
    }
  });

  test('a closed vacancy has no chat that is still open', () => {
    const open = applications.filter(
      (application) => vacancyOf(application).status === 'closed' && ['new', 'in_chat'].includes(application.journey),
    );
    expect(open).toEqual([]);
  });
});

test('the data are the same on another day', async () => {
  jest.resetModules();
  jest.useFakeTimers({ now: new Date('2031-02-28T23:59:59Z') });
  const again = await import('./index.js');
  jest.useRealTimers();
  expect(again.demoCandidates).not.toBe(demoCandidates);
  expect(again.demoCandidates).toEqual(demoCandidates);
  expect(again.demoEmployers).toEqual(demoEmployers);
});
