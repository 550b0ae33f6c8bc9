import { FAULTS, type Fault, bool, list, number, oneOf, secret, text, url } from './readers.js';

/** Connections a process may hold: application, each queue connection, bus. Named here so that the sum stays under Postgres' limit. */
export const CONNECTION_BUDGET = { application: 10, queues: 4, bus: 1 } as const;

/**
 * Every variable: why it is there, how it is read, what it is without being set.
 * `production` marks the ones that have no default when NODE_ENV=production.
 */
export const VARIABLES = {
  NODE_ENV: {
    why: 'production refuses demo data and generated secrets',
    read: oneOf(['development', 'test', 'production']),
    standard: 'development',
  },
  DATABASE_URL: { why: 'PostgreSQL 14 or newer, the only source of truth', read: url(['postgres', 'postgresql']) },
  REDIS_URL: {
    why: 'carries queues, bus and rate limits instead of PostgreSQL when set',
    read: url(['redis', 'rediss']),
    standard: null,
  },
  JWT_SECRET: { why: 'signs access tokens; at least 32 characters', read: secret(32) },
  JWT_ALGORITHM: { why: 'only HS256 is supported', read: oneOf(['HS256']), standard: 'HS256' },
  PASSWORD_PEPPER: {
    why: 'keys the digest under bcrypt; at least 32 characters; changing it voids all passwords',
    read: secret(32),
  },
  PORT: { why: 'the one port of HTTP, sockets and pages', read: number(0, 65535), standard: 3000 },
  HOST: { why: 'address to listen on', read: text(1, 255), standard: '127.0.0.1' },
  REQUEST_TIMEOUT: {
    why: 'seconds within which a request must have arrived, a CV over a slow line included',
    read: number(10, 3600),
    standard: 120,
  },
  PUBLIC_URL: {
    why: 'how browsers reach the product; links in mails are built from it',
    read: url(['http', 'https']),
    standard: 'http://localhost:3000',
  },
  CORS_ORIGINS: {
    why: 'other origins that may call the API and open sockets, comma-separated',
    read: list(url(['http', 'https'])),
    standard: [],
  },
  TRUST_PROXY: {
    why: 'take the client address from X-Forwarded-For; only behind a proxy of your own',
    read: bool(),
    standard: false,
  },
  LOG_LEVEL: {
    why: 'how much is logged',
    read: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    standard: 'info',
  },
  DATA_DIR: {
    why: 'where files of candidates and mails of development are kept',
    read: text(1, 1000),
    standard: '.data',
  },
  WORKER: { why: 'whether this process also works on queues and the timetable', read: bool(), standard: true },
  ACCESS_TOKEN_TTL: { why: 'seconds an access token lives', read: number(10, 3600), standard: 900 },
  REFRESH_TOKEN_TTL: { why: 'seconds a refresh token lives', read: number(60, 365 * 86400), standard: 30 * 86400 },
  RATE_LIMITS: { why: 'off only for load tests', read: bool(), standard: true },
  SOCKETS_PER_ADDRESS: {
    why: 'sockets that one address may keep open at each process; an office shares one address',
    read: number(1, 1_000_000),
    standard: 300,
  },
  SOCKETS_PER_CHAT: {
    why: 'sockets that each side of a chat may keep open at each process',
    read: number(1, 1_000_000),
    standard: 20,
  },
  MAIL_FROM: { why: 'sender of mails', read: text(3, 200), standard: 'SmartBot <no-reply@smartbot.example>' },
  SMTP_URL: {
    why: 'mail server; without it mails are kept under DATA_DIR/mail',
    read: url(['smtp', 'smtps']),
    standard: null,
  },
  WEBHOOKS_TO_LOOPBACK: {
    why: 'lets webhooks reach this machine, also over http, to try receivers out; refused in production',
    read: bool(),
    standard: false,
  },
  S3_ENDPOINT: {
    why: 'S3-compatible store of files; without it files are kept under DATA_DIR/files',
    read: url(['http', 'https']),
    standard: null,
  },
  S3_BUCKET: { why: 'bucket of the S3 store', read: text(1, 100), standard: 'smartbot' },
  S3_REGION: { why: 'region of the S3 store', read: text(1, 100), standard: 'us-east-1' },
  S3_ACCESS_KEY_ID: { why: 'key id of the S3 store', read: text(1, 200), standard: null },
  S3_SECRET_ACCESS_KEY: { why: 'secret of the S3 store', read: text(1, 200), standard: null },
} as const;

type Variables = typeof VARIABLES;
type Value<V> = V extends { read: (raw: string) => infer R; standard: infer S }
  ? Exclude<R, Fault> | (S extends null ? null : never)
  : V extends { read: (raw: string) => infer R }
    ? Exclude<R, Fault>
    : never;
type Values = { readonly [K in keyof Variables as Lowercase<K>]: Value<Variables[K]> };

/** The checked configuration, by lower-case name: `config.public_url`. */
export interface Config extends Values {}
export class Config {
  constructor(values: Values) {
    Object.assign(this, values);
  }
}

/** All faults of the environment in one message, so that nobody mends them one by one. */
export class ConfigFaults extends Error {
  constructor(readonly faults: string[]) {
    super(`The configuration is not usable:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigFaults';
  }
}

/** Reads and checks the environment; an empty variable counts as not set. Throws `ConfigFaults`. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, variable] of Object.entries(VARIABLES)) {
    const raw = env[name]?.trim() || undefined;
    if (raw === undefined) {
      if ('standard' in variable) values[name.toLowerCase()] = variable.standard;
      else faults.push(`${name} is not set (${variable.why})`);
      continue;
    }
    const value = (variable.read as (raw: string) => unknown)(raw);
    if (FAULTS.has(value as Fault)) faults.push(`${name} ${(value as Fault).must} (${variable.why})`);
    else values[name.toLowerCase()] = value;
  }
  if (values.s3_endpoint && !(values.s3_access_key_id && values.s3_secret_access_key)) {
    faults.push('S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are needed with S3_ENDPOINT');
  }
  if (values.node_env === 'production' && env.PUBLIC_URL === undefined) {
    faults.push('PUBLIC_URL is not set (needed in production: links in mails are built from it)');
  }
  if (values.node_env === 'production' && values.webhooks_to_loopback) {
    faults.push('WEBHOOKS_TO_LOOPBACK must not be set in production');
  }
  if (faults.length > 0) throw new ConfigFaults(faults);
  return new Config(values as unknown as Values);
}
