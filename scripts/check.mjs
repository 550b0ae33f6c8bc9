import './node-version.mjs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './prepare.mjs';
import { ROOT, complain } from './project.mjs';

/** Steps that run at once: as many as the smallest machine has cores. */
const AT_ONCE = 2;

/** The longest first, so that the short ones fill the gaps. */
const STEPS = [
  { name: 'Lint', command: ['eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  {
    name: 'Types of the server',
    command: ['typescript/bin/tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', '.data/types.tsbuildinfo'],
  },
  { name: 'Unused code and packages', command: ['knip/bin/knip.js', '--no-progress'] },
  {
    name: 'Import rules',
    command: [
      'dependency-cruiser/bin/dependency-cruise.mjs',
      'api/src',
      'migrations',
      '--config',
      '.dependency-cruiser.cjs',
    ],
  },
  { name: 'Types of the dashboard', command: ['typescript/bin/tsc', '--noEmit', '-p', 'dashboard'] },
  { name: 'Format', command: ['@biomejs/biome/bin/biome', 'format', '.'] },
];

/** @returns {Promise<string[]>} the names of the steps that failed */
export async function check() {
  /** @type {string[]} */
  const failed = [];
  const waiting = [...STEPS];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let step = waiting.shift(); step; step = waiting.shift()) {
        if (!(await passes(step))) failed.push(step.name);
      }
    }),
  );
  return failed;
}

/** @param {(typeof STEPS)[number]} step @returns {Promise<boolean>} */
function passes({ name, command: [program = '', ...args] }) {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(ROOT, 'node_modules', program), ...args], {
      cwd: ROOT,
      env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('close', (code) => {
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      console.log(`── ${name}: ${code === 0 ? 'in order' : 'FAILED'} (${seconds} s)`);
      if (code !== 0) console.log(`${output.trim()}\n`);
      resolve(code === 0);
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await install(console.log);
    const failed = await check();
    if (failed.length > 0) {
      console.log(`Not in order: ${failed.join(', ')}`);
      process.exitCode = 1;
    }
  } catch (error) {
    complain(error);
    process.exitCode = 1;
  }
}
