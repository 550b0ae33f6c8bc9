/** The handlers that the processes add to those of the application. */
export const HANDLERS = ['chaos.quick', 'chaos.heavy'] as const;

/** To a process: append so many events, spread over so many keys. */
export interface NodeOrder {
  events: number;
  keys: number;
}

/** From a process. */
export type NodeReport =
  | { ready: true }
  | { appended: true }
  | { trouble: string }
  | { failed_call: true }
  | { lost_hint: true };
