import { Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, CurrentActor, CurrentRecruiter } from '../../platform/auth/access.js';
import { type Actor, isRecruiter, type Recruiter } from '../../platform/auth/actor.js';
import { PathId } from '../../platform/http/params.js';
import { Describe } from '../../platform/http/openapi.js';
import { WholeField } from '../../platform/http/fields.js';
import { ApplicationsService } from '../responses/applications.service.js';
import { QUESTION_KINDS, type QuestionKind } from '../vacancies/requirements.policy.js';
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

class AskedView {
  @ApiProperty({ example: 'skill:kafka' }) point_id: string;
  @ApiProperty({ enum: QUESTION_KINDS }) kind: QuestionKind;
}

class MessageView {
  @ApiProperty({ example: 1 }) seq: number;
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['bot', 'candidate', 'recruiter'] }) sender_type: string;
  @ApiProperty({ example: 'Have you worked with Kafka?' }) message_text: string;
  @ApiProperty() created_at: Date;
  @ApiProperty({ type: AskedView, required: false, description: 'What the bot asks with it.' })
  question?: AskedView;
  @ApiProperty({ type: [String], required: false, example: ['Yes', 'No'], description: 'Quick replies.' })
  options?: string[];
  @ApiProperty({
    required: false,
    example: 'skill:kafka',
    description:
      'The point whose question it was taken as an answer to: an `edit` can correct it until the chat is over.',
  })
  answer_to?: string;
  @ApiProperty({ required: false, example: 4, description: 'The message whose answer it corrects.' })
  edits_seq?: number;
  @ApiProperty({ required: false, example: 'm-1' }) client_message_id?: string;
}

class MessagesView {
  @ApiProperty({ type: [MessageView] }) items: ChatMessageView[];
  @ApiProperty({
    example: 1,
    description: 'The last number there is; ask again after the last item until you have it.',
  })
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
  @Describe('The messages of a chat: for the employer, and for the candidate by chat token.', MessagesView)
  @Get('messages')
  @Access('public')
  @ApiBearerAuth()
  @ApiHeader({ name: 'X-Chat-Token', example: 'qk3…', description: 'From `POST /responses`.', required: false })
  async messages(
    @ResponseId() id: string,
    @Query() { after = 0 }: ReadMessages,
    @CurrentActor() actor: Actor | null,
    @Headers('X-Chat-Token') token?: string,
  ): Promise<MessagesView> {
    if (isRecruiter(actor)) await this.applications.requireOwn(actor.employer_id, id);
    else await this.applications.byChatToken(id, token);
    const [items, found] = await Promise.all([this.queries.messagesAfter(id, after), this.queries.session(id)]);
    return { items, last_seq: found?.last_seq ?? 0 };
  }

  @Describe('Take the chat over: the bot falls silent.')
  @Post('takeover')
  @HttpCode(204)
  @Access('recruiter')
  takeOver(@CurrentRecruiter() recruiter: Recruiter, @ResponseId() id: string): Promise<void> {
    return this.takeover.takeOver(recruiter, id);
  }

  @Describe('Hand the chat back to the bot.')
  @Post('handback')
  @HttpCode(204)
  @Access('recruiter')
  handBack(@CurrentRecruiter() recruiter: Recruiter, @ResponseId() id: string): Promise<void> {
    return this.takeover.handBack(recruiter, id);
  }
}
