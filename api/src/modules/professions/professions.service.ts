import { Injectable } from '@nestjs/common';
import { Outbox } from '../../events/outbox.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { Idempotency } from '../../platform/http/idempotency.js';
import { newId } from '../../platform/ids.js';
import type { AuditAction } from '../audit/audit.policy.js';
import { AuditService } from '../audit/audit.service.js';
import type { Profession } from './profession.entity.js';
import { mergedAliases } from './profession-names.policy.js';
import { ProfessionNotFound, ProfessionNotMergeable, ProfessionNotOpen } from './professions.errors.js';
import { ProfessionsQueries } from './professions.queries.js';
import { ProfessionsRepository } from './professions.repository.js';

export interface ProfessionContent {
  name_ru: string;
  name_en: string;
  aliases?: string[] | undefined;
}

@Injectable()
export class ProfessionsService {
  constructor(
    private readonly professions: ProfessionsRepository,
    private readonly queries: ProfessionsQueries,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async byId(id: string): Promise<Profession> {
    const profession = await this.queries.byId(id);
    if (!profession) throw new ProfessionNotFound();
    return profession;
  }

  /** Throws `ProfessionNameTaken`. */
  create(admin: Actor, { name_ru, name_en, aliases = [] }: ProfessionContent): Promise<Profession> {
    return this.transactions.run(async (tx) => {
      const now = this.clock.now();
      const profession: Profession = {
        id: newId(),
        name_ru,
        name_en,
        aliases,
        archived_at: null,
        merged_into_id: null,
        created_at: now,
        updated_at: now,
      };
      await this.professions.insert(tx, profession);
      await this.record(tx, admin, 'profession.created', profession.id, { name_ru, name_en, aliases });
      await this.idempotency.keep(tx, profession.id);
      return profession;
    });
  }

  /** Names, aliases, and whether it is archived; what is not given stays. Throws `ProfessionNameTaken`. */
  change(
    admin: Actor,
    id: string,
    { is_archived, ...changes }: Partial<ProfessionContent> & { is_archived?: boolean },
  ): Promise<Profession> {
    return this.transactions.run(async (tx) => {
      const before = await this.professions.lock(tx, id);
      if (before.merged_into_id) throw new ProfessionNotFound();
      const now = this.clock.now();
      const profession: Profession = {
        ...before,
        name_ru: changes.name_ru ?? before.name_ru,
        name_en: changes.name_en ?? before.name_en,
        aliases: changes.aliases ?? before.aliases,
        archived_at: is_archived === undefined ? before.archived_at : is_archived ? (before.archived_at ?? now) : null,
        updated_at: now,
      };
      await this.professions.save(tx, profession);
      await this.record(tx, admin, 'profession.changed', id, { before: shown(before), after: shown(profession) });
      return profession;
    });
  }

  /**
   * Moves everything from one profession to another in one transaction: members here, slots by the event. Its names
   * become aliases of the other. Answers with the other.
   */
  merge(admin: Actor, from_id: string, into_id: string): Promise<Profession> {
    return this.transactions.run(async (tx) => {
      const both = await this.professions.lockAll(tx, [from_id, into_id]);
      const from = both.find(({ id }) => id === from_id);
      const into = both.find(({ id }) => id === into_id);
      if (!from || from.merged_into_id) throw new ProfessionNotFound();
      if (!into) throw new ProfessionNotOpen('into_id');
      if (from === into || into.merged_into_id) throw new ProfessionNotMergeable();

      const now = this.clock.now();
      await this.professions.save(tx, {
        ...from,
        merged_into_id: into_id,
        archived_at: from.archived_at ?? now,
        updated_at: now,
      });
      const profession: Profession = { ...into, aliases: mergedAliases(into, from), updated_at: now };
      await this.professions.save(tx, profession);
      await this.professions.redirect(tx, from_id, into_id);
      await this.professions.moveChosen(tx, from_id, into_id);
      await this.record(tx, admin, 'profession.merged', from_id, { into_id });
      await this.outbox.append(tx, 'profession.merged', into_id, { profession_id: from_id, into_id });
      return profession;
    });
  }

  /** Keeps these professions open until `tx` ends. Throws `ProfessionNotOpen` where one is unknown or archived. */
  async requireOpen(tx: Tx, ids: string[], field: string): Promise<void> {
    const open = await this.professions.shareOpen(tx, ids);
    if (ids.some((id) => !open.includes(id))) throw new ProfessionNotOpen(field);
  }

  /** What a member has chosen, instead of what was chosen before. Throws `ProfessionNotOpen`. */
  async choose(tx: Tx, account_id: string, ids: string[], field: string): Promise<void> {
    const chosen = [...new Set(ids)];
    await this.requireOpen(tx, chosen, field);
    await this.professions.replaceChosen(tx, account_id, chosen);
  }

  private record(
    tx: Tx,
    admin: Actor,
    action: AuditAction,
    id: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(tx, admin.account_id, action, 'profession', id, details);
  }
}

const shown = ({ name_ru, name_en, aliases, archived_at }: Profession) => ({
  name_ru,
  name_en,
  aliases,
  is_archived: archived_at !== null,
});
