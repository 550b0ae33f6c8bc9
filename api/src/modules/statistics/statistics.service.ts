import { Injectable } from '@nestjs/common';
import type { Recruiter } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { VacanciesService } from '../vacancies/vacancies.service.js';
import type { AskStatistics, EmployerStatisticsView } from './statistics.dto.js';
import { PeriodNotUsable } from './statistics.errors.js';
import { dayOf, periodOf } from './statistics.policy.js';
import { StatisticsQueries } from './statistics.queries.js';

@Injectable()
export class StatisticsService {
  constructor(
    private readonly queries: StatisticsQueries,
    private readonly accounts: AccountsService,
    private readonly vacancies: VacanciesService,
    private readonly clock: Clock,
  ) {}

  /** In the days of whoever asks. Throws `PeriodNotUsable`, `VacancyNotFound`. */
  async ofEmployer(recruiter: Recruiter, { vacancy_id, ...asked }: AskStatistics): Promise<EmployerStatisticsView> {
    const { time_zone } = await this.accounts.me(recruiter);
    const period = periodOf(asked, dayOf(this.clock.now(), time_zone));
    if (!period) throw new PeriodNotUsable();
    if (vacancy_id) await this.vacancies.byId(recruiter, vacancy_id);
    const filter = { employer_id: recruiter.employer_id, vacancy_id, time_zone, ...period };
    const [counts, time_to_decision, open_tasks] = await Promise.all([
      this.queries.counts(filter),
      this.queries.timesToDecision(filter),
      this.queries.openTasks(filter),
    ]);
    return { ...period, time_zone, ...counts, time_to_decision, open_tasks };
  }
}
