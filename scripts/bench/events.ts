import { createAppContext } from '../../api/src/app-context.js';
import { readConfig } from '../../api/src/config/config.js';
import { Outbox } from '../../api/src/events/outbox.js';
import { Database } from '../../api/src/platform/db/database.js';
import { Transactions } from '../../api/src/platform/db/transactions.js';
import { newId } from '../../api/src/platform/ids.js';

/** Announces events, each in a transaction of its own, and waits until its handler has heard every one. */
const AT_ONCE = 10;
const POLL_MS = 5;

const app = await createAppContext(readConfig(process.env));
const [outbox, transactions, database] = [app.get(Outbox), app.get(Transactions), app.get(Database)];

async function run(count: number): Promise<number> {
  const startedAt = performance.now();
  let left = count;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) {
        const response_id = newId();
        await transactions.run((tx) => outbox.append(tx, 'response.withdrawn', response_id, { response_id }));
      }
    }),
  );
  while (await database.first('select 1 from event_deliveries where hint_at is not null limit 1')) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return count / ((performance.now() - startedAt) / 1000);
}

process.on('message', (message) => {
  if (typeof message === 'number') void run(message).then((perSecond) => process.send?.(perSecond));
});
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
process.send?.('ready');
