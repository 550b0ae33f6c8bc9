import { compilePhrases } from './words.policy.js';

/** The words around a number: units, currencies, bounds, and what may stand beside it without meaning anything. */

export type TimeUnit = 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes';

const units = <U>(unit: U, words: string): [string, U][] => words.split(' ').map((word) => [word, unit]);
export const UNIT_WORDS: ReadonlyMap<string, TimeUnit | 'percent'> = new Map<string, TimeUnit | 'percent'>([
  ...units('years' as const, 'год года году годом годов лет годик годика годиков г годы year years yr yrs y yo'),
  ...units('months' as const, 'месяц месяца месяцев месяце месяцам месяцами мес мц month months mo mos mth mths'),
  ...units('weeks' as const, 'неделя недели неделю недель неделе неделек недельки недельку нед week weeks wk wks'),
  ...units('days' as const, 'день дня дней дню дн дни сутки суток day days'),
  ...units('hours' as const, 'час часа часов часу часик ч hour hours hr hrs h'),
  ...units('minutes' as const, 'минута минуты минут минуту мин minute minutes min mins'),
  ...units('percent' as const, 'процент процента процентов проц percent pct'),
]);
/** Alone they mean one of themselves: "год", "a month". */
export const ONE_OF = new Set(
  'год года годик месяц месяца неделя неделю недельку недели день сутки час часик year month week day hour'.split(' '),
);
export const GENITIVE_UNITS = new Set('года месяца недели дня часа'.split(' '));
/** Put before a number they mean "about": "лет пять". */
export const UNITS_FIRST = new Set('лет года месяцев месяца недели недель дней дня часов часа процентов'.split(' '));
export const HALVES: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ...units('years' as const, 'полгода полугода полгодика полугодие полугодия'),
  ...units('months' as const, 'полмесяца'),
  ...units('days' as const, 'полдня'),
  ...units('hours' as const, 'полчаса'),
]);

const CURRENCY_WORDS = compilePhrases('руб*, р, рэ, rub, rubles, roubles, rur');
export const CURRENCIES: [string, ReturnType<typeof compilePhrases>][] = [
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
export const CURRENCY_MARKS: Record<string, string> = {
  '₽': 'RUB',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₸': 'KZT',
  '₴': 'UAH',
  '₺': 'TRY',
};

export const FROM_BEFORE = compilePhrases(
  'от, больше, более, свыше, минимум, не менее, не меньше, не ниже, больше чем, более чем, выше, как минимум, с лишним',
  'from, at least, over, more than, minimum, above, no less than, not less than, starting from, starting at, upwards of, min',
);
export const TO_BEFORE = compilePhrases(
  'до, максимум, не более, не больше, не выше, меньше, менее, меньше чем, менее чем, не превышает, ниже',
  'up to, less than, under, at most, no more than, not more than, below, maximum, within, fewer than, max, until',
);
export const FROM_AFTER = compilePhrases(
  'и больше, и более, или больше, или более, и выше, плюс, минимум, с лишним, с хвостиком, с небольшим',
  'and more, or more, plus, and up, minimum, and above, or above, at least, min',
);
export const TO_AFTER = compilePhrases(
  'максимум, и меньше, или меньше',
  'maximum, or less, at most, and below, tops, max',
);
export const FILLERS = new Set(
  'где то примерно около приблизительно порядка почти about around approximately approx roughly almost nearly some уже чуть немного этак ~ ≈ a the an целых полных full like maybe probably может быть наверное наверно только всего лишь just only ровно exactly = :'.split(
    ' ',
  ),
);
export const PERIOD_OPENERS = new Set('в per каждый каждую each every за /'.split(' '));
