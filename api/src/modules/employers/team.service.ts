import { Injectable } from '@nestjs/common';
import type { Locale } from '../../catalogues/texts.js';
import { Outbox } from '../../events/outbox.js';
import type { EmployerRole, Recruiter } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { Idempotency } from '../../platform/http/idempotency.js';
import { newId, newSecret, secretHash } from '../../platform/ids.js';
import { type Account, AccountRightsService } from '../accounts/account-rights.service.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { SignInService, type Tokens } from '../accounts/sign-in.service.js';
import { AuditService } from '../audit/audit.service.js';
import {
  AlreadyInTeam,
  ColleagueNotFound,
  InvitationNotFound,
  InvitationNotValid,
  InviteeHasAccount,
  NotOneself,
  TeamFull,
} from './employers.errors.js';
import { INVITATION_LIVES_MS, LARGEST_TEAM } from './employers.policy.js';
import { EmployersRepository } from './employers.repository.js';
import { type ColleagueRow, type InvitationRow, type OfferRow, TeamQueries } from './team.queries.js';
import { TeamRepository } from './team.repository.js';

/** Who works for a company: invited, joined, given another role, removed. */
@Injectable()
export class TeamService {
  constructor(
    private readonly team: TeamRepository,
    private readonly queries: TeamQueries,
    private readonly employers: EmployersRepository,
    private readonly accounts: AccountsService,
    private readonly rights: AccountRightsService,
    private readonly sign_in: SignInService,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async of({ employer_id }: Recruiter): Promise<{ members: ColleagueRow[]; invitations: InvitationRow[] }> {
    const [members, invitations] = await Promise.all([
      this.queries.colleagues(employer_id),
      this.queries.invitations(employer_id, this.clock.now()),
    ]);
    return { members, invitations };
  }

  /** The mail with the link goes out by event. Throws `EmailNotVerified`, `AlreadyInvited`, `AlreadyInTeam`, `InviteeHasAccount`, `TeamFull`. */
  async invite(
    owner: Recruiter,
    { email, employer_role }: { email: string; employer_role: EmployerRole },
  ): Promise<InvitationRow> {
    await this.accounts.requireVerified(owner);
    const known = await this.queries.accountOf(email);
    if (known) throw known.employer_id === owner.employer_id ? new AlreadyInTeam() : new InviteeHasAccount();
    return this.transactions.run(async (tx) => {
      const now = this.clock.now();
      const { id: employer_id } = await this.employers.lock(tx, owner.employer_id);
      await this.team.deleteExpiredTo(tx, employer_id, email, now);
      if ((await this.team.size(tx, employer_id, now)) >= LARGEST_TEAM) throw new TeamFull(LARGEST_TEAM);
      const invitation = {
        id: newId(),
        employer_id,
        email,
        employer_role,
        invited_by: owner.account_id,
        created_at: now,
        expires_at: new Date(now.getTime() + INVITATION_LIVES_MS),
      };
      await this.team.insert(tx, invitation);
      await this.audit.record(tx, owner.account_id, 'team.invited', 'employer', employer_id, { employer_role });
      await this.outbox.append(tx, 'employer.invited', invitation.id, { invitation_id: invitation.id, employer_id });
      await this.idempotency.keep(tx, invitation.id);
      return invitation;
    });
  }

  /** For whoever repeats the request that made it. Throws `InvitationNotFound` once it is accepted or withdrawn. */
  async invitedBefore(id: string): Promise<InvitationRow> {
    const invitation = await this.queries.offer(id);
    if (!invitation) throw new InvitationNotFound();
    return invitation;
  }

  withdraw(owner: Recruiter, id: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      if (!(await this.team.withdraw(tx, id, owner.employer_id))) throw new InvitationNotFound();
      await this.audit.record(tx, owner.account_id, 'team.invitation_withdrawn', 'employer', owner.employer_id);
    });
  }

  /** The secret of the link to mail; null where there is nobody to mail to any more. */
  async linkFor(invitation_id: string): Promise<{ offer: OfferRow; token: string } | null> {
    const offer = await this.queries.offer(invitation_id);
    if (!offer) return null;
    const token = newSecret();
    await this.transactions.run((tx) =>
      this.team.insertToken(tx, { token_hash: secretHash(token), invitation_id, created_at: this.clock.now() }),
    );
    return { offer, token };
  }

  /** Throws `InvitationNotValid`. */
  async offer(token: string): Promise<OfferRow> {
    const offer = await this.queries.offerByToken(secretHash(token), this.clock.now());
    if (!offer) throw new InvitationNotValid();
    return offer;
  }

  /** Whoever has the mailed link has shown that the e-mail is theirs. Throws `InvitationNotValid`, `EmailTaken`. */
  async accept(token: string, person: { full_name: string; password: string; locale?: Locale }): Promise<Tokens> {
    const offer = await this.offer(token);
    const password_hash = await this.accounts.hashPassword(person.password);
    return this.transactions.run(async (tx) => {
      // Locked first: a company whose last account is just being deleted takes nobody in.
      const { id: employer_id, closed_at, locale } = await this.employers.lock(tx, offer.employer_id);
      const invitation = closed_at ? null : await this.team.take(tx, offer.id, this.clock.now());
      if (!invitation) throw new InvitationNotValid();
      const { email, employer_role } = invitation;
      const account = await this.accounts.create(tx, {
        email,
        password_hash,
        full_name: person.full_name,
        kind: 'employer',
        employer_id,
        employer_role,
        locale: person.locale ?? locale,
        is_verified: true,
      });
      await this.audit.record(tx, account.id, 'team.joined', 'employer', employer_id, { employer_role });
      await this.idempotency.keep(tx, account.id);
      return this.sign_in.open(tx, account);
    });
  }

  /** Ends the colleague's logins: rights are in the token. Throws `LastOwner`. */
  async changeRole(owner: Recruiter, id: string, employer_role: EmployerRole): Promise<ColleagueRow> {
    await this.transactions.run(async (tx) => {
      const account = await this.lockColleague(tx, owner, id);
      if (account.employer_role === employer_role) return;
      await this.rights.changeEmployerRole(tx, id, employer_role);
      const details = { from: account.employer_role, to: employer_role };
      await this.audit.record(tx, owner.account_id, 'team.role_changed', 'account', id, details);
    });
    const colleague = await this.queries.colleague(owner.employer_id, id);
    if (!colleague) throw new ColleagueNotFound();
    return colleague;
  }

  /** The account ends; the name stays with what was decided and written. Throws `LastOwner`, `NotOneself`. */
  async remove(owner: Recruiter, id: string): Promise<void> {
    if (id === owner.account_id) throw new NotOneself();
    await this.transactions.run(async (tx) => {
      const account = await this.lockColleague(tx, owner, id);
      await this.rights.end(tx, account, { full_name: account.full_name });
      await this.audit.record(tx, owner.account_id, 'team.removed', 'account', id);
    });
  }

  prune(now: Date): Promise<void> {
    return this.transactions.run((tx) => this.team.deleteExpired(tx, now));
  }

  private async lockColleague(tx: Tx, { employer_id }: Recruiter, id: string): Promise<Account> {
    const account = await this.rights.lock(tx, id);
    if (account?.employer_id !== employer_id) throw new ColleagueNotFound();
    return account;
  }
}
