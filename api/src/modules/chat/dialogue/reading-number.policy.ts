import type { QuestionUnit } from '../../vacancies/requirements.policy.js';
import { AMOUNTS, DIGIT_ENDINGS, MULTIPLIERS, NUMERALS } from './numerals.policy.js';
import type { Reading } from './reading.policy.js';
import { unread } from './reading.policy.js';
import type { Token } from './words.policy.js';
import { compilePhrases, hasPhrase, phraseAt, tokenise } from './words.policy.js';

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

type TimeUnit = 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes';

interface Quantity {
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

const units = <U>(unit: U, words: string): [string, U][] => words.split(' ').map((word) => [word, unit]);
const UNIT_WORDS: ReadonlyMap<string, TimeUnit | 'percent'> = new Map<string, TimeUnit | 'percent'>([
  ...units('years' as const, 'год года году годом годов лет годик годика годиков г годы year years yr yrs y yo'),
  ...units('months' as const, 'месяц месяца месяцев месяце месяцам месяцами мес мц month months mo mos mth mths'),
  ...units('weeks' as const, 'неделя недели неделю недель неделе неделек недельки недельку нед week weeks wk wks'),
  ...units('days' as const, 'день дня дней дню дн дни сутки суток day days'),
  ...units('hours' as const, 'час часа часов часу часик ч hour hours hr hrs h'),
  ...units('minutes' as const, 'минута минуты минут минуту мин minute minutes min mins'),
  ...units('percent' as const, 'процент процента процентов проц percent pct'),
]);
/** Alone they mean one of themselves: "год", "a month". */
const ONE_OF = new Set(
  'год года годик месяц месяца неделя неделю недельку недели день сутки час часик year month week day hour'.split(' '),
);
const GENITIVE_UNITS = new Set('года месяца недели дня часа'.split(' '));
/** Put before a number they mean "about": "лет пять". */
const UNITS_FIRST = new Set('лет года месяцев месяца недели недель дней дня часов часа процентов'.split(' '));
const HALVES: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ...units('years' as const, 'полгода полугода полгодика полугодие полугодия'),
  ...units('months' as const, 'полмесяца'),
  ...units('days' as const, 'полдня'),
  ...units('hours' as const, 'полчаса'),
]);

const CURRENCY_WORDS = compilePhrases('руб*, р, рэ, rub, rubles, roubles, rur');
const CURRENCIES: [string, ReturnType<typeof compilePhrases>][] = [
  ['RUB', CURRENCY_WORDS],
  ['USD', compilePhrases('доллар*, бакс*, usd, dollar*, bucks, buck, долл')],
  ['EUR', compilePhrases('евро, eur, euro, euros')],
  ['GBP', compilePhrases('фунт*, gbp, pound*, quid')],
  ['KZT', compilePhrases('тенге, kzt, tenge')],
  ['BYN', compilePhrases('byn')],
  ['UAH', compilePhrases('грив*, uah')],
  ['UZS', compilePhrases('сум, сумов, uzs')],
  ['PLN', compilePhrases('злот*, pln, zloty')],
  ['TRY', compilePhrases('лир, лиры, лира, try')],
  ['AED', compilePhrases('дирхам*, aed, dirham*')],
];
const CURRENCY_MARKS: Record<string, string> = {
  '₽': 'RUB',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₸': 'KZT',
  '₴': 'UAH',
  '₺': 'TRY',
};

const FROM_BEFORE = compilePhrases(
  'от, больше, более, свыше, минимум, не менее, не меньше, не ниже, больше чем, более чем, выше, как минимум, с лишним',
  'from, at least, over, more than, minimum, above, no less than, not less than, starting from, starting at, upwards of, min',
);
const TO_BEFORE = compilePhrases(
  'до, максимум, не более, не больше, не выше, меньше, менее, меньше чем, менее чем, не превышает, ниже',
  'up to, less than, under, at most, no more than, not more than, below, maximum, within, fewer than, max, until',
);
const FROM_AFTER = compilePhrases(
  'и больше, и более, или больше, или более, и выше, плюс, минимум, с лишним, с хвостиком, с небольшим',
  'and more, or more, plus, and up, minimum, and above, or above, at least, min',
);
const TO_AFTER = compilePhrases('максимум, и меньше, или меньше', 'maximum, or less, at most, and below, tops, max');
const NOTHING_YET = compilePhrases(
  'нет, неа, нету, нисколько, никак*, никогда, ни разу, ни одного, ни дня, ни года, без опыта, без стажа, без, отсутствует, не работал*, не приходилось, не доводилось, не имею, не пользовал*, не сталкив*, не использовал*, не занимал*, не было, опыта нет, не владею, не умею, не знаком*, не нужно, не надо, не требуется',
  "none, no, nope, never, nothing, nil, without, haven't, havent, have not, didn't, did not, don't have, do not have, dont have, not at all, not worked",
);
const AGE_BEFORE = new Set(['мне', 'aged', 'age', 'возраст']);
const SINCE = new Set('с since со from начиная'.split(' '));
const FIXES_ITSELF = new Set('точнее вернее rather actually sorry ой нет no простите извините'.split(' '));
const FILLERS = new Set(
  'где то примерно около приблизительно порядка почти about around approximately approx roughly almost nearly some уже чуть немного этак ~ ≈ a the an целых полных full like maybe probably может быть наверное наверно только всего лишь just only ровно exactly = :'.split(
    ' ',
  ),
);
const RANGE_WORDS = new Set('до to или or по либо'.split(' '));
const PERIOD_OPENERS = new Set('в per каждый каждую each every за /'.split(' '));

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

function findQuantities(tokens: readonly Token[], isMoney: boolean): Quantity[] {
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
      !isUnitFirst(texts, at);
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

const MONTH_STEMS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const MONTH_STEMS_EN = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "с 2018 года", "since March 2020", counted up to today; null where nothing of the kind is said. */
function yearsSince(tokens: readonly Token[], context: NumberContext): number | null {
  if (context.today === undefined || (context.unit !== 'years' && context.unit !== 'months')) return null;
  const [thisYear, thisMonth] = context.today.split('-').map(Number) as [number, number];
  for (const [index, token] of tokens.entries()) {
    if (
      token.kind !== 'number' ||
      token.text.length !== 4 ||
      (token.value ?? 0) < 1950 ||
      (token.value ?? 0) > thisYear
    )
      continue;
    const before = tokens[index - 1]?.text ?? '';
    const stem = before.slice(0, 3);
    const month = Math.max(
      MONTH_STEMS.findIndex((name) => stem.startsWith(name) && (name !== 'ма' || /^ма[йяе]$/u.test(before))),
      MONTH_STEMS_EN.indexOf(stem),
    );
    const opener = month >= 0 ? tokens[index - 2]?.text : before;
    if (opener === undefined || !SINCE.has(opener)) continue;
    const months = (thisYear - (token.value ?? 0)) * 12 + (month >= 0 ? thisMonth - month - 1 : 0);
    return context.unit === 'months' ? months : Math.max(0, rounded(months / 12));
  }
  return null;
}

type Period = 'hour' | 'day' | 'month' | 'year';
const PERIOD_WORDS: Record<string, Period> = {
  час: 'hour',
  ч: 'hour',
  hour: 'hour',
  hr: 'hour',
  h: 'hour',
  день: 'day',
  day: 'day',
  сутки: 'day',
  смену: 'day',
  месяц: 'month',
  мес: 'month',
  month: 'month',
  mo: 'month',
  год: 'year',
  year: 'year',
  yr: 'year',
  annum: 'year',
};

function periodOf(tokens: readonly Token[]): Period | null {
  for (const [index, token] of tokens.entries()) {
    if (['annually', 'yearly', 'pa'].includes(token.text)) return 'year';
    if (['monthly', 'ежемесячно'].includes(token.text)) return 'month';
    if (['hourly'].includes(token.text)) return 'hour';
    if (['в', 'за', '/', 'per', 'a', 'each'].includes(tokens[index - 1]?.text ?? '')) {
      const period = PERIOD_WORDS[token.text];
      if (period !== undefined) return period;
    }
  }
  return null;
}
