import {
  comingDay,
  day,
  daysIn,
  endOfMonth,
  fullYear,
  iso,
  nextWeekday,
  plusDays,
  plusMonths,
  split,
  startOfMonth,
  YEARS_AHEAD,
} from './calendar.policy.js';
import {
  AFTER_NEW_YEAR,
  AFTER_TOMORROW,
  BETWEEN_DAYS,
  END_OF_MONTH,
  HALF_STEPS,
  MONTHS,
  NEXT_MONTH,
  NEXT_WEEK,
  NOW,
  PARTS_OF_MONTH,
  STEPS,
  TOMORROW,
  WEEKDAYS,
} from './date-words.policy.js';
import { AMOUNTS, NUMERALS, ORDINALS } from './numerals.policy.js';
import type { Reading } from './reading.policy.js';
import { unread } from './reading.policy.js';
import type { Token } from './words.policy.js';
import { type Phrases, phraseAt, tokenise } from './words.policy.js';

interface Found {
  /** ISO date, or null for one that no calendar has ("31.02"). */
  date: string | null;
  end: number;
  is_relative: boolean;
  is_one_of_two?: boolean;
}

/**
 * Reads one day. A day without a year is the coming one; a month without a day is its first day; "via three weeks" counts
 * from `today` (ISO). Slashes are read day first unless that is impossible. Two different days are `many`.
 */
export function readDate(message: string, today: string): Reading<string> {
  const tokens = tokenise(message);
  const texts = tokens.map((token) => token.text);
  const found: Found[] = [];
  let at = 0;
  while (at < tokens.length) {
    const date = dateAt(tokens, texts, at, today);
    if (date === null) at += 1;
    else {
      found.push(date);
      at = Math.max(date.end, at + 1);
    }
  }
  const last = found[found.length - 1];
  if (last === undefined) return unread('unclear');
  // A weekday beside a date ("в понедельник, 1 декабря") only repeats it.
  const exact = found.filter((date) => !date.is_relative);
  const meant = exact.length > 0 ? exact : found;
  if (meant.some((date) => date.date === null)) return unread('impossible');
  const first = meant[0] as Found;
  if (meant.some((date) => date.date !== first.date || date.is_one_of_two)) {
    const isCorrected = texts.some((word) => ['точнее', 'вернее', 'actually', 'rather', 'sorry', 'ой'].includes(word));
    if (!isCorrected) return unread('many');
    return { is_read: true, value: (meant[meant.length - 1] as Found).date as string, is_interpreted: true };
  }
  return { is_read: true, value: first.date as string, is_interpreted: first.is_relative };
}

function dateAt(tokens: readonly Token[], texts: string[], at: number, today: string): Found | null {
  return (
    numericDate(tokens, texts, at, today) ??
    namedDate(tokens, texts, at, today) ??
    relativeDate(tokens, texts, at, today) ??
    dayOfMonth(tokens, texts, at, today)
  );
}

const sure = (date: string | null, end: number): Found => ({ date, end, is_relative: false });
const guessed = (date: string | null, end: number): Found => ({ date, end, is_relative: true });

/** 2026-12-01 · 01.12.2026 · 1/12/26 · 01-12-2026 · 01.12 */
function numericDate(tokens: readonly Token[], texts: string[], at: number, today: string): Found | null {
  const first = tokens[at];
  if (first?.kind !== 'number') return null;
  // "01.12" and "01.12.2026" leave the tokeniser as one decimal or as parts with marks between them.
  const parts: string[] = [];
  let end = at;
  let mark = '';
  while (parts.length < 3 && tokens[end]?.kind === 'number') {
    const pieces = (texts[end] as string).split(/[.,]/u);
    if (pieces.length > 1) mark ||= '.';
    parts.push(...pieces);
    end += 1;
    const next = texts[end];
    if (
      parts.length < 3 &&
      (next === '.' || next === '/' || next === '-') &&
      tokens[end + 1]?.kind === 'number' &&
      (mark === '' || mark === next || next === '.')
    ) {
      mark ||= next;
      end += 1;
    } else break;
  }
  const [a, b, c] = parts.map(Number);
  if (a === undefined || b === undefined || parts.length > 3) return null;
  if (c === undefined) {
    const isDayAndMonth = mark === '.' || mark === '/';
    if (!isDayAndMonth || (parts[1] ?? '').length > 2 || a < 1 || a > 31 || b < 1 || b > 12) return null;
    // "3.5" may be anything; a day and a month without a year are written with two digits of the month.
    if (mark === '.' && (parts[1] ?? '').length !== 2) return null;
    return sure(comingDay(a, b, today), end);
  }
  if ((parts[0] ?? '').length === 4) return sure(day(a, b, c, today), end);
  if (mark === '-' && (parts[2] ?? '').length !== 4) return null;
  const year = fullYear(c, parts[2] as string);
  if (mark === '/' && a <= 12 && b > 12) return sure(day(year, a, b, today), end);
  return sure(day(year, b, a, today), end);
}

/** 1 декабря 2026 г. · первого декабря · December 1st, 2026 · the 1st of December · в начале декабря · декабрь */
function namedDate(tokens: readonly Token[], texts: string[], at: number, today: string): Found | null {
  const part = PARTS_OF_MONTH[texts[at] as string];
  if (part !== undefined) {
    const skip = ['of', '-', 'the'].includes(texts[at + 1] ?? '') ? 1 : 0;
    const month = MONTHS.get(texts[at + 1 + skip] ?? '');
    return month === undefined ? null : monthAlone(month + 1, tokens, at + 2 + skip, today, part);
  }
  const dayFirst = dayNumberAt(tokens, texts, at);
  if (dayFirst !== null) {
    let next = dayFirst.end;
    if (texts[next] === 'of' || texts[next] === '-' || texts[next] === 'числа') next += 1;
    const month = MONTHS.get(texts[next] ?? '');
    if (month !== undefined) {
      const isOneOfTwo = BETWEEN_DAYS.has(texts[at - 1] ?? '') && dayNumberAt(tokens, texts, at - 2) !== null;
      const told = withYear(dayFirst.value, month + 1, tokens, next + 1, today);
      // "1 или 15 декабря": the other day has no month of its own, so the pair counts as two days.
      return isOneOfTwo ? { ...told, is_one_of_two: true } : told;
    }
  }
  const month = MONTHS.get(texts[at] as string);
  if (month === undefined || (texts[at] === 'may' && !isMonthMay(tokens, texts, at))) return null;
  const skip = texts[at + 1] === 'the' || texts[at + 1] === '.' ? 1 : 0;
  const dayAfter = dayNumberAt(tokens, texts, at + 1 + skip);
  if (dayAfter !== null) return withYear(dayAfter.value, month + 1, tokens, dayAfter.end, today);
  return monthAlone(month + 1, tokens, at + 1 + skip, today, 'start');
}

const isMonthMay = (tokens: readonly Token[], texts: string[], at: number) =>
  tokens.length === 1 ||
  tokens[at + 1]?.kind === 'number' ||
  ['in', 'of', 'from', 'by', 'since', 'mid', 'early', 'late'].includes(texts[at - 1] ?? '');

function yearAt(tokens: readonly Token[], at: number): { value: number; end: number } | null {
  const skip = tokens[at]?.text === ',' || tokens[at]?.text === '.' || tokens[at]?.text === '-' ? 1 : 0;
  const token = tokens[at + skip];
  if (token?.kind !== 'number' || token.text.length !== 4) return null;
  return { value: token.value ?? 0, end: at + skip + 1 };
}

function withYear(date: number, month: number, tokens: readonly Token[], at: number, today: string): Found {
  const year = yearAt(tokens, at);
  if (year !== null) return sure(day(year.value, month, date, today), year.end);
  return sure(comingDay(date, month, today), at);
}

function monthAlone(
  month: number,
  tokens: readonly Token[],
  at: number,
  today: string,
  part: 'start' | 'middle' | 'end',
): Found {
  const told = yearAt(tokens, at);
  const [thisYear, thisMonth] = split(today);
  const year = told?.value ?? (month < thisMonth ? thisYear + 1 : thisYear);
  const date = part === 'start' ? 1 : part === 'middle' ? 15 : daysIn(year, month);
  const read = day(year, month, date, today);
  // "в ноябре" said in November means from today on, not the first day that has passed.
  const isPassed = told === null && read !== null && read < today && month === thisMonth;
  return guessed(isPassed ? today : read, told?.end ?? at);
}

/** 1 · 1-го · 1st · первого · двадцать пятого · twenty fifth */
function dayNumberAt(
  tokens: readonly Token[],
  texts: string[],
  at: number,
): { value: number; end: number; is_ordinal: boolean } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const value = token.value ?? 0;
    if (!Number.isInteger(value) || value < 1 || value > 31 || token.text.length > 2) return null;
    let end = at + 1;
    let isOrdinal = false;
    if (texts[end] === '-' && ['го', 'е', 'ое', 'му', 'ого'].includes(texts[end + 1] ?? ''))
      [end, isOrdinal] = [end + 2, true];
    else if (['st', 'nd', 'rd', 'th', 'го'].includes(texts[end] ?? '')) [end, isOrdinal] = [end + 1, true];
    return { value, end, is_ordinal: isOrdinal };
  }
  const ordinal = ORDINALS.get(token.text);
  if (ordinal !== undefined) return { value: ordinal, end: at + 1, is_ordinal: true };
  const tens = NUMERALS.get(token.text);
  const skip = texts[at + 1] === '-' ? 1 : 0;
  const rest = ORDINALS.get(texts[at + 1 + skip] ?? '');
  return (tens === 20 || tens === 30) && rest !== undefined && rest < 10
    ? { value: tens + rest, end: at + 2 + skip, is_ordinal: true }
    : null;
}

/** "15 числа", "с 1-го", "the 15th": the next such day. */
function dayOfMonth(tokens: readonly Token[], texts: string[], at: number, today: string): Found | null {
  const found = dayNumberAt(tokens, texts, at);
  if (found === null) return null;
  const isNamed = texts[found.end] === 'числа' || texts[found.end] === 'число';
  if (!isNamed && !(found.is_ordinal && ['с', 'the', 'from', 'on', 'до', 'после', 'к'].includes(texts[at - 1] ?? '')))
    return null;
  const [year, month, date] = split(today);
  for (let ahead = found.value > date ? 0 : 1; ahead < 13; ahead += 1) {
    const months = month - 1 + ahead;
    const [targetYear, targetMonth] = [year + Math.floor(months / 12), (months % 12) + 1];
    if (found.value <= daysIn(targetYear, targetMonth))
      return guessed(iso(targetYear, targetMonth, found.value), found.end + (isNamed ? 1 : 0));
  }
  return null;
}

function relativeDate(tokens: readonly Token[], texts: string[], at: number, today: string): Found | null {
  const listed: [Phrases, () => string][] = [
    [AFTER_TOMORROW, () => plusDays(today, 2)],
    [TOMORROW, () => plusDays(today, 1)],
    [NEXT_WEEK, () => nextWeekday(today, 1)],
    [NEXT_MONTH, () => startOfMonth(today, 1)],
    [END_OF_MONTH, () => endOfMonth(today)],
    [AFTER_NEW_YEAR, () => `${split(today)[0] + 1}-01-01`],
    [NOW, () => today],
  ];
  for (const [phrases, date] of listed) {
    const length = phraseAt(texts, at, phrases);
    const isSpan = texts[at - 1] === 'from' && STEPS.has(texts[at - 2] ?? '');
    if (length > 0 && isSpan) continue;
    if (length > 0 && !(phrases === NOW && isDenied(texts, at))) return guessed(date(), at + length);
  }
  const weekday = WEEKDAYS.get(texts[at] as string);
  if (weekday !== undefined && !(tokens.length > 6 && (texts[at] as string).length < 4))
    return guessed(nextWeekday(today, weekday), at + 1);
  return stepsAhead(tokens, texts, at, today);
}

const isDenied = (texts: string[], at: number) => ['не', 'not'].includes(texts[at - 1] ?? '');

/** "через две недели", "in 10 days", "2 weeks from now", and the bare span as an answer to "when?". A range means its later end. */
function stepsAhead(tokens: readonly Token[], texts: string[], at: number, today: string): Found | null {
  const half = HALF_STEPS[texts[at] as string];
  if (half !== undefined) return guessed(plusDays(plusMonths(today, half.months), half.days), at + 1);
  let next = at;
  let amount = amountAt(tokens, next);
  if (amount !== null) {
    next += 1;
    const other = ['-', 'до', 'to', 'or', 'или'].includes(texts[next] ?? '') ? amountAt(tokens, next + 1) : null;
    if (other !== null) {
      amount = other;
      next += 2;
    }
    while (['of', 'рабочих', 'календарных', 'working', 'calendar', 'full', 'полных'].includes(texts[next] ?? ''))
      next += 1;
  } else if (
    ['через', 'in', 'after', 'a', 'an', 'спустя', 'одну', 'примерно'].includes(texts[at - 1] ?? '') ||
    tokens.length === 1
  )
    amount = 1;
  const step = STEPS.get(texts[next] ?? '');
  if (amount === null || step === undefined || ['назад', 'ago'].includes(texts[next + 1] ?? '')) return null;
  const ahead = step === 'days' || step === 'weeks' ? Math.ceil(amount) * (step === 'weeks' ? 7 : 1) : 0;
  if (ahead > 366 * YEARS_AHEAD || amount > 12 * YEARS_AHEAD) return guessed(null, next + 1);
  if (step === 'days') return guessed(plusDays(today, ahead), next + 1);
  if (step === 'weeks') return guessed(plusDays(today, Math.ceil(amount * 7)), next + 1);
  const months = step === 'years' ? amount * 12 : amount;
  return guessed(plusDays(plusMonths(today, Math.floor(months)), Math.round((months % 1) * 30)), next + 1);
}

function amountAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') return token.value ?? null;
  return NUMERALS.get(token.text) ?? AMOUNTS.get(token.text) ?? null;
}
