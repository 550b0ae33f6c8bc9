import { ApiProperty } from '@nestjs/swagger';
import { IdField } from '../../platform/http/fields.js';
import { AskPeriod } from '../../platform/http/period.js';
import { type Stage, STAGES } from '../responses/response.stage.js';
import { RESPONSE_STATUSES, type ResponseStatus } from '../responses/response.status.js';
import { VACANCY_STATUSES, type VacancyStatus } from '../vacancies/vacancy.status.js';

export class AskStatistics extends AskPeriod {
  @IdField({ optional: true, description: 'Of this vacancy alone.' }) vacancy_id?: string;
}

class DayCount {
  @ApiProperty({ format: 'date', example: '2026-03-02' }) day: string;
  @ApiProperty({ example: 4 }) count: number;
}

class StatusCount {
  @ApiProperty({ enum: RESPONSE_STATUSES }) status: ResponseStatus;
  @ApiProperty({ example: 4 }) count: number;
}

class StageCount {
  @ApiProperty({ enum: STAGES }) stage: Stage;
  @ApiProperty({ example: 4 }) count: number;
}

/** From the application to the first decision. */
class DecisionTime {
  @ApiProperty({ example: 12, description: 'Responses decided about.' }) count: number;
  @ApiProperty({ type: Number, nullable: true, example: 540, description: 'Null where nothing was decided.' })
  median_seconds: number | null;
  @ApiProperty({ type: Number, nullable: true, example: 86400, description: 'Nine of ten took no longer.' })
  p90_seconds: number | null;
}

class DecisionTimes {
  @ApiProperty() bot: DecisionTime;
  @ApiProperty({ description: 'A recruiter, who decides or confirms.' }) person: DecisionTime;
}

class VacancyFigures {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Backend developer' }) title: string;
  @ApiProperty({ enum: VACANCY_STATUSES }) status: VacancyStatus;
  @ApiProperty({ example: 40, description: 'Responses.' }) count: number;
  @ApiProperty({ example: 10 }) approved_count: number;
  @ApiProperty({ type: Number, nullable: true, example: 0.25, description: 'Of those decided about; null: none yet.' })
  approved_share: number | null;
  @ApiProperty({ type: Number, nullable: true, example: 0.61, description: 'Of those scored; null: none yet.' })
  mean_score: number | null;
}

/** What waits for a person now, whenever it came. Withdrawn responses wait for nobody. */
class OpenTasks {
  @ApiProperty({ example: 3, description: 'Rejections by the bot that no person has confirmed.' })
  unconfirmed_rejections: number;
  @ApiProperty({ example: 1, description: 'Candidates who asked that a person looks.' }) review_requests: number;
  @ApiProperty({ example: 2, description: 'Candidates who fell silent, not decided about.' }) incomplete: number;
}

/** An employer's figures. Everything but `open_tasks` counts the responses that came within the period. */
export class EmployerStatisticsView {
  @ApiProperty({ format: 'date', example: '2026-02-01' }) from: string;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) to: string;
  @ApiProperty({ example: 'Europe/Moscow', description: 'Whose days these are: the account’s.' }) time_zone: string;
  @ApiProperty({ example: 40, description: 'Responses.' }) total: number;
  @ApiProperty({ example: 2, description: 'Of them, those that candidates took back.' }) withdrawn: number;
  @ApiProperty({ type: [DayCount], description: 'Every day of the period, in order.' }) responses_per_day: DayCount[];
  @ApiProperty({ type: [StatusCount], description: 'Every status, in the order of its life.' })
  by_status: StatusCount[];
  @ApiProperty({ type: [StageCount], description: 'Every stage, in the order of the pipeline.' })
  by_stage: StageCount[];
  @ApiProperty() time_to_decision: DecisionTimes;
  @ApiProperty({ type: [VacancyFigures], description: 'At most 10: those with most approved responses first.' })
  best_vacancies: VacancyFigures[];
  @ApiProperty() open_tasks: OpenTasks;
}
