import { LANGUAGE_LEVELS, type LanguageLevel } from '../vacancies/requirements.policy.js';
import { isTurnedRound } from './mentions.policy.js';
import { type SectionSpan, sectionAt } from './resume-sections.policy.js';
import { quoteAround, type ResumeText } from './resume-text.policy.js';
import type { Evidence } from './score.policy.js';

export interface LanguageFact {
  code: string;
  /** Null when the language is named without a level. */
  level: LanguageLevel | null;
  evidence: Evidence;
}

/** Beginnings of a language's name, so that every inflection is found. */
const NAMES: Record<string, RegExp> = {
  en: /^(?:английск\p{L}*|english|англ)$/u,
  ru: /^(?:русск(?:ий|ого|ом|им)|russian)$/,
  de: /^(?:немецк(?:ий|ого|ом|им)|german|deutsch)$/,
  fr: /^(?:французск(?:ий|ого|ом|им)|french)$/,
  es: /^(?:испанск(?:ий|ого|ом|им)|spanish)$/,
  it: /^(?:итальянск(?:ий|ого|ом|им)|italian)$/,
  pt: /^(?:португальск(?:ий|ого|ом|им)|portuguese)$/,
  zh: /^(?:китайск(?:ий|ого|ом|им)|chinese|mandarin)$/,
  ja: /^(?:японск(?:ий|ого|ом|им)|japanese)$/,
  ko: /^(?:корейск(?:ий|ого|ом|им)|korean)$/,
  ar: /^(?:арабск(?:ий|ого|ом|им)|arabic)$/,
  tr: /^(?:турецк(?:ий|ого|ом|им)|turkish)$/,
  tt: /^(?:татарск(?:ий|ого|ом|им)|tatar)$/,
  uk: /^(?:украинск(?:ий|ого|ом|им)|ukrainian)$/,
  be: /^(?:белорусск(?:ий|ого|ом|им)|belarusian)$/,
  kk: /^(?:казахск(?:ий|ого|ом|им)|kazakh)$/,
  uz: /^(?:узбекск(?:ий|ого|ом|им)|uzbek)$/,
  hy: /^(?:армянск(?:ий|ого|ом|им)|armenian)$/,
  pl: /^(?:польск(?:ий|ого|ом|им)|polish)$/,
  cs: /^(?:чешск(?:ий|ого|ом|им)|czech)$/,
  he: /^(?:иврит\p{L}*|hebrew)$/u,
};

/** Most words are ruled out by their first letters, before any pattern is tried. */
const BEGINNINGS = new Set(Object.values(NAMES).flatMap(({ source }) => source.match(/(?<=[(|:^])[a-zа-я]{3}/g) ?? []));

/** A CEFR code, in either alphabet (`В2` is often typed with a Cyrillic letter). */
const CEFR = /(?<![\p{L}\d])([abcавс])([12])(?![\p{L}\d])/u;
const LATIN: Record<string, string> = { а: 'a', в: 'b', с: 'c' };

/** Words for a level; the first that fits counts, so `upper-intermediate` stands before `intermediate`. */
const LEVELS: [RegExp, LanguageLevel][] = [
  [/(?<!\p{L})(?:родной|родным|native|mother tongue|носител\p{L}|билингв|bilingual)/u, 'native'],
  [/в совершенстве|proficiency level|proficient/, 'c2'],
  [/upper[- ]?intermediate|выше среднего|средне-продвинут|professional working/, 'b2'],
  [
    /pre[- ]?intermediate|ниже среднего|элементарн|elementary|технич\p{L}{1,6} литератур|technical (?:reading|documentation)|читаю|со словарем/u,
    'a2',
  ],
  [/limited working|intermediate|средн|разговорн|conversational/, 'b1'],
  [/свободн|fluent|full professional|advanced|продвинут/, 'c1'],
  [/working proficiency|хорош|good|уверенн/, 'b2'],
  [/beginner|начальн|базов|basic/, 'a1'],
];

/** The level that a few words tell, by its CEFR code or in everyday terms; null when they tell none. */
export function levelIn(words: string): LanguageLevel | null {
  const text = words.toLowerCase().replaceAll('ё', 'е');
  const code = CEFR.exec(text);
  if (code) {
    const letter = code[1] ?? '';
    return LANGUAGE_LEVELS.find((level) => level === `${LATIN[letter] ?? letter}${code[2]}`) ?? null;
  }
  return LEVELS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const isAtLeast = (level: LanguageLevel, wanted: LanguageLevel): boolean =>
  LANGUAGE_LEVELS.indexOf(level) >= LANGUAGE_LEVELS.indexOf(wanted);

export const levelsBelow = (level: LanguageLevel, wanted: LanguageLevel): number =>
  LANGUAGE_LEVELS.indexOf(wanted) - LANGUAGE_LEVELS.indexOf(level);

/** A level stands this near its language. */
const LEVEL_REACH_AFTER = 60;
const LEVEL_REACH_BEFORE = 24;

/** The languages of a CV with the highest level told for each. `английская компания` is no language skill. */
export function languagesIn(
  text: ResumeText,
  sections: SectionSpan[],
  isLeftOut: typeof isTurnedRound = isTurnedRound,
): LanguageFact[] {
  const places = text.tokens.flatMap((token, at) => {
    if (!BEGINNINGS.has(token.word.slice(0, 3))) return [];
    const code = Object.keys(NAMES).find((key) => NAMES[key]?.test(token.word));
    return code ? [{ code, at, token }] : [];
  });
  const best = new Map<string, LanguageFact>();
  places.forEach(({ code, at, token }, index) => {
    if (isLeftOut(text.cased, text.tokens, at, at)) return;
    const next = places[index + 1]?.token.start ?? text.plain.length;
    const previous = places[index - 1]?.token.end ?? 0;
    const after =
      text.plain.slice(token.end, Math.min(next, token.end + LEVEL_REACH_AFTER)).split(/[\n;\0]|\.\s/)[0] ?? '';
    const before =
      text.plain
        .slice(Math.max(previous, token.start - LEVEL_REACH_BEFORE), token.start)
        .split(/[\n,;:\0]|\.\s/)
        .at(-1) ?? '';
    const level = levelIn(after) ?? levelIn(before) ?? levelOnNextLine(text, sections, token.end, next);
    const isLanguage =
      level !== null ||
      sectionAt(sections, token.start) === 'languages' ||
      /^\s*(?:язык|language)/.test(after) ||
      /(?:язык|языки|languages?)\s*[:-]?\s*$/.test(before);
    if (!isLanguage) return;
    const end = level ? endOfLevel(token.end, after) : token.end;
    const known = best.get(code);
    if (known && (level === null || (known.level !== null && isAtLeast(known.level, level)))) return;
    best.set(code, { code, level, evidence: { source: 'resume', ...quoteAround(text, token.start, end) } });
  });
  return [...best.values()];
}

const endOfLevel = (start: number, after: string): number =>
  start + (/^\s*(?:язык\p{L}*|language)?[\s\-:(]*[\p{L}\d+-]*/u.exec(after)?.[0].length ?? 0);

/** In a section of languages a level may stand on the line below its language. */
function levelOnNextLine(text: ResumeText, sections: SectionSpan[], end: number, next: number): LanguageLevel | null {
  if (sectionAt(sections, end) !== 'languages') return null;
  return levelIn(text.plain.slice(end, Math.min(next, end + LEVEL_REACH_AFTER)));
}
