import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Outbox } from '../../events/outbox.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { Idempotency } from '../../platform/http/idempotency.js';
import { newId, newSecret, secretHash } from '../../platform/ids.js';
import type { OwnCandidateRow } from '../candidates/candidates.queries.js';
import { VacanciesService } from '../vacancies/vacancies.service.js';
import type { CandidateResponse } from './response.entity.js';
import { statusForCandidate } from './response.status.js';
import type { Applied } from './responses.dto.js';
import { AlreadyApplied, ChatTokenNeeded, ResponseNotFound } from './responses.errors.js';
import { type ApplicationRow, type ChatAccess, ResponsesQueries } from './responses.queries.js';
import { ResponsesRepository } from './responses.repository.js';

/** Applying, and the keys to the chat that follows. */
@Injectable()
export class ApplicationsService {
  constructor(
    private readonly responses: ResponsesRepository,
    private readonly queries: ResponsesQueries,
    private readonly vacancies: VacanciesService,
    private readonly transactions: Transactions,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Throws `VacancyNotFound`, `VacancyNotOpen`, and `AlreadyApplied` after the link of the first chat is on its way by mail. */
  async apply(candidate: OwnCandidateRow, vacancy_id: string): Promise<Applied> {
    const applied = await this.transactions.run(async (tx) => {
      const vacancy = await this.vacancies.openForResponses(tx, vacancy_id);
      const response = newResponse(candidate, vacancy.id, vacancy.employer_id, this.clock.now());
      if (!(await this.responses.insertIfFirst(tx, response))) {
        const existing = await this.responses.idOf(tx, vacancy_id, candidate.email);
        if (existing) await this.outbox.append(tx, 'response.repeated', existing, { response_id: existing });
        return null;
      }
      await this.idempotency.keep(tx, response.id);
      const chat_token = await this.issueToken(tx, response.id);
      await this.outbox.append(tx, 'response.created', response.id, {
        response_id: response.id,
        vacancy_id,
        employer_id: vacancy.employer_id,
        candidate_id: candidate.id,
      });
      return { response, chat_token };
    });
    if (!applied) throw new AlreadyApplied();

    return this.toApplied(applied.response, applied.chat_token);
  }

  /** For whoever repeats the request that made this response: another key to the chat. Throws `ResponseNotFound` once it is erased. */
  async appliedBefore(candidate: OwnCandidateRow, response_id: string): Promise<Applied> {
    const response = await this.queries.ofCandidate(candidate.id, response_id);
    if (!response) throw new ResponseNotFound();
    return this.toApplied(response, await this.transactions.run((tx) => this.issueToken(tx, response_id)));
  }

  /** Another key to an existing chat, as a link. */
  async newLink(response_id: string): Promise<string> {
    const token = await this.transactions.run((tx) => this.issueToken(tx, response_id));
    return this.chatLink(response_id, token);
  }

  /** What a chat token opens. Throws `ChatTokenNeeded` for another response's or a revoked token, and for unknown ids alike. */
  async byChatToken(response_id: string, chat_token: string | undefined): Promise<ChatAccess> {
    const access = chat_token ? await this.queries.byChatToken(response_id, secretHash(chat_token)) : null;
    if (!access) throw new ChatTokenNeeded();
    return access;
  }

  /** Whether this employer has such a response. Throws `ResponseNotFound`. */
  async requireOwn(employer_id: string, response_id: string): Promise<void> {
    if (!(await this.queries.isOf(employer_id, response_id))) throw new ResponseNotFound();
  }

  private async issueToken(tx: Tx, response_id: string): Promise<string> {
    const chat_token = newSecret();
    await this.responses.insertToken(tx, {
      token_hash: secretHash(chat_token),
      response_id,
      created_at: this.clock.now(),
      revoked_at: null,
    });
    return chat_token;
  }

  private toApplied(response: ApplicationRow, chat_token: string): Applied {
    const { id, vacancy_id, candidate_id, created_at } = response;
    const chat_link = this.chatLink(id, chat_token);
    return { id, vacancy_id, candidate_id, status: statusForCandidate(response), chat_token, chat_link, created_at };
  }

  /** The token in the fragment reaches no server and no log. */
  private chatLink(response_id: string, chat_token: string): string {
    return `${this.config.public_url}/chat/${response_id}#token=${chat_token}`;
  }
}

function newResponse(
  candidate: OwnCandidateRow,
  vacancy_id: string,
  employer_id: string,
  now: Date,
): CandidateResponse {
  return {
    id: newId(),
    vacancy_id,
    employer_id,
    candidate_id: candidate.id,
    candidate_email: candidate.email,
    status: 'new',
    stage: 'inbox',
    relevance_score: null,
    rejection_reasons: [],
    is_confirmed: false,
    is_incomplete: false,
    is_review_requested: false,
    closed_reason: null,
    decided_at: null,
    decided_by: null,
    bot_decided_at: null,
    person_decided_at: null,
    created_at: now,
    updated_at: now,
  };
}
