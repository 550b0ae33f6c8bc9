import { readFileSync } from 'node:fs';
import path from 'node:path';
import { VARIABLES } from '../api/src/config/config.js';

/** Settings of trials and load tests, and what has one value only. */
const NOT_FOR_CONTAINERS = ['JWT_ALGORITHM', 'RATE_LIMITS', 'WEBHOOKS_TO_LOOPBACK'];

const read = (file: string): string => readFileSync(path.join(import.meta.dirname, '..', file), 'utf8');
const compose = read('docker-compose.yml');

test('containers get every variable that the server reads, from the image or from docker compose', () => {
  const image = [...read('Dockerfile').matchAll(/^ENV (.+)$/gm)].map((match) => match[1]).join(' ');
  const given = [...compose.matchAll(/^ +([A-Z][A-Z0-9_]*): /gm), ...image.matchAll(/([A-Z][A-Z0-9_]*)=/g)];
  const names = new Set(given.map((match) => match[1]));
  expect(Object.keys(VARIABLES).filter((name) => !names.has(name))).toEqual(NOT_FOR_CONTAINERS);
});

test('what docker compose and nginx take from .env stands in .env.example', () => {
  const example = read('.env.example');
  const taken = [...`${compose}${read('deploy/nginx.conf')}`.matchAll(/\$\{([A-Z][A-Z0-9_]*)/g)];
  const names = [...new Set(taken.map((match) => match[1]))];
  expect(names).toContain('TRUSTED_PROXY');
  expect(names.filter((name) => !example.includes(`#${name}=`))).toEqual([]);
});
