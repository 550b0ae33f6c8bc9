import type { Reading } from './reading.policy.js';
import { unread } from './reading.policy.js';

const MEANINGFUL = /[\p{L}\p{N}]/u;
const SHORTEST = 2;

/** Any words count; punctuation, emoji and a single letter do not. The text is kept as it was written. */
export function readText(message: string): Reading<string> {
  const text = message.trim();
  const letters = [...text.slice(0, 200)].filter((character) => MEANINGFUL.test(character));
  const isOneKey =
    new Set(letters.map((letter) => letter.toLowerCase())).size === 1 &&
    letters.length > 2 &&
    !/\p{N}/u.test(letters[0] ?? '');
  const isNumber = letters.length > 0 && letters.every((letter) => /\p{N}/u.test(letter));
  return (letters.length >= SHORTEST && !isOneKey) || isNumber ? { is_read: true, value: text } : unread('unclear');
}
