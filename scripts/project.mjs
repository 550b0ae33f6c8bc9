import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const DATA = path.join(ROOT, '.data');

/** A sentence for the person at the terminal; needs no stack trace. */
export class Complaint extends Error {}

/** @typedef {Record<string, string | undefined>} Environment */

/**
 * The environment as people set it, completed by `.env`. An empty variable counts as not set.
 * @returns {Environment}
 */
export function readEnvironment() {
  const file = path.join(ROOT, '.env');
  if (fs.existsSync(file)) process.loadEnvFile(file);
  return Object.fromEntries(Object.entries(process.env).filter(([, value]) => value?.trim()));
}

/** Looked at before anything is installed or built; the server's own check knows the rest. @param {Environment} env */
export function readPort(env) {
  const port = Number(env.PORT ?? 3000);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Complaint(`PORT must be a whole number from 1 to 65535, not "${env.PORT}".`);
}

/**
 * What a trial on one's own machine should not have to think about: secrets that outlive a restart, quiet logs.
 * In production nothing is invented.
 * @param {Environment} env @param {number} port @returns {Environment}
 */
export function withLocalDefaults(env, port) {
  const completed = { DATA_DIR: DATA, ...env, PORT: String(port) };
  if (env.NODE_ENV === 'production') return completed;
  return { ...localSecrets(), PUBLIC_URL: `http://localhost:${port}`, LOG_LEVEL: 'warn', ...completed };
}

/** @returns {{ JWT_SECRET: string, PASSWORD_PEPPER: string }} */
function localSecrets() {
  const file = path.join(DATA, 'secrets.json');
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    const secrets = {
      JWT_SECRET: randomBytes(48).toString('base64url'),
      PASSWORD_PEPPER: randomBytes(48).toString('base64url'),
    };
    fs.mkdirSync(DATA, { recursive: true });
    fs.writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    return secrets;
  }
}

/** Has the built server's own configuration check speak before a database is started. @param {Environment} env */
export async function checkConfiguration(env) {
  const { readConfig } = await import(pathToFileURL(path.join(ROOT, 'dist/api/src/config/config.js')).href);
  try {
    // The embedded database comes later, and never in production.
    readConfig({ ...(env.NODE_ENV === 'production' ? {} : { DATABASE_URL: 'postgresql://embedded' }), ...env });
  } catch (fault) {
    throw new Complaint(fault instanceof Error ? fault.message : String(fault));
  }
}

/** @param {string} program the name of a script in `dist/scripts` @param {...string} args */
export const builtScript = (program, ...args) => [path.join(ROOT, 'dist/scripts', `${program}.js`), ...args];

/** Whether demo data may go into this database. @param {Environment} env */
export const allowsDemoData = (env) => env.NODE_ENV !== 'production' && (!env.DATABASE_URL || env.SEED_DEMO === '1');

/** @param {unknown} error */
export function complain(error) {
  console.error(error instanceof Complaint ? error.message : error);
}
