import type { Locale } from '../../../catalogues/texts.js';
import { text } from '../../../catalogues/texts.js';
import type { OpenPoint } from '../../scoring/score.policy.js';
import type { VacancyFacts } from './dialogue-state.policy.js';
import { dateText, duration, money, number, quickReplies } from './point-wording.policy.js';
import type { WhyUnread } from './reading.policy.js';

/** What an example sum looks like where the vacancy names none. */
const EXAMPLE_SALARY: Record<string, number> = { RUB: 150_000, KZT: 500_000 };
const EXAMPLE_SALARY_ELSEWHERE = 3000;
const EXAMPLE_DAYS_AHEAD = 30;

/** The second and third wording of a question that was not answered usably: each says more than the one before. */
export function reaskText(
  locale: Locale,
  point: OpenPoint,
  why: WhyUnread,
  attempt: number,
  facts: VacancyFacts,
  today: string,
): string {
  const hint = attempt === 1 ? firstHint(locale, point, why, facts) : secondHint(locale, point, facts, today);
  if (attempt === 1 || point.kind === 'text') return hint;
  return `${hint} ${text(locale, 'chat.reask.mind_skip')}`;
}

function firstHint(locale: Locale, point: OpenPoint, why: WhyUnread, facts: VacancyFacts): string {
  if (point.kind === 'number' && why === 'many') return text(locale, 'chat.reask.many_numbers');
  if (point.kind === 'date' && why === 'many') return text(locale, 'chat.reask.many_dates');
  if (point.kind === 'number' && why === 'impossible') return text(locale, 'chat.reask.impossible_number');
  if (point.kind === 'date' && why === 'impossible') return text(locale, 'chat.reask.impossible_date');
  return wording(locale, point, 'first', facts, '');
}

const secondHint = (locale: Locale, point: OpenPoint, facts: VacancyFacts, today: string) =>
  wording(locale, point, 'second', facts, today);

function wording(
  locale: Locale,
  point: OpenPoint,
  turn: 'first' | 'second',
  facts: VacancyFacts,
  today: string,
): string {
  switch (point.kind) {
    case 'yes_no':
    case 'text':
      return text(locale, `chat.reask.${point.kind}.${turn}`);
    case 'choice':
      return text(locale, `chat.reask.choice.${turn}`, { options: (quickReplies(locale, point) ?? []).join('; ') });
    case 'date':
      return text(locale, `chat.reask.date.${turn}`, today === '' ? {} : { date: dateText(locale, ahead(today)) });
    case 'number':
      return numberWording(locale, point, turn, facts);
  }
}

function numberWording(locale: Locale, point: OpenPoint, turn: 'first' | 'second', facts: VacancyFacts): string {
  if (point.unit === 'years') return text(locale, `chat.reask.years.${turn}`);
  if (point.unit === 'money') {
    const amount = facts.salary_min ?? facts.salary_max ?? EXAMPLE_SALARY[facts.currency] ?? EXAMPLE_SALARY_ELSEWHERE;
    const say = (value: number) => money(locale, value, facts.currency);
    return text(locale, `chat.reask.money.${turn}`, {
      amount: say(amount),
      low: say(amount),
      high: say(Math.round(amount * 1.2)),
    });
  }
  if (point.unit === 'months' || point.unit === 'days' || point.unit === 'hours') {
    const [low, high] = point.unit === 'months' ? [2, 3] : point.unit === 'days' ? [10, 14] : [20, 40];
    return text(locale, `chat.reask.span.${turn}`, {
      example: duration(locale, high, point.unit),
      low: number(locale, low),
      high: number(locale, high),
    });
  }
  return text(locale, `chat.reask.amount.${turn}`, {
    example: number(locale, 5),
    low: number(locale, 3),
    high: number(locale, 5),
  });
}

function ahead(today: string): string {
  const [year, month, date] = today.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, date + EXAMPLE_DAYS_AHEAD)).toISOString().slice(0, 10);
}
