import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { VARIABLES } from '../api/src/config/config.js';

const read = (file: string): string => readFileSync(path.join(import.meta.dirname, '..', file), 'utf8');

/** Of the lines that name modules: the margin, and what the modules are for. */
const WIDTH_OF_LABELS = 42;

/** The rows of the table of variables, as they follow from the configuration. */
function rowsOfVariables(): string[] {
  return Object.entries(VARIABLES).map(([name, variable]) => {
    const standard = 'standard' in variable ? shown(variable.standard) : '**required**';
    return `| \`${name}\` | ${variable.why} | ${standard} |`;
  });
}

function shown(standard: unknown): string {
  if (standard === null || (Array.isArray(standard) && standard.length === 0)) return '';
  return `\`${typeof standard === 'boolean' ? Number(standard) : String(standard)}\``;
}

test('the README lists every variable as the configuration has it', () => {
  const rows = read('README.md')
    .split('\n')
    .filter((line) => /^\| `[A-Z][A-Z0-9_]*` \|/.test(line));
  expect(rows).toEqual(rowsOfVariables());
});

test('the README names every command of the Makefile, and no other', () => {
  const targets = [...read('Makefile').matchAll(/^([a-z-]+):.*## /gm)].map((match) => match[1]);
  const named = [...read('README.md').matchAll(/`make ([a-z]+)/g)].map((match) => match[1]);
  expect([...new Set(named)].sort()).toEqual(targets.filter((target) => target !== 'help').sort());
});

test('the map of the code names every module, and no other', () => {
  const [, map = ''] = /modules\/ +the product:\n([^]*?)\n {2}platform\//.exec(read('README.md')) ?? [];
  const named = map.split('\n').flatMap((line) =>
    line
      .slice(WIDTH_OF_LABELS)
      .replace(/\(.*\)/, '')
      .split(','),
  );
  expect(
    named
      .map((name) => name.trim())
      .filter(Boolean)
      .sort(),
  ).toEqual(readdirSync(path.join(import.meta.dirname, '../api/src/modules')).sort());
});
