import { newStemmer } from 'snowball-stemmers';

/** A word of a text, with its place. `word` is lower case, NFC, ё as е, look-alike letters folded. */
export interface Token {
  word: string;
  start: number;
  end: number;
  /** Words with the same number stand in one sentence or list line. */
  sentence: number;
}

/** Longer runs of letters are noise of a broken PDF, never a word. */
const LONGEST_WORD = 60;

const LATIN_TWIN: Record<string, string> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
};

const russian = newStemmer('russian');
const english = newStemmer('english');

/** The stem of a Russian or English word; other scripts stay as they are. */
export function stemOf(word: string): string {
  if (/^[а-я]+$/.test(word)) return russian.stem(word);
  return /^[a-z]+$/.test(word) ? english.stem(word) : word;
}

/** Words of two alphabets (`Сlickhouse`, `С#`, `1С`) are typing slips: their Cyrillic letters become the Latin twins. */
function fold(word: string): string {
  const folded = word.toLowerCase().normalize('NFC').replaceAll('ё', 'е');
  const isMixed = /[а-я]/.test(folded) && /[a-z]/.test(folded);
  const isMarked = /^[а-я](?:\+\+|#)$/.test(folded) || /^\d[а-я]$/.test(folded);
  if (!isMixed && !isMarked) return folded;
  const latin = [...folded].map((letter) => LATIN_TWIN[letter] ?? letter).join('');
  return /[а-я]/.test(latin) ? folded : latin;
}

const ENDS_SENTENCE = /[.!?;•●▪◦·|](?:\s|$)|[.!?;]$|\n\s*\n/;

/** A wrapped line goes on with a small letter; a capital, a digit or a bullet begins something new. */
function isNewSentence(text: string, gap: string, next: number): boolean {
  if (ENDS_SENTENCE.test(gap)) return true;
  if (!gap.includes('\n')) return false;
  if (/\n\s*[^\s(]/.test(gap)) return true;
  const first = text[next] ?? '';
  return first !== first.toLowerCase() || /\d/.test(first);
}

/**
 * The words of a text in order. `C++`, `C#`, `.NET` and `k8s` are one word each; `Node.js` is two.
 * `\0` marks what must not be read and parts words and sentences.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let previous_end = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    let start = match.index;
    let end = start + match[0].length;
    if (end - start > LONGEST_WORD) continue;
    if (text.startsWith('++', end) && end - start === 1) end += 2;
    else if (text[end] === '#' && end - start === 1) end += 1;
    const is_dot_net =
      text[start - 1] === '.' && /^net$/i.test(match[0]) && !/[\p{L}\p{N}]/u.test(text[start - 2] ?? ' ');
    if (is_dot_net) start -= 1;
    const gap = text.slice(Math.max(previous_end, start - 200), start);
    if (tokens.length > 0 && (gap.includes('\0') || isNewSentence(text, gap, start))) sentence += 1;
    tokens.push({ word: fold(text.slice(start, end)), start, end, sentence });
    previous_end = end;
  }
  return tokens;
}
