import { EDUCATION_LEVELS, LANGUAGE_LEVELS } from '../vacancies/requirements.policy.js';
import { openResume } from './resume.policy.js';
import { judgeByResume, lookUpSkills } from './resume-judgement.policy.js';
import type { FoundPoint, OpenPoint, ReasonCode, ScoringInput } from './score.policy.js';
import { type Standard, standardsOf } from './standards.policy.js';

/** What the bot asks, and what it only confirms because the CV tells it. Every point of the rubric is in exactly one of the two. */
export function pointsOf(
  input: Pick<ScoringInput, 'requirements' | 'work_format' | 'resume_text' | 'city' | 'reference_date'>,
): {
  open: OpenPoint[];
  found: FoundPoint[];
} {
  const resume = openResume(input.resume_text, input.reference_date);
  const standards = standardsOf(input.requirements, input.work_format);
  const skills = lookUpSkills(resume, standards);
  const open: OpenPoint[] = [];
  const found: FoundPoint[] = [];
  for (const standard of standards) {
    const judgement = judgeByResume(standard, resume, skills, input.city);
    const evidence = judgement.evidence[0];
    if (judgement.is_open || !evidence) {
      open.push(openPoint(standard));
      continue;
    }
    const { years, level } = judgement.reason;
    found.push({
      id: standard.id,
      topic: standard.topic,
      ...foundSubject(standard, judgement.reason),
      ...(typeof years === 'number' ? { years } : {}),
      ...(standard.topic === 'language' ? { level: LANGUAGE_LEVELS.find((known) => known === level) } : {}),
      evidence,
    });
  }
  return { open, found };
}

/** What an open point is about: the skill, the language, the cities. */
function askedSubject(standard: Standard): { subject?: string } {
  switch (standard.topic) {
    case 'skill':
      return { subject: standard.asked.name };
    case 'language':
      return { subject: standard.asked.code };
    case 'location':
      return { subject: standard.asked.cities.join(', ') };
    default:
      return {};
  }
}

/** What was found: for education its level, for the place the candidate's own city. */
function foundSubject(standard: Standard, { level, city }: ReasonCode): { subject?: string } {
  if (standard.topic === 'education') return typeof level === 'string' ? { subject: level } : {};
  if (standard.topic === 'location') return typeof city === 'string' ? { subject: city } : {};
  return askedSubject(standard);
}

/**
 * How a point is asked: years as a number, a level as a choice of its codes, a skill and a place as yes or no
 * (a place: "do you live there, or are you ready to work there?").
 */
function openPoint(standard: Standard): OpenPoint {
  const { id, topic, importance } = standard;
  const point = { id, topic, importance, ...askedSubject(standard) };
  switch (standard.topic) {
    case 'skill':
      return standard.asked.min_years
        ? { ...point, kind: 'number', unit: 'years', min_years: standard.asked.min_years }
        : { ...point, kind: 'yes_no' };
    case 'experience':
      return { ...point, kind: 'number', unit: 'years', min_years: standard.asked.min_years };
    case 'language':
      return { ...point, kind: 'choice', level: standard.asked.level, options: [...LANGUAGE_LEVELS] };
    case 'education':
      return { ...point, kind: 'choice', options: [...EDUCATION_LEVELS] };
    case 'location':
      return { ...point, kind: 'yes_no' };
    case 'question': {
      const { text, kind, options, unit } = standard.asked;
      return { ...point, text, kind, ...(options ? { options } : {}), ...(unit ? { unit } : {}) };
    }
  }
}
