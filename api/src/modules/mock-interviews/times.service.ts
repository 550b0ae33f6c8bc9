import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { SettingsService } from '../settings/settings.service.js';
import { readLocalTime, resolveLocalTime, shownIn } from './local-time.policy.js';
import { SlotFieldsInvalid } from './mock-interviews.errors.js';
import { timeFault } from './mock-interviews.policy.js';
import { MockInterviewsQueries } from './mock-interviews.queries.js';
import type { PreviewedTimesView } from './mock-interviews.view.js';

/** Shows before publishing what local times mean, so that what is published is what was shown. */
@Injectable()
export class TimesService {
  constructor(
    private readonly queries: MockInterviewsQueries,
    private readonly accounts: AccountsService,
    private readonly settings: SettingsService,
    private readonly clock: Clock,
  ) {}

  async preview(
    actor: Actor,
    wanted: { local_times: string[]; time_zone?: string | undefined; duration?: number | undefined },
  ): Promise<PreviewedTimesView> {
    const rules = await this.settings.current();
    const most = rules.start_times_at_once;
    if (wanted.local_times.length > most)
      throw new SlotFieldsInvalid([{ field: 'local_times', code: 'list_length', params: { min: 1, max: most } }]);
    const now = this.clock.now();
    const time_zone = wanted.time_zone ?? (await this.accounts.me(actor)).time_zone;
    const resolved = wanted.local_times.map((local_time) => {
      // Checked where the request was read.
      const local = readLocalTime(local_time) as Date;
      return { local_time, ...resolveLocalTime(local, time_zone) };
    });
    const starts = resolved.map(({ scheduled_time }) => scheduled_time);
    const duration = wanted.duration ?? rules.slot_standard_minutes;
    const taken = await this.queries.taken(actor.account_id, starts, duration);
    const items = resolved.map((one, place) => {
      const apart = starts.slice(0, place).map((other) => Math.abs(other.getTime() - one.scheduled_time.getTime()));
      const isTaken = taken[place] || apart.some((milliseconds) => milliseconds < duration * 60_000);
      const fault = apart.includes(0) ? 'duplicate' : (timeFault(one, rules, now) ?? (isTaken ? 'overlap' : null));
      return { ...one, shown_time: shownIn(time_zone, one.scheduled_time), fault };
    });
    return { time_zone, items };
  }
}
