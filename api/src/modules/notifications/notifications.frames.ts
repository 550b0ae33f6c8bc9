import { WholeField } from '../../platform/http/fields.js';
import { SignInFrame } from '../../realtime/sign-in.frame.js';
import type { NotificationView } from './notifications.dto.js';

/** The first frame: who it is, and what the client has; without `last_seq` it is told what comes from now on. */
export class NotificationsAuthFrame extends SignInFrame {
  @WholeField({ min: 0, max: 2_147_483_647, optional: true, nullable: true }) last_seq?: number | null;
}

export type NotificationServerFrame =
  | { type: 'welcome'; last_seq: number; unread_count: number }
  | { type: 'notification'; notification: NotificationView }
  | { type: 'unread'; unread_count: number }
  /** More has come than is worth sending one by one: read the list anew. */
  | { type: 'resync'; last_seq: number };
