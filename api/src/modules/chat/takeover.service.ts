import { Injectable } from '@nestjs/common';
import type { Recruiter } from '../../platform/auth/actor.js';
import { Transactions } from '../../platform/db/transactions.js';
import { AuditService } from '../audit/audit.service.js';
import { ApplicationsService } from '../responses/applications.service.js';
import { ChatAnnouncements } from './chat.announcements.js';
import { ChatEnded, ChatNotBegun, TakenOverByAnother } from './chat.errors.js';
import { ChatRepository } from './chat.repository.js';

/** A recruiter speaks instead of the bot, and hands the chat back. */
@Injectable()
export class TakeoverService {
  constructor(
    private readonly chats: ChatRepository,
    private readonly applications: ApplicationsService,
    private readonly audit: AuditService,
    private readonly announcements: ChatAnnouncements,
    private readonly transactions: Transactions,
  ) {}

  async takeOver(recruiter: Recruiter, response_id: string): Promise<void> {
    await this.change(recruiter, response_id, 'chat.taken_over', recruiter.account_id);
  }

  /** The bot goes on with the candidate's next message. */
  async handBack(recruiter: Recruiter, response_id: string): Promise<void> {
    await this.change(recruiter, response_id, 'chat.handed_back', null);
  }

  private async change(
    recruiter: Recruiter,
    response_id: string,
    action: string,
    taken_over_by: string | null,
  ): Promise<void> {
    await this.applications.requireOwn(recruiter.employer_id, response_id);
    await this.transactions.run(async (tx) => {
      const chat = await this.chats.lock(tx, response_id);
      if (!chat) throw new ChatNotBegun();
      if (chat.ended_at) throw new ChatEnded();
      if (chat.taken_over_by === taken_over_by) return;
      if (chat.taken_over_by && chat.taken_over_by !== recruiter.account_id) throw new TakenOverByAnother();
      await this.chats.save(tx, { ...chat, taken_over_by }, []);
      await this.audit.record(tx, recruiter.account_id, action, 'response', response_id);
      this.announcements.changed(tx, response_id);
    });
  }
}
