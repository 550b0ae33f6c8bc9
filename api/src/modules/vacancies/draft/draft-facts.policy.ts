import type { Locale } from '../../../catalogues/texts.js';
import { readNumber } from '../../chat/dialogue/reading-number.policy.js';
import { isKnownCity, knownCityName } from '../../scoring/cities.policy.js';
import type { WorkFormat } from '../vacancy.status.js';
import type { Place, VacancyText } from './vacancy-text.policy.js';

/** Something read, with the place that says it. */
export interface Read<T> {
  value: T;
  place: Place;
}

const LONGEST_TITLE = 120;

const TITLE_LABEL =
  /^[\s*#_]*(?:(?:название )?ваканси[яи]|должность|позиция|job title|title|position|vacancy|role)\s*[:-]\s*/u;
const TITLE_VERB =
  /(?<!\p{L})(?:(?:мы )?(?:срочно )?(?:ищем|ищет|приглашаем|приглашает|требуется|требуются|нужен|нужна|открыта вакансия|в поиске)|(?:we(?: are|'re)? )?(?:are )?(?:now )?(?:looking for|hiring|seeking|searching for|recruiting)(?: an?| our| another)?)\s+(?:(?:к себе )?(?:в|на) (?:нашу |свою )?(?:команду|работу|штат|офис)\s+|на (?:позицию|должность|работу)\s+)?/u;
/** Where a title ends inside a sentence. */
const AFTER_TITLE =
  /[.,;!?:\n(]| - |(?<!\p{L})(?:в|на|для|с|со|от|до|к|кто|котор\p{L}+|чтобы|with|for|to|who|in|at|from|and join|that)(?!\p{L})/u;
const TITLE_TAIL =
  /\s*(?:[,(|]|\s-)\s*(?:г\. ?)?(?:от|до|from|up to|зп|з\/п|оклад|зарплата|salary|[€$£₽]|\d|удален\p{L}*|remote|гибрид\p{L}*|hybrid).*$/u;
const NO_TITLE =
  /^(?:о |мы |наша |наш |привет|здравствуй|добрый|hello|hi\b|hey|about|we |our |описание|description|вакансия$|company|компания|требования|обязанности|условия)/u;

/** The job's name: a labelled line, a short first line, or what "ищем …" names. */
export function titleIn(text: VacancyText): Read<string> | null {
  let start = 0;
  let tried = 0;
  for (const line of text.plain.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '' && tried < 3) {
      tried += 1;
      const label = TITLE_LABEL.exec(line)?.[0].length ?? 0;
      const verb = label === 0 ? TITLE_VERB.exec(line) : null;
      const from = verb ? verb.index + verb[0].length : label;
      if (verb && tried <= 3) {
        const cut = AFTER_TITLE.exec(line.slice(from));
        const read = titleAt(text, start + from, start + from + (cut?.index ?? line.length - from));
        if (read) return read;
      } else if (
        label > 0 ||
        (line.trim().length <= LONGEST_TITLE && !/[.!?:]\s*$/.test(line) && !NO_TITLE.test(line.trim()))
      ) {
        const tail = TITLE_TAIL.exec(line.slice(from));
        const read = titleAt(text, start + from, start + from + (tail ? tail.index : line.length - from));
        if (read) return read;
      }
    }
    start = end + 1;
  }
  const verb = TITLE_VERB.exec(text.plain);
  if (!verb) return null;
  const from = verb.index + verb[0].length;
  const cut = AFTER_TITLE.exec(text.plain.slice(from, from + LONGEST_TITLE));
  return cut ? titleAt(text, from, from + cut.index) : null;
}

function titleAt(text: VacancyText, from: number, to: number): Read<string> | null {
  const raw = text.original.slice(from, to);
  const lead = /^[\s*#_\-–—•"«]*/u.exec(raw)?.[0].length ?? 0;
  const value = raw.slice(lead).replace(/[\s*#_\-–—,"»]*$/u, '');
  if (value.length < 3 || value.length > LONGEST_TITLE || !/\p{L}{2}/u.test(value)) return null;
  const place = { start: from + lead, end: from + lead + value.length };
  return { value: value.charAt(0).toUpperCase() + value.slice(1), place };
}

const NO_REMOTE =
  /(?:не (?:удален|дистанц)\p{L}+|без (?:удаленк|удален)\p{L}*|(?:удален|дистанц)\p{L}+(?: \p{L}+)? (?:не |нет|невозмож)\p{L}*|удаленки нет|no remote|not (?:a )?remote|remote (?:work )?is not)/u;
const HYBRID =
  /(?<!\p{L})(?:гибрид(?!н\p{L}+ (?:облак|прилож|автомоб))\p{L}*|hybrid(?! (?:cloud|app|mobile|vehicle|car))|\d(?:-\d)? (?:дня|дней|день|days?)(?: в недел\p{L}+| a week)? (?:в офисе|in (?:the|our) office|из дома|from home)|частично удален\p{L}+)/u;
const REMOTE =
  /(?<!\p{L})(?:удаленк\p{L}+|удаленно|(?:полностью )?удаленн\p{L}+ (?:работ|формат|режим|график|занятост)\p{L}*|(?:работ|формат|график|полностью)\p{L}*[ :-]+(?:полностью )?(?:удален|дистанц)\p{L}+|дистанционно|дистанционн\p{L}+ (?:работ|формат)\p{L}*|из дома|из любой точки|fully remote|(?:100% |full )?remote(?! (?:teams?|servers?|sites?|desktop|control|sensing|access))|work(?:ing)? from (?:home|anywhere))(?!\p{L})/u;
const OFFICE =
  /(?<!\p{L})(?:(?:в|наш(?:ем|ий)|работа в|формат[ :-]+) ?(?:офис|офисе)|офис(?: в| на| рядом| у |:| -)|на территории работодателя|(?:рядом|недалеко|5 минут|10 минут) (?:с|от) метро|(?:in|from|at) (?:the|our) \p{L}* ?office|on[- ]?site|in[- ]office|office[- ]based|office in(?= \p{L})|(?:наш(?:ем|у)|в|на) (?:магазин|склад|цех|производств|клиник|завод|салон|ресторан|кафе|школ|больниц|филиал|аптек)\p{L}{0,3}|адрес[ :-]+\p{L})/u;

/** Beside remote work it is a choice, or some days here and some there. */
const AN_OFFICE =
  /(?<!\p{L})(?:(?:в|из) офис[еа]|офис в|from (?:the|our) office|in (?:the|our) office|office or)(?!\p{L})/u;

/** Where the work is done; a mixture goes before either of its halves. */
export function workFormatIn(text: VacancyText): Read<WorkFormat> | null {
  const without = text.plain.replace(NO_REMOTE, (words) => '\0'.repeat(words.length));
  const refused = NO_REMOTE.exec(text.plain);
  const remote = REMOTE.exec(without);
  if (remote && AN_OFFICE.test(without) && !HYBRID.test(without))
    return { value: 'hybrid', place: { start: remote.index, end: remote.index + remote[0].length } };
  for (const [value, pattern] of [
    ['hybrid', HYBRID],
    ['remote', REMOTE],
    ['office', OFFICE],
  ] as const) {
    const match = pattern.exec(without);
    if (match) return { value, place: { start: match.index, end: match.index + match[0].length } };
  }
  return refused ? { value: 'office', place: { start: refused.index, end: refused.index + refused[0].length } } : null;
}

const CITY_LABEL =
  /(?<!\p{L})(?:город|место работы|место|адрес|локация|офис|регион|city|location|office|place of work|based in|place)\s{0,2}(?::|-)\s{0,2}(?:г\. ?)?/gu;
const CITY_BEFORE =
  /(?<!\p{L})(?:офис\p{L}{0,2} в|работа в|(?:вакансия|команд\p{L}+|магазин\p{L}*|склад\p{L}*|клиник\p{L}*|филиал\p{L}*) в|в (?:г\.|городе)|г\.|город|жител\p{L}+|based in|office in|located in|located at|our|in|из|в)\s{1,2}$/u;
const CITY_PARTS = 3;

/** The cities of the work, as their own names in the vacancy's language; labelled ones first. */
export function citiesIn(text: VacancyText, language: Locale): Read<string>[] {
  const labelled = [...text.plain.matchAll(CITY_LABEL)].flatMap((label) => {
    const from = label.index + label[0].length;
    const line = text.plain.slice(from, from + 120).split('\n')[0] ?? '';
    return namesIn(text, from, from + line.length, language, true);
  });
  const named = namesIn(text, 0, text.plain.length, language, false);
  const header = named.filter(({ place }) => isAlone(text, place));
  const told = named.filter(({ place }) =>
    CITY_BEFORE.test(text.plain.slice(Math.max(0, place.start - 20), place.start)),
  );
  const best = [labelled, header, told, unknownCity(text)].find((cities) => cities.length > 0) ?? [];
  return [...new Map(best.map((city) => [city.value, city])).values()].slice(0, 10);
}

const PLACE_OF_WORK =
  /(?:(?:looking for|seeking|hiring|based|located|office|position|job|role|work)[^.\n]{0,60} in|our) (?=\p{L})/gu;

/** A town that the table does not know, where English words say plainly that it is one. */
function unknownCity(text: VacancyText): Read<string>[] {
  for (const before of text.plain.matchAll(PLACE_OF_WORK)) {
    const start = before.index + before[0].length;
    const name = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?/u.exec(text.cased.slice(start, start + 40))?.[0];
    const isTeam = /^ (?:team|office|branch|site|warehouse|shop|store|clinic)(?!\p{L})/u.test(
      text.plain.slice(start + (name?.length ?? 0)),
    );
    if (name && (isTeam || !before[0].startsWith('our')))
      return [{ value: name, place: { start, end: start + name.length } }];
  }
  return [];
}

/** A city that is a line's, or a listed piece's, only word: `Бухгалтер, Казань`. */
const isAlone = (text: VacancyText, { start, end }: Place): boolean =>
  start < 300 &&
  /(?:^|[\n,|•(]|\s-\s)\s*(?:г\. ?)?$/u.test(text.plain.slice(Math.max(0, start - 10), start)) &&
  /^\s*(?:$|[\n,|•)])/u.test(text.plain.slice(end, end + 3));

function namesIn(text: VacancyText, from: number, to: number, language: Locale, mayBeUnknown: boolean): Read<string>[] {
  const found: Read<string>[] = [];
  const tokens = text.tokens.filter((token) => token.start >= from && token.end <= to);
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (!first || !/\p{Lu}/u.test(text.cased.charAt(first.start))) continue;
    for (let count = CITY_PARTS; count > 0; count -= 1) {
      const last = tokens[at + count - 1];
      if (!last || last.end - first.start > 30) continue;
      const words = text.cased.slice(first.start, last.end);
      if (/[\n,;]/.test(words) || !isKnownCity(words)) continue;
      const value = knownCityName(words, language);
      if (value) found.push({ value, place: { start: first.start, end: last.end } });
      at += count - 1;
      break;
    }
  }
  if (found.length > 0 || !mayBeUnknown) return found;
  const name = /^\p{Lu}\p{L}+(?:[- ]\p{L}+){0,2}/u.exec(text.cased.slice(from, to).split(/[,;.(\n]/)[0] ?? '')?.[0];
  return name ? [{ value: name, place: { start: from, end: from + name.length } }] : [];
}

export interface Pay {
  min: number | null;
  max: number | null;
  /** Null where only a bare number stands. */
  currency: string | null;
  /** Other than by the month. */
  period: 'year' | 'hour' | 'shift' | null;
}

const PAY_WORDS =
  /(?<!\p{L})(?:зарплат\p{L}*|заработн\p{L}+ плат\p{L}*|оклад\p{L}*|доход\p{L}*|з\/п|зп|вилк\p{L}+|оплат\p{L}+ труда|вознаграждени\p{L}+|на руки|до вычета|gross|net|salary|pay|compensation|wage|annum|ote)(?!\p{L})/u;
const OTHER_MONEY =
  /(?<!\p{L})(?:преми\p{L}+|бонус\p{L}*|доплат\p{L}+|бюджет\p{L}*|оборот\p{L}*|выручк\p{L}+|компенсаци\p{L}+|подъемн\p{L}+|чек\p{L}*|bonus|budget|revenue|turnover|allowance|relocation|funding|raised|stipend|доставк\p{L}+|инвестици\p{L}+|млрд|billion)(?!\p{L})/u;
const AMOUNT =
  '(?:[€$£₽]\\s?)?(?<![\\d/])(?:\\d{1,3}(?:[ .,]\\d{3})+|\\d+(?:[.,]\\d{1,2})?)(?![\\d/])(?:\\s?(?:тысяч\\p{L}?|тыс\\.?|т\\.? ?р\\.?|к|k|млн))?(?!\\p{L})';
const CURRENCY =
  '(?:\\s?(?:[€$£₽]|руб(?:л\\p{L}+)?\\.?|р\\.|rub|usd|eur|gbp|kzt|тенге|доллар\\p{L}*|евро|euros?|dollars?|pounds?)(?!\\p{L}))?';
const MONEY = new RegExp(
  `(?:(?<!\\p{L})(?:от|до|from|up to|starting at) )?${AMOUNT}${CURRENCY}(?:\\s?(?:-|до|и до|to|and)\\s?${AMOUNT}${CURRENCY})?`,
  'gu',
);
const HAS_CURRENCY = /[€$£₽]|(?<!\p{L})(?:руб|р\.|rub|usd|eur|gbp|kzt|тенге|доллар|евро|dollar|pound)/u;
const LEAST_PAY = 3;
/** In these a sum so large is what a year brings. */
const PAID_BY_YEAR = ['USD', 'EUR', 'GBP'];
const LEAST_YEARLY = 20_000;

/** The pay: what stands beside a word for it, else the first sum in a currency that is not said to be something else. */
export function payIn(text: VacancyText): Read<Pay> | null {
  const found: { read: Read<Pay>; rank: number }[] = [];
  for (const clause of text.clauses) {
    const words = text.plain.slice(clause.start, clause.end);
    const isPay =
      PAY_WORDS.test(words) || PAY_WORDS.test(text.plain.slice(Math.max(0, clause.start - 30), clause.start));
    for (const match of words.matchAll(MONEY)) {
      const start = clause.start + match.index;
      const quote = match[0].trimEnd().replace(/[,\s-]+$/u, '');
      const hasCurrency = HAS_CURRENCY.test(quote);
      const before = text.plain.slice(Math.max(clause.start, start - 40), start);
      if (!hasCurrency && !isPay) continue;
      if (OTHER_MONEY.test(before)) continue;
      const pay = payOf(quote, text.plain.slice(start + quote.length, start + quote.length + 40));
      if (!pay) continue;
      const rank = (isPay ? 2 : 0) + (hasCurrency ? 1 : 0);
      found.push({ read: { value: pay, place: { start, end: start + quote.length } }, rank });
    }
  }
  return found.sort((a, b) => b.rank - a.rank)[0]?.read ?? null;
}

function payOf(quote: string, after: string): Pay | null {
  const currency = currencyOf(quote);
  const read = readNumber(quote, { unit: 'money', currency: currency ?? 'RUB' });
  if (!read.is_read) return null;
  const { min, max, is_at_least } = read.value;
  if (max < LEAST_PAY) return null;
  const period =
    /^[\s,.]*(?:\(?(?:gross|net|на руки|до вычета\p{L}*)\)?\s*)?(?:в|за|per|a|an|\/|each)\s?(год|year|annum|yr|час|hour|hr|смену|shift|день|day)/u.exec(
      after,
    )?.[1];
  const isOpenBelow = min === 0 || /^(?:до|up to)/.test(quote);
  if (!period && max < 100) return null;
  const named = period === undefined ? null : (PERIODS.find(([pattern]) => pattern.test(period))?.[1] ?? null);
  return {
    min: isOpenBelow ? null : Math.round(min),
    max: is_at_least && min === max ? null : Math.round(max),
    currency,
    period: named ?? (currency && PAID_BY_YEAR.includes(currency) && max >= LEAST_YEARLY ? 'year' : null),
  };
}

const PERIODS: [RegExp, 'year' | 'hour' | 'shift'][] = [
  [/^(?:год|year|annum|yr)$/, 'year'],
  [/^(?:час|hour|hr)$/, 'hour'],
  [/^(?:смену|shift|день|day)$/, 'shift'],
];

const CURRENCY_OF: [RegExp, string][] = [
  [/₽|руб|р\.|rub|т\.? ?р/u, 'RUB'],
  [/\$|usd|доллар|dollar/, 'USD'],
  [/€|eur|евро/, 'EUR'],
  [/£|gbp|pound/, 'GBP'],
  [/kzt|тенге/, 'KZT'],
];

const currencyOf = (quote: string): string | null => CURRENCY_OF.find(([pattern]) => pattern.test(quote))?.[1] ?? null;
