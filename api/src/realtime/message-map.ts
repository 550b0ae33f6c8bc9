import type { ChatServerFrame } from '../modules/chat/chat.frames.js';

interface ErrorFrame {
  type: 'error';
  code: string;
  detail: string;
  errors?: { field: string; code: string; detail: string }[];
}

/** Every frame the server sends. What clients send are request classes, checked like HTTP bodies. */
export type ServerFrame = ErrorFrame | ChatServerFrame;
