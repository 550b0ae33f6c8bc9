// Measures the product beside bare servers that do the same work: prints a table and writes bench.json. `--quick` takes
// less than a minute and says little; `--only <part>` measures one part (see scripts/bench/main.ts); `--profile` keeps a
// CPU profile of the server in .data/profiles.
import './node-version.mjs';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openCluster } from './embedded-postgres.mjs';
import { build, install } from './prepare.mjs';
import { interruptRunning, runNode } from './processes.mjs';
import { ROOT, builtScript, complain } from './project.mjs';

const directory = fs.mkdtempSync(path.join(tmpdir(), 'smartbot-bench-'));
/** @type {import('./embedded-postgres.mjs').Cluster | undefined} */
let cluster;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void interruptRunning());

try {
  await install(console.log);
  await build(console.log);
  // As safe as where people's data are kept: a commit that does not reach the disk would flatter every figure.
  cluster = await openCluster({ directory });
  const env = { ...process.env, DATABASE_URL: cluster.url, REDIS_URL: '', DATA_DIR: directory };
  await runNode(builtScript('migrate', 'up'), { env, quiet: true, failure: 'The database could not be migrated.' });
  await runNode(builtScript('bench/main', path.join(ROOT, 'bench.json'), ...process.argv.slice(2)), {
    env,
    failure: 'The measurement did not succeed: see the messages above.',
  });
} catch (error) {
  complain(error);
  process.exitCode = 1;
} finally {
  await cluster?.stop();
  fs.rmSync(directory, { recursive: true, force: true });
}
