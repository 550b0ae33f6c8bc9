import { Socket } from 'node:net';
import { setPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { getResolvedPDFJS } from 'unpdf';
import { isResumeRefusal } from '../resume-reader.errors.js';
import type { Answer } from '../reader-child.js';
import { BUSY, IDLE } from './guard.js';
import { readFile } from './read-file.js';

const GUARD = new URL(import.meta.url.endsWith('.ts') ? './guard.ts' : './guard.js', import.meta.url);
const LOWER_PRIORITY = 10;

/** Nothing in a file can make this process open a connection. */
Socket.prototype.connect = () => {
  throw new Error('A reader of CVs has no network');
};

const state = new Int32Array(new SharedArrayBuffer(4));
new Worker(GUARD, {
  workerData: { state, parent: process.ppid },
  resourceLimits: { maxOldGenerationSizeMb: 16 },
}).unref();

function mark(now: typeof IDLE | typeof BUSY): void {
  Atomics.store(state, 0, now);
  Atomics.notify(state, 0);
}

async function answer(bytes: Buffer): Promise<Answer> {
  process.send?.({ has_file: true } satisfies Answer);
  mark(BUSY);
  try {
    return { read: await readFile(bytes) };
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    return { refused: isResumeRefusal(code) ? code : 'resume.damaged' };
  } finally {
    mark(IDLE);
  }
}

await getResolvedPDFJS();
setPriority(LOWER_PRIORITY);
process.on('disconnect', () => process.exit());
process.on('message', async (bytes: Buffer) => process.send?.(await answer(bytes)));
process.send?.({ ready: true } satisfies Answer);
