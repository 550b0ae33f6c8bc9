/** How a message is taken apart before anything is read from it. Every step is linear in its length. */

export interface Token {
  kind: 'word' | 'number' | 'mark';
  /** Normalised text; a mark is one character. */
  text: string;
  /** Set for `number`. Where "3,500" may mean two things, `grouped` holds the thousands reading. */
  value?: number;
  grouped?: number;
  /** Digits before the decimal separator, as typed: dates need "01". */
  has_space_before: boolean;
}

const FRACTIONS: Record<string, string> = { '½': '.5', '¼': '.25', '¾': '.75' };
const MESSAGE_LIMIT = 4000;

/** Compatibility forms, ё, dashes, quotes and spaces made equal; lower case. */
export function normalise(message: string): string {
  return message
    .slice(0, MESSAGE_LIMIT)
    .replace(/(\d?)([½¼¾])/gu, (_, digit: string, sign: string) => `${digit === '' ? '0' : digit}${FRACTIONS[sign]}`)
    .replace(/№/gu, ' # ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufe0f\ufeff]/gu, '')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/gu, '-')
    .replace(/[’‘`´ʼ]/gu, "'")
    .replace(/[«»„“”]/gu, '"')
    .replace(/\s/gu, ' ')
    .slice(0, MESSAGE_LIMIT)
    .trim();
}

const LETTER = /\p{L}/u;
const WORD = /[\p{L}\p{M}]+(?:'\p{L}{1,2}(?!\p{L}))?/uy;
/** Bounded, so that a long row of numbers is not looked at again from each of them. */
const NUMBER = /\d+(?:[.,' ]\d+){0,4}/uy;

/** Words, numbers and single marks, in order. Hyphens split words; "n't" stays with its word. */
export function tokenise(message: string): readonly Token[] {
  const text = message.trim();
  if (text.length < LONG_MESSAGE) return readTokens(text);
  // A dozen readers look at the same long message in a row; only the last one is remembered, so nothing grows.
  if (text !== latest.text) latest = { text, tokens: readTokens(text) };
  return latest.tokens;
}

const LONG_MESSAGE = 200;
let latest: { text: string; tokens: readonly Token[] } = { text: '', tokens: [] };

function readTokens(message: string): readonly Token[] {
  const text = normalise(message);
  const tokens: Token[] = [];
  let at = 0;
  let hasSpaceBefore = true;
  while (at < text.length) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (character === ' ') {
      hasSpaceBefore = true;
      at += 1;
      continue;
    }
    if (character >= '0' && character <= '9') {
      at = readDigits(text, at, hasSpaceBefore, tokens);
    } else if (LETTER.test(character)) {
      WORD.lastIndex = at;
      const word = WORD.exec(text)?.[0] ?? character;
      tokens.push({ kind: 'word', text: word, has_space_before: hasSpaceBefore });
      at += word.length;
    } else {
      tokens.push({ kind: 'mark', text: character, has_space_before: hasSpaceBefore });
      at += character.length;
    }
    hasSpaceBefore = false;
  }
  return tokens;
}

/** Takes "250 000", "250.000,50", "3,5" or "18" at `at`; what does not group stays for the next token. */
function readDigits(text: string, at: number, hasSpaceBefore: boolean, tokens: Token[]): number {
  NUMBER.lastIndex = at;
  const run = NUMBER.exec(text)?.[0] ?? '';
  const parts = run.split(/([.,' ])/u);
  const whole = parts[0] ?? '';
  let digits = whole;
  let grouped: string | null = null;
  let used = 1;
  // "1.12.2026" and "10.0.0.1" are not one number: each part becomes a token and the dots become marks.
  const isDotted =
    parts.length > 4 && parts[1] === '.' && parts[3] === '.' && !(isGroup(parts[2]) && isGroup(parts[4]));
  if (!isDotted) {
    const separator = parts[1];
    while (
      used + 1 < parts.length &&
      parts[used] === separator &&
      isGroup(parts[used + 1]) &&
      whole.length <= 3 &&
      whole !== '0'
    ) {
      grouped = `${grouped ?? whole}${parts[used + 1]}`;
      used += 2;
    }
    if (grouped !== null && (separator === ' ' || separator === "'" || used > 3)) {
      digits = grouped;
      grouped = null;
    } else if (grouped !== null) {
      digits = `${whole}.${parts[2]}`;
    }
    const fraction = parts[used + 1];
    const isDecimalMark = parts[used] === '.' || parts[used] === ',';
    if (grouped === null && isDecimalMark && fraction !== undefined && (used === 1 || parts[used] !== separator)) {
      digits = `${digits}.${fraction}`;
      used += 2;
    }
  }
  const length = parts.slice(0, used).join('').length;
  tokens.push({
    kind: 'number',
    text: text.slice(at, at + length),
    value: Number(digits.slice(0, 30)),
    ...(grouped === null ? {} : { grouped: Number(grouped) }),
    has_space_before: hasSpaceBefore,
  });
  return at + length;
}

const isGroup = (part: string | undefined) => part?.length === 3;

/** The words alone, lower case, in order. */
export function wordsOf(message: string): string[] {
  return tokenise(message)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.text);
}

/**
 * Phrases to look for: words divided by spaces, `*` at a word's end for any ending, `~` for up to two words between.
 * `compilePhrases` is called once per list, when the file is loaded.
 */
export type Phrases = Map<string, string[][]>;

export function compilePhrases(...lines: string[]): Phrases {
  const phrases: Phrases = new Map();
  for (const line of lines) {
    for (const phrase of line.split(/[,;]\s*/u)) {
      const parts = phrase.trim().split(' ');
      const key = keyOf(parts[0] ?? '');
      if (key === '') continue;
      phrases.set(key, [...(phrases.get(key) ?? []), parts]);
    }
  }
  return phrases;
}

/** Words are looked up whole, or by their first letter where any ending fits. */
const keyOf = (part: string) => (part.endsWith('*') ? `${part.slice(0, 1)}*` : part);

const fits = (word: string | undefined, part: string) =>
  word !== undefined && (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part);

/** How many words the longest phrase takes when it begins at `at`; 0 where none does. */
export function phraseAt(words: readonly string[], at: number, phrases: Phrases): number {
  const word = words[at];
  if (word === undefined) return 0;
  let longest = 0;
  for (const key of [word, `${word.slice(0, 1)}*`]) {
    for (const parts of phrases.get(key) ?? []) longest = Math.max(longest, lengthOfMatch(words, at, parts));
  }
  return longest;
}

function lengthOfMatch(words: readonly string[], start: number, parts: readonly string[]): number {
  let at = start;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] as string;
    if (part === '~') {
      const wanted = parts[index + 1] as string;
      let gap = 0;
      while (gap < 2 && !fits(words[at + gap], wanted)) gap += 1;
      at += gap;
      continue;
    }
    if (!fits(words[at], part)) return 0;
    at += 1;
  }
  return at - start;
}

export const hasPhrase = (words: readonly string[], phrases: Phrases): boolean =>
  words.some((_, at) => phraseAt(words, at, phrases) > 0);

/** True when phrases of the list cover every word and there is at least one. */
export function isOnlyPhrases(words: readonly string[], phrases: Phrases): boolean {
  let at = 0;
  while (at < words.length) {
    const length = phraseAt(words, at, phrases);
    if (length === 0) return false;
    at += length;
  }
  return at > 0;
}
