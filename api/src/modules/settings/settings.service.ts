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
const KEPT_MS = 5_000;
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
  private known: { settings: Promise<Settings>; until: number } | null = null;
  private stopListening?: () => void;

  constructor(
    private readonly repository: SettingsRepository,
    private readonly queries: SettingsQueries,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
    private readonly bus: Bus,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.stopListening = this.bus.subscribe(STREAM, () => (this.known = null));
  }

  onModuleDestroy(): void {
    this.stopListening?.();
  }

  /** Kept by each node for some seconds: a change shows at once where it was made, and everywhere within five seconds. */
  current(): Promise<Settings> {
    // Real time: how long a copy is kept has nothing to do with the clock of the rules.
    const now = performance.now();
    if (!this.known || this.known.until < now) {
      const settings = this.queries.stored().then(settingsFrom);
      this.known = { settings, until: now + KEPT_MS };
      settings.catch(() => (this.known = null));
    }
    return this.known.settings;
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
      if (changed.length > 0) this.transactions.afterCommit(tx, () => this.bus.publish(STREAM, changed_at.getTime()));
      return inForce(await this.repository.stored(tx));
    });
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
