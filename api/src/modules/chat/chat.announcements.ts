import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/transactions.js';
import { Transactions } from '../../platform/db/transactions.js';
import { Bus } from '../../realtime/bus/bus.js';
import type { ChatMessageView } from './chat.frames.js';

/** Families of streams, one stream for each response. */
export const MESSAGES = 'chat';
export const STATUS = 'chat-status';

type StoredListener = (response_id: string, messages: ChatMessageView[]) => void;

/** Tells the sockets of this process what was stored, and every other node that there is something to read. After the commit only. */
@Injectable()
export class ChatAnnouncements {
  private listener: StoredListener = () => undefined;
  private changes = 0;

  constructor(
    private readonly transactions: Transactions,
    private readonly bus: Bus,
  ) {}

  /** The rooms of this process hear first, with the messages themselves, so that they need not read them again. */
  onStored(listener: StoredListener): void {
    this.listener = listener;
  }

  stored(tx: Tx, response_id: string, messages: ChatMessageView[]): void {
    const last = messages.at(-1);
    if (!last) return;
    this.transactions.afterCommit(tx, () => {
      this.listener(response_id, messages);
      this.bus.publish(`${MESSAGES}:${response_id}`, last.seq);
    });
  }

  /** Its status, or who speaks in it, is another. */
  changed(tx: Tx, response_id: string): void {
    this.transactions.afterCommit(tx, () => this.bus.publish(`${STATUS}:${response_id}`, ++this.changes));
  }
}
