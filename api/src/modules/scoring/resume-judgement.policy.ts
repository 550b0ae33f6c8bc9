import type { LANGUAGE_LEVELS } from '../vacancies/requirements.policy.js';
import { namesCity } from './cities.policy.js';
import { rankOfEducation } from './education.policy.js';
import { type Judgement, MENTION_SHARE, met, NEAR_SHARE, notMet, open, partly, unknown } from './judgement.policy.js';
import { levelsBelow } from './languages.policy.js';
import { type ReadResume, type SkillFact, skillsIn, yearsOf } from './resume.policy.js';
import type { Evidence } from './score.policy.js';
import { skillQuery } from './skill-patterns.policy.js';
import type { Standard } from './standards.policy.js';

type Of<T extends Standard['topic']> = Extract<Standard, { topic: T }>;

/** What the CV says of every skill that is asked for, looked up in one pass. */
export interface SkillLookup {
  direct: Map<string, SkillFact>;
  shown: Map<string, SkillFact>;
}

export function lookUpSkills(resume: ReadResume, standards: Standard[]): SkillLookup {
  const queries = standards.flatMap((standard) =>
    standard.topic === 'skill' ? [skillQuery(standard.id, standard.asked.name)] : [],
  );
  return {
    direct: skillsIn(
      resume,
      queries.flatMap((query) => query.direct),
    ),
    shown: skillsIn(
      resume,
      queries.flatMap((query) => query.shown_by),
    ),
  };
}

/** What the CV (and the city given with the application) says of a point. Questions are never answered by a CV. */
export function judgeByResume(
  standard: Standard,
  resume: ReadResume,
  skills: SkillLookup,
  city: string | null,
): Judgement {
  switch (standard.topic) {
    case 'skill':
      return judgeSkill(standard, skills.direct.get(standard.id), skills.shown.get(standard.id));
    case 'experience':
      return judgeExperience(standard, resume.experience?.months ?? null, resume.experience?.evidence ?? []);
    case 'language': {
      const fact = resume.languages.find((language) => language.code === standard.asked.code);
      return fact
        ? judgeLanguage(standard, fact.level, [fact.evidence])
        : unknown({ code: 'language.unknown', language: standard.asked.code });
    }
    case 'education':
      return judgeEducation(
        standard,
        resume.education?.level ?? null,
        resume.education ? [resume.education.evidence] : [],
      );
    case 'location':
      return judgeLocation(standard, resume, city);
    case 'question':
      return unknown({ code: 'question.unknown', question: standard.asked.id, text: standard.asked.text });
  }
}

function judgeSkill({ asked }: Of<'skill'>, direct: SkillFact | undefined, shown: SkillFact | undefined): Judgement {
  const fact = direct ?? shown;
  if (!fact) return unknown({ code: 'skill.unknown', skill: asked.name });
  const years = Math.max(direct?.years ?? 0, shown?.years ?? 0) || null;
  const evidence = [
    ...(direct?.evidence ?? []),
    ...(direct && !(asked.min_years && shown) ? [] : (shown?.evidence ?? [])),
  ].slice(0, 3);
  return judgeSkillYears(asked, years, evidence, direct ? 'skill.met' : 'skill.implied');
}

/** Years against the asked years; without an asked length a mention is enough. */
export function judgeSkillYears(
  asked: Of<'skill'>['asked'],
  years: number | null,
  evidence: Evidence[],
  code = 'skill.met',
): Judgement {
  const min_years = asked.min_years ?? 0;
  const told = years === null ? {} : { years };
  if (min_years === 0 || (years ?? 0) >= min_years) return met({ code, skill: asked.name, ...told }, evidence);
  if (years === null)
    return open(partly(MENTION_SHARE, { code: 'skill.years_unknown', skill: asked.name, min_years }, evidence));
  return partly(
    Math.max(MENTION_SHARE, years / min_years),
    { code: 'skill.few_years', skill: asked.name, years, min_years },
    evidence,
  );
}

export function judgeExperience({ asked }: Of<'experience'>, months: number | null, evidence: Evidence[]): Judgement {
  const { min_years } = asked;
  if (months === null) return unknown({ code: 'experience.unknown', min_years });
  const years = yearsOf(months);
  if (months >= min_years * 12) return met({ code: 'experience.met', years, min_years }, evidence);
  const reason = { code: 'experience.short', years, min_years };
  return months === 0 ? notMet(reason, evidence) : partly(months / (min_years * 12), reason, evidence);
}

export function judgeLanguage(
  { asked }: Of<'language'>,
  level: (typeof LANGUAGE_LEVELS)[number] | null,
  evidence: Evidence[],
): Judgement {
  const about = { language: asked.code, min_level: asked.level };
  if (level === null) return open(partly(MENTION_SHARE, { code: 'language.level_unknown', ...about }, evidence));
  const below = levelsBelow(level, asked.level);
  if (below <= 0) return met({ code: 'language.met', ...about, level }, evidence);
  const reason = { code: 'language.below', ...about, level };
  return below === 1 ? partly(NEAR_SHARE, reason, evidence) : notMet(reason, evidence);
}

export function judgeEducation(
  { asked }: Of<'education'>,
  level: Of<'education'>['asked']['level'] | null,
  evidence: Evidence[],
): Judgement {
  if (level === null) return unknown({ code: 'education.unknown', min_level: asked.level });
  const below = rankOfEducation(asked.level) - rankOfEducation(level);
  const about = { level, min_level: asked.level };
  if (below <= 0) return met({ code: 'education.met', ...about }, evidence);
  return below === 1
    ? partly(NEAR_SHARE, { code: 'education.below', ...about }, evidence)
    : notMet({ code: 'education.below', ...about }, evidence);
}

/** The city given with the application comes before the one in the CV; readiness to move earns a part. */
function judgeLocation({ asked }: Of<'location'>, resume: ReadResume, city: string | null): Judgement {
  const cities = asked.cities.join(', ');
  const given = city?.trim() ? city : null;
  const name = given ?? resume.city?.name ?? null;
  const evidence: Evidence[] = given
    ? [{ source: 'application', start: 0, end: given.length, quote: given }]
    : resume.city
      ? [resume.city.evidence]
      : [];
  if (name !== null && asked.cities.some((wanted) => namesCity(name, wanted)))
    return met({ code: 'location.met', cities, city: name }, evidence);
  const { relocation } = resume;
  if (relocation?.is_ready)
    return partly(NEAR_SHARE, { code: 'location.relocates', cities, city: name }, [...evidence, relocation.evidence]);
  if (name === null) return unknown({ code: 'location.unknown', cities });
  const elsewhere = notMet(
    { code: 'location.elsewhere', cities, city: name },
    relocation ? [...evidence, relocation.evidence] : evidence,
  );
  return relocation ? elsewhere : open(elsewhere);
}
