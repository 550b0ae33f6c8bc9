import { IdField, OneOf, TextField, WholeField } from '../../platform/http/fields.js';
import { SESSION_STATUSES, type SessionStatus, type Side } from '../mock-interviews/session.status.js';

const COMMENTS = 'Clear questions, and time to think. Next time go deeper into indexes.';

export class LeaveFeedbackOnSlot {
  @WholeField({ min: 1, max: 5, example: 5 }) rating: number;
  @TextField({ max: 5000, optional: true, example: COMMENTS, description: 'Needed, here or as `feedback`.' })
  comments?: string;
  @TextField({ max: 5000, optional: true, example: COMMENTS, description: 'Another name of `comments`.' })
  feedback?: string;
  @WholeField({ min: 1, max: 5, optional: true, example: 4, description: 'By interviewers alone.' })
  technical_score?: number;
}

export class LeaveFeedback extends LeaveFeedbackOnSlot {
  @IdField() session_id: string;
}

export class DisputeFeedback {
  @TextField({ max: 2000, example: 'We talked about something else than what is written here.' }) reason: string;
}

export class RemindOfFeedback {
  @IdField() session_id: string;
  @IdField({
    optional: true,
    description: 'Whoever is to be reminded; unless given, whoever of the others owes feedback.',
  })
  user_id?: string;
}

export class ListHistory {
  @OneOf(SESSION_STATUSES, { optional: true, description: 'Everything that is over unless given.' })
  status?: SessionStatus;
  @OneOf(['interviewer', 'interviewee'], { optional: true }) role?: Side;
  @IdField({ optional: true }) profession_id?: string;
  @WholeField({ min: 1, max: 100, optional: true, query: true, example: 25 }) limit?: number;
  @TextField({ max: 500, optional: true, description: 'From `next_cursor`.', example: undefined }) cursor?: string;
}
