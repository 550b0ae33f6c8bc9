import {
  completeRequirements,
  type EducationLevel,
  type Importance,
  type LanguageRequirement,
  type Question,
  type Requirements,
  type SkillRequirement,
} from '../vacancies/requirements.policy.js';
import { levelsBelow } from './languages.policy.js';
import type { PointTopic } from './score.policy.js';

/** A point of the rubric: what is asked and how much it counts before the weights are made to sum to 1. */
export type Standard = { id: string; importance: Importance; weight: number } & (
  | { topic: 'skill'; asked: SkillRequirement }
  | { topic: 'experience'; asked: { min_years: number } }
  | { topic: 'language'; asked: LanguageRequirement }
  | { topic: 'education'; asked: { level: EducationLevel } }
  | { topic: 'location'; asked: { cities: string[] } }
  | { topic: 'question'; asked: Question }
);

/** Skills and questions weigh by the importance that the employer gave them; the other points have one weight each. */
const WEIGHTS = { must: 3, nice: 1, experience: 3, language: 3, education: 2, location: 2 } as const;
/** A question that no answer can fail informs the employer and weighs nothing. */
const INFORMING_WEIGHT = 0;

export const canFail = (question: Question): boolean => question.kind === 'yes_no' || question.accept !== undefined;

/**
 * The points of a vacancy in the order in which they are shown: must-have skills, experience, languages, education,
 * place, nice-to-have skills, questions. What is asked twice counts once, in its stricter form.
 */
export function standardsOf(given: Requirements, work_format: 'office' | 'hybrid' | 'remote'): Standard[] {
  const requirements = completeRequirements(given);
  const skills = strictestSkills(requirements.skills).map(
    (asked): Standard => ({
      id: `skill:${asked.name.toLowerCase()}`,
      topic: 'skill',
      importance: asked.importance,
      weight: WEIGHTS[asked.importance],
      asked,
    }),
  );
  const experience = requirements.min_experience_years ?? 0;
  const one = <T extends PointTopic, A>(topic: T, id: string, asked: A) => ({
    id,
    topic,
    importance: 'must' as const,
    weight: WEIGHTS[topic as keyof typeof WEIGHTS],
    asked,
  });
  return [
    ...skills.filter((skill) => skill.importance === 'must'),
    ...(experience > 0 ? [one('experience' as const, 'experience', { min_years: experience })] : []),
    ...strictestLanguages(requirements.languages).map((asked) =>
      one('language' as const, `language:${asked.code}`, asked),
    ),
    ...(requirements.education ? [one('education' as const, 'education', { level: requirements.education })] : []),
    ...(work_format !== 'remote' && requirements.locations.length > 0
      ? [one('location' as const, 'location', { cities: requirements.locations })]
      : []),
    ...skills.filter((skill) => skill.importance === 'nice'),
    ...uniqueQuestions(requirements.questions).map(
      (asked): Standard => ({
        id: `question:${asked.id}`,
        topic: 'question',
        importance: asked.importance,
        weight: canFail(asked) ? WEIGHTS[asked.importance] : INFORMING_WEIGHT,
        asked,
      }),
    ),
  ];
}

function strictestSkills(skills: SkillRequirement[]): SkillRequirement[] {
  const by_name = new Map<string, SkillRequirement>();
  for (const skill of skills) {
    const name = skill.name.trim();
    const key = name.toLowerCase();
    if (key === '') continue;
    const known = by_name.get(key);
    const min_years = Math.max(skill.min_years ?? 0, known?.min_years ?? 0);
    const importance = known?.importance === 'must' ? 'must' : skill.importance;
    by_name.set(key, { name: known?.name ?? name, importance, ...(min_years > 0 ? { min_years } : {}) });
  }
  return [...by_name.values()];
}

function strictestLanguages(languages: LanguageRequirement[]): LanguageRequirement[] {
  const by_code = new Map<string, LanguageRequirement>();
  for (const language of languages) {
    const known = by_code.get(language.code);
    if (!known || levelsBelow(known.level, language.level) > 0) by_code.set(language.code, language);
  }
  return [...by_code.values()];
}

const uniqueQuestions = (questions: Question[]): Question[] => [
  ...new Map(questions.map((question) => [question.id, question])).values(),
];
