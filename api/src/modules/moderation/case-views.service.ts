import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { MembersQueries } from '../members/members.queries.js';
import type { Settings } from '../settings/setting.policy.js';
import { SettingsService } from '../settings/settings.service.js';
import type { CaseView } from './moderation.dto.js';
import { CaseNotFound } from './moderation.errors.js';
import {
  appealableUntil,
  canAnswer,
  canAppeal,
  isHeard,
  isOverdue,
  isResolved,
  isShownTo,
  isWaiting,
} from './moderation.policy.js';
import { type CaseRow, ModerationQueries } from './moderation.queries.js';

/** Who may see what of a case. */
@Injectable()
export class CaseViewsService {
  constructor(
    private readonly queries: ModerationQueries,
    private readonly members: MembersQueries,
    private readonly settings: SettingsService,
    private readonly clock: Clock,
  ) {}

  /** For one of the two, and for moderators. Throws `CaseNotFound`. */
  async one(actor: Actor, id: string): Promise<CaseView> {
    const row = await this.queries.byId(id);
    const isOfTwo = row !== null && [row.reporter_id, row.subject_id].includes(actor.account_id);
    if (!row || (isOfTwo ? !isShownTo(row, actor.account_id) : !actor.staff_role)) throw new CaseNotFound();
    const [view] = await this.many(actor, [row]);
    return view as CaseView;
  }

  async many(actor: Actor, rows: CaseRow[]): Promise<CaseView[]> {
    const people = rows.flatMap(({ reporter_id, subject_id }) => [reporter_id, subject_id]);
    const names = await this.members.firstNames([...new Set(people)]);
    const rules = await this.settings.current();
    const now = this.clock.now();
    return rows.map((row) => viewOf(row, actor, names, rules, now));
  }
}

function viewOf(row: CaseRow, actor: Actor, names: Map<string, string>, rules: Settings, now: Date): CaseView {
  const { account_id, staff_role } = actor;
  const { id, kind, status, session_id, reporter_id, subject_id, answered_at, answer_due_at, resolves_at } = row;
  const side = account_id === reporter_id ? 'reporter' : account_id === subject_id ? 'subject' : null;
  const isStaff = side === null && staff_role !== null;
  // Whoever complains about a person stays unknown to that person.
  const isHidden = kind === 'complaint' && side === 'subject';
  const isClaimed = row.claimed_until !== null && row.claimed_until > now;
  const isOpen = isWaiting(row) && !isResolved(row, now);
  const mayWork = isStaff && isOpen && row.decided_by !== account_id && (!row.is_escalated || staff_role === 'admin');
  const person = (one: string) => ({ id: one, first_name: names.get(one) ?? '' });
  return {
    ...{ id, kind, status, side, session_id, answered_at, answer_due_at, resolves_at },
    due_at: isWaiting(row) ? row.due_at : null,
    is_overdue: isOverdue(row, now),
    reporter: isHidden ? null : person(reporter_id),
    subject: person(subject_id),
    report_text: isHidden ? null : (row.report_text ?? row.dispute_reason),
    feedback:
      row.feedback_id === null || row.feedback_rating === null
        ? null
        : {
            id: row.feedback_id,
            rating: row.feedback_rating,
            technical_score: row.feedback_technical_score,
            comments: row.feedback_comments,
          },
    answer_text: row.answer_text,
    is_escalated: row.is_escalated,
    escalation_reason: isStaff ? row.escalation_reason : null,
    claimed_by: isStaff && isClaimed ? row.claimed_by : null,
    claimed_until: isStaff && isClaimed ? row.claimed_until : null,
    outcome: row.outcome,
    first_outcome: row.first_outcome,
    reason: row.reason,
    decided_by: isStaff ? row.decided_by : null,
    decided_at: row.decided_at,
    appealed_at: row.appealed_at,
    appeal_text: isStaff || row.appealed_by === account_id ? row.appeal_text : null,
    appealable_until: appealableUntil(row, rules),
    can_answer: side === 'subject' && !isHidden && canAnswer(row, now) && !isResolved(row, now),
    can_appeal: side !== null && canAppeal(row, rules, now),
    can_claim: mayWork && (!isClaimed || row.claimed_by === account_id),
    can_decide: mayWork && isClaimed && row.claimed_by === account_id && isHeard(row, now),
    created_at: row.created_at,
  };
}
