import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { aChat, aRecruiter, aResponse, aVacancy, type GivenResponse } from '../given.js';
import { formOf, type Refusal, send } from '../real/attacks.js';
import { type RealServer, startRealServer } from '../real/process.js';
import { pdfOf } from '../sample-files.js';

const ENDS_WITHIN_MS = 10_000;
const CLIENTS = 10;

let server: RealServer;
let response: GivenResponse;

beforeEach(async () => {
  server = await startRealServer();
  response = await aResponse(server.app, await aVacancy(server.app, await aRecruiter(server.app)));
}, 90_000);

afterEach(() => server.destroy());

/** Long enough that reading it takes a while. */
const longCv = pdfOf(
  Array.from({ length: 40 }, () => Array.from({ length: 60 }, () => 'Разработка на TypeScript в Москве')),
);

function uploadCv(): Promise<Refusal> {
  const { headers, body } = formOf(longCv);
  const token = response.candidate.candidate_token;
  return send(server, `/candidates/${response.candidate.id}/resume`, {
    headers: { ...headers, 'x-candidate-token': token },
    body,
  });
}

const childrenOf = (pid = 0): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A zombie answers too, until somebody asks how it ended.
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

async function gone(pids: number[], withinMs = 5_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (pids.some(isRunning) && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function readerStarted(): Promise<number[]> {
  for (;;) {
    const children = childrenOf(server.child.pid);
    if (children.length > 0) return children;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

interface Asked extends Refusal {
  began_at: number;
}

/** Asks again and again until the server takes no more connections. */
async function asking(): Promise<Asked[]> {
  const answers: Asked[] = [];
  for (;;) {
    const began_at = performance.now();
    const answer = await send(server, '/jobs', { method: 'GET' });
    if (answer.code === 'ECONNREFUSED') return answers;
    answers.push({ ...answer, began_at });
  }
}

test('on SIGTERM what is under way is finished, sockets are told to come back, and nothing is left', async () => {
  const sockets = await Promise.all(Array.from({ length: CLIENTS }, () => aChat(server.app, response)));
  const closed = Promise.all(sockets.map((socket) => socket.whenClosed()));
  await uploadCv();
  const load = Promise.all(Array.from({ length: CLIENTS }, asking));
  const children = await readerStarted();
  const upload = uploadCv();
  for (const [place, socket] of sockets.entries())
    socket.send({ type: 'message', client_message_id: `m${place}`, message_text: 'Да' });
  await send(server, '/health/live', { method: 'GET' });

  const startedAt = performance.now();
  server.child.kill('SIGTERM');
  expect(await server.exited).toEqual({ code: 0, signal: null });
  expect(performance.now() - startedAt).toBeLessThan(ENDS_WITHIN_MS);

  expect((await closed).map(({ code }) => code)).toEqual(Array(CLIENTS).fill(1012));
  const answers = (await load).flat();
  expect(answers.length).toBeGreaterThan(CLIENTS);
  const outcomesOf = (asked: Asked[]) => [...new Set(asked.map(({ status, code }) => `${status} ${code}`.trim()))];
  expect(outcomesOf(answers.filter(({ began_at }) => began_at < startedAt))).toEqual(['200']);
  // Who comes while it closes is sent away, or was never let in.
  const late = outcomesOf(answers.filter(({ began_at }) => began_at >= startedAt));
  expect(late.filter((outcome) => !['200', '503', '0 ECONNRESET'].includes(outcome))).toEqual([]);
  expect([201, 503]).toContain((await upload).status);
  await gone(children);
  expect(children.filter(isRunning)).toEqual([]);
}, 60_000);

test('after kill -9 no reader of CVs is left', async () => {
  await uploadCv();
  const children = await readerStarted();
  const upload = uploadCv();
  server.child.kill('SIGKILL');
  await once(server.child, 'exit');
  expect((await upload).status).toBe(0);
  await gone(children);
  expect(children.filter(isRunning)).toEqual([]);
}, 60_000);
