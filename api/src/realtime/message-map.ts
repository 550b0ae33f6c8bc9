import type { ChatServerFrame } from '../modules/chat/chat.frames.js';
import type { BoardServerFrame } from '../modules/mock-interviews/board/board.frames.js';
import type { NotificationServerFrame } from '../modules/notifications/notifications.frames.js';
import type { LiveListServerFrame } from '../modules/live-lists/live-lists.frames.js';

interface ErrorFrame {
  type: 'error';
  code: string;
  detail: string;
  errors?: { field: string; code: string; detail: string }[];
}

/** Every frame the server sends. What clients send are request classes, checked like HTTP bodies. */
export type ServerFrame =
  | ErrorFrame
  | ChatServerFrame
  | NotificationServerFrame
  | LiveListServerFrame
  | BoardServerFrame;
