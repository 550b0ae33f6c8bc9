import { isKnownCity } from './cities.policy.js';
import { sectionOfLine } from './resume-sections.policy.js';
import { type Token, tokensOf } from './words.policy.js';

/** A CV made readable. Every text here has the length of the original, so an offset means the same in all of them. */
export interface ResumeText {
  original: string;
  /** Original letters; what is personal is overwritten with `\0`. */
  cased: string;
  /** As `cased`, lower case, ё as е, every dash as `-`. */
  plain: string;
  tokens: Token[];
}

/** More text than any CV has; the rest is not read. */
const LONGEST_RESUME = 100_000;
const HEADER_LINES = 15;
const NAME_LINES = 3;

const BLANK = '\0';

const sameLengthLowerCase = (text: string): string => {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('');
};

/** What ends a line besides a line feed, and what is as good as a space (control, format and soft-hyphen characters too). */
const LINE_ENDS = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/g;
const BLANKS = /(?!\n)[\s\p{Cc}\p{Cf}]/gu;

/** Odd spaces, control characters and kinds of dashes made plain, one character for one. */
const withPlainSigns = (text: string): string =>
  text
    .replace(LINE_ENDS, '\n')
    .replace(BLANKS, (sign) => ' '.repeat(sign.length))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('Ё', 'Е')
    .replaceAll('ё', 'е');

const LABELS =
  'пол|возраст|дата рождения|год рождения|место рождения|родился|родилась|гражданство|национальность|семейное положение|семья|' +
  'дети|вероисповедание|религия|фото|фотография|рост|вес|паспорт|снилс|инн|телефон|тел|e-?mail|почта|эл\\. почта|' +
  'разрешение на работу|есть разрешение на работу|фио|ф\\.и\\.о|имя|фамилия|отчество|' +
  'sex|gender|age|date of birth|birth date|birthday|dob|born|place of birth|citizenship|nationality|ethnicity|race|' +
  'marital status|family status|family|children|religion|photo|picture|height|weight|passport|phone|mobile|tel|' +
  'work permit|name|full name|first name|last name|surname';

/** A personal label at the beginning of a piece; with a colon everything after it goes too. */
const LABELLED = new RegExp(`^[\\s\\-*]*(?:${LABELS})(?:\\s*[:=]|\\s+-\\s)`);
const ADDRESS = /^[\s\-*]*(?:домашний |почтовый |home |postal )?(?:адрес(?: проживания| регистрации)?|address)\s*[:-]/;
const OTHER_LABEL = /^\s*[\p{L}][\p{L} ]{1,28}:/u;

/** Pieces that are personal as a whole, without any label. */
const PERSONAL =
  /^[\s\-*(]*(?:мужчина|женщина|мужской|женский|male|female|man|woman|(?:мне |возраст )?\d{2} (?:лет|года?|years old|y\.? ?o\.?)|(?:i am |aged? |i'm )?\d{2}(?: years(?: old)?)?|не ?замужем|замужем|женат|не женат|холост|холостой|разведен|разведена|в разводе|вдова|вдовец|married|single|divorced|widowed|родил(?:ся|ась) .{1,40}|born .{1,40}|(?:\p{L}{3,12}|\d) (?:детей|ребен\p{L}+|сын\p{L}*|доч\p{L}+|children|kids|child)|есть (?:дети|ребенок)|детей нет|нет детей|no children|без вредных привычек|(?:\p{L}+ )?гражданин\p{L}* .{1,40}|citizen of .{1,40})[\s).]*$/u;

/** Personal words inside a sentence. */
const INLINE =
  /(?<![\p{L}\d])(?:\d{2}[- ]years?[- ]old|aged \d{2}|мне \d{2} (?:лет|года?)|мужчина|женщина|male|female|замужем|женат|married)(?![\p{L}\d])/gu;
const LINKS = /(?:https?:\/\/|www\.|t\.me\/|linkedin\.com|github\.com|vk\.com)[^\s,;]*/g;
const STREET =
  /(?<!\p{L})(?:ул\.|улица|проспект|пр-т|переулок|пер\.|шоссе|бульвар|наб\.|мкр|д\.|дом|кв\.|квартира|корп\.|street|st\.|avenue|ave|road|apt)(?!\p{L})/u;

/** Two to five capitalised words, initials allowed: how a name is written, and a job title in title case. */
const NAME_LIKE =
  /^\s*\p{Lu}[\p{L}'’-]*\.?(?:(?:\s{1,4}|(?<=\.))(?:(?:van|von|de|del|da|di|al|bin|ibn|el|оглы|кызы|ибн|фон|де) )?(?:\p{Lu}[\p{L}'’-]*\.?|оглы|кызы)){1,4}\s*$/u;

interface Piece {
  start: number;
  end: number;
}

const ABBREVIATION = /(?<!\p{L})(?:\p{L}|ул|кв|пр|пер|стр|корп|наб|обл|тел|st|apt|tel|no)$/u;

/** A line cut at commas, semicolons, bars and sentence ends. */
function piecesOf(plain: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    const sign = plain[at] ?? '';
    const is_end =
      /[.!?]/.test(sign) &&
      /\s/.test(plain[at + 1] ?? ' ') &&
      !ABBREVIATION.test(plain.slice(Math.max(from, at - 6), at));
    if (!is_end && !/[,;|•]/.test(sign)) continue;
    pieces.push({ start: from, end: at });
    from = at + 1;
  }
  pieces.push({ start: from, end });
  return pieces;
}

/** Where what is personal stands: never given to any reader. The city is kept, the rest of an address is not. */
function personalSpans(cased: string, plain: string): Piece[] {
  const spans: Piece[] = [];
  let filled_lines = 0;
  let is_header = true;
  let start = 0;
  while (start <= plain.length) {
    const newline = plain.indexOf('\n', start);
    const end = newline === -1 ? plain.length : newline;
    const line = plain.slice(start, Math.min(end, start + 200));
    if (line.trim() !== '') {
      const is_title =
        /^\s*(?:резюме|cv|resume|curriculum vitae|контакты|contacts?|персональные данные|личные данные)\s*:?\s*$/.test(
          line,
        );
      if (!is_title) filled_lines += 1;
      if (filled_lines > HEADER_LINES || sectionOfLine(line)) is_header = false;
      const is_address = ADDRESS.test(line);
      let is_labelled = false;
      piecesOf(plain, start, end).forEach((piece, index) => {
        const text = plain.slice(piece.start, Math.min(piece.end, piece.start + 120));
        if (LABELLED.test(text)) is_labelled = true;
        else if (OTHER_LABEL.test(text)) is_labelled = false;
        const is_name =
          is_header &&
          index === 0 &&
          !is_title &&
          filled_lines <= NAME_LINES &&
          NAME_LIKE.test(cased.slice(piece.start, Math.min(piece.end, piece.start + 80))) &&
          !isKnownCity(text);
        const is_street = (is_address || is_header) && (STREET.test(text) || (is_address && /\d/.test(text)));
        if (is_labelled || is_name || is_street || PERSONAL.test(text)) spans.push(piece);
      });
    }
    start = end + 1;
  }
  for (const pattern of [INLINE, LINKS]) {
    for (const match of plain.matchAll(pattern)) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  for (let at = plain.indexOf('@'); at !== -1; at = plain.indexOf('@', at + 1)) {
    let from = at;
    let to = at + 1;
    while (from > at - 64 && /[\w.+-]/.test(plain[from - 1] ?? ' ')) from -= 1;
    while (to < at + 128 && /[\w.-]/.test(plain[to] ?? ' ')) to += 1;
    spans.push({ start: from, end: to });
  }
  return spans.sort((a, b) => a.start - b.start);
}

function blank(text: string, spans: Piece[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    parts.push(text.slice(at, Math.max(at, start)), BLANK.repeat(end - Math.max(at, start)));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** A text that is about no person, made readable in the same way: a vacancy. */
export function plainText(original: string): ResumeText {
  const cased = withPlainSigns(original.slice(0, LONGEST_RESUME));
  return { original, cased, plain: sameLengthLowerCase(cased), tokens: tokensOf(cased) };
}

/** Reads a CV once for every reader; name, sex, age, photo, nationality, family and street are blanked before. */
export function resumeText(original: string): ResumeText {
  const signs = withPlainSigns(original.slice(0, LONGEST_RESUME));
  const lower = sameLengthLowerCase(signs);
  const spans = personalSpans(signs, lower);
  const cased = blank(signs, spans);
  return { original, cased, plain: blank(lower, spans), tokens: tokensOf(cased) };
}

const QUOTE_SIDE = 80;

/** The piece of text around a place that a person needs to see it in context: within its sentence, verbatim. */
export function quoteAround(
  text: ResumeText,
  start: number,
  end: number,
): { start: number; end: number; quote: string } {
  const { plain, original } = text;
  let from = start;
  while (from > 0 && start - from < QUOTE_SIDE && !isEdge(plain, from - 1)) from -= 1;
  let to = end;
  while (to < plain.length && to - end < QUOTE_SIDE && !isEdge(plain, to)) to += 1;
  if (start - from === QUOTE_SIDE) while (from < start && !/\s/.test(plain[from - 1] ?? ' ')) from += 1;
  if (to - end === QUOTE_SIDE) while (to > end && !/\s/.test(plain[to] ?? ' ')) to -= 1;
  while (from < start && /[\s\-*,]/.test(plain[from] ?? '')) from += 1;
  while (to > end && /[\s,;]/.test(plain[to - 1] ?? '')) to -= 1;
  return { start: from, end: to, quote: original.slice(from, to) };
}

function isEdge(plain: string, at: number): boolean {
  const sign = plain[at] ?? '\n';
  if (sign === '\n' || sign === BLANK || sign === '•' || sign === '|') return true;
  return /[.!?;]/.test(sign) && /\s/.test(plain[at + 1] ?? ' ');
}
