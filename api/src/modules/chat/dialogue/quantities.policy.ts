import { AMOUNTS, DIGIT_ENDINGS, MULTIPLIERS, NUMERALS, ORDINALS } from './numerals.policy.js';
import {
  CURRENCIES,
  CURRENCY_MARKS,
  FILLERS,
  FROM_AFTER,
  FROM_BEFORE,
  GENITIVE_UNITS,
  HALVES,
  ONE_OF,
  PERIOD_OPENERS,
  TO_AFTER,
  TO_BEFORE,
  UNIT_WORDS,
  UNITS_FIRST,
  type TimeUnit,
} from './number-words.policy.js';
import type { Token } from './words.policy.js';
import { phraseAt } from './words.policy.js';

/** A number found in a message with what belongs to it; `start` and `end` are token indexes. */
export interface Quantity {
  value: number;
  unit?: TimeUnit | 'percent';
  currency?: string;
  is_multiplied: boolean;
  is_negative: boolean;
  bound: 'from' | 'to' | null;
  /** Written as a word, so "два три года" may be a range without a dash. */
  is_word: boolean;
  start: number;
  end: number;
}

/** Every amount of a message, in order. Sums of money read "a month" as a period, other amounts as a span. */
export function findQuantities(tokens: readonly Token[], isMoney: boolean): Quantity[] {
  const texts = tokens.map((token) => token.text);
  const found: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    // "Ни одного" is none, not one.
    const isNone = texts[at - 1] === 'ни';
    const quantity = isNone ? null : quantityAt(tokens, texts, at, isMoney, found[found.length - 1]?.end ?? 0);
    if (quantity === null) at += 1;
    else {
      quantity.bound = boundOf(texts, quantity);
      found.push(quantity);
      at = Math.max(quantity.end, at + 1);
    }
  }
  return found;
}

function quantityAt(
  tokens: readonly Token[],
  texts: string[],
  at: number,
  isMoney: boolean,
  floor: number,
): Quantity | null {
  const text = texts[at] as string;
  const half = HALVES.get(text);
  if (half !== undefined && !isMoney) {
    return {
      value: 0.5,
      unit: half,
      is_multiplied: false,
      is_negative: false,
      bound: null,
      is_word: true,
      start: at,
      end: at + 1,
    };
  }
  const amount = amountAt(tokens, texts, at, isMoney);
  if (amount === null) {
    const isOne =
      !isMoney &&
      ONE_OF.has(text) &&
      !PERIOD_OPENERS.has(texts[at - 1] ?? '') &&
      texts[at - 1] !== 'раз' &&
      !isUnitFirst(texts, at) &&
      !ORDINALS.has(texts[at - 1] ?? '');
    if (!isOne) return null;
    // "год с половиной", "a year and a half".
    const withHalf = halfAt(texts, at + 1);
    const article = texts[at - 1] === 'half' || texts[at - 2] === 'half' ? 0.5 : 1;
    return {
      value: withHalf > 0 ? 1.5 : article,
      unit: UNIT_WORDS.get(text) as TimeUnit,
      is_multiplied: false,
      is_negative: false,
      bound: null,
      is_word: true,
      start: at,
      end: at + 1 + withHalf,
    };
  }
  const quantity: Quantity = {
    value: amount.value,
    is_multiplied: amount.is_multiplied,
    is_negative: false,
    bound: null,
    is_word: tokens[at]?.kind === 'word',
    start: at,
    end: amount.end,
  };
  readUnitAfter(quantity, texts, isMoney);
  readBefore(quantity, tokens, texts, isMoney, floor);
  return quantity;
}

function readUnitAfter(quantity: Quantity, texts: string[], isMoney: boolean): void {
  let next = quantity.end;
  if (texts[next] === '+') next += 1;
  const skip = ['of', 'full', 'полных', 'целых', 'календарных', 'рабочих', 'calendar', 'working', '.'].includes(
    texts[next] ?? '',
  )
    ? 1
    : 0;
  const word = texts[next + skip] ?? '';
  if (word === '%') Object.assign(quantity, { unit: 'percent', end: next + skip + 1 });
  const currency = currencyAt(texts, next + (texts[next] === '.' ? 1 : 0));
  if (currency !== null && (isMoney || CURRENCY_MARKS[word] !== undefined)) {
    quantity.currency = currency;
    quantity.end = next + skip + 1;
    return;
  }
  const unit = UNIT_WORDS.get(word);
  if (unit === undefined) return;
  quantity.unit = unit;
  quantity.end = next + skip + 1;
  const half = halfAt(texts, quantity.end);
  if (half > 0) {
    quantity.value += 0.5;
    quantity.end += half;
  }
}

/** "года три": the genitive before a number is that number's unit, not a year of its own. */
const isUnitFirst = (texts: string[], at: number): boolean =>
  GENITIVE_UNITS.has(texts[at] as string) &&
  (/^\d/u.test(texts[at + 1] ?? '') || NUMERALS.has(texts[at + 1] ?? '') || AMOUNTS.has(texts[at + 1] ?? ''));

/** Looks to the left: a sign, a currency mark, or a unit put first ("лет пять"). */
function readBefore(
  quantity: Quantity,
  tokens: readonly Token[],
  texts: string[],
  isMoney: boolean,
  floor: number,
): void {
  let before = quantity.start - 1;
  const currency = before >= floor ? currencyAt(texts, before) : null;
  if (
    currency !== null &&
    quantity.currency === undefined &&
    (isMoney || CURRENCY_MARKS[texts[before] as string] !== undefined) &&
    texts[before] !== 'р'
  ) {
    quantity.currency = currency;
    quantity.start = before;
    before -= 1;
  }
  const sign = texts[before];
  const isGlued =
    sign === '-' &&
    tokens[before + 1]?.has_space_before === false &&
    (before === 0 || tokens[before]?.has_space_before === true) &&
    !(before > 0 && (tokens[before - 1]?.kind === 'number' || before === floor));
  if (isGlued || sign === 'минус' || (sign === 'minus' && before >= floor)) quantity.is_negative = true;
  if (isMoney || quantity.unit !== undefined || before < floor) return;
  const at = FILLERS.has(texts[before] ?? '') && before - 1 >= floor ? before - 1 : before;
  const unit = UNIT_WORDS.get(texts[at] ?? '');
  if (unit !== undefined && UNITS_FIRST.has(texts[at] as string)) {
    quantity.unit = unit;
    quantity.start = at;
  }
}

function currencyAt(texts: string[], at: number): string | null {
  const word = texts[at];
  if (word === undefined) return null;
  const mark = CURRENCY_MARKS[word];
  if (mark !== undefined) return mark;
  return CURRENCIES.find(([, words]) => phraseAt(texts, at, words) > 0)?.[0] ?? null;
}

/** Length of "с половиной" / "and a half" at `at`, else 0. */
function halfAt(texts: string[], at: number): number {
  if ((texts[at] === 'с' || texts[at] === 'и') && /^половин/u.test(texts[at + 1] ?? '')) return 2;
  if (texts[at] === 'and' && texts[at + 1] === 'a' && texts[at + 2] === 'half') return 3;
  return texts[at] === 'and' && texts[at + 1] === 'half' ? 2 : 0;
}

function amountAt(
  tokens: readonly Token[],
  texts: string[],
  start: number,
  isMoney: boolean,
): { value: number; end: number; is_multiplied: boolean } | null {
  const text = texts[start] as string;
  let at = start;
  let value: number | null = null;
  const first = tokens[start] as Token;
  if (first.kind === 'number') {
    value = first.grouped !== undefined && (isMoney || first.grouped >= 10_000) ? first.grouped : (first.value ?? 0);
    at += 1;
    if (
      texts[at] === '-' &&
      DIGIT_ENDINGS.has(texts[at + 1] ?? '') &&
      tokens[at]?.has_space_before === false &&
      tokens[at + 1]?.has_space_before === false
    )
      at += 2;
    else if (
      tokens[at]?.has_space_before === false &&
      DIGIT_ENDINGS.has(texts[at] ?? '') &&
      (texts[at] ?? '').length > 1
    )
      at += 1;
  } else if (text === 'половина' || text === 'пол' || text === 'half') {
    const unit = texts[start + 1] === 'of' || texts[start + 1] === 'a' || texts[start + 1] === 'an' ? 2 : 1;
    return UNIT_WORDS.has(texts[start + unit] ?? '') ? { value: 0.5, end: start + unit, is_multiplied: false } : null;
  } else if (AMOUNTS.has(text)) {
    value = AMOUNTS.get(text) as number;
    at += 1;
    if (texts[at] === 'of') at += 1;
    if (value >= 500) return { value, end: at, is_multiplied: true };
  } else {
    const words = numeralAt(texts, start);
    if (words !== null) [value, at] = [words.value, words.end];
    else if (
      MULTIPLIERS.has(text) &&
      text.length > 1 &&
      /^(?:тысяч|миллион|hundred|thousand|million|косарь|тыщ|лям)/u.test(text)
    ) {
      return multiplierFirst(tokens, texts, start);
    } else return null;
  }
  const half = halfAt(texts, at);
  if (half > 0) {
    value += 0.5;
    at += half;
  }
  return applyMultipliers(texts, at, value, isMoney);
}

/** "тысяч двести" is 200,000; "тысяча двести" is 1,200; "a hundred thousand" is 100,000. */
function multiplierFirst(
  tokens: readonly Token[],
  texts: string[],
  start: number,
): { value: number; end: number; is_multiplied: boolean } {
  const multiplier = MULTIPLIERS.get(texts[start] as string) as number;
  const next =
    tokens[start + 1]?.kind === 'number'
      ? { value: tokens[start + 1]?.value ?? 0, end: start + 2 }
      : numeralAt(texts, start + 1);
  if (next !== null && /^(?:тысяч|миллионов|тыщ|тыс|лямов)$/u.test(texts[start] as string))
    return { value: next.value * multiplier, end: next.end, is_multiplied: true };
  if (next !== null && next.value < multiplier && tokens[start + 1]?.kind === 'word')
    return { value: multiplier + next.value, end: next.end, is_multiplied: true };
  return applyMultipliers(texts, start + 1, multiplier, true);
}

function applyMultipliers(
  texts: string[],
  start: number,
  value: number,
  isMoney: boolean,
): { value: number; end: number; is_multiplied: boolean } {
  let at = start;
  let total = 0;
  let group = value;
  let isMultiplied = false;
  for (let guard = 0; guard < 4; guard += 1) {
    const word = texts[at] ?? '';
    const multiplier = word === 'm' || word === 'м' ? (isMoney ? 1_000_000 : undefined) : MULTIPLIERS.get(word);
    if (multiplier === undefined) break;
    // "200 к 250" never means thousands twice, and "штук" counts things outside money.
    if ((word === 'штук' || word === 'тр') && !isMoney) break;
    isMultiplied = true;
    at += 1;
    if (multiplier === 100) {
      group *= 100;
    } else {
      total += group * multiplier;
      group = 0;
      if (texts[at] === '.') at += MULTIPLIERS.has(texts[at - 1] ?? '') && (texts[at - 1] ?? '').length === 3 ? 1 : 0;
      if (texts[at] === 'руб' || (multiplier === 1_000_000 && total === 0)) break;
    }
    const rest = numeralAt(texts, texts[at] === 'and' ? at + 1 : at);
    if (rest === null || rest.value >= multiplier) continue;
    [group, at] = [group + rest.value, rest.end];
  }
  return { value: total + group, end: at, is_multiplied: isMultiplied };
}

/** Adds numeral words from the larger to the smaller: "двести пятьдесят", "twenty five", but not "два три". */
function numeralAt(texts: string[], start: number): { value: number; end: number } | null {
  let at = start;
  let total = 0;
  let least = Number.POSITIVE_INFINITY;
  while (at < texts.length) {
    const value = NUMERALS.get(texts[at] as string);
    if (value === undefined) {
      if (texts[at] === '-' && at > start && least === 10 && (NUMERALS.get(texts[at + 1] ?? '') ?? 99) < 10) {
        at += 1;
        continue;
      }
      break;
    }
    const step = value >= 100 ? 100 : value >= 20 ? 10 : 1;
    if (step >= least || (least === 10 && value >= 10)) break;
    total += value;
    least = step === 1 ? 0 : step;
    at += 1;
    if (value < 20) break;
  }
  return at === start ? null : { value: total, end: at };
}

function boundOf(texts: string[], quantity: Quantity): Quantity['bound'] {
  if (texts.slice(quantity.start, quantity.end + 1).includes('+') || phraseAt(texts, quantity.end, FROM_AFTER) > 0)
    return 'from';
  for (let end = quantity.start; end > 0 && end > quantity.start - 4; end -= 1) {
    for (let length = 3; length > 0; length -= 1) {
      const start = end - length;
      if (start < 0) continue;
      if (phraseAt(texts, start, FROM_BEFORE) === length) return 'from';
      if (phraseAt(texts, start, TO_BEFORE) === length) return 'to';
    }
    if (!FILLERS.has(texts[end - 1] ?? '') && !['чем', 'than'].includes(texts[end - 1] ?? '')) break;
  }
  return phraseAt(texts, quantity.end, TO_AFTER) > 0 ? 'to' : null;
}
