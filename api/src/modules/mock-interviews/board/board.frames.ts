import { LOCALES, type Locale } from '../../../catalogues/texts.js';
import { IdField, OneOf, WholeField } from '../../../platform/http/fields.js';
import type { BoardSlotView } from '../mock-interviews.view.js';

/** The first frame, and again after every `resync`: the place of the snapshot that the client has. */
export class WatchFrame {
  @OneOf(['watch']) type: 'watch';
  @IdField() epoch: string;
  @WholeField({ min: 0, max: Number.MAX_SAFE_INTEGER }) offset: number;
  /** In which professions are named; as the browser prefers unless said. */
  @OneOf(LOCALES, { optional: true }) locale?: Locale;
}

/**
 * Changes may repeat what the client has: each slot is as it is now, and one that is not `pending` is on the board no
 * more. Every watcher gets the same frame, so each keeps what its own filters let through.
 */
export type BoardServerFrame =
  | { type: 'changes'; epoch: string; offset: number; items: BoardSlotView[] }
  /** Nothing more comes until the client has read the board anew and says from where it watches. */
  | { type: 'resync'; epoch: string; offset: number };
