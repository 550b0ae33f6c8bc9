import type { QuestionUnit } from '../../vacancies/requirements.policy.js';
import type { Token } from './words.policy.js';

const SINCE = new Set('с since со from начиная'.split(' '));
const MONTH_STEMS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const MONTH_STEMS_EN = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "с 2018 года", "since March 2020", counted up to today; null where nothing of the kind is said. */
export function yearsSince(tokens: readonly Token[], context: { unit?: QuestionUnit; today?: string }): number | null {
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
    const until = endYearAfter(tokens, index);
    const months =
      until !== null
        ? (until - (token.value ?? 0)) * 12
        : (thisYear - (token.value ?? 0)) * 12 + (month >= 0 ? thisMonth - month - 1 : 0);
    if (months < 0) continue;
    return context.unit === 'months' ? months : Math.max(0, Math.round((months / 12) * 100) / 100);
  }
  return null;
}

/** "с 2015 по 2020": the year that closes the span. */
function endYearAfter(tokens: readonly Token[], at: number): number | null {
  const next = tokens.slice(at + 1, at + 4);
  const opener = next.findIndex((token) => ['по', 'до', '-', 'to', 'till', 'until'].includes(token.text));
  const year = opener < 0 ? undefined : next[opener + 1];
  return year?.kind === 'number' && year.text.length === 4 ? (year.value ?? null) : null;
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

export function periodOf(tokens: readonly Token[]): Period | null {
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
