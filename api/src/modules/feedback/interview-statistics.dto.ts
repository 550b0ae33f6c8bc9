import { ApiProperty } from '@nestjs/swagger';
import { IdField } from '../../platform/http/fields.js';
import { AskPeriod } from '../../platform/http/period.js';
import type { Side } from '../mock-interviews/session.status.js';

export class AskInterviewStatistics extends AskPeriod {
  @IdField({ optional: true, description: 'Of this profession alone.' }) profession_id?: string;
}

class CompletedOnDay {
  @ApiProperty({ format: 'date', example: '2026-03-02' }) day: string;
  @ApiProperty({ example: 4 }) count: number;
}

/** Figures of people in one role. */
class RoleFigures {
  @ApiProperty({ enum: ['interviewer', 'interviewee'] }) role: Side;
  @ApiProperty({ example: 40, description: 'Completed sessions.' }) completed: number;
  @ApiProperty({ example: 30, description: 'Of them, those of which they left feedback.' }) feedback_count: number;
  @ApiProperty({ type: Number, nullable: true, example: 0.75, description: 'Null where no session was completed.' })
  feedback_share: number | null;
  @ApiProperty({ example: 32, description: 'Ratings that they were given.' }) rating_count: number;
  @ApiProperty({ type: Number, nullable: true, example: 4.6, description: 'Of these; null: none.' })
  mean_rating: number | null;
}

class RoleFiguresWithTime extends RoleFigures {
  @ApiProperty({ type: Number, nullable: true, example: 5400, description: 'From the completion to their feedback.' })
  median_seconds: number | null;
  @ApiProperty({ type: Number, nullable: true, example: 90000, description: 'Nine of ten took no longer.' })
  p90_seconds: number | null;
}

class ProfessionFigures {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Backend developer', description: "In the caller's language." }) name: string;
  @ApiProperty({ example: 40, description: 'Completed sessions.' }) completed: number;
  @ApiProperty({ type: [RoleFigures], description: 'Interviewers, then interviewees.' }) by_role: RoleFigures[];
}

/** Sessions that were completed within the period, and the feedback about them that everybody concerned can see. */
export class InterviewStatisticsView {
  @ApiProperty({ format: 'date', example: '2026-02-01' }) from: string;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) to: string;
  @ApiProperty({ example: 'Europe/Moscow', description: 'Whose days these are: the account’s.' }) time_zone: string;
  @ApiProperty({ example: 40, description: 'Completed sessions.' }) completed: number;
  @ApiProperty({ type: [CompletedOnDay], description: 'Every day of the period, in order.' })
  completed_per_day: CompletedOnDay[];
  @ApiProperty({ type: [RoleFiguresWithTime], description: 'Interviewers, then interviewees.' })
  by_role: RoleFiguresWithTime[];
  @ApiProperty({ type: [ProfessionFigures], description: 'Those with most sessions first.' })
  by_profession: ProfessionFigures[];
}
