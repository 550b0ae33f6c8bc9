import { ApiProperty } from '@nestjs/swagger';
import { DayField, ObjectField, TextField, LineField, TextListField } from '../../../platform/http/fields.js';
import type { BotLine } from '../../chat/dialogue/dialogue.policy.js';
import type { ReasonCode, RequirementScore } from '../../scoring/score.policy.js';
import { ReasonView, RequirementScoreView } from '../../scoring/score.view.js';
import { QUESTION_KINDS, type QuestionKind } from '../requirements.policy.js';
import { VacancyInput } from '../vacancies.dto.js';
import type { TestChatState } from './test-chat.policy.js';

/** More than a chat of thirty questions takes, each asked three times. */
const MOST_MESSAGES = 100;
const LONGEST_MESSAGE = 4_000;

export class TestChatStateInput implements TestChatState {
  @DayField({ example: '2026-03-02' }) began_on: string;
  @TextListField({ max_items: MOST_MESSAGES, max: LONGEST_MESSAGE, example: ['Yes'] }) said: string[];
}

export class TestChatInput {
  @ObjectField(() => VacancyInput, { description: 'As for `POST /vacancies`.' }) vacancy: VacancyInput;
  @LineField({ max: 200, optional: true, example: 'Anna Petrova' }) candidate_name?: string;
  @LineField({ max: 200, optional: true, nullable: true, example: 'Moscow' }) city?: string | null;
  @TextField({ min: 0, max: 100_000, optional: true, example: 'Backend developer. TypeScript since 2021.' })
  resume_text?: string;
  @ObjectField(() => TestChatStateInput, {
    optional: true,
    description: 'From the last answer; without it the chat begins.',
  })
  state?: TestChatStateInput;
  @TextField({
    max: LONGEST_MESSAGE,
    optional: true,
    description: 'What the candidate says next.',
    example: 'Yes, four years.',
  })
  message_text?: string;
}

class TestChatAskedView {
  @ApiProperty({ example: 'skill:kafka' }) point_id: string;
  @ApiProperty({ enum: QUESTION_KINDS }) kind: QuestionKind;
  @ApiProperty({ type: [String], required: false, example: ['Yes', 'No'], description: 'Quick replies.' })
  options?: string[];
}

class TestChatLineView implements BotLine {
  @ApiProperty({ example: 'Have you worked with Kafka?' }) message_text: string;
  @ApiProperty({ type: TestChatAskedView, required: false }) question?: TestChatAskedView;
}

class TestChatStateView implements TestChatState {
  @ApiProperty({ format: 'date', example: '2026-03-02' }) began_on: string;
  @ApiProperty({ type: [String], example: ['Yes'] }) said: string[];
}

class TestScoreView {
  @ApiProperty({ example: 0.8125 }) relevance_score: number;
  @ApiProperty({ example: '1' }) rubric_version: string;
  @ApiProperty({ enum: ['approved', 'rejected'], description: 'What the bot would decide.' })
  verdict: 'approved' | 'rejected';
  @ApiProperty({ type: [ReasonView], example: [] }) reasons: ReasonCode[];
  @ApiProperty({ type: [RequirementScoreView] }) breakdown: RequirementScore[];
}

export class TestChatView {
  @ApiProperty({ description: 'Send it back with the next message. It is kept nowhere else.' })
  state: TestChatStateView;
  @ApiProperty({ type: [TestChatLineView] }) lines: BotLine[];
  @ApiProperty() is_finished: boolean;
  @ApiProperty({ type: TestScoreView, nullable: true, description: 'Once the chat is over.' })
  score: TestScoreView | null;
}
