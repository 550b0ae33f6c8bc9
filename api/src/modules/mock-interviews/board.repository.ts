import { Injectable } from '@nestjs/common';
import { preparedRows } from '../../platform/db/prepared.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { Bus } from '../../realtime/bus/bus.js';
import { BOARD_STREAM } from './board.queries.js';

/** Numbers what everybody can see of the board, in the order of the commits. */
@Injectable()
export class BoardRepository {
  constructor(
    private readonly transactions: Transactions,
    private readonly bus: Bus,
  ) {}

  /**
   * These slots look different on the board from now on. The counter's row is held until the commit, so this comes last
   * in a transaction; once it is committed, the nodes are told how far the board is.
   */
  async show(tx: Tx, ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    // In one statement: whoever else changes the board waits from here to the commit.
    const [counter] = await preparedRows<{ latest_offset: number }>(
      tx,
      `with counter as (
         update board_counter set latest_offset = latest_offset + cardinality($1::uuid[]) returning latest_offset),
       shown as (
         update mock_interviews m set board_offset = counter.latest_offset - cardinality($1::uuid[]) + s.place
         from counter, unnest($1::uuid[]) with ordinality as s (id, place) where m.id = s.id)
       select latest_offset::float8 as latest_offset from counter`,
      [ids],
    );
    if (!counter) throw new Error('The board has no counter');
    this.transactions.afterCommit(tx, () => this.bus.publish(BOARD_STREAM, counter.latest_offset));
  }
}
