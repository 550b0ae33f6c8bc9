import { EDUCATION_LEVELS, type EducationLevel } from '../vacancies/requirements.policy.js';
import { type SectionSpan, sectionAt } from './resume-sections.policy.js';
import { quoteAround, type ResumeText } from './resume-text.policy.js';
import type { Evidence } from './score.policy.js';

export interface EducationFact {
  level: EducationLevel;
  evidence: Evidence;
}

/** What names a level wherever it stands. An unfinished degree leaves the school certificate. */
const SURE: [RegExp, EducationLevel][] = [
  [/(?:неоконченное|незаконченное|неполное) высшее|incomplete higher/gu, 'secondary'],
  [
    /(?:доктор|кандидат)\p{L}{0,3} (?:\p{L}{3,20}[- ]){0,2}наук|(?<!\p{L})(?:ph\.? ?d|аспирантур\p{L}|doctorate|doctoral degree|doctor of philosophy)(?!\p{L})/gu,
    'doctor',
  ],
  [
    /(?<!\p{L})(?:магистр\p{L}{0,8}|специалитет\p{L}?|диплом специалиста|master['’]?s(?: degree)?(?= |\b)|master of (?:science|arts|business|laws)|m\.?sc|mba)(?!\p{L})/gu,
    'master',
  ],
  [
    /(?<!\p{L})(?:(?<!не)высшее(?: \p{L}{3,20}){0,2} образование|образование[ :\-(]{1,3}высшее|бакалавр\p{L}{0,6}|bachelor\p{L}?(?:['’]s)?|b\.?sc|b\.?eng|higher education|university degree)(?!\p{L})/gu,
    'bachelor',
  ],
  [
    /(?<!\p{L})(?:(?:среднее[- ](?:специальное|профессиональное|техническое)|средне-(?:специальное|техническое))(?: образование)?|vocational (?:school|education|training|college)|associate['’]?s? degree)(?!\p{L})/gu,
    'vocational',
  ],
  [
    /(?<!\p{L})(?:среднее(?: общее| полное)? образование|образование[ :\-(]{1,3}среднее(?![ -](?:спец|проф|тех))|secondary (?:school|education)|high school)(?!\p{L})/gu,
    'secondary',
  ],
];

/** What names a level only inside the part of a CV that tells of education. */
const IN_SECTION: [RegExp, EducationLevel][] = [
  [/(?<!\p{L})(?:master['’]?s?|m\.?a|специалист|инженер)(?!\p{L})/gu, 'master'],
  [
    /(?<!\p{L})(?:высшее|университет\p{L}?|институт\p{L}?|академи\p{L}|university|institute|ба|b\.?a|мгу|спбгу|мфти|мгту|вшэ)(?!\p{L})/gu,
    'bachelor',
  ],
  [
    /(?<!\p{L})(?:среднее специальное|колледж\p{L}?|техникум\p{L}?|училищ\p{L}|лицей профес\p{L}*|college|diploma)(?!\p{L})/gu,
    'vocational',
  ],
  [/(?<!\p{L})(?:среднее|школ\p{L}|school|гимнази\p{L}|лицей)(?!\p{L})/gu, 'secondary'],
];

export const rankOfEducation = (level: EducationLevel): number => EDUCATION_LEVELS.indexOf(level);

const UNFINISHED = /(?:неоконченн|незаконченн|неполн|incomplete|не окончил|unfinished)\p{L}{0,6}\s{0,2}$/u;

/** The highest education that a CV tells, with its place. */
export function educationIn(text: ResumeText, sections: SectionSpan[]): EducationFact | null {
  let best: { level: EducationLevel; start: number; end: number } | null = null;
  const take = (level: EducationLevel, match: RegExpMatchArray, only_in_section: boolean) => {
    const start = match.index ?? 0;
    if (only_in_section && sectionAt(sections, start) !== 'education') return;
    if (level !== 'secondary' && UNFINISHED.test(text.plain.slice(Math.max(0, start - 24), start))) return;
    if (best && rankOfEducation(best.level) >= rankOfEducation(level)) return;
    best = { level, start, end: start + match[0].length };
  };
  for (const [pattern, level] of SURE) for (const match of text.plain.matchAll(pattern)) take(level, match, false);
  for (const span of sections.filter((candidate) => candidate.section === 'education')) {
    for (const [pattern, level] of IN_SECTION) {
      for (const match of text.plain.slice(span.start, span.end).matchAll(pattern)) {
        match.index += span.start;
        take(level, match, true);
      }
    }
  }
  const found = best as { level: EducationLevel; start: number; end: number } | null;
  return found && { level: found.level, evidence: { source: 'resume', ...quoteAround(text, found.start, found.end) } };
}

/** The level that a candidate's own words name (`высшее`, `колледж`, `master's`). */
export function educationNamed(words: string): EducationLevel | null {
  const text = words.toLowerCase().replaceAll('ё', 'е');
  const found = [...SURE, ...IN_SECTION]
    .filter(([pattern]) => new RegExp(pattern.source, 'u').test(text))
    .map(([, level]) => level);
  if (found[0] === 'secondary' && /(?:неоконченн|незаконченн|неполн|incomplete)/.test(text)) return 'secondary';
  return found.sort((a, b) => rankOfEducation(b) - rankOfEducation(a))[0] ?? null;
}
