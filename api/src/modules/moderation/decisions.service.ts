import { Injectable } from '@nestjs/common';
import { Outbox } from '../../events/outbox.js';
import { eachDue } from '../../jobs/each-due.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { newId } from '../../platform/ids.js';
import { AuditService } from '../audit/audit.service.js';
import { FeedbackService } from '../feedback/feedback.service.js';
import { MembersService } from '../members/members.service.js';
import { AbsencesService, type Session } from '../mock-interviews/absences.service.js';
import { SlotsService } from '../mock-interviews/slots.service.js';
import { SettingsService } from '../settings/settings.service.js';
import { type CaseOutcome, decidedFrom, isNoShowOutcome } from './case.status.js';
import { CasesRepository } from './cases.repository.js';
import type { ModerationCase } from './moderation.entity.js';
import {
  AnswerAwaited,
  CaseDecided,
  ClaimedByAnother,
  ClaimFirst,
  ForAdminsOnly,
  NoAdminToDecide,
  OutcomeNotAllowed,
  OwnCase,
} from './moderation.errors.js';
import {
  appealableUntil,
  blamed,
  claimedUntil,
  countingStrikes,
  isHeard,
  isOutcomeAllowed,
  isResolved,
  isWaiting,
  suspendedUntil,
} from './moderation.policy.js';
import { type DueCase, ModerationQueries } from './moderation.queries.js';

interface Decision {
  outcome: CaseOutcome;
  reason: string | null;
  decided_by: string | null;
}

/** What moderators do with cases, and the clock where they do nothing. Everything is recorded with who did it. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly cases: CasesRepository,
    private readonly queries: ModerationQueries,
    private readonly absences: AbsencesService,
    private readonly slots: SlotsService,
    private readonly feedback: FeedbackService,
    private readonly members: MembersService,
    private readonly audit: AuditService,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * The case is this moderator's for a while, so that two never work on one; again makes it longer. Throws
   * `CaseNotFound`, `OwnCase`, `ForAdminsOnly`, `CaseDecided`, `ClaimedByAnother`.
   */
  async claim(moderator: Actor, id: string): Promise<void> {
    const { account_id } = moderator;
    await this.transactions.run(async (tx) => {
      const now = this.clock.now();
      requireWaiting(requireMay(await this.cases.byId(tx, id), moderator), now);
      const until = claimedUntil(now, await this.settings.current());
      if (!(await this.cases.claim(tx, id, account_id, until, now))) throw new ClaimedByAnother();
      await this.audit.record(tx, account_id, 'case.claimed', 'moderation_case', id);
    });
  }

  /** Others may work on it at once. Throws `CaseNotFound`, `ClaimFirst`. */
  async release({ account_id }: Actor, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.cases.byId(tx, id);
      if (!(await this.cases.release(tx, id, account_id, this.clock.now()))) throw new ClaimFirst();
      await this.audit.record(tx, account_id, 'case.released', 'moderation_case', id);
    });
  }

  /** An administrator is to decide. Throws `NoAdminToDecide`, and as `decide` does. */
  async escalate(moderator: Actor, id: string, reason: string): Promise<void> {
    const { account_id } = moderator;
    const hasAdmin = await this.queries.hasAdmin(id);
    await this.transactions.run(async (tx) => {
      const now = this.clock.now();
      const found = requireMay(await this.cases.byId(tx, id), moderator);
      requireWaiting(found, now);
      if (!hasAdmin) throw new NoAdminToDecide();
      const kept = await this.keptReason(tx, found, reason);
      if (!(await this.cases.escalate(tx, id, account_id, kept, now))) throw new ClaimFirst();
      await this.escalated(tx, found, account_id);
    });
  }

  /** The same where nobody has decided in time, once each. */
  async escalateOverdue(now: Date): Promise<void> {
    await eachDue<DueCase>(
      (after, limit) => this.queries.toEscalate(now, after, limit),
      ({ id }) =>
        this.transactions.run(async (tx) => {
          if (await this.cases.escalateOverdue(tx, id, now))
            await this.escalated(tx, await this.cases.byId(tx, id), null);
        }),
    );
  }

  /**
   * By whoever has claimed it. Throws `CaseNotFound`, `OwnCase`, `ForAdminsOnly`, `CaseDecided`, `ClaimFirst`,
   * `AnswerAwaited`, `OutcomeNotAllowed`.
   */
  async decide(
    moderator: Actor,
    id: string,
    { outcome, reason }: { outcome: CaseOutcome; reason: string },
  ): Promise<void> {
    const { account_id: decided_by } = moderator;
    await this.transactions.run(async (tx) => {
      const { found, session } = await this.lock(tx, id);
      const now = this.clock.now();
      requireWaiting(requireMay(found, moderator), now);
      if (found.claimed_by !== decided_by || !found.claimed_until || found.claimed_until <= now) throw new ClaimFirst();
      if (!isHeard(found, now)) throw new AnswerAwaited();
      if (!isOutcomeAllowed(found.kind, outcome)) throw new OutcomeNotAllowed();
      await this.settle(tx, found, session, { outcome, reason, decided_by });
    });
  }

  /** Absences that nobody has decided in time. */
  async resolveOverdue(now: Date): Promise<void> {
    await eachDue<DueCase>(
      (after, limit) => this.queries.overdue(now, after, limit),
      ({ id }) => this.resolve(id),
    );
  }

  private async escalated(tx: Tx, found: ModerationCase, escalated_by: string | null): Promise<void> {
    const { id, kind, session_id, reporter_id, subject_id } = found;
    await this.audit.record(tx, escalated_by, 'case.escalated', 'moderation_case', id);
    const facts = { case_id: id, kind, session_id, reporter_id, subject_id };
    await this.outbox.append(tx, 'case.escalated', id, { ...facts, escalated_by });
  }

  private async resolve(id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const { found, session } = await this.lock(tx, id);
      if (isResolved(found, this.clock.now()))
        await this.settle(tx, found, session, { outcome: 'unclear', reason: null, decided_by: null });
    });
  }

  /** The people first, as everybody who moves their sessions does, then the case as it is by then. */
  private async lock(tx: Tx, id: string): Promise<{ found: ModerationCase; session: Session | null }> {
    const { session_id, subject_id } = await this.cases.byId(tx, id);
    const session = session_id ? await this.absences.lock(tx, session_id) : null;
    if (!session) await this.cases.lockPerson(tx, subject_id);
    return { found: await this.cases.byId(tx, id), session };
  }

  private async settle(tx: Tx, found: ModerationCase, session: Session | null, decision: Decision): Promise<void> {
    const { id, kind, session_id, reporter_id, subject_id, status, outcome: first_outcome, appealed_by } = found;
    if (status !== 'open' && status !== 'appealed') throw new CaseDecided();
    const { outcome, decided_by } = decision;
    const reason = await this.keptReason(tx, found, decision.reason);
    const decided_at = this.clock.now();
    const changes = { ...decision, reason, first_outcome, decided_at, claimed_by: null, claimed_until: null };
    if (!(await this.cases.move(tx, id, status, decidedFrom(status), changes))) throw new CaseDecided();
    const judged = outcome === first_outcome ? [] : await this.takeEffect(tx, found, session, outcome);
    const said = { text: reason, about: { account_ids: [reporter_id, subject_id] } };
    const details = { kind, outcome, first_outcome };
    await this.audit.record(tx, decided_by, 'case.decided', 'moderation_case', id, details, said);
    const facts = { case_id: id, kind, session_id, reporter_id, subject_id, outcome, first_outcome, appealed_by };
    await this.outbox.append(tx, 'case.decided', id, facts);
    await this.slots.followSuspension(tx, judged);
  }

  /** Words about somebody who is erased are not written down any more: what erases them has been and gone. */
  private async keptReason(tx: Tx, found: ModerationCase, reason: string | null): Promise<string | null> {
    return (await this.cases.areBothThere(tx, found)) ? reason : null;
  }

  /** Answers whose strikes are others by this. */
  private async takeEffect(
    tx: Tx,
    found: ModerationCase,
    session: Session | null,
    outcome: CaseOutcome,
  ): Promise<string[]> {
    if (found.kind === 'dispute') await this.settleDispute(tx, found, { is_upheld: outcome === 'upheld' });
    if (found.kind === 'no_show' && session && isNoShowOutcome(outcome)) {
      if (found.status === 'open') await this.absences.conclude(tx, session, outcome);
      else await this.absences.revise(tx, session, outcome);
      await this.feedback.follow(tx, session.id);
    }
    return this.strike(tx, found, blamed(found, outcome, session));
  }

  private async settleDispute(tx: Tx, found: ModerationCase, ruling: { is_upheld: boolean }): Promise<void> {
    const feedback_id = found.feedback_id ?? '';
    if (found.status === 'open') await this.feedback.resolveDispute(tx, feedback_id, ruling);
    else await this.feedback.reverseDispute(tx, feedback_id, ruling);
  }

  /** What an earlier decision gave is lifted, and what this one gives is given. Answers to whom. */
  private async strike(tx: Tx, found: ModerationCase, account_id: string | null): Promise<string[]> {
    const { id: case_id, status } = found;
    const now = this.clock.now();
    const rules = await this.settings.current();
    const is_first = status === 'open';
    const appealable_until = is_first ? appealableUntil({ status: 'decided', decided_at: now }, rules) : null;
    const lifted = await this.cases.liftStrike(tx, case_id, now);
    if (account_id) await this.cases.addStrike(tx, { id: newId(), account_id, case_id, given_at: now });
    const judged = [...new Set([lifted, account_id])].filter((one) => one !== null);
    for (const one of judged) {
      const standing = await this.cases.standingStrikes(tx, one);
      const suspended_until = suspendedUntil(standing, rules, now);
      await this.members.suspend(tx, one, suspended_until);
      const strikes = countingStrikes(standing, rules, now).length;
      const details = { case_id, strikes, suspended_until: suspended_until?.toISOString() ?? null };
      await this.audit.record(tx, null, one === account_id ? 'strike.given' : 'strike.lifted', 'account', one, details);
      if (one === account_id)
        await this.outbox.append(tx, 'strike.given', one, {
          ...{ ...details, account_id, appealable_until: appealable_until?.toISOString() ?? null },
        });
    }
    return judged;
  }
}

/** Whoever takes part in a case, or decided what is appealed against, keeps out of it; what was escalated is for admins. */
function requireMay(found: ModerationCase, { account_id, staff_role }: Actor): ModerationCase {
  const { status, reporter_id, subject_id, decided_by, is_escalated } = found;
  // Whoever decides once more what is decided already hears that it is.
  const appealed_from = status === 'appealed' ? decided_by : null;
  if ([reporter_id, subject_id, appealed_from].includes(account_id)) throw new OwnCase();
  if (is_escalated && staff_role !== 'admin') throw new ForAdminsOnly();
  return found;
}

function requireWaiting(found: ModerationCase, now: Date): void {
  if (!isWaiting(found) || isResolved(found, now)) throw new CaseDecided();
}
