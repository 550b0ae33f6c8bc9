import { describe, expect, test } from 'vitest';
import type { components } from '../../shared/api/schema';
import { suggestionsOf, withSuggestions } from './suggestions';
import { emptyVacancy, newQuestionId, type Question, toInput, type VacancyFields } from './vacancy-fields';

const vacancy = (questions: Question[]): VacancyFields => {
  const fresh = emptyVacancy('en');
  return { ...fresh, title: 'Nurse', description: 'Nights.', requirements: { ...fresh.requirements, questions } };
};
const sent = (question: Question) => toInput(vacancy([question])).requirements.questions?.[0];

describe('What the form of a vacancy sends', () => {
  test('a question carries only what belongs to its kind, whatever was filled in before the kind was changed', () => {
    const everything = {
      id: 'q',
      text: 'How?',
      importance: 'must',
      options: ['A', 'B'],
      unit: 'years',
      accept: { yes: false, min: 0, max: null, options: ['A'], from: '2026-01-01', to: null },
      knockout: true,
    } as unknown as Question;
    const asked = { id: 'q', text: 'How?', importance: 'must' };
    expect(sent({ ...everything, kind: 'yes_no' })).toEqual({
      ...asked,
      kind: 'yes_no',
      accept: { yes: false },
      knockout: true,
    });
    expect(sent({ ...everything, kind: 'number' })).toEqual({
      ...asked,
      kind: 'number',
      unit: 'years',
      accept: { min: 0 },
      knockout: true,
    });
    expect(sent({ ...everything, kind: 'choice' })).toEqual({
      ...asked,
      kind: 'choice',
      options: ['A', 'B'],
      accept: { options: ['A'] },
      knockout: true,
    });
    expect(sent({ ...everything, kind: 'date' })).toEqual({
      ...asked,
      kind: 'date',
      accept: { from: '2026-01-01' },
      knockout: true,
    });
    expect(sent({ ...everything, kind: 'text' })).toEqual({ ...asked, kind: 'text' });
  });

  test('empty fields are left out or null, as the API has them', () => {
    const fields = vacancy([]);
    fields.requirements.skills = [{ name: 'SQL', importance: 'must', min_years: null as never }];
    expect(toInput({ ...fields, location: '' })).toMatchObject({
      location: null,
      salary_min: null,
      requirements: { skills: [{ name: 'SQL', importance: 'must' }], education: null, locations: [] },
      faqs: [],
    });
  });

  test('ids of questions are what the API takes, and differ', () => {
    const ids = Array.from({ length: 100 }, newQuestionId);
    expect(ids.every((id) => /^[a-z0-9_-]{1,40}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(100);
  });
});

describe('Suggestions from a text', () => {
  const draft = {
    title: 'Nurse',
    location: null,
    work_format: 'office',
    salary_min: null,
    salary_max: 300,
    currency: null,
    salary_period: 'month',
    language: 'en',
    requirements: {
      skills: [{ name: 'Wound care', importance: 'must' }],
      min_experience_years: 0,
      languages: [{ code: 'en', level: 'b1' }],
      education: null,
      locations: ['Kazan'],
      questions: [{ id: 'start', text: 'When can you start?', kind: 'date', importance: 'nice' }],
    },
    evidence: [
      { path: 'requirements.skills.0', quote: 'wound care is a must', start: 0, end: 20 },
      { path: 'requirements.languages.0.level', quote: 'English B1', start: 21, end: 31 },
    ],
    open_points: [],
  } satisfies components['schemas']['DraftView'];

  test('each stands by itself, with its words where it has any', () => {
    expect(suggestionsOf(draft).map(({ path, kind, quote }) => [path, kind, quote])).toEqual([
      ['title', 'title', null],
      ['language', 'language', null],
      ['work_format', 'work_format', null],
      ['salary_max', 'salary', null],
      ['requirements.skills.0', 'skill', 'wound care is a must'],
      ['requirements.min_experience_years', 'experience', null],
      ['requirements.languages.0', 'spoken', 'English B1'],
      ['requirements.locations.0', 'place', null],
      ['requirements.questions.0', 'question', null],
    ]);
  });

  test('taking them over twice, or beside what is there, doubles nothing', () => {
    const fields = vacancy([]);
    fields.requirements.skills = [
      { name: 'SQL', importance: 'nice' },
      { name: 'wound CARE', importance: 'nice' },
    ];
    const once = withSuggestions(fields, suggestionsOf(draft));
    expect(once.requirements.skills).toEqual([
      { name: 'SQL', importance: 'nice' },
      { name: 'Wound care', importance: 'must' },
    ]);
    expect(once).toMatchObject({
      title: 'Nurse',
      salary_max: 300,
      currency: 'USD',
      salary_period: 'month',
      requirements: { min_experience_years: 0 },
    });
    expect(withSuggestions(once, suggestionsOf(draft))).toEqual(once);
    // What the person has written is not touched in place.
    expect(fields.requirements.languages).toEqual([]);
  });
});
