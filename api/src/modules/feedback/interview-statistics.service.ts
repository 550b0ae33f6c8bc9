import { Injectable } from '@nestjs/common';
import type { Locale } from '../../catalogues/texts.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { dayIn } from '../mock-interviews/local-time.policy.js';
import type { Side } from '../mock-interviews/session.status.js';
import { ProfessionsQueries } from '../professions/professions.queries.js';
import { PeriodNotUsable } from '../statistics/statistics.errors.js';
import { dayOf, daysOf, periodOf } from '../statistics/statistics.policy.js';
import type { AskInterviewStatistics, InterviewStatisticsView } from './interview-statistics.dto.js';
import { InterviewStatisticsQueries } from './interview-statistics.queries.js';

type Figures = Pick<
  InterviewStatisticsView['by_profession'][number]['by_role'][number],
  'completed' | 'feedback_count' | 'rating_count'
> & {
  rating_sum: number;
};

const ROLES: Side[] = ['interviewer', 'interviewee'];
const otherOf = (role: Side): Side => (role === 'interviewer' ? 'interviewee' : 'interviewer');

@Injectable()
export class InterviewStatisticsService {
  constructor(
    private readonly queries: InterviewStatisticsQueries,
    private readonly professions: ProfessionsQueries,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  /** In the days of whoever asks; `account_id` narrows it to one member. Throws `PeriodNotUsable`. */
  async of(
    actor: Actor,
    { profession_id, ...asked }: AskInterviewStatistics,
    locale: Locale,
    account_id?: string,
  ): Promise<InterviewStatisticsView> {
    const { time_zone } = await this.accounts.me(actor);
    const period = periodOf(asked, dayOf(this.clock.now(), time_zone));
    if (!period) throw new PeriodNotUsable();
    const from = dayIn(time_zone, period.from).from;
    const { to } = dayIn(time_zone, period.to);
    const filter = { from, to, time_zone, profession_id, account_id };
    const [completed, given, received, times] = await Promise.all([
      this.queries.completed(filter),
      this.queries.given(filter),
      account_id ? this.queries.received(filter) : null,
      this.queries.times(filter),
    ]);

    const per_day = new Map(daysOf(period).map((day) => [day, 0]));
    const figures = new Map<string, Record<Side, Figures>>();
    const of = (id: string): Record<Side, Figures> => {
      const known = figures.get(id) ?? { interviewer: nothing(), interviewee: nothing() };
      figures.set(id, known);
      return known;
    };
    for (const { day, profession_id: id, role, completed: count } of completed) {
      of(id)[role].completed += count;
      // For everybody a session has both roles, for a member one of them.
      if (account_id || role === 'interviewer') per_day.set(day, (per_day.get(day) ?? 0) + count);
    }
    for (const { profession_id: id, role, count } of given) of(id)[role].feedback_count += count;
    for (const { profession_id: id, role, count, rating_sum } of received ?? given) {
      const about = of(id)[otherOf(role)];
      about.rating_count += count;
      about.rating_sum += rating_sum;
    }
    const names = new Map((await this.professions.byIds([...figures.keys()])).map((one) => [one.id, one]));
    const sessionsOf = (cell: Record<Side, Figures>): number =>
      account_id ? cell.interviewer.completed + cell.interviewee.completed : cell.interviewer.completed;
    const by_profession = [...figures]
      .map(([id, cell]) => ({
        id,
        name: (locale === 'ru' ? names.get(id)?.name_ru : names.get(id)?.name_en) ?? '',
        completed: sessionsOf(cell),
        by_role: ROLES.map((role) => shown(role, cell[role])),
      }))
      .sort((a, b) => b.completed - a.completed || (a.id < b.id ? -1 : 1));
    return {
      ...period,
      time_zone,
      completed: by_profession.reduce((sum, one) => sum + one.completed, 0),
      completed_per_day: [...per_day].map(([day, count]) => ({ day, count })),
      by_role: ROLES.map((role) => {
        const time = times.find((one) => one.role === role);
        return {
          ...shown(role, [...figures.values()].map((cell) => cell[role]).reduce(added, nothing())),
          median_seconds: time?.median_seconds ?? null,
          p90_seconds: time?.p90_seconds ?? null,
        };
      }),
      by_profession,
    };
  }
}

const nothing = (): Figures => ({ completed: 0, feedback_count: 0, rating_count: 0, rating_sum: 0 });

const added = (a: Figures, b: Figures): Figures => ({
  completed: a.completed + b.completed,
  feedback_count: a.feedback_count + b.feedback_count,
  rating_count: a.rating_count + b.rating_count,
  rating_sum: a.rating_sum + b.rating_sum,
});

const shown = (role: Side, { completed, feedback_count, rating_count, rating_sum }: Figures) => ({
  ...{ role, completed, feedback_count, rating_count },
  feedback_share: completed === 0 ? null : feedback_count / completed,
  mean_rating: rating_count === 0 ? null : rating_sum / rating_count,
});
