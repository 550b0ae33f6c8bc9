import { type EducationFact, educationIn } from './education.policy.js';
import { type LanguageFact, languagesIn } from './languages.policy.js';
import { type Experience, experienceIn, type Position, positionsIn } from './positions.policy.js';
import { type CityFact, cityIn, relocationIn } from './residence.policy.js';
import { durationsIn, monthsCovered } from './resume-dates.policy.js';
import { type SectionSpan, sectionAt, sectionsOf } from './resume-sections.policy.js';
import { quoteAround, type ResumeText, resumeText } from './resume-text.policy.js';
import type { Evidence } from './score.policy.js';
import { allPatterns, type SkillPattern } from './skill-patterns.policy.js';
import { findMentions, licenceMentions, type Mention } from './skills.policy.js';

export interface SkillFact {
  /** The skill's id in the table of aliases, or the key of the pattern it was looked for by. */
  id: string;
  /** Years it was used in, from the positions that name it or as stated; null when the CV does not tell. */
  years: number | null;
  evidence: Evidence[];
}

/** All that a CV tells of a candidate's fitness, every fact with its verbatim place. */
export interface ResumeFacts {
  positions: Position[];
  experience: Experience | null;
  skills: SkillFact[];
  languages: LanguageFact[];
  education: EducationFact | null;
  city: CityFact | null;
  relocation: { is_ready: boolean; evidence: Evidence } | null;
}

/** A CV read as far as any requirement needs; skills are looked up as they are asked for. */
export interface ReadResume extends Omit<ResumeFacts, 'skills'> {
  text: ResumeText;
  sections: SectionSpan[];
}

const MOST_QUOTES = 3;

export function openResume(resume_text: string, reference_date: Date): ReadResume {
  const text = resumeText(resume_text);
  const sections = sectionsOf(text.plain);
  const positions = positionsIn(text, sections, reference_date);
  return {
    text,
    sections,
    positions,
    experience: experienceIn(text, positions),
    languages: languagesIn(text, sections),
    education: educationIn(text, sections),
    city: cityIn(text),
    relocation: relocationIn(text),
  };
}

/** Everything a CV tells: positions, total experience, skills of the table, languages, education, city. */
export function readResume(text: string, reference_date: Date): ResumeFacts {
  const { text: _text, sections: _sections, ...facts } = openResume(text, reference_date);
  const resume = { text: _text, sections: _sections, ...facts };
  return { ...facts, skills: [...skillsIn(resume, allPatterns()).values()] };
}

/** The skills that the patterns find, by the patterns' keys. */
export function skillsIn(resume: ReadResume, patterns: SkillPattern[]): Map<string, SkillFact> {
  const found = findMentions(resume.text, patterns);
  for (const { key, mention } of licenceMentions(resume.text, patterns))
    found.set(key, [...(found.get(key) ?? []), mention]);
  return new Map([...found].map(([key, mentions]) => [key, skillFact(resume, key, mentions)] as const));
}

function skillFact(resume: ReadResume, id: string, mentions: Mention[]): SkillFact {
  const { positions } = resume;
  const used_in = positions.filter((position) =>
    mentions.some((mention) => mention.start >= position.start && mention.end <= position.end),
  );
  const months = Math.max(
    monthsCovered(used_in.map((position) => position.range)),
    ...statedMonths(resume.text, mentions),
  );
  return { id, years: months > 0 ? yearsOf(months) : null, evidence: quotesOf(resume, mentions) };
}

/** Years to one decimal: finer than a CV can tell would be false precision. */
export const yearsOf = (months: number): number => Math.round((months / 12) * 10) / 10;

/** Mentions in the latest work come first, then in other work, then in lists and stories. */
function quotesOf(resume: ReadResume, mentions: Mention[]): Evidence[] {
  const rank = (mention: Mention): number => {
    const position = resume.positions.find(
      (candidate) => mention.start >= candidate.start && mention.end <= candidate.end,
    );
    if (position) return -position.range.until;
    return sectionAt(resume.sections, mention.start) === 'skills' ? 1 : 2;
  };
  const quotes: Evidence[] = [];
  const ranked = mentions
    .map((mention) => ({ mention, rank: rank(mention) }))
    .sort((a, b) => a.rank - b.rank || a.mention.start - b.mention.start);
  for (const { mention } of ranked) {
    if (quotes.length === MOST_QUOTES) break;
    if (quotes.some((quote) => mention.start >= quote.start && mention.end <= quote.end)) continue;
    quotes.push({ source: 'resume', ...quoteAround(resume.text, mention.start, mention.end) });
  }
  return quotes;
}

/** A stated length of use stands this near the skill's name. */
const STATED_REACH = 45;
/** All that may stand between a skill and its years: `Java - более 5 лет`, `5 years of commercial experience with Java`. */
const BETWEEN = new Set(
  (
    'более больше около свыше примерно опыт опыта опытом работы стаж стажа коммерческого коммерческий использования разработки в с со на ' +
    'over more than about of experience commercial professional working hands on with in using as an a the for'
  ).split(' '),
);

function statedMonths(text: ResumeText, mentions: Mention[]): number[] {
  return mentions.flatMap(({ start, end }) => {
    const from = Math.max(0, start - STATED_REACH - 20);
    const window = text.plain.slice(from, Math.min(text.plain.length, end + STATED_REACH + 20));
    return durationsIn(window).flatMap((duration) => {
      const before = from + duration.end <= start;
      const between = before
        ? text.plain.slice(from + duration.end, start)
        : text.plain.slice(end, Math.max(end, from + duration.start));
      if (between.length > STATED_REACH || /[\n.;\0]/.test(between) || (!before && from + duration.start < end))
        return [];
      const words = between.match(/[\p{L}\d]+/gu) ?? [];
      const is_near = words.every((word) => BETWEEN.has(word)) && !(before && /[,)]/.test(between));
      return is_near ? [duration.months] : [];
    });
  });
}
