import { Injectable } from '@nestjs/common';
import { Outbox } from '../../events/outbox.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { Idempotency } from '../../platform/http/idempotency.js';
import { newId } from '../../platform/ids.js';
import { MembersService } from '../members/members.service.js';
import { AbsencesService, type Session } from '../mock-interviews/absences.service.js';
import { SessionNotFound, SessionOver } from '../mock-interviews/mock-interviews.errors.js';
import { SettingsService } from '../settings/settings.service.js';
import { CasesRepository } from './cases.repository.js';
import type { ModerationCase } from './moderation.entity.js';
import {
  AlreadyReported,
  AnswerClosed,
  AppealClosed,
  CaseNotFound,
  ComplaintAboutOneself,
  FeedbackGiven,
  NotYoursToAnswer,
  ReportTooEarly,
  ReportTooLate,
} from './moderation.errors.js';
import {
  answerDueAt,
  appealDueAt,
  canAnswer,
  canAppeal,
  caseDueAt,
  isResolved,
  isShownTo,
  reportFault,
  resolvesAt,
} from './moderation.policy.js';

type Opening = Pick<ModerationCase, 'kind' | 'reporter_id' | 'subject_id' | 'report_text' | 'due_at'> &
  Partial<Pick<ModerationCase, 'session_id' | 'feedback_id' | 'answer_due_at' | 'resolves_at'>>;

/** What people say: reports, answers, appeals. What becomes of it is for moderators. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly cases: CasesRepository,
    private readonly absences: AbsencesService,
    private readonly members: MembersService,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * The other side did not come. Completion, hold and reward wait from now on; answers with the id of the case. Throws
   * `SessionNotFound`, `SessionOver`, `AlreadyReported`, `ReportTooEarly`, `ReportTooLate`, `FeedbackGiven`.
   */
  async reportAbsence(actor: Actor, session_id: string, report_text: string): Promise<string> {
    const { account_id: reporter_id } = actor;
    return this.transactions.run(async (tx) => {
      const session = await this.absences.lockOwn(tx, actor, session_id);
      if (session.has_open_case) throw new AlreadyReported();
      if (session.status !== 'scheduled' && session.status !== 'completed') throw new SessionOver();
      const rules = await this.settings.current();
      const now = this.clock.now();
      const fault = reportFault(session, rules, now);
      if (fault === 'too_early') throw new ReportTooEarly(rules.no_show_report_from_minutes);
      if (fault === 'too_late') throw new ReportTooLate(rules.no_show_report_until_hours);
      if (await this.cases.hasSpoken(tx, session_id, reporter_id)) throw new FeedbackGiven();
      const id = await this.open(tx, now, {
        ...{ kind: 'no_show', session_id, reporter_id, subject_id: otherOf(session, reporter_id), report_text },
        answer_due_at: answerDueAt(now, rules),
        resolves_at: resolvesAt(now, rules),
        due_at: resolvesAt(now, rules),
      });
      await this.absences.freeze(tx, session);
      await this.idempotency.keep(tx, id);
      return id;
    });
  }

  /** About a person, possibly about a session of the two. Throws `MemberNotFound`, `SessionNotFound`, `AlreadyReported`. */
  async complain(
    actor: Actor,
    { member_id, session_id, report_text }: { member_id: string; session_id: string | null; report_text: string },
  ): Promise<string> {
    const { account_id: reporter_id } = actor;
    if (member_id === reporter_id) throw new ComplaintAboutOneself();
    await this.members.published(member_id);
    return this.transactions.run(async (tx) => {
      if (session_id) {
        const session = await this.absences.lockOwn(tx, actor, session_id);
        if (otherOf(session, reporter_id) !== member_id) throw new SessionNotFound();
      }
      const now = this.clock.now();
      const id = await this.open(tx, now, {
        ...{ kind: 'complaint', session_id, reporter_id, subject_id: member_id, report_text },
        due_at: caseDueAt(now, await this.settings.current()),
      });
      await this.idempotency.keep(tx, id);
      return id;
    });
  }

  /** Feedback is disputed; what is said against it is kept with it. */
  async openDispute(
    tx: Tx,
    disputed: { feedback_id: string; session_id: string; from_user_id: string; to_user_id: string },
  ): Promise<void> {
    const { feedback_id, session_id, from_user_id: subject_id, to_user_id: reporter_id } = disputed;
    const now = this.clock.now();
    const rules = await this.settings.current();
    await this.open(tx, now, {
      ...{ kind: 'dispute', session_id, feedback_id, reporter_id, subject_id, report_text: null },
      answer_due_at: answerDueAt(now, rules),
      due_at: caseDueAt(now, rules),
    });
  }

  /** The other side of the story, in time and once. Throws `CaseNotFound`, `NotYoursToAnswer`, `AnswerClosed`. */
  async answer({ account_id }: Actor, id: string, answer_text: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const found = await this.ofTwo(tx, id, account_id);
      if (found.subject_id !== account_id) throw new NotYoursToAnswer();
      const now = this.clock.now();
      if (isResolved(found, now) || !canAnswer(found, now)) throw new AnswerClosed();
      if (!(await this.cases.answer(tx, id, answer_text, now))) throw new AnswerClosed();
    });
  }

  /** Another moderator is to decide anew, once for a case. Throws `CaseNotFound`, `AppealClosed`. */
  async appeal({ account_id }: Actor, id: string, appeal_text: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const found = await this.ofTwo(tx, id, account_id);
      const rules = await this.settings.current();
      const now = this.clock.now();
      if (!canAppeal(found, rules, now)) throw new AppealClosed();
      const appealed = { appealed_by: account_id, appealed_at: now, appeal_text, due_at: appealDueAt(now, rules) };
      // Moderators again: of administrators there may be none but the one who decided.
      const changes = { ...appealed, is_escalated: false };
      if (!(await this.cases.move(tx, id, 'decided', 'appealed', changes))) throw new AppealClosed();
      const { kind, session_id, reporter_id, subject_id } = found;
      const facts = { case_id: id, kind, session_id, reporter_id, subject_id };
      await this.outbox.append(tx, 'case.appealed', id, { ...facts, appealed_by: account_id });
    });
  }

  private async open(tx: Tx, now: Date, opening: Opening): Promise<string> {
    const id = newId();
    const { kind, reporter_id, subject_id, session_id = null, feedback_id = null } = opening;
    await this.cases.insert(tx, {
      ...{ id, status: 'open', session_id, feedback_id, answer_due_at: null, resolves_at: null, ...opening },
      ...{ answer_text: null, answered_at: null, is_escalated: false, escalation_reason: null },
      ...{ claimed_by: null, claimed_until: null, outcome: null, first_outcome: null, reason: null },
      ...{ decided_by: null, decided_at: null, appealed_by: null, appealed_at: null, appeal_text: null },
      created_at: now,
    } as ModerationCase);
    await this.outbox.append(tx, 'case.opened', id, { case_id: id, kind, session_id, reporter_id, subject_id });
    return id;
  }

  /** For whom it concerns. Whoever is complained about learns of it when it is decided to be right. */
  private async ofTwo(tx: Tx, id: string, account_id: string): Promise<ModerationCase> {
    const found = await this.cases.byId(tx, id);
    if (!isShownTo(found, account_id)) throw new CaseNotFound();
    return found;
  }
}

const otherOf = ({ interviewer_id, interviewee_id }: Session, account_id: string): string =>
  account_id === interviewer_id ? interviewee_id : interviewer_id;
