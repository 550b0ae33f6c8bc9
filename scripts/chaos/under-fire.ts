import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import { grantAppRole } from '../../migrations/app-role.js';
import { QUEUES_SCHEMA } from '../../api/src/jobs/queues.js';
import { type Effect, type Faults, faultsIn } from './faults.js';
import { HANDLERS, type NodeOrder, type NodeReport } from './orders.js';

const IS_BUILT = !import.meta.url.endsWith('.ts');
const NODE = fileURLToPath(new URL(IS_BUILT ? './node.js' : './node.ts', import.meta.url));
const KEYS = 20;
const WORKERS = 2;
const POLL_MS = 25;

export interface Fire {
  /** Of a database with all migrations run, for this alone. */
  database_url: string;
  /** Of a Redis for this alone: it is emptied. Without it the queues are on PostgreSQL. */
  redis_url?: string | undefined;
  events: number;
  /** How often a worker is killed with -9 while it works. */
  kills: number;
  /** How long each step may take, on a busy machine too: a start, the appending, and what is delivered after the last event. */
  patience_ms: number;
  /** One of the handlers writes outside its transaction: a fault that must be found. */
  is_careless?: boolean;
  /** How Node runs the processes where there is no build. */
  exec_argv?: string[];
}

export interface Outcome extends Faults {
  events: number;
  effects: number;
  /** Deliveries that were neither done nor given up in time. */
  pending: number;
  kills: number;
  failed_calls: number;
  lost_hints: number;
  emptied_jobs: number;
  seconds: number;
}

/** Appends events in one process while others deliver them, under every fault there is, and tells what came of it. */
export async function underFire(fire: Fire): Promise<Outcome> {
  const battle = new Battle(fire);
  try {
    return await battle.run();
  } finally {
    await battle.end();
  }
}

class Battle {
  private readonly pool: Pool;
  private readonly nodes: ChildProcess[] = [];
  private readonly count = { kills: 0, failed_calls: 0, lost_hints: 0, emptied_jobs: 0 };

  constructor(private readonly fire: Fire) {
    this.pool = new Pool({ connectionString: fire.database_url, max: 2 });
  }

  async run(): Promise<Outcome> {
    const { events } = this.fire;
    await this.prepare();
    const [appender, ...workers] = await Promise.all([
      this.start({ WORKER: '0' }),
      ...Array.from({ length: WORKERS }, () => this.start({ WORKER: '1' })),
    ]);
    const startedAt = performance.now();
    const appended = said(appender, 'appended', this.fire.patience_ms);
    appender.send({ events, keys: KEYS } satisfies NodeOrder);
    const attacked = this.attack(workers);
    await Promise.all([appended, attacked]);
    const pending = await this.settled();
    const seconds = (performance.now() - startedAt) / 1000;

    const stored = await this.number(`select count(*)::int as n from events where name = 'response.moved'`);
    const { rows: effects } = await this.pool.query<Effect>(
      'select event_id, handler, key, n from chaos_effects order by id',
    );
    return {
      events: stored,
      effects: effects.length,
      ...faultsIn(effects, events * HANDLERS.length),
      pending,
      ...this.count,
      seconds,
    };
  }

  /** Ends what was started, and nothing else. */
  async end(): Promise<void> {
    await Promise.all(this.nodes.map(kill));
    await this.pool.end();
  }

  private async prepare(): Promise<void> {
    await this.pool.query(
      'create table chaos_effects (id bigserial primary key, event_id uuid, handler text, key text, n int)',
    );
    await this.pool.query('create table chaos_keys (key text primary key, n int not null default 0)');
    await this.pool.query(`insert into chaos_keys (key) select 'key-' || i from generate_series(0, $1::int - 1) i`, [
      KEYS,
    ]);
    const client = await this.pool.connect();
    // So that the processes work as servers do: tables without rights would make them work as the owner.
    await grantAppRole(client, QUEUES_SCHEMA).finally(() => client.release());
  }

  /** The kills fall evenly over the work, in its middle the queue is emptied. The last one killed is not replaced. */
  private async attack(workers: ChildProcess[]): Promise<void> {
    const { kills, events } = this.fire;
    const expected = events * HANDLERS.length;
    const half = Math.ceil(kills / 2);
    for (let strike = 1; strike <= kills; strike++) {
      await this.progress((expected * strike) / (kills + 2));
      const place = strike % workers.length;
      await kill(workers[place] as ChildProcess);
      this.count.kills++;
      if (strike === half) await this.emptyQueues();
      if (strike < kills) workers[place] = await this.start({ WORKER: '1' });
    }
  }

  private async emptyQueues(): Promise<void> {
    if (!this.fire.redis_url) {
      this.count.emptied_jobs = await this.number('select count(*)::int as n from bullmq.job');
      await this.pool.query('truncate bullmq.job cascade');
      return;
    }
    const redis = new Redis(this.fire.redis_url);
    this.count.emptied_jobs = await redis.dbsize();
    await redis.flushall();
    await redis.quit();
  }

  private progress(effects: number): Promise<number> {
    return this.within(
      this.fire.patience_ms,
      () => this.number('select count(*)::int as n from chaos_effects'),
      (done) => done >= effects,
    );
  }

  private settled(): Promise<number> {
    return this.within(
      this.fire.patience_ms,
      () =>
        this.number(
          `select count(*)::int as n from event_deliveries where done_at is null and dead_at is null and handler like 'chaos.%'`,
        ),
      (pending) => pending === 0,
    );
  }

  /** The first figure that is good enough, or the last one when time is up. */
  private async within(ms: number, ask: () => Promise<number>, isEnough: (figure: number) => boolean): Promise<number> {
    const deadline = performance.now() + ms;
    for (;;) {
      const figure = await ask();
      if (isEnough(figure) || performance.now() > deadline) return figure;
      await delay(POLL_MS);
    }
  }

  private async start(variables: Record<string, string>): Promise<ChildProcess> {
    const { database_url, redis_url, is_careless, exec_argv = process.execArgv } = this.fire;
    const node = fork(NODE, is_careless ? ['careless'] : [], {
      execArgv: exec_argv,
      env: {
        ...process.env,
        LOG_LEVEL: 'fatal',
        JWT_SECRET: 'a secret of processes that live for a minute',
        PASSWORD_PEPPER: 'a pepper of processes that live for a minute',
        DATABASE_URL: database_url,
        REDIS_URL: redis_url ?? '',
        ...variables,
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.nodes.push(node);
    node.on('message', (report: NodeReport) => {
      if ('failed_call' in report) this.count.failed_calls++;
      if ('lost_hint' in report) this.count.lost_hints++;
    });
    await said(node, 'ready', this.fire.patience_ms);
    return node;
  }

  private async number(sql: string): Promise<number> {
    const { rows } = await this.pool.query<{ n: number }>(sql);
    return rows[0]?.n ?? 0;
  }
}

/** Resolves when the process reports `what`; rejects when it reports trouble, dies or takes too long. */
function said(node: ChildProcess, what: 'ready' | 'appended', within_ms: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(new Error(`A process did not report "${what}" in time`)), within_ms);
    const settle = (error?: Error): void => {
      clearTimeout(timer);
      node.off('message', onMessage).off('exit', onExit);
      if (error) reject(error);
      else resolve();
    };
    const onMessage = (report: NodeReport): void => {
      if (what in report) settle();
      else if ('trouble' in report) settle(new Error(report.trouble));
    };
    const onExit = (): void => settle(new Error(`A process ended before it reported "${what}"`));
    node.on('message', onMessage).on('exit', onExit);
  });
}

async function kill(node: ChildProcess): Promise<void> {
  if (node.exitCode !== null || node.signalCode !== null) return;
  const gone = once(node, 'exit');
  node.kill('SIGKILL');
  await gone;
}
