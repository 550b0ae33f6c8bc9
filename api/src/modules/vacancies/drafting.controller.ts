import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Locale } from '../../catalogues/texts.js';
import { Access, CurrentRecruiter } from '../../platform/auth/access.js';
import type { Recruiter } from '../../platform/auth/actor.js';
import { Describe } from '../../platform/http/openapi.js';
import { CallerLocale } from '../../platform/http/params.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { DraftInput, DraftView } from './draft/draft.dto.js';
import { draftVacancy } from './draft/draft.policy.js';
import { TestChatInput, TestChatView } from './test-chat/test-chat.dto.js';
import { TestChatService } from './test-chat/test-chat.service.js';

/** What an employer tries before a vacancy is posted. Nothing here is stored. */
@ApiTags('vacancies')
@Controller('vacancies')
@Access('recruiter')
export class DraftingController {
  constructor(
    private readonly chats: TestChatService,
    private readonly limits: RateLimits,
  ) {}

  @Describe('Read a pasted vacancy: suggested fields, requirements and questions, each with its words.', DraftView)
  @Post('draft')
  @HttpCode(200)
  async draft(@CurrentRecruiter() recruiter: Recruiter, @Body() body: DraftInput): Promise<DraftView> {
    await this.limits.take('drafting_account', recruiter.account_id);
    return draftVacancy(body.text, body.language);
  }

  @Describe('Try the chat of a vacancy that need not exist; the state travels with the caller.', TestChatView)
  @Post('test-chat')
  @HttpCode(200)
  async testChat(
    @CurrentRecruiter() recruiter: Recruiter,
    @Body() body: TestChatInput,
    @CallerLocale() locale: Locale,
  ): Promise<TestChatView> {
    await this.limits.take('drafting_account', recruiter.account_id);
    const vacancy = { ...body.vacancy, language: body.vacancy.language ?? locale };
    const { result, ...turn } = await this.chats.turn(recruiter, { ...body, vacancy });
    if (!result) return { ...turn, score: null };
    const { relevance_score, rubric_version, breakdown } = result.score;
    const { verdict, reasons } = result;
    return { ...turn, score: { relevance_score, rubric_version, verdict, reasons, breakdown } };
  }
}
