import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Bus } from '../../realtime/bus/bus.js';
import { AuditService } from '../audit/audit.service.js';
import { SETTINGS, type SettingName, type Settings, settingFaults, settingsFrom } from './setting.policy.js';
import { SettingsQueries } from './settings.queries.js';
import { SettingsRepository } from './settings.repository.js';

const STREAM = 'settings';
/** What a lost hint delays at most. */
const LOOK_EVERY_MS = 5_000;
/** There is one set of settings: in the record of what was done it has no id of its own. */
const ALL_SETTINGS = '00000000-0000-0000-0000-000000000000';

/** A null sets a number back to the standard one. */
export type SettingChanges = Partial<Record<SettingName, number | null>>;

/** A number in force, and since when it differs from the standard one. */
export interface SettingInForce {
  name: SettingName;
  value: number;
  changed_at: Date | null;
  changed_by: string | null;
}

/** The numbers of the business, as administrators set them. */
@Injectable()
export class SettingsService implements OnApplicationBootstrap, OnModuleDestroy {
  private known: Settings | null = null;
  /** Numbers the looks, so that one that is overtaken does not bring old numbers back. */
  private looks = 0;
  private known_of_look = 0;
  private timer?: NodeJS.Timeout;
  private stopListening?: () => void;

  constructor(
    private readonly repository: SettingsRepository,
    private readonly queries: SettingsQueries,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
    private readonly bus: Bus,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // A look that fails leaves what is known, and the next one is soon.
    const look = (): void => void this.look().catch(() => undefined);
    this.stopListening = this.bus.subscribe(STREAM, look);
    this.timer = setInterval(look, LOOK_EVERY_MS).unref();
    await this.look();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
    this.stopListening?.();
  }

  /**
   * A change shows at once where it was made, and everywhere within five seconds. Rules ask for this inside of transactions,
   * so it never waits for a connection: once all of them were held by transactions that wait for one more, nothing would
   * go on.
   */
  async current(): Promise<Settings> {
    return this.known ?? this.look();
  }

  async get(name: SettingName): Promise<number> {
    return (await this.current())[name];
  }

  /** As of this transaction, for what must not be decided by a number that was just changed. */
  async within(tx: Tx): Promise<Settings> {
    return settingsFrom(await this.repository.stored(tx));
  }

  /** Every setting, in the order of the registry. */
  async list(): Promise<SettingInForce[]> {
    return inForce(await this.queries.stored());
  }

  /** Throws with every contradiction between the numbers as they would be. */
  change(admin: Actor, changes: SettingChanges): Promise<SettingInForce[]> {
    return this.transactions.run(async (tx) => {
      const stored = await this.repository.lockAll(tx);
      const before = settingsFrom(stored);
      const wanted = SETTINGS.flatMap(({ name, default: standard }) => {
        const change = changes[name];
        return change === undefined ? [] : [{ name, value: change ?? standard }];
      });
      const changed = wanted.filter(({ name, value }) => before[name] !== value);
      const faults = settingFaults({
        ...before,
        ...Object.fromEntries(changed.map(({ name, value }) => [name, value])),
      });
      if (faults.length > 0) throw new SettingsContradict(faults);

      const changed_at = this.clock.now();
      const { account_id: changed_by } = admin;
      for (const { name, value } of changed) {
        await this.repository.keep(tx, { name, value, changed_at, changed_by });
        const details = { name, before: before[name], after: value };
        await this.audit.record(tx, changed_by, 'setting.changed', 'settings', ALL_SETTINGS, details);
      }
      if (changed.length > 0)
        this.transactions.afterCommit(tx, async () => {
          this.bus.publish(STREAM, changed_at.getTime());
          await this.look();
        });
      return inForce(await this.repository.stored(tx));
    });
  }

  private async look(): Promise<Settings> {
    const look = ++this.looks;
    const settings = settingsFrom(await this.queries.stored());
    if (!this.known || look > this.known_of_look) {
      this.known = settings;
      this.known_of_look = look;
    }
    return this.known;
  }
}

class SettingsContradict extends DomainError {
  constructor(faults: ReturnType<typeof settingFaults>) {
    super(
      'invalid',
      'http.invalid',
      {},
      faults.map(({ field, other }) => ({ field, code: 'at_most', params: { other } })),
    );
  }
}

function inForce(
  stored: readonly { name: string; value: number; changed_at: Date; changed_by: string | null }[],
): SettingInForce[] {
  const settings = settingsFrom(stored);
  return SETTINGS.map(({ name }) => {
    const row = stored.find((one) => one.name === name);
    return { name, value: settings[name], changed_at: row?.changed_at ?? null, changed_by: row?.changed_by ?? null };
  });
}
