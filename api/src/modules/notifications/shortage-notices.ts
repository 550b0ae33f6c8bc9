import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/db/transactions.js';
import { PointsQueries } from '../points/points.queries.js';
import { SettingsService } from '../settings/settings.service.js';
import { NotificationsService } from './notifications.service.js';

const DAY_MS = 24 * 3_600_000;
const ACTIVE_MS = 30 * DAY_MS;
const WEEK_MS = 7 * DAY_MS;

/** A cold start, told to administrators: where hardly anybody has points, nobody books, and nobody earns any. */
@Injectable()
export class ShortageNotices {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly points: PointsQueries,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
  ) {}

  /** At most once a week to each administrator. */
  async tell(now: Date): Promise<void> {
    const settings = await this.settings.current();
    const threshold = settings.able_to_book_alert_percent;
    const { active, able } = await this.points.ableToBook(now, new Date(now.getTime() - ACTIVE_MS), settings);
    if (active === 0 || able * 100 >= threshold * active) return;
    const params = { percent: Math.floor((able * 100) / active), threshold };
    const dedupe_key = `few can book ${Math.floor(now.getTime() / WEEK_MS)}`;
    await this.transactions.run((tx) =>
      this.notifications.notifyAdmins(tx, { kind: 'few_can_book', params, dedupe_key }),
    );
  }
}
