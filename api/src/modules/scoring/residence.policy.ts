import { isKnownCity } from './cities.policy.js';
import { quoteAround, type ResumeText } from './resume-text.policy.js';
import type { Evidence } from './score.policy.js';

export interface CityFact {
  name: string;
  evidence: Evidence;
}

const LABEL =
  /(?<!\p{L})(?:город(?: проживания)?|место жительства|место проживания|проживает|проживание|проживаю|адрес(?: проживания)?|живу|city|location|address|based in|lives? in|residence)\s{0,3}(?:[:-]\s{0,3}|в |г\. ?|in )?(?:г\. ?|город )?(?:в )?/gu;
const NAME = /^(\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,2})/u;
const HEADER = 1500;

/** The city that a CV gives as home: after its label, or standing alone in the header. Never a street. */
export function cityIn(text: ResumeText): CityFact | null {
  for (const label of text.plain.matchAll(LABEL)) {
    const start = label.index + label[0].length;
    const rest = text.plain.slice(start, start + 60).split(/[\n,;|.(\0]/)[0] ?? '';
    const words = NAME.exec(rest)?.[1]?.split(' ') ?? [];
    const known = [words.length, 2, 1]
      .map((count) => words.slice(0, count).join(' '))
      .find((name) => name !== '' && isKnownCity(name));
    const has_label_sign = /[:]\s*(?:г\. ?|город )?$/.test(label[0]);
    const name = known ?? (has_label_sign ? words.join(' ') : '');
    if (name !== '') return factAt(text, start, start + name.length);
  }
  const header = text.plain.slice(0, HEADER);
  for (const piece of header.matchAll(/[^\n,;|•\0]+/g)) {
    const name = piece[0].trim().replace(/^г\. ?/, '');
    if (name.length < 3 || name.length > 40 || !isKnownCity(name)) continue;
    const start = piece.index + piece[0].indexOf(name);
    return factAt(text, start, start + name.length);
  }
  return null;
}

const factAt = (text: ResumeText, start: number, end: number): CityFact => ({
  name: text.original.slice(start, end),
  evidence: { source: 'resume', start, end, quote: text.original.slice(start, end) },
});

const NOT_READY =
  /не готов[аы]?(?: к)? переез|переезд(?: не рассматриваю| невозможен|: нет)|not (?:ready|willing|open) to relocat|no relocation|not open for relocation/;
const READY =
  /готов[аы]?(?: к)? переез|рассматриваю переезд|переезд(?: возможен|: да)|(?:ready|willing|open|able|prepared) (?:to|for) relocat|relocation possible/;

/** Whether the CV says that its owner would move. */
export function relocationIn(text: ResumeText): { is_ready: boolean; evidence: Evidence } | null {
  const refusal = NOT_READY.exec(text.plain);
  const match = refusal ?? READY.exec(text.plain);
  if (!match) return null;
  return {
    is_ready: refusal === null,
    evidence: { source: 'resume', ...quoteAround(text, match.index, match.index + match[0].length) },
  };
}
