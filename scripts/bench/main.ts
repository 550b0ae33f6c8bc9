import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { Bench, FULL, QUICK } from './bench.js';
import { type Figure, machine, tableOf } from './figures.js';

/** The parts in the order in which they are measured: the later ones fill the disk. */
const PARTS = {
  vacancy: (bench) => bench.vacancy(),
  responses: (bench) => bench.responses(),
  chat: (bench) => bench.chat(),
  thinking: (bench) => bench.thinking(),
  memory: (bench) => bench.memory(),
  board: (bench) => bench.board(),
  booking: (bench) => bench.booking(),
  pages: (bench) => bench.pages(),
  events: (bench) => bench.events(),
} satisfies Record<string, (bench: Bench) => Promise<Figure[]>>;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      /** Parts by name, with commas. */
      only: { type: 'string' },
      /** Keeps a CPU profile of the product in this directory. */
      profile: { type: 'string' },
    },
  });
  const wanted = values.only?.split(',') ?? Object.keys(PARTS);
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    JWT_SECRET: randomBytes(48).toString('base64url'),
    PASSWORD_PEPPER: randomBytes(48).toString('base64url'),
    PUBLIC_URL: 'http://127.0.0.1',
    ACCESS_TOKEN_TTL: '3600',
    RATE_LIMITS: '0',
    LOG_LEVEL: 'warn',
  };
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 });
  const bench = await Bench.begin(pool, env, values.quick ? QUICK : FULL, values.profile);
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(PARTS)) {
    if (!wanted.includes(name)) continue;
    const startedAt = performance.now();
    const measured = await measure(bench);
    // Too short to be judged.
    figures.push(...(values.quick ? measured.map((figure) => ({ ...figure, target: '', is_met: null })) : measured));
    process.stdout.write(`Measured ${name} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`);
  }
  const { rows } = await pool.query<{ server_version: string }>('show server_version');
  await pool.end();

  const report = {
    date: new Date().toISOString(),
    is_quick: values.quick,
    machine: { ...machine(), postgres: rows[0]?.server_version ?? '' },
    figures,
  };
  const missing = figures.filter(({ ours, floor }) => !Number.isFinite(ours) || !Number.isFinite(floor));
  if (missing.length > 0) throw new Error(`Not measured: ${missing.map(({ name }) => name).join(', ')}`);
  const [file] = positionals;
  // What a quick or partial run says must not stand where figures are looked up.
  if (file && !values.quick && !values.only) writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  const { cpu, cores, node, postgres } = report.machine;
  process.stdout.write(`\n${tableOf(figures)}\n\n${cores} × ${cpu}, Node ${node}, PostgreSQL ${postgres}\n`);
  if (values.quick) process.stdout.write('A quick run shows that everything can be measured, not how fast it is.\n');
}

await main();
