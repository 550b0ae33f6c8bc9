import { isTurnedRound } from './mentions.policy.js';
import type { ResumeText } from './resume-text.policy.js';
import type { PatternWord, SkillPattern } from './skill-patterns.policy.js';
import { stemOf, type Token } from './words.policy.js';

/** A place where a text tells of having a skill. */
export interface Mention {
  start: number;
  end: number;
}

/** A skill that is mentioned everywhere needs no thousandth quote. */
const MOST_MENTIONS = 200;
/** Words that may stand between the words of a phrase, beyond the phrase itself. */
const PHRASE_SLACK = 2;
const SHORTEST_ROOT = 5;

type Index = Map<string, SkillPattern[]>;

/** The word by which a pattern is looked up: a sequence begins with it; a phrase's last word is its most telling. */
const anchorOf = (pattern: SkillPattern): PatternWord | undefined =>
  pattern.kind === 'phrase' ? pattern.words.at(-1) : pattern.words[0];

function indexOf(patterns: SkillPattern[]): { index: Index; prefixes: Set<string> } {
  const index: Index = new Map();
  const prefixes = new Set<string>();
  for (const pattern of patterns) {
    const anchor = anchorOf(pattern);
    if (!anchor) continue;
    const key = `${anchor.kind === 'exact' ? 'exact' : 'stem'}:${anchor.word}`;
    if (anchor.kind !== 'exact') prefixes.add(anchor.word.slice(0, 3));
    index.set(key, [...(index.get(key) ?? []), pattern]);
  }
  return { index, prefixes };
}

/** A stemmer's memory for one text: the same word comes again and again. */
type Stems = Map<string, string>;

function stem(stems: Stems, word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = stemOf(word);
  stems.set(word, made);
  return made;
}

/** `python3`, `java17`, `html5`: a version glued to a name. */
const withoutVersion = (word: string): string | null => /^([a-z]{3,})\d{1,2}$/.exec(word)?.[1] ?? null;

function fits(stems: Stems, wanted: PatternWord, token: Token | undefined): boolean {
  if (!token) return false;
  const { word } = token;
  if (wanted.kind === 'exact') return word === wanted.word || withoutVersion(word) === wanted.word;
  if (word.slice(0, 3) !== wanted.word.slice(0, 3)) return false;
  const own = stem(stems, word);
  if (own === wanted.word) return true;
  if (wanted.kind !== 'root') return false;
  const shared = sharedPrefix(own, wanted.word);
  return shared >= SHORTEST_ROOT && shared >= Math.min(own.length, wanted.word.length) - 2;
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

const isJoined = (gap: string): boolean => gap.length <= 4 && /^[\s.\-/:_&'"«»+]*$/.test(gap) && !/\n\s*\n/.test(gap);

function sequenceAt(text: ResumeText, stems: Stems, pattern: SkillPattern, at: number): [number, number] | null {
  let token = at;
  for (let word = 1; word < pattern.words.length; word += 1) {
    token += 1;
    const before = text.tokens[token - 1];
    const next = text.tokens[token];
    const wanted = pattern.words[word];
    if (
      !before ||
      !next ||
      !wanted ||
      !fits(stems, wanted, next) ||
      !isJoined(text.cased.slice(before.end, next.start))
    )
      return null;
  }
  return [at, token];
}

function phraseAt(text: ResumeText, stems: Stems, pattern: SkillPattern, at: number): [number, number] | null {
  const reach = pattern.words.length + PHRASE_SLACK;
  const sentence = text.tokens[at]?.sentence;
  const used = new Set([at]);
  for (const wanted of pattern.words.slice(0, -1)) {
    let found = -1;
    for (let distance = 1; distance <= reach && found === -1; distance += 1) {
      for (const place of [at - distance, at + distance]) {
        const token = text.tokens[place];
        if (!used.has(place) && token?.sentence === sentence && fits(stems, wanted, token)) found = place;
        if (found !== -1) break;
      }
    }
    if (found === -1) return null;
    used.add(found);
  }
  const [first, last] = [Math.min(...used), Math.max(...used)];
  const between = text.cased.slice(text.tokens[first]?.end, text.tokens[last]?.start);
  return /[,;]/.test(between) ? null : [first, last];
}

const TELLS_BEFORE = new Set('на in using with язык языке языка и and or или framework фреймворк в знание'.split(' '));
const TELLS_AFTER = new Set(
  'developer разработчик programmer программист engineer framework programming language core и and or или'.split(' '),
);
const IS_YEAR = /^(?:19|20)\d\d$/;

/** `Go`, `R`, `Word`: an everyday word is a skill's name only in that spelling, inside a list or beside a telling word. */
function isNameHere(text: ResumeText, name: string, at: number): boolean {
  const token = text.tokens[at];
  if (!token || text.cased.slice(token.start, token.end) !== name) return false;
  const before = text.plain.slice(Math.max(0, token.start - 40), token.start);
  if (/категор|categor|class\s|витамин|vitamin/.test(before)) return false;
  if (/^[\p{Lu}]{2,}$/u.test(name) && name !== 'GO') return true;
  const after = text.plain.slice(token.end, token.end + 4);
  const next = text.tokens[at + 1];
  if (next && IS_YEAR.test(next.word) && next.start - token.end < 3) return false;
  if (/^(?:&|-(?=\p{L})|'|’)/u.test(after)) return false;
  const isAfterSign = /(?:^|[\n,;/|(•·*:+]|\s-)\s*$/.test(before);
  const isBeforeSign = /^\s*(?:$|[\n,;/|).•·+]|-\s)/.test(after) || /^ *$/.test(text.plain.slice(token.end));
  const tells_before =
    TELLS_BEFORE.has(text.tokens[at - 1]?.word ?? '') &&
    /^[^\n]*$/.test(text.cased.slice(text.tokens[at - 1]?.end ?? 0, token.start));
  const tells_after = TELLS_AFTER.has(next?.word ?? '') && (next?.start ?? 0) - token.end <= 2;
  return (
    (isAfterSign && isBeforeSign) ||
    tells_after ||
    (tells_before && (isBeforeSign || isAfterSign || next === undefined || tells_before))
  );
}

const ends = (text: ResumeText, pattern: SkillPattern, last: number): boolean => {
  const next = text.tokens[last + 1];
  return (
    pattern.not_before.length === 0 ||
    !next ||
    !pattern.not_before.includes(next.word) ||
    !/^\s+$/.test(text.cased.slice(text.tokens[last]?.end, next.start))
  );
};

/**
 * Where a text tells of having each skill; what is denied or only wished for does not count. One pass over the text.
 * `isLeftOut` is another judgement of that: a vacancy wishes for what it asks.
 */
export function findMentions(
  text: ResumeText,
  patterns: SkillPattern[],
  isLeftOut: typeof isTurnedRound = isTurnedRound,
): Map<string, Mention[]> {
  const { index, prefixes } = indexOf(patterns);
  const stems: Stems = new Map();
  const found = new Map<string, Mention[]>();
  const add = (key: string, first: number, last: number) => {
    const start = text.tokens[first]?.start ?? 0;
    const mentions = found.get(key) ?? [];
    if (mentions.length >= MOST_MENTIONS || mentions.some((mention) => mention.start === start)) return;
    if (isLeftOut(text.cased, text.tokens, first, last)) return;
    found.set(key, [...mentions, { start, end: text.tokens[last]?.end ?? start }]);
  };
  for (let at = 0; at < text.tokens.length; at += 1) {
    const word = text.tokens[at]?.word ?? '';
    const versionless = withoutVersion(word);
    const candidates = [
      index.get(`exact:${word}`),
      versionless ? index.get(`exact:${versionless}`) : undefined,
      prefixes.has(word.slice(0, 3)) ? index.get(`stem:${stem(stems, word)}`) : undefined,
    ];
    for (const pattern of candidates.flatMap((patterns_here) => patterns_here ?? [])) {
      if (pattern.cased && !isNameHere(text, pattern.cased, at)) continue;
      const place =
        pattern.kind === 'phrase' ? phraseAt(text, stems, pattern, at) : sequenceAt(text, stems, pattern, at);
      if (place && ends(text, pattern, place[1])) add(pattern.key, place[0], place[1]);
    }
  }
  for (const mentions of found.values()) mentions.sort((a, b) => a.start - b.start);
  return found;
}

const LICENCE =
  /(?:категори[яиюейямх]{1,3}|кат\.|categor(?:y|ies)|class)[\s:"«]{0,3}((?:[abcdeавсеde]{1,2}1?(?![\p{L}\d])[\s,;/+&"»«]{0,4}(?:и |and )?){1,8})/gu;
const CYRILLIC_LETTER: Record<string, string> = { а: 'a', в: 'b', с: 'c', е: 'e' };

/** Driving licences are told as a row of letters, in either alphabet: `права категорий В, С, Е`. */
export function licenceMentions(text: ResumeText, patterns: SkillPattern[]): { key: string; mention: Mention }[] {
  const wanted = patterns.flatMap((pattern) => {
    const letter =
      pattern.words.length === 2 && /^(?:категор|categor)/.test(pattern.words[0]?.word ?? '')
        ? pattern.words[1]?.word
        : undefined;
    return letter ? [{ key: pattern.key, letter }] : [];
  });
  if (wanted.length === 0) return [];
  return [...text.plain.matchAll(LICENCE)].slice(0, MOST_MENTIONS).flatMap((match) => {
    const letters =
      (match[1] ?? '').replace(/[авсе]/g, (letter) => CYRILLIC_LETTER[letter] ?? letter).match(/[a-e]{1,2}/g) ??
      ([] as string[]);
    const mention = { start: match.index, end: match.index + match[0].trimEnd().length };
    const held = new Set([...letters, ...(letters.includes('c') && letters.includes('e') ? ['ce'] : [])]);
    const keys = new Set(wanted.filter(({ letter }) => held.has(letter)).map(({ key }) => key));
    return [...keys].map((key) => ({ key, mention }));
  });
}
