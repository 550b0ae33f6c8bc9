import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { Locale } from '../../catalogues/texts.js';
import { FlagField, ObjectListField, OneOf, TextField, WholeField } from '../../platform/http/fields.js';
import type { Page } from '../../platform/http/page.js';
import { KIND_NAMES, type NotificationKind } from './notification-kinds.policy.js';
import { kindName } from './notification-wording.policy.js';
import type { FeedState } from './notifications.queries.js';
import type { Preference, WordedNotification } from './notifications.service.js';

const EXAMPLE_PARAMS = {
  mock_interview_id: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60',
  session_id: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e61',
  partner_id: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e62',
  profession_id: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e63',
  scheduled_time: '2026-03-05T15:00:00.000Z',
};

export class ListNotifications {
  @FlagField({ optional: true, query: true }) is_read?: boolean;
  @OneOf(KIND_NAMES, { optional: true }) kind?: NotificationKind;
  @WholeField({ min: 1, max: 100, optional: true, query: true, example: 25 }) limit?: number;
  @TextField({ max: 500, optional: true, description: 'From `next_cursor`.', example: undefined }) cursor?: string;
}

export class PreferenceInput {
  @OneOf(KIND_NAMES) kind: NotificationKind;
  @FlagField({ optional: true, description: 'False only for optional kinds.', example: true }) is_shown?: boolean;
  @FlagField({ optional: true }) is_mailed?: boolean;
}

export class ChangePreferences {
  @ObjectListField(() => PreferenceInput, { max_items: 50, description: 'Kinds that are not named stay as they are.' })
  items: PreferenceInput[];
}

export class NotificationView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer', example: 7, description: 'In the order in which they came, with gaps.' }) seq: number;
  @ApiProperty({ enum: KIND_NAMES }) kind: NotificationKind;
  @ApiProperty({ type: 'object', additionalProperties: true, example: EXAMPLE_PARAMS, description: 'Ids and values.' })
  params: object;
  @ApiProperty({ example: 'Your slot has been booked' }) title: string;
  @ApiProperty({
    example: 'Anna has booked your interview: Backend developer, 5 March 2026 at 18:00 (Moscow Time, GMT+3).',
    description: "In the caller's language; times in the zone of the account.",
  })
  body: string;
  @ApiProperty() created_at: Date;
  @ApiProperty({ type: Date, nullable: true, example: null }) read_at: Date | null;
}

export const toNotificationView = ({
  id,
  seq,
  kind,
  params,
  title,
  body,
  created_at,
  read_at,
}: WordedNotification): NotificationView => ({ id, seq, kind, params, title, body, created_at, read_at });

export class UnreadView {
  @ApiProperty({ type: 'integer', example: 0 }) unread_count: number;
}

/** A page, with how things stand: a socket that begins after `last_seq` misses nothing. */
export class NotificationsPage {
  @ApiProperty({ type: 'array', items: { $ref: getSchemaPath(NotificationView) } }) items: NotificationView[];
  @ApiProperty({ type: 'integer', example: 1 }) total: number;
  @ApiProperty() is_estimate: boolean;
  @ApiProperty({ type: String, nullable: true, example: null }) next_cursor: string | null;
  @ApiProperty({ type: 'integer', example: 1 }) unread_count: number;
  @ApiProperty({ type: 'integer', example: 7, description: 'For the first frame of the socket.' }) last_seq: number;
}

export function toNotificationsPage(
  page: Page<unknown>,
  worded: WordedNotification[],
  { unread_count, last_seq }: FeedState,
): NotificationsPage {
  return { ...page, items: worded.map(toNotificationView), unread_count, last_seq };
}

export class PreferenceView {
  @ApiProperty({ enum: KIND_NAMES }) kind: NotificationKind;
  @ApiProperty({ example: 'Somebody has booked my slot' }) name: string;
  @ApiProperty({ example: false, description: 'Told only to whoever asks for it.' }) is_optional: boolean;
  @ApiProperty({ example: true }) is_shown: boolean;
  @ApiProperty({ example: true }) is_mailed: boolean;
}

export class PreferencesView {
  @ApiProperty({ type: () => [PreferenceView] }) items: PreferenceView[];
}

export const toPreferencesView = (preferences: Preference[], locale: Locale): PreferencesView => ({
  items: preferences.map((preference) => ({ ...preference, name: kindName(locale, preference.kind) })),
});
