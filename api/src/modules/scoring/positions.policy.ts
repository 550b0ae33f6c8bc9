import { type DateRange, dateRanges, durationsIn, monthsCovered } from './resume-dates.policy.js';
import { type SectionSpan, sectionAt } from './resume-sections.policy.js';
import { quoteAround, type ResumeText } from './resume-text.policy.js';
import type { Evidence } from './score.policy.js';

/** A time of work, with the part of the CV that tells of it. */
export interface Position {
  /** First month, `2019-03`. */
  from: string;
  /** Last month, or null while it lasts. */
  to: string | null;
  months: number;
  evidence: Evidence;
  range: DateRange;
  /** The text about it: `[start, end)`. */
  start: number;
  end: number;
}

const STUDIES =
  /университет|институт(?!ск)|академи[яию]|колледж|техникум|училищ|бакалавр|магистр|аспирант|факультет|обучени|university|college|bachelor|master's|msc|bsc|degree|faculty/;
const NOT_WORK = new Set<SectionSpan['section']>(['education', 'courses', 'projects']);
/** Title and company stand at most this far above the dates of a position. */
const LONGEST_TITLE = 80;
const TITLE_LINES = 2;
/** No life has more; text that does is no CV. */
const MOST_RANGES = 200;

const monthText = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The sentence around a span of time, at most this far to either side. */
const SENTENCE_REACH = 120;
const SENTENCE_END = /[.;]\s/;

/** Studies are told by the section, or, outside any, by a word in the same sentence or on the line below lone dates. */
function isStudy(text: ResumeText, sections: SectionSpan[], range: DateRange): boolean {
  const section = sectionAt(sections, range.start);
  if (NOT_WORK.has(section)) return true;
  if (section === 'work') return false;
  const before =
    text.plain
      .slice(Math.max(0, range.start - SENTENCE_REACH), range.start)
      .split('\n')
      .at(-1) ?? '';
  const lines = text.plain.slice(range.end, range.end + SENTENCE_REACH).split('\n');
  const same_line = lines[0] ?? '';
  const is_alone = (before + same_line).trim().length < 4;
  const after = is_alone ? (lines.slice(1).find((line) => line.trim() !== '') ?? '') : same_line;
  return STUDIES.test(before.split(SENTENCE_END).at(-1) ?? '') || STUDIES.test(after.split(SENTENCE_END)[0] ?? '');
}

/** Where the text of a position begins: at its dates, or at the title lines right above them (LinkedIn's way). */
function blockStart(text: ResumeText, range: DateRange): number {
  const line_start = text.plain.lastIndexOf('\n', range.start - 1) + 1;
  let start = line_start;
  for (let lines = 0; lines < TITLE_LINES && start > 0; lines += 1) {
    const above = text.plain.lastIndexOf('\n', start - 2) + 1;
    const line = text.plain.slice(above, start - 1).trim();
    if (line === '') return start;
    if (line.length > LONGEST_TITLE || /^[-•*]|[.;]$/.test(line)) return line_start;
    start = above;
  }
  const above = text.plain.slice(Math.max(0, start - 2), start);
  return start === 0 || /^\n\n$/.test(above) ? start : line_start;
}

/** The positions of a CV in the order of the text; studies, courses and side projects are not work. */
export function positionsIn(text: ResumeText, sections: SectionSpan[], reference_date: Date): Position[] {
  const ranges = dateRanges(text.plain, reference_date)
    .slice(0, MOST_RANGES)
    .filter((range) => !isStudy(text, sections, range));
  const starts = ranges.map((range, index) => {
    const start = blockStart(text, range);
    return start < (ranges[index - 1]?.end ?? 0) ? range.start : start;
  });
  return ranges.map((range, index) => {
    const start = Math.min(starts[index] ?? range.start, range.start);
    const next = starts[index + 1] ?? text.plain.length;
    const section = sections.find((span) => range.start >= span.start && range.start < span.end);
    return {
      from: monthText(range.from),
      to: range.is_current ? null : monthText(range.until - 1),
      months: range.until - range.from,
      evidence: { source: 'resume', ...quoteAround(text, range.start, range.end) },
      range,
      start,
      end: Math.max(range.end, Math.min(next, section?.end ?? text.plain.length)),
    };
  });
}

export interface Experience {
  months: number;
  evidence: Evidence[];
}

/** Words around a length of time that make it a length of working life. */
const STAYS_BEFORE =
  /(?:опыт(?:ом)?(?: работы)?|стаж(?:ем)?(?: работы)?|experience|работаю(?: \p{L}+){0,4})[\s\-:,(]*(?:более|больше|свыше|около|over|more than|of)?\s*$/u;
const STAYS_AFTER =
  /^\s*(?:\+\s*)?(?:of |непрерывного |общего |коммерческого |профессионального |практического |стабильного )?(?:professional |commercial |work(?:ing)? |relevant |proven |total |hands-on |nursing |driving |sales |industry |retail |accounting |warehouse )?(?:опыта(?: работы)?|опыт(?: работы)?|стажа?|experience|трудового стажа)(?!\p{L})/u;

/** Experience told in so many words: `Опыт работы — 5 лет 3 месяца`, `стаж 10 лет`, `7+ years of experience`. */
function toldExperience(text: ResumeText): Experience | null {
  let best: Experience | null = null;
  for (const duration of durationsIn(text.plain)) {
    const before =
      text.plain
        .slice(Math.max(0, duration.start - 60), duration.start)
        .split(/[\n\0]/)
        .at(-1) ?? '';
    const after = text.plain.slice(duration.end, duration.end + 50);
    if (!STAYS_BEFORE.test(before) && !STAYS_AFTER.test(after)) continue;
    if (best && best.months >= duration.months) continue;
    best = {
      months: duration.months,
      evidence: [{ source: 'resume', ...quoteAround(text, duration.start, duration.end) }],
    };
  }
  return best;
}

const MOST_QUOTES = 3;

/** The whole working life: months of all positions, each counted once, or what the CV states, whichever is more. */
export function experienceIn(text: ResumeText, positions: Position[]): Experience | null {
  const told = toldExperience(text);
  const months = monthsCovered(positions.map((position) => position.range));
  if (months === 0 || (told && told.months > months)) return told;
  const longest = [...positions].sort((a, b) => b.months - a.months || a.start - b.start).slice(0, MOST_QUOTES);
  return { months, evidence: longest.map((position) => position.evidence) };
}
