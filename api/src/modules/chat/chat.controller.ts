import { Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, CurrentActor, CurrentRecruiter } from '../../platform/auth/access.js';
import { type Actor, isRecruiter, type Recruiter } from '../../platform/auth/actor.js';
import { PathId } from '../../platform/http/params.js';
import { WholeField } from '../../platform/http/fields.js';
import { ApplicationsService } from '../responses/applications.service.js';
import type { ChatMessageView } from './chat.frames.js';
import { ChatQueries } from './chat.queries.js';
import { TakeoverService } from './takeover.service.js';

const ResponseId = () => Param('id', new PathId('responses.not_found'));

class ReadMessages {
  @WholeField({
    min: 0,
    max: 1_000_000_000,
    optional: true,
    query: true,
    example: 0,
    description: 'Messages after this number.',
  })
  after?: number;
}

class MessageView {
  @ApiProperty({ example: 1 }) seq: number;
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['bot', 'candidate', 'recruiter'] }) sender_type: string;
  @ApiProperty() message_text: string;
  @ApiProperty() created_at: Date;
}

class MessagesView {
  @ApiProperty({ type: [MessageView] }) items: ChatMessageView[];
  @ApiProperty({ description: 'The last number there is; ask again after the last item until you have it.' })
  last_seq: number;
}

@ApiTags('chat')
@Controller('responses/:id')
export class ChatController {
  constructor(
    private readonly queries: ChatQueries,
    private readonly takeover: TakeoverService,
    private readonly applications: ApplicationsService,
  ) {}

  /** For the employer, and for the candidate by chat token. */
  @Get('messages')
  @Access('public')
  @ApiHeader({ name: 'X-Chat-Token', description: 'From `POST /responses`.', required: false })
  async messages(
    @ResponseId() id: string,
    @Query() { after = 0 }: ReadMessages,
    @CurrentActor() actor: Actor | null,
    @Headers('x-chat-token') token?: string,
  ): Promise<MessagesView> {
    if (isRecruiter(actor)) await this.applications.requireOwn(actor.employer_id, id);
    else await this.applications.byChatToken(id, token);
    const [items, found] = await Promise.all([this.queries.messagesAfter(id, after), this.queries.session(id)]);
    return { items, last_seq: found?.last_seq ?? 0 };
  }

  @Post('takeover')
  @HttpCode(204)
  @Access('recruiter')
  takeOver(@CurrentRecruiter() recruiter: Recruiter, @ResponseId() id: string): Promise<void> {
    return this.takeover.takeOver(recruiter, id);
  }

  @Post('handback')
  @HttpCode(204)
  @Access('recruiter')
  handBack(@CurrentRecruiter() recruiter: Recruiter, @ResponseId() id: string): Promise<void> {
    return this.takeover.handBack(recruiter, id);
  }
}
