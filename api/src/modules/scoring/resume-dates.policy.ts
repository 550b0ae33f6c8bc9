/** Months since year 0: `year * 12 + month`, month 0…11. */
export type Month = number;

export interface DateRange {
  /** First month that counts. */
  from: Month;
  /** First month that counts no more. */
  until: Month;
  is_current: boolean;
  /** Its place in the text. */
  start: number;
  end: number;
}

const MONTHS: [RegExp, number][] = [
  [/^(?:янв|jan)/, 0],
  [/^(?:фев|feb)/, 1],
  [/^(?:мар|mar)/, 2],
  [/^(?:апр|apr)/, 3],
  [/^(?:ма[йяеи]|may)/, 4],
  [/^(?:июн|jun)/, 5],
  [/^(?:июл|jul)/, 6],
  [/^(?:авг|aug)/, 7],
  [/^(?:сен|sep)/, 8],
  [/^(?:окт|oct)/, 9],
  [/^(?:ноя|nov)/, 10],
  [/^(?:дек|dec)/, 11],
];

const MONTH_NAME =
  '(?:январ[ьяе]|феврал[ьяе]|март[ае]?|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|августа?|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе]|' +
  'янв|фев|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек|' +
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const YEAR = '(?:19[5-9]\\d|20\\d\\d)';
const YEAR_WORD = '(?: ?(?:г\\.|гг\\.|г(?!\\p{L})|годах|года?(?!\\p{L})|году))?';
const PRESENT =
  '(?:настоящее время|наст\\. ?вр(?:емя|\\.)?|наст\\. время|н\\. ?в\\.|нв(?!\\p{L})|сейчас|сегодня|сей день|сих пор|present|now(?!\\p{L})|current(?:ly)?|today|date(?!\\p{L})|ongoing)';

const ATOM = new RegExp(
  `(?<![\\p{L}\\d.,/])(?:(?<day>\\d{1,2})[./](?<day_month>0?[1-9]|1[0-2])[./](?<day_year>${YEAR})|` +
    `(?<number_month>0?[1-9]|1[0-2])[./-](?<number_year>${YEAR})|` +
    `(?<iso_year>${YEAR})[-/.](?<iso_month>0[1-9]|1[0-2])(?:-\\d\\d)?|` +
    `(?:\\d{1,2} )?(?<name>${MONTH_NAME})[.,']? {0,2}(?<name_year>${YEAR})${YEAR_WORD}|` +
    `(?<year>${YEAR})${YEAR_WORD}|(?<present>${PRESENT}))(?![\\d%]|[.,]\\d)`,
  'gu',
);
const SEPARATOR = /^\s{0,6}(?:-{1,3}|to|по|до|till|until|through)\s{0,6}$/;
const SINCE = /(?<!\p{L})(?:с|со|since|from)\s{1,3}$/u;
const OPEN_END = /^\s{0,6}(?:-{1,3}\s{0,4})?(?:по|до|to|till|until)?\s{0,3}$/;

interface Atom {
  start: number;
  end: number;
  year: number;
  /** Null when only the year is told. */
  month: number | null;
  is_present: boolean;
}

/** A year without a month stands for its middle, so that adjoining years neither overlap nor leave a gap. */
const MIDDLE_OF_YEAR = 6;
const MONTHS_IN_ONE_YEAR = 6;
const LONGEST_RANGE_MONTHS = 60 * 12;

const monthOf = (date: Date): Month => date.getUTCFullYear() * 12 + date.getUTCMonth();

function atomsOf(plain: string): Atom[] {
  const atoms: Atom[] = [];
  for (const match of plain.matchAll(ATOM)) {
    const part = match.groups ?? {};
    const year = Number(part.day_year ?? part.number_year ?? part.iso_year ?? part.name_year ?? part.year ?? 0);
    const number = part.day_month ?? part.number_month ?? part.iso_month;
    const name = part.name;
    const month = name
      ? (MONTHS.find(([pattern]) => pattern.test(name))?.[1] ?? null)
      : number
        ? Number(number) - 1
        : null;
    atoms.push({
      start: match.index,
      end: match.index + match[0].length,
      year,
      month,
      is_present: part.present !== undefined,
    });
  }
  return atoms;
}

function rangeOf(from: Atom, to: Atom | null, present: Month): { from: Month; until: Month } | null {
  const is_current = !to || to.is_present;
  if (!is_current && from.month === null && to.month === null && from.year === to.year) {
    return clipped(from.year * 12, from.year * 12 + MONTHS_IN_ONE_YEAR, present);
  }
  const first = from.year * 12 + (from.month ?? MIDDLE_OF_YEAR);
  if (is_current) return clipped(first, present + 1, present);
  return clipped(first, to.year * 12 + (to.month === null ? MIDDLE_OF_YEAR : to.month + 1), present);
}

function clipped(from: Month, until: Month, present: Month): { from: Month; until: Month } | null {
  const end = Math.min(until, present + 1);
  return from < end && end - from <= LONGEST_RANGE_MONTHS ? { from, until: end } : null;
}

/**
 * Every span of time in a text: `март 2019 - по настоящее время`, `03.2019 - 11.2021`, `2018-2020`,
 * `jan 2020 - present`, `с 2015 по 2018 год`, `since 2019`. The last month counts; "present" is `reference_date`.
 */
export function dateRanges(plain: string, reference_date: Date): DateRange[] {
  const present = monthOf(reference_date);
  const atoms = atomsOf(plain);
  const ranges: DateRange[] = [];
  for (let index = 0; index < atoms.length; index += 1) {
    const from = atoms[index];
    if (!from || from.is_present) continue;
    const next = atoms[index + 1];
    const gap = next && next.start - from.end <= 24 ? plain.slice(from.end, next.start) : null;
    const before = plain.slice(Math.max(0, from.start - 8), from.start);
    const isRange =
      next &&
      gap !== null &&
      (next.is_present
        ? OPEN_END.test(gap) || SEPARATOR.test(gap.replace(/(?:по|до|to)\s*$/, ''))
        : SEPARATOR.test(gap));
    const isSince = !isRange && SINCE.test(before);
    if (!isRange && !isSince) continue;
    const range = rangeOf(from, isRange ? next : null, present);
    if (isRange) index += 1;
    if (!range) continue;
    const end = isRange ? next.end : from.end;
    ranges.push({
      ...range,
      is_current: range.until === present + 1 && (isSince || next?.is_present === true),
      start: from.start,
      end,
    });
  }
  return ranges;
}

/** Months covered by the spans; months told twice count once. */
export function monthsCovered(ranges: { from: Month; until: Month }[]): number {
  let months = 0;
  let reached = -1;
  for (const { from, until } of [...ranges].sort((a, b) => a.from - b.from)) {
    months += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return months;
}

const NUMBER_WORDS: Record<string, number> = {
  один: 1,
  одного: 1,
  два: 2,
  две: 2,
  двух: 2,
  три: 3,
  трех: 3,
  четыре: 4,
  четырех: 4,
  пять: 5,
  пяти: 5,
  шесть: 6,
  шести: 6,
  семь: 7,
  семи: 7,
  восемь: 8,
  восьми: 8,
  девять: 9,
  девяти: 9,
  десять: 10,
  десяти: 10,
  пятнадцать: 15,
  пятнадцати: 15,
  двадцать: 20,
  двадцати: 20,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  полтора: 1.5,
  полутора: 1.5,
  полгода: 0.5,
};

const YEARS_WORD = '(?:лет|год[ау]?|г\\.|years?|yrs?\\.?)';
const MONTHS_WORD = '(?:месяц(?:а|ев)?|мес\\.?|months?|mos?\\.?)';
const DURATION = new RegExp(
  `(?<![\\p{L}\\d.,-])(?:(?<years>\\d{1,2}(?:[.,]\\d{1,2})?|${Object.keys(NUMBER_WORDS).join('|')})(?:-?(?:х|ти|и|летн\\p{L}*))? ?\\+? ?(?<word>${YEARS_WORD})(?:,? (?:и |and )?(?<rest>\\d{1,2}) ?${MONTHS_WORD})?|(?<months>\\d{1,3}) ?\\+? ?${MONTHS_WORD}|(?<half>полгода))(?!\\p{L})`,
  'gu',
);

export interface Duration {
  months: number;
  start: number;
  end: number;
}

/** Lengths of time told in words: `5 лет 3 месяца`, `2,5 года`, `более пяти лет`, `10+ years`, `полтора года`. */
export function durationsIn(plain: string): Duration[] {
  return [...plain.matchAll(DURATION)].flatMap((match) => {
    const { years, rest, months, half } = match.groups ?? {};
    const count = years === undefined ? 0 : (NUMBER_WORDS[years] ?? Number(years.replace(',', '.')));
    const total = Math.round(count * 12) + Number(rest ?? 0) + Number(months ?? 0) + (half ? 6 : 0);
    return total > 0 && total <= LONGEST_RANGE_MONTHS
      ? [{ months: total, start: match.index, end: match.index + match[0].length }]
      : [];
  });
}
