import {
  DayField,
  HttpsLinkField,
  IdField,
  LocalTimeListField,
  MomentField,
  MomentListField,
  OneOf,
  TextField,
  TimeZoneField,
  WholeField,
} from '../../platform/http/fields.js';
import { LANGUAGE_CODE, LEVELS, type Level } from '../members/member.policy.js';
import { SHOWN_STATUSES, type ShownStatus } from './mock-interviews.view.js';

/** More than the setting ever allows. */
const MOST_TIMES = 100;
const NOTES = 'System design, then twenty minutes for your questions.';

const LevelField = (options = {}) => OneOf(LEVELS, { example: 'middle', ...options });
const LanguageField = (options = {}) =>
  TextField({ max: 2, pattern: LANGUAGE_CODE, code: 'format', example: 'en', description: 'ISO 639-1.', ...options });
const DurationField = (options = {}) =>
  WholeField({ min: 15, max: 120, example: 60, description: 'Minutes.', ...options });
const LinkField = () =>
  HttpsLinkField({ example: 'https://meet.example/anna', description: 'Of any video service; seen by the two alone.' });
const NotesField = () => TextField({ min: 0, max: 2000, optional: true, example: NOTES, description: 'Public.' });

export class PublishSlots {
  @IdField() profession_id: string;
  @LevelField() level: Level;
  @LanguageField() language: string;
  @MomentListField({ max_items: MOST_TIMES, description: 'One slot for each; at most 20 unless set otherwise.' })
  scheduled_times: Date[];
  @DurationField({ optional: true }) duration?: number;
  @LinkField() meeting_link: string;
  @NotesField() notes?: string;
}

export class ReplaceSlot {
  @IdField() profession_id: string;
  @LevelField() level: Level;
  @LanguageField() language: string;
  @MomentField() scheduled_time: Date;
  @DurationField() duration: number;
  @LinkField() meeting_link: string;
  @NotesField() notes?: string;
}

export class BookSlot {
  @MomentField({
    optional: true,
    description: 'As it was seen: a slot that has been moved to another time since is refused instead of being booked.',
  })
  scheduled_time?: Date;
}

export class PreviewTimes {
  @LocalTimeListField({ max_items: MOST_TIMES }) local_times: string[];
  @TimeZoneField({ optional: true, description: "The caller's own unless given." }) time_zone?: string;
  @DurationField({ optional: true }) duration?: number;
}

export class ListOwnSlots {
  @OneOf(SHOWN_STATUSES, { optional: true }) status?: ShownStatus;
  @WholeField({ min: 1, max: 100, optional: true, query: true, example: 25 }) limit?: number;
  @TextField({ max: 500, optional: true, description: 'From `next_cursor`.', example: undefined }) cursor?: string;
}

export class ListSlots {
  @IdField({ optional: true }) profession_id?: string;
  @LevelField({ optional: true }) level?: Level;
  @LanguageField({ optional: true }) language?: string;
  @IdField({ optional: true }) interviewer_id?: string;
  @DayField({ optional: true }) day?: string;
  @TimeZoneField({ optional: true, description: 'In which the `day` is meant; Europe/Moscow unless given.' })
  time_zone?: string;
  @WholeField({ min: 1, max: 200, optional: true, query: true, example: 50 }) limit?: number;
  @TextField({ max: 500, optional: true, description: 'From `next_cursor`.', example: undefined }) cursor?: string;
}
