import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Complaint, ROOT } from './project.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let isInterrupted = false;

/**
 * Runs a program to its end. With `quiet` its output is shown only when it fails.
 * @param {string} command @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean, interactive?: boolean, failure: string, shell?: boolean }} options
 * @returns {Promise<void>}
 */
export function run(command, args, { env = process.env, quiet = false, interactive = false, failure, shell = false }) {
  return new Promise((resolve, reject) => {
    if (isInterrupted) return reject(new Complaint(failure));
    const child = spawn(command, args, {
      cwd: ROOT,
      env,
      shell,
      stdio: [interactive ? 'inherit' : 'ignore', ...outputs(quiet)],
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('error', (error) => reject(new Complaint(`${failure} (${error.message})`)));
    child.on('close', (code) => {
      running.delete(child);
      if (code === 0) return resolve();
      if (output) process.stderr.write(output);
      reject(new Complaint(failure));
    });
  });
}

/** @param {boolean} quiet @returns {('pipe' | 'inherit')[]} */
const outputs = (quiet) => (quiet ? ['pipe', 'pipe'] : ['inherit', 'inherit']);

/** @param {string[]} args @param {{ env?: Record<string, string | undefined>, quiet?: boolean, interactive?: boolean, failure: string }} options */
export const runNode = (args, options) => run(process.execPath, args, options);

/** npm is a script beside Node when npm started us, otherwise whatever the shell finds. @param {string[]} args @param {{ env?: Record<string, string | undefined>, quiet?: boolean, failure: string }} options */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm && /npm-cli\.[cm]?js$/.test(npm)) return runNode([npm, ...args], options);
  const isWindows = process.platform === 'win32';
  return run(isWindows ? 'npm.cmd' : 'npm', args, { ...options, shell: isWindows });
}

/** Ends what `run` started, waits until it is gone, and lets it start nothing more. */
export async function interruptRunning() {
  isInterrupted = true;
  const gone = [...running].map((child) => once(child, 'close'));
  for (const child of running) child.kill('SIGTERM');
  await Promise.all(gone);
}
