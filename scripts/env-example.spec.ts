import { readFileSync } from 'node:fs';
import path from 'node:path';
import { VARIABLES } from '../api/src/config/config.js';

const READ_ELSEWHERE = ['MIGRATION_DATABASE_URL', 'SEED_DEMO', 'POSTGRES_PASSWORD', 'TRUSTED_PROXY'];

test('.env.example names every variable that is read, and no other', () => {
  const example = readFileSync(path.join(import.meta.dirname, '../.env.example'), 'utf8');
  const named = [...example.matchAll(/^#([A-Z][A-Z0-9_]*)=/gm)].map((match) => match[1]);
  expect(named.sort()).toEqual([...Object.keys(VARIABLES), ...READ_ELSEWHERE].sort());
});
