import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import startServer from '../browser-server.mjs';
import { runNode } from '../processes.mjs';
import { Complaint, ROOT, builtScript } from '../project.mjs';

const PLACES = [process.env.CHROMIUM_PATH ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const QUIETLY = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

/** The built server over a database of its own, filled with the demo data. @returns {Promise<{ url: string, stop: () => Promise<void> }>} */
export async function startDemoServer() {
  process.env.PASSWORD_PEPPER = randomBytes(48).toString('base64url');
  /** @type {Record<string, string>} */
  const given = {};
  const stop = await startServer({ provide: (name, value) => (given[name] = value) });
  const { url = '', database_url, data_dir } = given;
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    DATABASE_URL: database_url,
    DATA_DIR: data_dir,
    PUBLIC_URL: url,
    JWT_SECRET: randomBytes(48).toString('base64url'),
    LOG_LEVEL: 'warn',
    REDIS_URL: '',
  };
  await runNode(builtScript('seed'), { env, quiet: true, failure: 'The demo data could not be added.' });
  return { url, stop };
}

/** @returns {Promise<import('playwright-core').Browser>} */
export async function openChromium() {
  const executablePath = PLACES.find((place) => place && fs.existsSync(place));
  if (!executablePath) throw new Complaint('There is no Chromium on this machine: install it, or set CHROMIUM_PATH.');
  const { chromium } = createRequire(path.join(ROOT, 'dashboard/package.json'))('playwright-core');
  return chromium.launch({ executablePath, args: QUIETLY });
}

/**
 * One call of the API; throws on a refusal.
 * @param {string} url @param {string} method @param {string} route @param {unknown} [body] @param {Record<string, string>} [headers]
 * @returns {Promise<any>}
 */
export async function call(url, method, route, body, headers = {}) {
  const answer = await fetch(`${url}/api/v1${route}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Complaint(`${method} ${route} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** Somebody applies. @param {string} url @param {string} vacancy_id @param {string} full_name @returns {Promise<string>} the address of the chat */
export async function applyTo(url, vacancy_id, full_name) {
  const email = `visitor-${randomBytes(4).toString('hex')}@mail.example`;
  const consent = { text_version: '2026-01', channel: 'web' };
  const candidate = await call(url, 'POST', '/candidates', { full_name, email, consent });
  const secret = { 'x-candidate-token': candidate.candidate_token };
  const { id, chat_token } = await call(url, 'POST', '/responses', { vacancy_id, candidate_id: candidate.id }, secret);
  return `${url}/chat/${id}#token=${chat_token}`;
}
