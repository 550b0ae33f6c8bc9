import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { IMPORTANCES } from '../vacancies/requirements.policy.js';
import type { Evidence, ReasonCode, RequirementScore } from './score.policy.js';

@ApiSchema({ description: 'A code, and the values its wording needs.' })
export class ReasonView implements ReasonCode {
  @ApiProperty({ example: 'skill.missing' }) code: string;
  [value: string]: string | number | boolean | null | undefined;
}

class EvidenceView implements Evidence {
  @ApiProperty({ enum: ['resume', 'chat', 'application'] }) source: Evidence['source'];
  @ApiProperty({ required: false, example: 4, description: 'The message of the chat.' }) seq?: number;
  @ApiProperty({ example: 120 }) start: number;
  @ApiProperty({ example: 146 }) end: number;
  @ApiProperty({ example: 'Four years with TypeScript', description: 'Verbatim, from `start` to `end`.' })
  quote: string;
}

/** What one requirement has earned, and by what. */
export class RequirementScoreView implements RequirementScore {
  @ApiProperty({ example: 'skill:typescript' }) id: string;
  @ApiProperty({ enum: ['skill', 'experience', 'language', 'education', 'location', 'question'] })
  topic: RequirementScore['topic'];
  @ApiProperty({ enum: IMPORTANCES }) importance: RequirementScore['importance'];
  @ApiProperty({ example: 0.25, description: 'Share of the whole.' }) weight: number;
  @ApiProperty({ example: 1, description: 'Share of the weight that is earned.' }) points: number;
  @ApiProperty({ enum: ['met', 'partly', 'not_met', 'unknown'] }) outcome: RequirementScore['outcome'];
  @ApiProperty({ type: ReasonView }) reason: ReasonCode;
  @ApiProperty({ type: [EvidenceView] }) evidence: Evidence[];
  @ApiProperty({ description: 'It alone rejects.' }) knocked_out: boolean;
}
