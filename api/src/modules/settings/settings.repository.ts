import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/transactions.js';
import { Setting } from './setting.entity.js';

@Injectable()
export class SettingsRepository {
  /** What is stored, and nobody else changes until `tx` ends; reading goes on. */
  async lockAll(tx: Tx): Promise<Setting[]> {
    await tx.query(`lock table settings in share row exclusive mode`);
    return tx.find(Setting);
  }

  stored(tx: Tx): Promise<Setting[]> {
    return tx.find(Setting);
  }

  async keep(tx: Tx, setting: Setting): Promise<void> {
    await tx.upsert(Setting, setting, ['name']);
  }
}
