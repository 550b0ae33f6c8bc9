import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** An event, who has to hear it, and that it was heard: three statements in one transaction, with nobody in between. */
const AT_ONCE = 10;
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: AT_ONCE });

async function store(): Promise<void> {
  const [id, order_key, now] = [randomUUID(), randomUUID(), new Date()];
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ position: string }>(
      `insert into events (id, name, order_key, payload, created_at) values ($1, 'floor', $2, $3, $4) returning position`,
      [id, order_key, JSON.stringify({ response_id: order_key }), now],
    );
    await client.query(
      `insert into event_deliveries (event_id, handler, order_key, position, due_at, hint_at) values ($1, 'floor', $2, $3, $4, $4)`,
      [id, order_key, rows[0]?.position, now],
    );
    await client.query(`update event_deliveries set done_at = $2, hint_at = null where event_id = $1`, [id, now]);
    await client.query('commit');
  } finally {
    client.release();
  }
}

async function run(count: number): Promise<number> {
  const startedAt = performance.now();
  let left = count;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) await store();
    }),
  );
  return count / ((performance.now() - startedAt) / 1000);
}

process.on('message', (message) => {
  if (typeof message === 'number') void run(message).then((perSecond) => process.send?.(perSecond));
});
process.once('SIGTERM', () => process.exit(0));
process.send?.('ready');
