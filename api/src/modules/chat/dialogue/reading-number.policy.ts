import type { QuestionUnit } from '../../vacancies/requirements.policy.js';
import { FILLERS } from './number-words.policy.js';
import { periodOf, yearsSince } from './periods-told.policy.js';
import { findQuantities, type Quantity } from './quantities.policy.js';
import type { Reading } from './reading.policy.js';
import { unread } from './reading.policy.js';
import type { Token } from './words.policy.js';
import { compilePhrases, hasPhrase, tokenise } from './words.policy.js';

export interface ReadNumber {
  min: number;
  max: number;
  currency?: string;
  /** "from 200": the number is the least, nothing was said about the most. */
  is_at_least?: boolean;
}

export interface NumberContext {
  unit?: QuestionUnit;
  /** Currency of the vacancy: what a bare sum of money is in. */
  currency?: string;
  /** What the vacancy pays per month or year, to tell the period and the thousands of a bare sum. */
  salary_hint?: number | null;
  /** ISO date: "since 2018" counts up to it. */
  today?: string;
}

const NOTHING_YET = compilePhrases(
  'нет, неа, нету, нисколько, никак*, никогда, ни разу, ни одного, ни дня, ни года, без опыта, без стажа, без, отсутствует, не работал*, не приходилось, не доводилось, не имею, не пользовал*, не сталкив*, не использовал*, не занимал*, не было, опыта нет, не владею, не умею, не знаком*, не нужно, не надо, не требуется',
  "none, no, nope, never, nothing, nil, without, haven't, havent, have not, didn't, did not, don't have, do not have, dont have, not at all, not worked",
);
const AGE_BEFORE = new Set(['мне', 'aged', 'age', 'возраст']);
const FIXES_ITSELF = new Set('точнее вернее rather actually sorry ой нет no простите извините'.split(' '));
const RANGE_WORDS = new Set('до to или or по либо'.split(' '));

/** The most that is believed, per unit: beyond it the answer is taken for a slip. */
const LIMITS: Record<QuestionUnit, number> = {
  years: 70,
  months: 840,
  days: 3660,
  hours: 744,
  money: 10_000_000_000,
  percent: 100,
  count: 1_000_000_000,
};
const DAYS_IN: Record<'years' | 'months' | 'weeks' | 'days', number> = {
  years: 365,
  months: 365 / 12,
  weeks: 7,
  days: 1,
};
/** A bare sum below this in roubles is said in thousands: nobody names a wage of 200 ₽. */
const BARE_THOUSANDS = { least: 10, most: 999, currency: 'RUB' } as const;

/** Reads a number or a range, converts it to the unit asked for, and refuses what cannot be. */
export function readNumber(message: string, context: NumberContext): Reading<ReadNumber> {
  const tokens = tokenise(message);
  const isMoney = context.unit === 'money';
  const found = joinCompounds(findQuantities(tokens, isMoney), tokens);
  const since = isMoney ? null : yearsSince(tokens, context);
  if (since !== null) return { is_read: true, value: { min: since, max: since }, is_interpreted: true };
  if (found.length === 0) {
    const words = tokens.filter((token) => token.kind !== 'mark').map((token) => token.text);
    const takesNothing = !isMoney && words.length <= 12 && hasPhrase(words, NOTHING_YET);
    return takesNothing ? { is_read: true, value: { min: 0, max: 0 } } : unread('unclear');
  }
  if (found.some((quantity) => quantity.is_negative)) return unread('impossible');
  return isMoney ? readMoney(found, tokens, context) : readAmount(found, tokens, context);
}

function readAmount(found: Quantity[], tokens: readonly Token[], context: NumberContext): Reading<ReadNumber> {
  const { unit } = context;
  const chosen = chooseOne(toRanges(ownUnitFirst(found, unit, tokens), tokens), tokens);
  if (chosen === null) return unread('many');
  const low = convert(chosen.low, unit);
  const high = convert(chosen.high, unit);
  if (low === null || high === null) return unread('unclear');
  const isConverted = [chosen.low, chosen.high].some(
    (side) => side.unit !== undefined && unit !== undefined && side.unit !== unit,
  );
  return within(low, high, chosen, unit, isConverted);
}

function readMoney(found: Quantity[], tokens: readonly Token[], context: NumberContext): Reading<ReadNumber> {
  const sums = found.filter((quantity) => quantity.unit === undefined);
  const chosen = chooseOne(toRanges(sums, tokens), tokens);
  if (chosen === null) return unread(sums.length === 0 ? 'unclear' : 'many');
  const home = context.currency ?? 'RUB';
  const currency = chosen.high.currency ?? chosen.low.currency ?? home;
  let [low, high] = [chosen.low.value, chosen.high.value];
  let isInterpreted = false;
  const isBare = ![chosen.low, chosen.high].some((side) => side.is_multiplied);
  if (isBare && high < 1000) {
    const isSafe =
      currency === BARE_THOUSANDS.currency &&
      home === BARE_THOUSANDS.currency &&
      chosen.high.currency === undefined &&
      chosen.low.currency === undefined &&
      low >= BARE_THOUSANDS.least &&
      high <= BARE_THOUSANDS.most;
    if (!isSafe) return unread(high === 0 || low < 0 ? 'impossible' : 'unclear');
    low *= 1000;
    high *= 1000;
    isInterpreted = true;
  }
  const period = periodOf(tokens);
  if (period === 'hour' || period === 'day') return unread('unclear');
  const asksForYear = currency !== 'RUB' && (context.salary_hint ?? 0) >= 20_000 && home === currency;
  if (period === 'year' && !asksForYear) [low, high, isInterpreted] = [low / 12, high / 12, true];
  if (period === 'month' && asksForYear) [low, high, isInterpreted] = [low * 12, high * 12, true];
  const read = within(Math.round(low), Math.round(high), chosen, 'money', isInterpreted);
  return read.is_read ? { ...read, value: { ...read.value, currency } } : read;
}

interface Range {
  low: Quantity;
  high: Quantity;
}

function within(
  low: number,
  high: number,
  range: Range,
  unit: QuestionUnit | undefined,
  isInterpreted: boolean,
): Reading<ReadNumber> {
  const limit = unit === undefined ? LIMITS.count : LIMITS[unit];
  if (low > limit || high > limit || low < 0 || Number.isNaN(low) || (unit === 'money' && high <= 0))
    return unread('impossible');
  const min = Math.min(low, high);
  const max = Math.max(low, high);
  const bound = range.low === range.high ? range.low.bound : null;
  if (bound === 'to') return { is_read: true, value: { min: 0, max }, is_interpreted: isInterpreted };
  if (bound === 'from') return { is_read: true, value: { min, max, is_at_least: true }, is_interpreted: isInterpreted };
  return { is_read: true, value: { min, max }, is_interpreted: isInterpreted };
}

const isDaysUnit = (unit: string): unit is keyof typeof DAYS_IN => unit in DAYS_IN;
const rounded = (value: number) => Math.round(value * 100) / 100;

function convert(quantity: Quantity, unit: QuestionUnit | undefined): number | null {
  const from = quantity.unit;
  if (unit === undefined || unit === 'count' || unit === 'money' || from === undefined || from === unit)
    return rounded(quantity.value);
  if (from === 'percent' || unit === 'percent') return null;
  if (unit === 'hours') return from === 'minutes' ? rounded(quantity.value / 60) : null;
  if (from === 'hours' || from === 'minutes') return null;
  // Months and years convert by the calendar, so that 18 months are exactly 1.5 years; days by their mean length.
  if (from === 'months' && unit === 'years') return rounded(quantity.value / 12);
  if (from === 'years' && unit === 'months') return rounded(quantity.value * 12);
  if (from === 'months' && unit === 'days') return quantity.value * 30;
  return isDaysUnit(from) && isDaysUnit(unit) ? rounded((quantity.value * DAYS_IN[from]) / DAYS_IN[unit]) : null;
}

/** "Python 3 пять лет": what carries the asked unit wins over bare numbers; an age is nobody's experience. */
function ownUnitFirst(found: Quantity[], unit: QuestionUnit | undefined, tokens: readonly Token[]): Quantity[] {
  const kept = found.filter((quantity) => !AGE_BEFORE.has(tokens[quantity.start - 1]?.text ?? ''));
  const usable = kept.length > 0 ? kept : found;
  if (unit === undefined || unit === 'count' || unit === 'money') return usable;
  const isLast = (quantity: Quantity) => quantity === usable[usable.length - 1];
  const withUnit = usable.filter((quantity) => quantity.unit !== undefined && convert(quantity, unit) !== null);
  if (withUnit.length === 0) return usable.filter((quantity) => quantity.unit === undefined || isLast(quantity));
  // One half of a range ("3-5 лет", "лет пять-шесть") has no unit of its own and must stay.
  return usable.filter((quantity, index) => {
    const [before, after] = [usable[index - 1], usable[index + 1]];
    if (withUnit.includes(quantity)) return true;
    if (quantity.unit !== undefined) return false;
    return (
      (after !== undefined && withUnit.includes(after) && joinsRange(quantity, after, tokens)) ||
      (before !== undefined && withUnit.includes(before) && joinsRange(before, quantity, tokens))
    );
  });
}

const isBetween = (low: Quantity, tokens: readonly Token[], joiner: string[]) =>
  joiner.length === 1 &&
  (joiner[0] === 'и' || joiner[0] === 'and') &&
  ['между', 'between'].includes(tokens[low.start - 1]?.text ?? '');

function toRanges(found: Quantity[], tokens: readonly Token[]): Range[] {
  const ranges: Range[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const low = found[at] as Quantity;
    const high = found[at + 1];
    if (high !== undefined && joinsRange(low, high, tokens)) {
      ranges.push(alike(low, high));
      at += 1;
    } else ranges.push({ low, high: low });
  }
  return ranges;
}

function joinsRange(low: Quantity, high: Quantity, tokens: readonly Token[]): boolean {
  if (low.unit !== undefined && high.unit !== undefined && low.unit !== high.unit && low.bound !== 'from') {
    return tokens.slice(low.end, high.start).some((token) => token.text === '-' || RANGE_WORDS.has(token.text));
  }
  if (low.bound === 'from' && high.bound === 'to') return true;
  const between = tokens
    .slice(low.end, high.start)
    .map((token) => token.text)
    .filter((word) => !FILLERS.has(word));
  if (between.length === 0) return low.is_word && high.is_word && high.value > low.value && low.unit === undefined;
  if (between.length > 1) return false;
  const joiner = between[0] as string;
  return (
    joiner === '-' ||
    RANGE_WORDS.has(joiner) ||
    isBetween(low, tokens, between) ||
    ((joiner === ',' || joiner === '/') && high.value === low.value + 1)
  );
}

/** "200-250к", "от 200 тысяч до 250", "3-5 лет": the side without a unit or thousands takes the other's. */
function alike(low: Quantity, high: Quantity): Range {
  const unit = low.unit ?? high.unit;
  const currency = low.currency ?? high.currency;
  const share = {
    ...(unit === undefined ? {} : { unit }),
    ...(currency === undefined ? {} : { currency }),
    bound: null,
  };
  const left = { ...low, ...share, ...(low.unit === undefined ? {} : { unit: low.unit }) };
  const right = { ...high, ...share, ...(high.unit === undefined ? {} : { unit: high.unit }) };
  if (high.is_multiplied && !low.is_multiplied && low.value < 1000) scaleLike(left, high);
  if (low.is_multiplied && !high.is_multiplied && high.value < 1000) scaleLike(right, low);
  return { low: left, high: right };
}

function scaleLike(bare: Quantity, scaled: Quantity): void {
  bare.value *= scaled.value >= 1_000_000 ? 1_000_000 : 1000;
  bare.is_multiplied = true;
}

/** Several amounts that differ are nobody's guess, unless the last one corrects the others ("3, точнее 4"; "не 3, а 5"). */
function chooseOne(ranges: Range[], tokens: readonly Token[]): Range | null {
  const meant = ranges.filter((range) => !isTakenBack(range.low, tokens));
  const last = meant[meant.length - 1];
  if (last === undefined) return null;
  const isSame = meant.every(
    (range) =>
      range.low.value === last.low.value &&
      range.high.value === last.high.value &&
      (range.low.unit ?? last.low.unit) === last.low.unit,
  );
  if (isSame) return last;
  const previous = meant[meant.length - 2];
  const between = tokens.slice(previous?.high.end ?? 0, last.low.start);
  return between.some((token) => FIXES_ITSELF.has(token.text)) ? last : null;
}

const isTakenBack = (quantity: Quantity, tokens: readonly Token[]) =>
  ['не', 'not'].includes(tokens[quantity.start - 1]?.text ?? '') &&
  quantity.bound === null &&
  tokens.slice(quantity.end, quantity.end + 3).some((token) => ['а', 'but'].includes(token.text));

/** "пять лет и три месяца" is one amount. */
function joinCompounds(found: Quantity[], tokens: readonly Token[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of found) {
    const before = joined[joined.length - 1];
    const between = before === undefined ? [] : tokens.slice(before.end, quantity.start).map((token) => token.text);
    const isJoined =
      between.length === 0 ||
      (between.length === 1 && ['и', 'and', ',', '+', '&'].includes(between[0] as string)) ||
      between.join(' ') === ', и' ||
      between.join(' ') === 'и еще';
    const [large, small] = [before?.unit, quantity.unit];
    if (
      before !== undefined &&
      isJoined &&
      large !== undefined &&
      small !== undefined &&
      isDaysUnit(large) &&
      isDaysUnit(small) &&
      (DAYS_IN[large] > DAYS_IN[small] || (large === small && quantity.value === 0.5))
    ) {
      const months = large === 'years' && small === 'months';
      before.value += months ? quantity.value / 12 : (quantity.value * DAYS_IN[small]) / DAYS_IN[large];
      before.end = quantity.end;
    } else joined.push({ ...quantity });
  }
  return joined;
}
