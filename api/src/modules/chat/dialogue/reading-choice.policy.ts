import { NUMERALS, ORDINALS } from './numerals.policy.js';
import type { Reading } from './reading.policy.js';
import { unread } from './reading.policy.js';
import { contentStems, editDistance } from './stems.policy.js';
import { normalise, wordsOf } from './words.policy.js';

export interface Option {
  /** What is stored. */
  value: string;
  /** Everything it may be called; the first is what the candidate sees. */
  names: string[];
}

const SEVERAL = new Set(
  'оба обе обоих все всё любой любая любое любые both all any either neither whichever every никакой ни'.split(' '),
);
const NOT = new Set(
  "не нет без кроме нельзя not no without except don't dont can't cant cannot won't isn't never".split(' '),
);
const LAST = new Set('последний последняя последнее последнюю last'.split(' '));
const POINTERS = new Set(
  'вариант варианта варианте номер пункт пунктом ответ the option number answer choice one # ) . - выбираю беру за я мой под variant n i choose pick go with за наверное пожалуй думаю let it be'.split(
    ' ',
  ),
);
const LETTERS: Record<string, number> = { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, а: 1, б: 2, в: 3, г: 4, д: 5, е: 6 };
/** Typing slips are looked for in short answers only: in a long one some word is always near some option. */
const MOST_WORDS_FOR_TYPOS = 8;
/** A choice is named early; what follows explains it. */
const MOST_WORDS = 80;

/** Reads one of the options: its text, a part of it, its number or letter, or a near miss. Several at once are `many`. */
export function readChoice(message: string, options: readonly Option[]): Reading<string> {
  const words = wordsOf(message).slice(0, MOST_WORDS);
  const text = words.join(' ');
  if (text === '') return unread('unclear');
  const exact = options.filter((option) => option.names.some((name) => plain(name) === text));
  if (exact.length === 1) return { is_read: true, value: (exact[0] as Option).value };

  const pointed = readPointer(words, options);
  if (pointed !== null) return pointed;

  for (const find of [byWholeName, byPrefix, byStems, byTypos]) {
    const found = find(words, text, options);
    if (found.length === 1) {
      const isDenied =
        words.some((word) => NOT.has(word)) &&
        !plain((found[0] as Option).names.join(' '))
          .split(' ')
          .some((word) => NOT.has(word));
      return isDenied
        ? unread('unclear')
        : { is_read: true, value: (found[0] as Option).value, ...(find === byTypos ? { is_interpreted: true } : {}) };
    }
    if (found.length > 1) return unread('many');
  }
  return unread(words.some((word) => SEVERAL.has(word)) ? 'many' : 'unclear');
}

const plain = (text: string) => wordsOf(text).join(' ');

/** "2", "б", "второй", "the second one"; null where the message does not point. */
function readPointer(words: string[], options: readonly Option[]): Reading<string> | null {
  const pointers = words.filter((word) => !POINTERS.has(word) || (word === 'в' && words.length === 1));
  const [pointer] = pointers;
  if (pointers.length !== 1 || pointer === undefined) return null;
  if (LAST.has(pointer)) return pick(options.length, options);
  const ordinal = ORDINALS.get(pointer);
  if (ordinal !== undefined) return pick(ordinal, options);
  const hasNumbers = options.some((option) => option.names.some((name) => /\d/u.test(name)));
  if (!hasNumbers && /^\d{1,2}$/u.test(pointer)) return pick(Number(pointer), options);
  if (!hasNumbers && NUMERALS.has(pointer)) return pick(NUMERALS.get(pointer) as number, options);
  const hasLetters = options.some((option) => option.names.some((name) => plain(name).length === 1));
  if (!hasLetters && pointer in LETTERS) return pick(LETTERS[pointer] as number, options);
  return null;
}

function pick(number: number, options: readonly Option[]): Reading<string> {
  const option = options[number - 1];
  return option === undefined ? unread('impossible') : { is_read: true, value: option.value };
}

/** Options whose whole name stands in the message as words; a name inside a longer one that also stands there gives way. */
function byWholeName(_: string[], text: string, options: readonly Option[]): Option[] {
  const padded = ` ${text} `;
  const standing = options
    .map((option) => ({
      option,
      names: option.names.map(plain).filter((name) => name !== '' && padded.includes(` ${name} `)),
    }))
    .filter(({ names }) => names.length > 0);
  return standing
    .filter(
      ({ option, names }) =>
        !standing.some(
          (other) =>
            other.option !== option &&
            names.every((name) =>
              other.names.some((longer) => longer.length > name.length && ` ${longer} `.includes(` ${name} `)),
            ),
        ),
    )
    .map(({ option }) => option);
}

function byPrefix(words: string[], text: string, options: readonly Option[]): Option[] {
  if (text.length < 3) return [];
  const whole = options.filter((option) => option.names.some((name) => plain(name).startsWith(text)));
  if (whole.length > 0 || words.length > MOST_WORDS_FOR_TYPOS) return whole;
  return [];
}

function byStems(words: string[], _: string, options: readonly Option[]): Option[] {
  const said = contentStems(words.slice(0, 60).join(' '));
  if (said.length === 0) return [];
  const isSaid = (stem: string) =>
    said.some(
      (other) =>
        other === stem || (stem.length >= 4 && other.length >= 4 && (other.startsWith(stem) || stem.startsWith(other))),
    );
  const stemmed = options.map((option) => ({ option, names: option.names.map((name) => contentStems(name)) }));
  const full = stemmed.filter(({ names }) => names.some((stems) => stems.length > 0 && stems.every(isSaid)));
  if (full.length > 0) return full.map(({ option }) => option);
  // A word that only one of the options has ("удалёнка" of "Удалённая работа") is enough.
  return stemmed
    .filter(({ option, names }) =>
      names.some((stems) =>
        stems.some(
          (stem) =>
            isSaid(stem) &&
            !stemmed.some((other) => other.option !== option && other.names.some((theirs) => theirs.includes(stem))),
        ),
      ),
    )
    .map(({ option }) => option);
}

/** A slip in the whole name first, then in words that no other option has. */
function byTypos(words: string[], text: string, options: readonly Option[]): Option[] {
  if (words.length > MOST_WORDS_FOR_TYPOS) return [];
  const whole = nearest(options, (option) => option.names.map((name) => typoDistance(text, plain(name))));
  if (whole.length > 0) return whole;
  const named = options.map((option) => new Set(option.names.flatMap(wordsOf)));
  return nearest(options, (option) =>
    option.names
      .flatMap(wordsOf)
      .filter((part) => named.filter((theirs) => theirs.has(part)).length === 1)
      .flatMap((part) => words.map((word) => typoDistance(word, part))),
  );
}

function nearest(options: readonly Option[], distancesOf: (option: Option) => number[]): Option[] {
  const distances = options.map((option) => ({
    option,
    distance: Math.min(Number.POSITIVE_INFINITY, ...distancesOf(option)),
  }));
  const least = Math.min(...distances.map(({ distance }) => distance));
  return Number.isFinite(least)
    ? distances.filter(({ distance }) => distance === least).map(({ option }) => option)
    : [];
}

function typoDistance(typed: string, meant: string): number {
  const shorter = Math.min(typed.length, meant.length);
  if (shorter < 4 || shorter > 60) return Number.POSITIVE_INFINITY;
  const most = shorter < 8 ? 1 : 2;
  const distance = editDistance(normalise(typed), normalise(meant), most);
  return distance > most ? Number.POSITIVE_INFINITY : distance;
}
