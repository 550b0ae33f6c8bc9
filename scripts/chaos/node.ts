/** One process of the real application with two handlers of its own, which fail at times; a part of its hints is lost. */
import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../api/src/app.module.js';
import { readConfig } from '../../api/src/config/config.js';
import { openDatabase } from '../../api/src/data-source.js';
import type { StoredEvent } from '../../api/src/events/event-map.js';
import { Hints } from '../../api/src/events/hints.js';
import { OnEvent } from '../../api/src/events/on-event.js';
import { Outbox } from '../../api/src/events/outbox.js';
import { Database } from '../../api/src/platform/db/database.js';
import { type Tx, Transactions } from '../../api/src/platform/db/transactions.js';
import { Logger } from '../../api/src/platform/logger.js';
import { HANDLERS, type NodeOrder, type NodeReport } from './orders.js';

/** Each so-many-th hint is lost. */
const LOSES_HINT = 10;
/** Each so-many-th call of a handler fails, by turns before and after its write. */
const FAILS_CALL = 20;
const APPEND_AT_ONCE = 3;

const insert = 'insert into chaos_effects (event_id, handler, key, n) values ($1, $2, $3, $4)';
type Moved = StoredEvent<'response.moved'>;

const report = (message: NodeReport): void => void process.send?.(message);

let calls = 0;
async function withMisfortune(write: () => Promise<unknown>): Promise<void> {
  const isFailing = ++calls % FAILS_CALL === 0;
  if (isFailing) report({ failed_call: true });
  if (isFailing && calls % (2 * FAILS_CALL) === 0) throw new Error('failed before the write');
  await write();
  if (isFailing) throw new Error('failed after the write');
}

const valuesOf = (handler: string, { id, payload }: Moved) => [id, handler, payload.response_id, Number(payload.to)];

@Injectable()
class SoundHandlers {
  @OnEvent('response.moved', { handler: HANDLERS[0], effect: 'database' })
  async quick(tx: Tx, event: Moved): Promise<void> {
    await withMisfortune(() => tx.query(insert, valuesOf(HANDLERS[0], event)));
  }

  @OnEvent('response.moved', { handler: HANDLERS[1], queue: 'heavy', effect: 'database' })
  async heavy(tx: Tx, event: Moved): Promise<void> {
    await withMisfortune(() => tx.query(insert, valuesOf(HANDLERS[1], event)));
  }
}

/** The planted fault: what it writes does not end with the transaction that marks the delivery done. */
@Injectable()
class CarelessHandlers {
  constructor(private readonly database: Database) {}

  @OnEvent('response.moved', { handler: HANDLERS[0], effect: 'database' })
  async quick(_tx: Tx, event: Moved): Promise<void> {
    await withMisfortune(() => this.database.rows(insert, valuesOf(HANDLERS[0], event)));
  }

  @OnEvent('response.moved', { handler: HANDLERS[1], queue: 'heavy', effect: 'database' })
  async heavy(tx: Tx, event: Moved): Promise<void> {
    await withMisfortune(() => tx.query(insert, valuesOf(HANDLERS[1], event)));
  }
}

const config = readConfig(process.env);
const logger = Logger.create(config.log_level);

@Module({
  imports: [AppModule.forRoot({ config, logger, ...(await openDatabase(config.database_url, logger)) })],
  providers: [process.argv.includes('careless') ? CarelessHandlers : SoundHandlers],
})
class ChaosModule {}

let offered = 0;
const offer = Hints.prototype.offer;
// Replaced where all callers find it: the product itself has no way to lose hints on purpose.
Hints.prototype.offer = function (...hint) {
  if (++offered % LOSES_HINT !== 0) return offer.apply(this, hint);
  report({ lost_hint: true });
};

const app = await NestFactory.createApplicationContext(ChaosModule, { logger, abortOnError: false });
const [transactions, outbox] = [app.get(Transactions), app.get(Outbox)];

/** The row lock on the key puts its events in an order: `n` counts them. */
function append(key: string): Promise<void> {
  return transactions.run(async (tx) => {
    const [row] = (await tx.query('update chaos_keys set n = n + 1 where key = $1 returning n', [key]))[0] as {
      n: number;
    }[];
    await outbox.append(tx, 'response.moved', key, { response_id: key, from: '', to: String(row?.n) });
  });
}

async function appendAll({ events, keys }: NodeOrder): Promise<void> {
  let next = 0;
  const appendSome = async (): Promise<void> => {
    while (next < events) await append(`key-${next++ % keys}`);
  };
  await Promise.all(Array.from({ length: APPEND_AT_ONCE }, appendSome));
}

process.on('message', (order: NodeOrder) => {
  appendAll(order).then(
    () => report({ appended: true }),
    (error: unknown) => report({ trouble: String((error as Error).stack ?? error) }),
  );
});
// However the one that gives orders ends, nothing is left running.
process.once('disconnect', () => process.exit(0));
report({ ready: true });
