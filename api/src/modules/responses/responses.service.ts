import { Injectable } from '@nestjs/common';
import { Outbox } from '../../events/outbox.js';
import type { Recruiter } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { Idempotency } from '../../platform/http/idempotency.js';
import { newId } from '../../platform/ids.js';
import { AuditService } from '../audit/audit.service.js';
import type { ChatAnswer } from '../scoring/score.policy.js';
import { ScoringService } from '../scoring/scoring.service.js';
import type { CandidateResponse, ResponseNote } from './response.entity.js';
import { leavingNeedsReason, type Stage } from './response.stage.js';
import { type Decision, isDecided, needsReason } from './response.status.js';
import type { FilterResponses } from './responses.dto.js';
import { MovedMeanwhile, NotDecidedYet, ReasonNeeded, ResponseClosed } from './responses.errors.js';
import { ResponsesRepository } from './responses.repository.js';

@Injectable()
export class ResponsesService {
  constructor(
    private readonly responses: ResponsesRepository,
    private readonly scoring: ScoringService,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** From any status, either way; overruling needs a reason. Also how a person confirms what the bot decided. */
  decide(recruiter: Recruiter, id: string, decision: Decision, reason?: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const response = await this.responses.lockOf(tx, id, recruiter.employer_id);
      if (response.closed_reason) throw new ResponseClosed();
      if (needsReason(response.status, decision) && !reason) throw new ReasonNeeded();
      // Standing by a decision that the candidate wants to have reviewed is an answer, and is kept as one.
      const isRepeated = response.status === decision && response.is_confirmed && !response.is_review_requested;
      if (isRepeated) return;

      const before = response.status;
      const now = this.clock.now();
      response.status = decision;
      response.is_confirmed = true;
      response.is_review_requested = false;
      // The bot's reasons stand when its rejection is confirmed; a person's own reason is kept with the decision.
      if (decision === 'approved' || before !== 'rejected')
        response.rejection_reasons = decision === 'rejected' ? [{ code: 'recruiter.decided' }] : [];
      response.decided_at = now;
      response.decided_by = recruiter.account_id;
      response.person_decided_at ??= now;
      response.updated_at = now;
      await this.responses.save(tx, response);
      await this.record(tx, response, before, {
        actor_kind: 'recruiter',
        actor_id: recruiter.account_id,
        reason: reason ?? null,
      });
      await this.announceDecision(tx, response, decision, 'recruiter');
    });
  }

  /** After the chat: scores, and lets the bot decide unless a person has, or the candidate fell silent. */
  async settle(tx: Tx, id: string, answers: ChatAnswer[]): Promise<void> {
    const response = await this.responses.lock(tx, id);
    if (response.closed_reason) return;
    const { score, verdict, reasons, auto_reject } = await this.scoring.scoreResponse(tx, id, answers);
    const now = this.clock.now();
    const before = response.status;
    response.relevance_score = score.relevance_score;
    response.updated_at = now;
    const isBots = !isDecided(before) && !response.is_incomplete;
    if (isBots) {
      response.status = verdict;
      response.rejection_reasons = reasons;
      // An approval harms nobody; a rejection waits for a person unless the employer lets the bot reject.
      response.is_confirmed = verdict === 'rejected' && auto_reject;
      response.decided_at = now;
      response.bot_decided_at ??= now;
    }
    await this.responses.save(tx, response);
    if (!isBots) return;
    await this.record(tx, response, before, { actor_kind: 'bot', actor_id: null, reason: null });
    await this.announceDecision(tx, response, verdict, 'bot');
  }

  /**
   * Any stage to any other; decision and stage never move each other. `seen`: where it stood for whoever moves it.
   * Throws `MovedMeanwhile` where it stands somewhere else by now, `ReasonNeeded`.
   */
  move(
    recruiter: Recruiter,
    id: string,
    to: Stage,
    { seen, reason }: { seen?: Stage; reason?: string } = {},
  ): Promise<void> {
    return this.transactions.run(async (tx) => {
      const response = await this.responses.lockOf(tx, id, recruiter.employer_id);
      const from = response.stage;
      if (from === to) return;
      if (seen && seen !== from) throw new MovedMeanwhile(from, await this.responses.lastMover(tx, id));
      if (leavingNeedsReason(from, to) && !reason) throw new ReasonNeeded();

      response.stage = to;
      response.updated_at = this.clock.now();
      await this.responses.save(tx, response);
      const said = { text: reason ?? null, about: { response_id: id } };
      await this.audit.record(tx, recruiter.account_id, 'response.moved', 'response', id, { from, to }, said);
      await this.outbox.append(tx, 'response.moved', id, { response_id: id, from, to });
    });
  }

  /** By the candidate. */
  withdraw(id: string): Promise<void> {
    return this.transactions.run((tx) => this.takeBack(tx, id));
  }

  /** A repeat is fine. */
  async takeBack(tx: Tx, id: string): Promise<void> {
    const response = await this.responses.lock(tx, id);
    if (response.closed_reason) return;
    response.closed_reason = 'withdrawn';
    response.updated_at = this.clock.now();
    await this.responses.save(tx, response);
    await this.record(tx, response, response.status, { actor_kind: 'candidate', actor_id: null, reason: 'withdrawn' });
    await this.outbox.append(tx, 'response.withdrawn', id, { response_id: id });
  }

  /** By the candidate, once the bot has decided: a task for the employer. */
  requestReview(id: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const response = await this.responses.lock(tx, id);
      if (response.closed_reason) throw new ResponseClosed();
      if (!isDecided(response.status) && !response.is_incomplete) throw new NotDecidedYet();
      await this.callHuman(tx, id);
    });
  }

  /** The candidate asks for a person: in the chat, or about a decision. */
  async callHuman(tx: Tx, id: string): Promise<void> {
    const response = await this.responses.lock(tx, id);
    if (response.is_review_requested) return;
    response.is_review_requested = true;
    response.updated_at = this.clock.now();
    await this.responses.save(tx, response);
    await this.audit.record(tx, null, 'response.review_requested', 'response', id);
    await this.outbox.append(tx, 'response.review_requested', id, {
      response_id: id,
      employer_id: response.employer_id,
    });
  }

  writeNote(recruiter: Recruiter, id: string, note_text: string): Promise<ResponseNote> {
    return this.transactions.run(async (tx) => {
      await this.responses.lockOf(tx, id, recruiter.employer_id);
      const note = {
        id: newId(),
        response_id: id,
        account_id: recruiter.account_id,
        note_text,
        created_at: this.clock.now(),
      };
      await this.responses.insertNote(tx, note);
      await this.idempotency.keep(tx, note.id);
      return note;
    });
  }

  /** Who took personal data out, by which filters. What was searched for may be a name, so only that it was is kept. */
  recordExport({ account_id, employer_id }: Recruiter, { q, ...filter }: FilterResponses): Promise<Date> {
    const details = { ...filter, has_text: q !== undefined };
    return this.transactions.run(async (tx) => {
      await this.audit.record(tx, account_id, 'responses.exported', 'employer', employer_id, details);
      return this.clock.now();
    });
  }

  /** The candidate is here: the chat begins. Throws `ResponseClosed` for a response taken back. */
  async enterChat(tx: Tx, id: string): Promise<CandidateResponse> {
    const response = await this.responses.lock(tx, id);
    if (response.status !== 'new' || response.closed_reason) return response;
    response.status = 'in_chat';
    response.updated_at = this.clock.now();
    await this.responses.save(tx, response);
    return response;
  }

  /** The candidate fell silent: a person decides. */
  async markIncomplete(tx: Tx, id: string): Promise<void> {
    const response = await this.responses.lock(tx, id);
    response.is_incomplete = true;
    response.updated_at = this.clock.now();
    await this.responses.save(tx, response);
  }

  private async record(
    tx: Tx,
    response: CandidateResponse,
    status_before: string,
    by: { actor_kind: 'bot' | 'recruiter' | 'candidate'; actor_id: string | null; reason: string | null },
  ): Promise<void> {
    const grounds = await this.scoring.groundsOf(tx, response.id);
    const { id: response_id, vacancy_id, employer_id } = response;
    await this.audit.recordDecision(tx, {
      ...by,
      ...grounds,
      response_id,
      vacancy_id,
      employer_id,
      status_before,
      status_after: response.status,
    });
  }

  private async announceDecision(
    tx: Tx,
    response: CandidateResponse,
    status: Decision,
    by: 'bot' | 'recruiter',
  ): Promise<void> {
    const { id, vacancy_id, employer_id } = response;
    await this.outbox.append(tx, 'response.decided', id, { response_id: id, vacancy_id, employer_id, status, by });
  }
}
