import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { AccountDataQueries } from './account-data.queries.js';

type ReadSection = (account_id: string) => Promise<unknown>;

/** Everything that is kept about an account, section by section. A module that keeps more offers its own at start. */
@Injectable()
export class AccountDataService {
  private readonly sections = new Map<string, ReadSection>();

  constructor(
    queries: AccountDataQueries,
    private readonly clock: Clock,
  ) {
    this.offer('account', (id) => queries.account(id));
    this.offer('company', (id) => queries.company(id));
    this.offer('logins', (id) => queries.logins(id));
    this.offer('invitations', (id) => queries.invitations(id));
    this.offer('notes', (id) => queries.notes(id));
    this.offer('actions', (id) => queries.actions(id));
    this.offer('reasons', (id) => queries.reasons(id));
  }

  /** `section` is a field of the export; what it reads must hold no secrets and nobody else's data. */
  offer(section: string, read: ReadSection): void {
    if (this.sections.has(section)) throw new Error(`Two modules offer the section ${section} of an account's data`);
    this.sections.set(section, read);
  }

  async of(account_id: string): Promise<{ exported_at: Date; data: Record<string, unknown> }> {
    const data: Record<string, unknown> = {};
    for (const [section, read] of this.sections) data[section] = await read(account_id);
    return { exported_at: this.clock.now(), data };
  }
}
