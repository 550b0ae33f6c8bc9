import { Injectable } from '@nestjs/common';
import { Outbox } from '../../events/outbox.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { newId } from '../../platform/ids.js';
import { CandidatesService } from '../candidates/candidates.service.js';
import { isDecided } from '../responses/response.status.js';
import { ResponsesService } from '../responses/responses.service.js';
import { ScoringService } from '../scoring/scoring.service.js';
import { ChatAnnouncements } from './chat.announcements.js';
import type { ChatMessage, ChatSession, SenderType } from './chat.entity.js';
import { AnswerUnusable, ChatEnded, ChatNotBegun, NotAnAnswer, NotTakenOver, QuestionPassed } from './chat.errors.js';
import type { ChatMessageView } from './chat.frames.js';
import { toMessageView } from './chat.queries.js';
import { ChatRepository, type OpenedChat } from './chat.repository.js';
import {
  answersOf,
  type BotLine,
  closeDialogue,
  editAnswer,
  openDialogue,
  takeMessage,
  takeUpAgain,
  type Turn,
} from './dialogue/dialogue.policy.js';

/** A chat in which nobody wrote for so long ends, is scored, and waits for a person. */
const SILENT_AFTER_MS = 14 * 24 * 3_600_000;
const ENDED_AT_ONCE = 200;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** What was stored: the number of the client's own message, and every message that came with it. */
export interface Taken {
  seq: number;
  messages: ChatMessageView[];
}

interface Sent {
  client_message_id: string;
  message_text: string;
  /** The message of the bot that a quick reply belongs to. */
  reply_to?: number;
}

/** Chats between candidate, bot and recruiter. Everything is stored before it is acknowledged or shown. */
@Injectable()
export class ChatService {
  constructor(
    private readonly chats: ChatRepository,
    private readonly responses: ResponsesService,
    private readonly candidates: CandidatesService,
    private readonly scoring: ScoringService,
    private readonly announcements: ChatAnnouncements,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The candidate is here; the first time, the bot greets and asks. */
  async enter(response_id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      // Locks the response, so two devices at once open one chat.
      const response = await this.responses.enterChat(tx, response_id);
      // Whoever was decided about, or has withdrawn, before the chat began is asked nothing.
      if (response.closed_reason || isDecided(response.status) || (await this.chats.lock(tx, response_id))) return;
      const { facts, scoring } = await this.chats.openingFacts(tx, response_id);
      const { open, found } = this.scoring.pointsOf(scoring);
      const { vacancy, candidate_name, language } = facts;
      const begun = openDialogue({ locale: language, candidate_name, vacancy, open_points: open, found_points: found });
      const isTooLate = vacancy.status === 'closed';
      const turn = isTooLate ? closeDialogue(begun.state, vacancy, 'vacancy_closed') : begun;
      const now = this.clock.now();
      const session: ChatSession = {
        id: newId(),
        response_id,
        state: turn.state,
        last_seq: 0,
        taken_over_by: null,
        started_at: now,
        last_message_at: now,
        ended_at: null,
      };
      await this.chats.insert(tx, session);
      await this.conclude(tx, { ...session, facts }, turn, []);
      if (isTooLate) await this.responses.markIncomplete(tx, response_id);
    });
  }

  /**
   * A message of the candidate, with the bot's answer. A `client_message_id` seen before stores nothing anew.
   * Throws `QuestionPassed`.
   */
  take(response_id: string, sent: Sent): Promise<Taken> {
    return this.asCandidate(response_id, sent, (chat, message) =>
      takeMessage(chat.state, chat.facts.vacancy, message, today(this.clock.now())),
    );
  }

  /** Corrects an earlier answer. Throws `NotAnAnswer`, `AnswerUnusable`. */
  edit(response_id: string, seq: number, sent: Sent): Promise<Taken> {
    return this.asCandidate(
      response_id,
      sent,
      (chat, message) => {
        const edit = { seq, message_text: message.message_text, new_seq: message.seq };
        const turn = editAnswer(chat.state, chat.facts.vacancy, edit, today(this.clock.now()));
        if (turn === 'not_an_answer') throw new NotAnAnswer();
        if (turn === 'unusable') throw new AnswerUnusable();
        return turn;
      },
      seq,
    );
  }

  /** A message of the recruiter who has taken over. */
  speak(response_id: string, account_id: string, sent: Sent): Promise<Taken> {
    return this.transactions.run(async (tx) => {
      const { chat, seen } = await this.lockFor(tx, response_id, 'recruiter', sent);
      if (seen !== null) return { seq: seen, messages: [] };
      if (chat.ended_at) throw new ChatEnded();
      if (chat.taken_over_by !== account_id) throw new NotTakenOver();
      const own = this.message(chat, 'recruiter', sent.message_text, { client_message_id: sent.client_message_id });
      const messages = await this.conclude(tx, chat, null, [own]);
      return { seq: own.seq, messages };
    });
  }

  /** The bot speaks again in a chat that was taken over. */
  async takeUp(tx: Tx, chat: OpenedChat): Promise<void> {
    await this.conclude(tx, { ...chat, taken_over_by: null }, takeUpAgain(chat.state, chat.facts.vacancy), []);
  }

  /** Ends a chat politely, whatever stands open in it. Answers whether there was something to end. */
  async end(tx: Tx, response_id: string, why: Parameters<typeof closeDialogue>[2]): Promise<boolean> {
    const chat = await this.chats.lock(tx, response_id);
    if (!chat || chat.ended_at) return false;
    await this.conclude(tx, chat, closeDialogue(chat.state, chat.facts.vacancy, why), [], {
      isScored: why !== 'withdrawn',
    });
    return true;
  }

  /** Chats of a closed vacancy end; a person decides about the unfinished ones. */
  endAllOf(vacancy_id: string): Promise<void> {
    return this.inPortions(
      (tx, after) => this.chats.openOfClosed(tx, vacancy_id, after, ENDED_AT_ONCE),
      async (tx, response_id) => {
        if (await this.end(tx, response_id, 'vacancy_closed')) await this.responses.markIncomplete(tx, response_id);
      },
    );
  }

  /** The bot speaks again wherever this recruiter spoke. */
  takeUpAllOf(account_id: string): Promise<void> {
    return this.inPortions(
      (tx, after) => this.chats.takenOverBy(tx, account_id, after, ENDED_AT_ONCE),
      async (tx, response_id) => {
        const chat = await this.chats.lock(tx, response_id);
        if (!chat || chat.ended_at || chat.taken_over_by !== account_id) return;
        await this.takeUp(tx, chat);
        this.announcements.changed(tx, response_id);
      },
    );
  }

  /** Derived from the rows: running twice, or late, does no harm. What is left over is found the next time. */
  async endSilent(now: Date): Promise<void> {
    const since = new Date(now.getTime() - SILENT_AFTER_MS);
    const silent = await this.transactions.run((tx) => this.chats.silentSince(tx, since, ENDED_AT_ONCE));
    complainOf(await this.failuresOfEach(silent, (tx, response_id) => this.endIfSilent(tx, response_id, since)));
  }

  /** Some chats after the other, by the id of their response, so that one that fails is not met again. */
  private async inPortions(
    next: (tx: Tx, after: string) => Promise<string[]>,
    work: (tx: Tx, response_id: string) => Promise<void>,
  ): Promise<void> {
    const failures: unknown[] = [];
    for (let after = FIRST_ID; ; ) {
      const portion = await this.transactions.run((tx) => next(tx, after));
      failures.push(...(await this.failuresOfEach(portion, work)));
      const last = portion.at(-1);
      if (!last || portion.length < ENDED_AT_ONCE) break;
      after = last;
    }
    complainOf(failures);
  }

  /** One chat that cannot be worked on must not keep the others waiting. */
  private async failuresOfEach(
    response_ids: string[],
    work: (tx: Tx, response_id: string) => Promise<void>,
  ): Promise<unknown[]> {
    const failures: unknown[] = [];
    for (const response_id of response_ids)
      await this.transactions.run((tx) => work(tx, response_id)).catch((error: unknown) => failures.push(error));
    return failures;
  }

  private async endIfSilent(tx: Tx, response_id: string, since: Date): Promise<void> {
    const chat = await this.chats.lock(tx, response_id);
    if (!chat || chat.last_message_at >= since) return;
    if (await this.end(tx, response_id, 'silent')) await this.responses.markIncomplete(tx, response_id);
  }

  /** The chat is over: score it and let the bot decide. */
  async settle(tx: Tx, response_id: string): Promise<void> {
    const chat = await this.chats.lock(tx, response_id);
    if (!chat) return;
    await this.responses.settle(tx, response_id, answersOf(chat.state));
    this.announcements.changed(tx, response_id);
  }

  private asCandidate(
    response_id: string,
    sent: Sent,
    answer: (chat: OpenedChat, message: { seq: number; message_text: string }) => Turn,
    edits_seq: number | null = null,
  ): Promise<Taken> {
    return this.transactions.run(async (tx) => {
      const { chat, seen } = await this.lockFor(tx, response_id, 'candidate', sent);
      if (seen !== null) return { seq: seen, messages: [] };
      if (chat.ended_at) throw new ChatEnded();
      if (sent.reply_to !== undefined && sent.reply_to !== chat.last_seq) throw new QuestionPassed();
      const own = this.message(chat, 'candidate', sent.message_text, {
        client_message_id: sent.client_message_id,
        edits_seq,
      });
      // The bot falls silent while a recruiter speaks; corrections still count.
      const turn = chat.taken_over_by && edits_seq === null ? null : answer(chat, own);
      own.answer_to = turn?.state.answers.find(({ seq }) => seq === own.seq)?.point_id ?? null;
      const messages = await this.conclude(tx, chat, turn, [own], { isBotSilent: chat.taken_over_by !== null });
      if (turn?.wish) await this.grant(tx, chat, turn.wish);
      return { seq: own.seq, messages };
    });
  }

  /** What the candidate asked for, and confirmed, in the chat. */
  private async grant(tx: Tx, chat: OpenedChat, wish: NonNullable<Turn['wish']>): Promise<void> {
    if (wish === 'withdraw') await this.responses.takeBack(tx, chat.response_id);
    else if (wish === 'human') await this.responses.callHuman(tx, chat.response_id);
    else await this.candidates.eraseIn(tx, chat.facts.candidate_id);
  }

  /** Stores a turn: the messages given and the bot's lines, the new state, the end. */
  private async conclude(
    tx: Tx,
    chat: OpenedChat,
    turn: Turn | null,
    messages: ChatMessage[],
    { isBotSilent = false, isScored = true } = {},
  ): Promise<ChatMessageView[]> {
    const lines = isBotSilent ? [] : (turn?.lines ?? []);
    for (const line of lines)
      messages.push(this.message(chat, 'bot', line.message_text, { question: line.question ?? null }));
    const now = this.clock.now();
    const ended_at = turn?.is_finished ? now : chat.ended_at;
    await this.chats.save(tx, { ...chat, state: turn?.state ?? chat.state, last_message_at: now, ended_at }, messages);
    if (turn?.is_finished && isScored && turn.wish !== 'withdraw' && turn.wish !== 'erase') {
      await this.outbox.append(tx, 'chat.finished', chat.response_id, { response_id: chat.response_id });
    }
    const views = messages.map(toMessageView);
    this.announcements.stored(tx, chat.response_id, views);
    if (ended_at) this.announcements.changed(tx, chat.response_id);
    return views;
  }

  /** The next message of a locked chat. */
  private message(
    chat: ChatSession,
    sender_type: SenderType,
    message_text: string,
    extra: { client_message_id?: string; edits_seq?: number | null; question?: BotLine['question'] | null },
  ): ChatMessage {
    chat.last_seq += 1;
    return {
      id: newId(),
      session_id: chat.id,
      seq: chat.last_seq,
      sender_type,
      message_text,
      question: extra.question ?? null,
      answer_to: null,
      edits_seq: extra.edits_seq ?? null,
      client_message_id: extra.client_message_id ?? null,
      created_at: this.clock.now(),
    };
  }

  private async lockFor(tx: Tx, response_id: string, sender_type: SenderType, { client_message_id }: Sent) {
    const found = await this.chats.lockFor(tx, response_id, sender_type, client_message_id);
    if (!found) throw new ChatNotBegun();
    return found;
  }
}

function complainOf(failures: unknown[]): void {
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} chats could not be worked on`);
}

const today = (now: Date): string => now.toISOString().slice(0, 10);
