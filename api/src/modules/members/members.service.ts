import { Injectable } from '@nestjs/common';
import type { Locale } from '../../catalogues/texts.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { Idempotency } from '../../platform/http/idempotency.js';
import { EmailNotVerified } from '../accounts/accounts.errors.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { SignInService, type Tokens } from '../accounts/sign-in.service.js';
import { ProfessionsService } from '../professions/professions.service.js';
import type { Level } from './member.policy.js';
import { MemberNotFound, MemberSuspended } from './members.errors.js';
import { type MemberRow, MembersQueries } from './members.queries.js';
import { MembersRepository } from './members.repository.js';

export interface ProfileChanges {
  full_name?: string;
  profession_ids?: string[];
  levels?: Level[];
  languages?: string[];
  about?: string;
  locale?: Locale;
  time_zone?: string;
}

@Injectable()
export class MembersService {
  constructor(
    private readonly members: MembersRepository,
    private readonly queries: MembersQueries,
    private readonly professions: ProfessionsService,
    private readonly accounts: AccountsService,
    private readonly sign_in: SignInService,
    private readonly transactions: Transactions,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  /** A member's account, signed in at once. Throws `EmailTaken`. */
  async register(input: { full_name: string; email: string; password: string; locale: Locale }): Promise<Tokens> {
    const { password, ...person } = input;
    const password_hash = await this.accounts.hashPassword(password);
    return this.transactions.run(async (tx) => {
      const account = await this.accounts.create(tx, { ...person, password_hash, kind: 'member' });
      await this.enrol(tx, account.id);
      await this.idempotency.keep(tx, account.id);
      return this.sign_in.open(tx, account);
    });
  }

  /** Makes an account a member, also one that was made without a registration. Twice is once. */
  async enrol(tx: Tx, account_id: string): Promise<void> {
    await this.members.enrol(tx, account_id, this.clock.now());
  }

  async own(actor: Actor): Promise<MemberRow> {
    const member = (await this.queries.byId(actor.account_id)) ?? (await this.enrolled(actor));
    if (member.deleted_at) throw new MemberNotFound();
    return member;
  }

  /** Whom others can see: with a verified e-mail, and not deleted. Throws `MemberNotFound`. */
  async published(id: string): Promise<MemberRow> {
    const member = await this.queries.byId(id);
    if (!member?.email_verified_at || member.deleted_at) throw new MemberNotFound();
    return member;
  }

  /** What is not given stays. Throws `ProfessionNotOpen`. */
  async change(
    actor: Actor,
    { full_name, locale, time_zone, profession_ids, ...profile }: ProfileChanges,
  ): Promise<MemberRow> {
    const { account_id } = actor;
    await this.transactions.run(async (tx) => {
      await this.enrol(tx, account_id);
      await this.accounts.changeOwn(tx, account_id, { full_name, locale, time_zone });
      await this.members.update(tx, account_id, { ...given(profile), updated_at: this.clock.now() });
      if (profession_ids) await this.professions.choose(tx, account_id, profession_ids, 'profession_ids');
    });
    return this.own(actor);
  }

  /**
   * Before booking and publishing: refuses whoever has no verified e-mail or is suspended, and nobody suspends the member
   * until `tx` ends. Throws `EmailNotVerified`, `MemberSuspended`, `MemberNotFound`.
   */
  async requireActive(tx: Tx, account_id: string): Promise<void> {
    let member = await this.members.share(tx, account_id);
    if (!member) {
      await this.enrol(tx, account_id);
      member = await this.members.share(tx, account_id);
    }
    if (!member) throw new MemberNotFound();
    if (!member.is_verified) throw new EmailNotVerified();
    if (member.suspended_until && member.suspended_until > this.clock.now()) throw new MemberSuspended();
  }

  /** Those of these people who have not deleted their accounts, which must be locked. */
  present(tx: Tx, account_ids: string[]): Promise<string[]> {
    return this.members.present(tx, account_ids);
  }

  /** Null where the member can book and publish. */
  async suspendedUntil(tx: Tx, account_id: string): Promise<Date | null> {
    const until = await this.members.suspendedUntil(tx, account_id);
    return until && until > this.clock.now() ? until : null;
  }

  /** No booking and no publishing until then; null ends a suspension. Sessions that stand go on. */
  async suspend(tx: Tx, account_id: string, until: Date | null): Promise<void> {
    await this.members.update(tx, account_id, { suspended_until: until, updated_at: this.clock.now() });
  }

  /** The account is gone: nothing of the person stays here, the id does. */
  async anonymise(tx: Tx, account_id: string): Promise<void> {
    const now = this.clock.now();
    await this.professions.choose(tx, account_id, [], 'profession_ids');
    await this.members.update(tx, account_id, {
      about: '',
      levels: [],
      languages: [],
      suspended_until: null,
      deleted_at: now,
      updated_at: now,
    });
  }

  private async enrolled({ account_id }: Actor): Promise<MemberRow> {
    await this.transactions.run((tx) => this.enrol(tx, account_id));
    const member = await this.queries.byId(account_id);
    if (!member) throw new MemberNotFound();
    return member;
  }
}

const given = <T extends object>(changes: T): Partial<T> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>;
