import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrateDatabase } from '../../api/src/migrate-database.js';
import { type Fire, type Outcome, underFire } from './under-fire.js';

const EVENTS = 1_500;
const KILLS = 6;
/** Only what is broken waits so long: seconds are enough on an idle machine. */
const PATIENCE_MS = 600_000;
/** The planted fault shows soon. */
const MUTANT_EVENTS = 300;

const isSound = ({ missing, doubled, disordered, pending, events, kills }: Outcome, fire: Fire): boolean =>
  missing + doubled + disordered + pending === 0 && events === fire.events && kills === fire.kills;

function show(title: string, outcome: Outcome, verdict: string): void {
  const rows: [string, number | string][] = [
    ['events appended', outcome.events],
    ['effects', outcome.effects],
    ['missing', outcome.missing],
    ['doubled', outcome.doubled],
    ['out of order', outcome.disordered],
    ['still pending', outcome.pending],
    ['workers killed with -9', outcome.kills],
    ['calls that failed', outcome.failed_calls],
    ['hints lost', outcome.lost_hints],
    ['jobs in the queue when it was emptied', outcome.emptied_jobs],
    ['seconds', outcome.seconds.toFixed(1)],
  ];
  console.log(`\n${title}`);
  for (const [name, value] of rows) console.log(`  ${name.padEnd(40)}${String(value).padStart(7)}`);
  console.log(`  ${verdict}`);
}

/** A database of its own for each round: nothing that people keep is touched. */
async function inNewDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const server = new URL(process.env.TEST_DATABASE_URL ?? '');
  const name = `smartbot_chaos_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  try {
    await migrateDatabase(url.href);
    return await work(url.href);
  } finally {
    await onServer(server, `drop database ${name} with (force)`);
  }
}

async function onServer(server: URL, sql: string): Promise<void> {
  const client = new Client({ connectionString: server.href });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

async function round(title: string, redis_url?: string): Promise<boolean> {
  const outcome = await inNewDatabase(async (database_url) => {
    const fire = { database_url, redis_url, events: EVENTS, kills: KILLS, patience_ms: PATIENCE_MS };
    const result = await underFire(fire);
    return { ...result, is_sound: isSound(result, fire) };
  });
  show(title, outcome, outcome.is_sound ? 'Every delivery happened once, in its order.' : 'VIOLATED');
  return outcome.is_sound;
}

async function mutantRound(): Promise<boolean> {
  const outcome = await inNewDatabase((database_url) =>
    underFire({ database_url, events: MUTANT_EVENTS, kills: 1, patience_ms: PATIENCE_MS, is_careless: true }),
  );
  const isCaught = outcome.doubled > 0;
  const verdict = isCaught ? 'The planted fault was found.' : 'THE PLANTED FAULT WAS NOT FOUND';
  show('A planted handler that writes outside its transaction', outcome, verdict);
  return isCaught;
}

const redis_url = process.env.REDIS_TEST_URL || undefined;
const verdicts = [await round('Queues on PostgreSQL')];
if (redis_url) verdicts.push(await round('Queues on Redis', redis_url));
else console.log('\nThere is no redis-server on this machine: the round on Redis is left out.');
verdicts.push(await mutantRound());
process.exitCode = verdicts.every(Boolean) ? 0 : 1;
