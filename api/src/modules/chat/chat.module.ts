/**
 * Chats of candidates with the bot, and with recruiters who take over. Tables: chat_sessions, chat_messages.
 * Hears: chat.finished (scores and lets the bot decide), response.decided, response.withdrawn, vacancy.closed (end the chat),
 * response.review_requested (tells who watches), account.deleted (the bot speaks again where that recruiter spoke).
 */
import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { ScoringModule } from '../scoring/scoring.module.js';
import { ChatAnnouncements } from './chat.announcements.js';
import { ChatController } from './chat.controller.js';
import { ChatGateway } from './chat.gateway.js';
import { ChatHandlers } from './chat.handlers.js';
import { ChatQueries } from './chat.queries.js';
import { ChatRepository } from './chat.repository.js';
import { ChatRooms } from './chat.rooms.js';
import { ChatService } from './chat.service.js';
import { TakeoverService } from './takeover.service.js';

@Module({
  imports: [AuditModule, CandidatesModule, ResponsesModule, ScoringModule],
  controllers: [ChatController],
  providers: [
    ChatService,
    ChatAnnouncements,
    ChatGateway,
    ChatHandlers,
    ChatQueries,
    ChatRepository,
    ChatRooms,
    TakeoverService,
  ],
})
export class ChatModule {}
