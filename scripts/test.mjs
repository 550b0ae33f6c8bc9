import './node-version.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apiTypesAreCurrent } from './api-types.mjs';
import { check } from './check.mjs';
import { build, install } from './prepare.mjs';
import { ROOT, complain } from './project.mjs';
import { startTestServices } from './test-services.mjs';

/** Programs that some tests need: where they are looked for, and the Debian packages that bring them. */
const PROGRAMS = [
  { name: 'redis-server', packages: ['redis-server'], isNeeded: () => true },
  {
    name: 'chromium',
    packages: ['chromium', 'fonts-dejavu-core'],
    isNeeded: () => fs.existsSync(path.join(ROOT, 'dashboard/e2e')),
  },
];

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

const withCoverage = process.argv.includes('--coverage');
/** @type {Awaited<ReturnType<typeof startTestServices>> | undefined} */
let services;
/** @type {import('node:child_process').ChildProcess | undefined} */
let runner;
let isInterrupted = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    isInterrupted = true;
    runner?.kill('SIGTERM');
  });
}

/** @returns {Promise<Count>} */
async function test() {
  await install(console.log);
  installPrograms();

  heading('Checks');
  let count = { passed: 0, failed: (await check()).length, skipped: 0 };

  heading('Tests of the pages');
  await build(console.log);
  count = sum(count, await testApiTypes());
  if (isInterrupted) return count;
  count = sum(count, await runVitest(process.env));

  heading('Tests of the server');
  services = await startTestServices();
  if (isInterrupted) return count;
  const env = { ...process.env, REDIS_TEST_URL: '', ...services.env };
  count = sum(count, await runJest(env));

  heading('Stories in a browser');
  if (isInterrupted) return count;
  count = sum(count, await runVitest(env, 'vitest.e2e.config.ts'));

  heading('Measurement, in brief');
  if (isInterrupted) return count;
  return sum(count, await runBench());
}

/** @param {string} text */
const heading = (text) => console.log(`\n${text}\n${'═'.repeat(text.length)}`);

/** @param {Count} a @param {Count} b @returns {Count} */
const sum = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped });

/** Only a fresh machine that is ours to change gets packages; elsewhere the tests that need them are skipped. */
function installPrograms() {
  const missing = PROGRAMS.filter(({ name, isNeeded }) => isNeeded() && !isOnPath(name));
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && isOnPath('apt-get')) {
    console.log(`Installing ${missing.map(({ name }) => name).join(' and ')}…`);
    // RUNLEVEL=1 keeps Debian from starting what it installs.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
    const packages = missing.flatMap((program) => program.packages);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, stdio: 'ignore' });
  }
  for (const { name } of missing) {
    if (!isOnPath(name)) console.log(`There is no ${name} on this machine: the tests that need it are skipped.`);
  }
}

/** @param {string} program */
const isOnPath = (program) =>
  (process.env.PATH ?? '').split(path.delimiter).some((directory) => fs.existsSync(path.join(directory, program)));

/** The dashboard is compiled against what the API says of itself. @returns {Promise<Count>} */
async function testApiTypes() {
  if (await apiTypesAreCurrent()) return { passed: 1, failed: 0, skipped: 0 };
  console.log('failed: the types of the API are not those of the server: run `npm run api:types`');
  return { passed: 0, failed: 1, skipped: 0 };
}

/** @param {NodeJS.ProcessEnv} env @returns {Promise<Count>} */
function runJest(env) {
  return runCounted((file) => ({
    args: [
      path.join(ROOT, 'node_modules/jest/bin/jest.js'),
      '--json',
      `--outputFile=${file}`,
      ...(withCoverage ? ['--coverage'] : []),
    ],
    cwd: path.join(ROOT, 'api'),
    env,
    // Jest's report goes to stderr; with --json its stdout only repeats the file.
    stdio: ['ignore', withCoverage ? 'inherit' : 'ignore', 'inherit'],
  }));
}

/** @param {NodeJS.ProcessEnv} env @param {string} config @returns {Promise<Count>} */
function runVitest(env, config = 'vitest.config.ts') {
  return runCounted((file) => ({
    args: [
      path.join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      `--config=${config}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    cwd: path.join(ROOT, 'dashboard'),
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  }));
}

/**
 * Runs a test runner that writes its result to a file, and counts.
 * @param {(file: string) => { args: string[], cwd: string, env: NodeJS.ProcessEnv, stdio: import('node:child_process').StdioOptions }} describe
 * @returns {Promise<Count>}
 */
async function runCounted(describe) {
  const scratch = fs.mkdtempSync(path.join(tmpdir(), 'smartbot-tests-'));
  const file = path.join(scratch, 'result.json');
  try {
    const { args, ...options } = describe(file);
    runner = spawn(process.execPath, args, options);
    const [code] = await once(runner, 'exit');
    return readResult(file, code);
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

/** Jest and Vitest write the same form. @param {string} file @param {number | null} code @returns {Count} */
function readResult(file, code) {
  if (!fs.existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(fs.readFileSync(file, 'utf8'));
  for (const { name, assertionResults } of result.testResults) {
    for (const { status, fullName } of assertionResults) {
      if (['pending', 'skipped', 'todo'].includes(status))
        console.log(`skipped: ${fullName} (${path.relative(ROOT, name)})`);
    }
  }
  // A file that does not even load has no tests to count: it is one failure.
  const failed = result.numFailedTests + (result.numRuntimeErrorTestSuites ?? 0);
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

/** Whether every figure can be taken; what they are worth is for `make bench` to say. @returns {Promise<Count>} */
async function runBench() {
  runner = spawn(process.execPath, [path.join(ROOT, 'scripts/bench.mjs'), '--quick'], { stdio: 'inherit' });
  const [code] = await once(runner, 'exit');
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** @type {Count} */
let total = { passed: 0, failed: 1, skipped: 0 };
try {
  total = await test();
} catch (error) {
  complain(error);
} finally {
  await services?.stop();
}
if (isInterrupted) console.log('\nInterrupted.');
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || isInterrupted ? 1 : 0;
