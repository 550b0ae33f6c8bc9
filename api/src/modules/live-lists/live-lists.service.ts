import { Injectable } from '@nestjs/common';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { Bus } from '../../realtime/bus/bus.js';
import type { LiveResource } from './live-lists.frames.js';

/** A family of streams, one for each row that changes. */
const FAMILY = 'live';

type ChangeListener = (employer_id: string, resource: LiveResource, id: string | null) => void;

/** Tells whoever looks at an employer's lists that a row of them is another. Hints after the commit, for every node. */
@Injectable()
export class LiveListsService {
  private changes = 0;

  constructor(
    private readonly transactions: Transactions,
    private readonly bus: Bus,
  ) {}

  /** Without an id, any row of the list may be another. */
  changed(tx: Tx, employer_id: string, resource: LiveResource, id: string | null): void {
    const stream = `${FAMILY}:${employer_id}:${resource}:${id ?? ''}`;
    this.transactions.afterCommit(tx, () => this.bus.publish(stream, ++this.changes));
  }

  /** Hears of every change; `lost` is called where some may not have been heard. Returns how to stop listening. */
  listen(changed: ChangeListener, lost: () => void): () => void {
    return this.bus.subscribeFamily(FAMILY, (rest) => {
      const [employer_id = '', resource = '', id = ''] = rest.split(':');
      if (rest === '') lost();
      else changed(employer_id, resource as LiveResource, id || null);
    });
  }
}
