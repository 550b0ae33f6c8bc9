import { workerData } from 'node:worker_threads';
import { CHILD_MEMORY_BYTES } from '../resume-limits.js';

/** Shared with the main thread: one cell that says whether a file is being read. */
export const IDLE = 0;
export const BUSY = 1;
const LOOK_EVERY_MS = 50;

/**
 * A second thread of the child, because the first one may be deep in a hostile file: ends the process when it
 * takes too much memory (buffers are outside the heap's limit) or when its parent is gone.
 */
function watch(state: Int32Array, parent: number): void {
  for (;;) {
    Atomics.wait(state, 0, IDLE);
    Atomics.wait(state, 0, BUSY, LOOK_EVERY_MS);
    if (process.memoryUsage.rss() > CHILD_MEMORY_BYTES || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }
}

if (workerData) watch(workerData.state as Int32Array, workerData.parent as number);
