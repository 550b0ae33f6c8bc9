// A thread that asks one address again and again, whatever its parent is busy with: how long answers take.
import { Agent, get } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

const EVERY_MS = 10;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
/** @type {number[]} */
const times = [];
let failures = 0;
let isEnded = false;

function ask() {
  const startedAt = performance.now();
  const next = (/** @type {boolean} */ isWell) => {
    if (isWell) times.push(performance.now() - startedAt);
    else failures++;
    if (isEnded) parentPort?.postMessage({ times, failures });
    else setTimeout(ask, EVERY_MS);
  };
  get(workerData, { agent }, (response) => {
    response.resume().once('end', () => next(response.statusCode === 200));
  }).once('error', () => next(false));
}

parentPort?.once('message', () => {
  isEnded = true;
});
ask();
