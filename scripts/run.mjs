// Runs a built script (`migrate`, `seed`, `demo`) with the environment that `up` would give it. The embedded database is
// started for as long as it takes when nothing runs.
import './node-version.mjs';
import { openCluster } from './embedded-postgres.mjs';
import { build, install } from './prepare.mjs';
import { interruptRunning, runNode } from './processes.mjs';
import {
  DATA,
  Complaint,
  allowsDemoData,
  builtScript,
  checkConfiguration,
  complain,
  readEnvironment,
  readPort,
  withLocalDefaults,
} from './project.mjs';
import { currentHolder } from './single-run.mjs';

/** They talk to the server as its users do. */
const NEEDS_SERVER = ['demo', 'replay-examples'];

/** They write what only the newest tables take. */
const NEEDS_TABLES = ['seed', 'admin-create'];
/** They ask whoever started them. */
const ASKS = ['admin-create'];

const [program = '', ...args] = process.argv.slice(2);
/** @param {string} sentence */
const say = (sentence) => console.log(sentence);

/** @type {import('./embedded-postgres.mjs').Cluster | undefined} */
let opened;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, interruptRunning);

try {
  const given = readEnvironment();
  const holder = await currentHolder();
  if (NEEDS_SERVER.includes(program) && !holder)
    throw new Complaint(
      'No server runs from this directory: start it with `make up`, then try again in another window.',
    );
  if (program === 'seed' && !allowsDemoData(given)) {
    throw new Complaint(
      given.NODE_ENV === 'production'
        ? 'Demo data are never added with NODE_ENV=production.'
        : 'DATABASE_URL points to a database of your own: set SEED_DEMO=1 to add demo data to it.',
    );
  }
  const port = holder ? Number(new URL(holder.url).port) : readPort(given);
  await install(say);
  await build(say);
  const env = withLocalDefaults(given, port);
  await checkConfiguration(env);
  if (!env.DATABASE_URL) {
    opened = await openCluster({ directory: DATA, say });
    env.DATABASE_URL = opened.url;
  }
  if (NEEDS_TABLES.includes(program))
    await runNode(builtScript('migrate', 'up'), { env, quiet: true, failure: 'The database could not be migrated.' });
  await runNode(builtScript(program, ...args), {
    env,
    interactive: ASKS.includes(program),
    failure: `${program} did not succeed: see the messages above.`,
  });
} catch (error) {
  complain(error);
  process.exitCode = 1;
} finally {
  // What was running before goes on: it belongs to `up`.
  if (opened && !opened.wasRunning) await opened.stop();
}
