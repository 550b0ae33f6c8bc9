import { isDeclined } from './intents.policy.js';
import { type Option, readChoice } from './reading-choice.policy.js';
import { type Reading, unread } from './reading.policy.js';
import { compilePhrases, hasPhrase, isOnlyPhrases, wordsOf } from './words.policy.js';

const DENIALS = [
  'нет, не знаю, не владею, не говорю, не учил*, никак*, нету, не знаком*, никакого, никакой, без образования, нет образования, не учился, вообще никак, совсем не знаю, не изучал*, нулевой, ноль',
  "no, none, not at all, don't speak, dont speak, do not speak, don't know, never learned, never studied, zero, no education, nothing, not any, don't have",
];
const NO_SUCH = compilePhrases(...DENIALS);
const NOTHING_BUT_NO_SUCH = compilePhrases(
  ...DENIALS,
  'я, на нем, им, его, этим языком, совсем, вообще, пока, i, it, this language',
);
/** A longer message tells a story, in which "нет" may be about anything. */
const MOST_WORDS_OF_DENIAL = 8;

/** There is no level below the first: someone who has none of it says no. */
export function saysNone(message: string): boolean {
  const words = wordsOf(message);
  return words.length <= MOST_WORDS_OF_DENIAL && !isDeclined(message) && hasPhrase(words, NO_SUCH);
}

/** Where one thing that is said ends and the next begins; "без" denies only what follows it. */
const BETWEEN_CLAUSES =
  /[,;:()!?\n]|\.(?=\s|$)|\s[-–—]\s|\s(?=(?:без|without)\s)|\s(?:но|а|хотя|зато|but|though|although)\s/iu;
const MOST_CLAUSES = 20;

/**
 * A level of a language. Where the whole message tells none or several, each clause is read for itself: "B1, читаю без
 * словаря" denies a dictionary, not a level.
 */
export function readLevel(message: string, options: readonly Option[]): Reading<string> {
  const whole = readChoice(message, options);
  if (whole.is_read) return whole;
  const clauses = message.split(BETWEEN_CLAUSES).slice(0, MOST_CLAUSES);
  const read = clauses.map((clause) => readChoice(clause, options));
  const told = new Set(read.flatMap((one) => (one.is_read && !one.is_interpreted ? [one.value] : [])));
  const [level] = told;
  const isOpen = whole.why === 'many' && read.some((one) => !one.is_read && one.why === 'many');
  if (level === undefined || told.size > 1 || isOpen) return whole;
  // "Свободно читаю, не говорю" is no level, and not nothing either.
  return clauses.some(isWholeDenial) ? unread('many') : { is_read: true, value: level };
}

function isWholeDenial(clause: string): boolean {
  const words = wordsOf(clause);
  return hasPhrase(words, NO_SUCH) && isOnlyPhrases(words, NOTHING_BUT_NO_SUCH) && !isDeclined(clause);
}
