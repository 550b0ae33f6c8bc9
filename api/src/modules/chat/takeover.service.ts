import { Injectable } from '@nestjs/common';
import type { Recruiter } from '../../platform/auth/actor.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import type { AuditAction } from '../audit/audit.policy.js';
import { AuditService } from '../audit/audit.service.js';
import { ApplicationsService } from '../responses/applications.service.js';
import { ChatAnnouncements } from './chat.announcements.js';
import { ChatEnded, ChatNotBegun, TakenOverByAnother } from './chat.errors.js';
import { ChatRepository, type OpenedChat } from './chat.repository.js';
import { ChatService } from './chat.service.js';

/** A recruiter speaks instead of the bot, and hands the chat back. */
@Injectable()
export class TakeoverService {
  constructor(
    private readonly chats: ChatRepository,
    private readonly chat: ChatService,
    private readonly applications: ApplicationsService,
    private readonly audit: AuditService,
    private readonly announcements: ChatAnnouncements,
    private readonly transactions: Transactions,
  ) {}

  takeOver(recruiter: Recruiter, response_id: string): Promise<void> {
    return this.change(recruiter, response_id, 'chat.taken_over', async (tx, chat) => {
      if (chat.taken_over_by === recruiter.account_id) return false;
      await this.chats.save(tx, { ...chat, taken_over_by: recruiter.account_id }, []);
      return true;
    });
  }

  /** The bot says so, and repeats the question that stands. */
  handBack(recruiter: Recruiter, response_id: string): Promise<void> {
    return this.change(recruiter, response_id, 'chat.handed_back', async (tx, chat) => {
      if (!chat.taken_over_by) return false;
      await this.chat.takeUp(tx, chat);
      return true;
    });
  }

  /** `change` answers whether there was anything to change: a repeat is fine, and not recorded. */
  private async change(
    recruiter: Recruiter,
    response_id: string,
    action: AuditAction,
    change: (tx: Tx, chat: OpenedChat) => Promise<boolean>,
  ): Promise<void> {
    await this.applications.requireOwn(recruiter.employer_id, response_id);
    await this.transactions.run(async (tx) => {
      const chat = await this.chats.lock(tx, response_id);
      if (!chat) throw new ChatNotBegun();
      if (chat.ended_at) throw new ChatEnded();
      if (chat.taken_over_by && chat.taken_over_by !== recruiter.account_id) throw new TakenOverByAnother();
      if (!(await change(tx, chat))) return;
      await this.audit.record(tx, recruiter.account_id, action, 'response', response_id);
      this.announcements.changed(tx, response_id);
    });
  }
}
