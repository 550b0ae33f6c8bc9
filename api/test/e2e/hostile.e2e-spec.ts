import { once } from 'node:events';
import { WebSocket } from 'ws';
import { aCandidate, aChat, aRecruiter, aResponse, aVacancy, call, type GivenCandidate, TestSocket } from '../given.js';
import { formOf, send, SlowClients, tally } from '../real/attacks.js';
import { type RealServer, startRealServer, watchLiveness } from '../real/process.js';
import { docxOf, docxParagraph, docxWith, lockedPdf, pdfBomb, pdfOf, zipOf } from '../sample-files.js';

const MIB = 1024 * 1024;
const JSON_TYPE = { 'content-type': 'application/json' };
/** With the attackers on the same machine. */
const LIVE_P99_MS = 2_000;
const MAY_GROW_BYTES = 50 * MIB;
/** Headers within 10 s, all within REQUEST_TIMEOUT; a busy machine looks late. */
const SLOW_WITHIN_MS = 25_000;

let server: RealServer;
let candidate: GivenCandidate;
let slow: Record<'headers' | 'nothing' | 'bodies', SlowClients>;
const figures: Record<string, unknown> = {};

/** Tells what was measured when HOSTILE_FIGURES=1. */
function note(name: string, figure: unknown): void {
  figures[name] = figure;
}

beforeAll(async () => {
  server = await startRealServer({ REQUEST_TIMEOUT: '12' });
  candidate = await aCandidate(server.app);
  // One ordinary use of everything, so that what is loaded once is not taken for growth.
  const { headers, body } = formOf(pdfOf([['Backend developer, five years of TypeScript in Moscow']]));
  await send(server, `/candidates/${candidate.id}/resume`, {
    headers: { ...headers, 'x-candidate-token': candidate.candidate_token },
    body,
  });

  const post =
    'POST /api/v1/auth/login HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{';
  slow = {
    headers: new SlowClients(server.port, 100, 'GET /api/v1/jobs HTTP/1.1\r\nHost: a\r\nX-Slow: ', 'a'),
    nothing: new SlowClients(server.port, 100, '', ''),
    bodies: new SlowClients(server.port, 100, post, ' '),
  };
}, 90_000);

afterAll(async () => {
  for (const clients of Object.values(slow)) clients.destroy();
  await server.destroy();
  if (process.env.HOSTILE_FIGURES) process.stderr.write(`${JSON.stringify(figures, null, 2)}\n`);
});

const upload = (file: Buffer, token = candidate.candidate_token) => {
  const { headers, body } = formOf(file);
  return send(server, `/candidates/${candidate.id}/resume`, {
    headers: { ...headers, 'x-candidate-token': token },
    body,
  });
};

/** What the attack must leave behind: answers throughout, and memory as before. */
async function endures(name: string, attack: () => Promise<void>): Promise<void> {
  const before = await server.memory();
  const liveness = watchLiveness(server);
  const startedAt = performance.now();
  try {
    await attack();
  } finally {
    await liveness.end();
  }
  const { live } = liveness;
  const after = await server.memory();
  const inMib = (bytes: number) => Math.round((bytes / MIB) * 10) / 10;
  note(name, {
    seconds: Math.round(performance.now() - startedAt) / 1000,
    live_p50_ms: live.p50,
    live_p99_ms: live.p99,
    live_failures: live.failures,
    alive_grew_mib: inMib(after.alive - before.alive),
    rss_grew_mib: inMib(after.rss - before.rss),
    peak_rss_mib: inMib(after.peak_rss),
  });
  expect(live.failures).toBe(0);
  expect(live.p99).toBeLessThan(LIVE_P99_MS);
  expect(after.alive - before.alive).toBeLessThan(MAY_GROW_BYTES);
}

test('bodies of 10 MB, deep nesting, a hundred thousand keys, huge headers and queries are refused, each in its way', () =>
  endures('bodies', async () => {
    const large = Buffer.alloc(10 * MIB, ' ');
    const tenMegabytes = await Promise.all(
      Array.from({ length: 20 }, () => send(server, '/auth/login', { headers: JSON_TYPE, body: [large] })),
    );
    expect(tally(tenMegabytes)).toEqual({ '413 http.too_large': 20 });
    const declared = { ...JSON_TYPE, 'content-length': String(large.length) };
    const told = await send(server, '/auth/login', { headers: declared, body: [large] });
    expect(tally([told])).toEqual({ '413 http.too_large': 1 });

    const deep = (open: string, close: string) => Buffer.from(open.repeat(10_000) + close.repeat(10_000));
    for (const body of [deep('[', ']'), Buffer.from(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`)]) {
      const nested = await send(server, '/candidates', { headers: JSON_TYPE, body: [body] });
      expect(nested.status).toBe(400);
    }
    const inField = Buffer.from(`{"consent":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`);
    expect((await send(server, '/candidates', { headers: JSON_TYPE, body: [inField] })).status).toBe(400);

    const keys = Array.from({ length: 100_000 }, (_, place) => `"${place.toString(36)}":1`).join(',');
    const wide = await send(server, '/candidates', { headers: JSON_TYPE, body: [Buffer.from(`{${keys}}`)] });
    expect(wide.status).toBe(413);
    expect(wide.bytes).toBeLessThan(64 * 1024);
    const list = Buffer.from(`{"requirements":{"skills":[${Array(100_000).fill('{}').join(',')}]}}`);
    const { token } = await aRecruiter(server.app);
    const long = await send(server, '/vacancies', {
      headers: { ...JSON_TYPE, authorization: `Bearer ${token}` },
      body: [list],
    });
    expect(long.status).toBe(413);
    expect(long.bytes).toBeLessThan(64 * 1024);

    const header = await send(server, '/jobs', { method: 'GET', headers: { 'x-long': 'a'.repeat(64 * 1024) } });
    const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, place) => [`x-${place}`, '1']));
    const headers = await send(server, '/jobs', { method: 'GET', headers: many });
    const query = await send(server, `/jobs?q=${'a'.repeat(64 * 1024)}`, { method: 'GET' });
    expect([header.status, headers.status, query.status]).toEqual([431, 431, 431]);
    const parameters = Array.from({ length: 1_500 }, (_, place) => `a${place}=1`)
      .join('&')
      .slice(0, 15_000);
    const strange = await send(server, `/jobs?${parameters}`, { method: 'GET' });
    expect(strange.status).toBe(422);
    expect(strange.bytes).toBeLessThan(64 * 1024);
  }));

test('two hundred uploads of 10 MB at once are read a few at a time, and the others are told to come again', () =>
  endures('uploads', async () => {
    const file = Buffer.alloc(10 * MIB - 1_024, 'many words ');
    const refused = tally(await Promise.all(Array.from({ length: 200 }, () => upload(file))));
    note('uploads by outcome', refused);
    const known = ['422 resume.too_long', '422 resume.timed_out', '503 resume.busy', '503 http.busy'];
    expect(Object.keys(refused).filter((outcome) => !known.includes(outcome))).toEqual([]);
    expect(refused['422 resume.too_long']).toBeGreaterThan(0);

    expect(Object.keys(tally([await upload(Buffer.alloc(10 * MIB + 1, 'a'))]))).toEqual(['413 http.too_large']);
    const strangers = await Promise.all(Array.from({ length: 50 }, () => upload(file, 'no such token')));
    expect(tally(strangers)).toEqual({ '401 candidates.token_needed': 50 });
    const { peak_rss } = await server.memory();
    expect(peak_rss).toBeLessThan(768 * MIB);
  }));

test('bombs, locked and lying files are refused over HTTP with their reasons, and the next CV is read', () =>
  endures('files', async () => {
    const refusals = {
      'a DOCX that unpacks to 70 MiB': docxWith(docxParagraph('a'.repeat(1_000)), [
        { name: 'word/media/image1.bmp', content: Buffer.alloc(70 * MIB) },
      ]),
      'a DOCX that lies about its size': zipOf([
        { name: 'word/document.xml', content: Buffer.alloc(20 * MIB, ' '), claimedSize: 100 },
      ]),
      'a PDF page that unpacks to 500 MiB': pdfBomb(500),
      'a PDF with a password': lockedPdf(),
      'a PDF cut in half': pdfOf([['Half of a life']]).subarray(0, 400),
      'a program': Buffer.concat([Buffer.from('MZ'), Buffer.alloc(10_000, 7)]),
      nothing: Buffer.alloc(0),
    };
    const outcomes: Record<string, string> = {};
    for (const [name, file] of Object.entries(refusals))
      outcomes[name] = Object.keys(tally([await upload(file)]))[0] ?? '';
    note('files by outcome', outcomes);
    expect(Object.values(outcomes).filter((outcome) => !/^4(13|15|22) resume\./.test(outcome))).toEqual([]);
    expect((await upload(docxOf(['Backend developer in Moscow', 'Five years of TypeScript']))).status).toBe(201);
  }));

test('a hundred thousand fragments and frames above 64 KiB close their socket, before anybody has signed in and after', () =>
  endures('frames', async () => {
    const vacancy = await aVacancy(server.app, await aRecruiter(server.app));
    const response = await aResponse(server.app, vacancy);
    const closedAfter = async (socket: WebSocket, work: () => void) => {
      const closed = once(socket, 'close') as Promise<[number]>;
      socket.on('error', () => undefined);
      work();
      return (await closed)[0];
    };
    const open = async (isSignedIn: boolean): Promise<WebSocket> =>
      (isSignedIn
        ? await aChat(server.app, response)
        : await TestSocket.open(`${server.app.ws_url}/ws/chat/${response.id}`)
      ).socket;
    const fragments = (socket: WebSocket) => () => {
      for (let sent = 0; sent < 100_000; sent++) socket.send('a', { fin: false }, () => undefined);
    };
    for (const isSignedIn of [false, true]) {
      const fragmented = await open(isSignedIn);
      expect(await closedAfter(fragmented, fragments(fragmented))).toBe(1008);
      const large = await open(isSignedIn);
      expect(await closedAfter(large, () => large.send('a'.repeat(64 * 1024 + 1)))).toBe(1009);
    }
  }));

test('twenty clients that never read are cut off while their chat goes on', () =>
  endures('paused', async () => {
    const recruiter = await aRecruiter(server.app);
    const response = await aResponse(server.app, await aVacancy(server.app, recruiter));
    const deaf = await Promise.all(Array.from({ length: 20 }, () => aChat(server.app, response)));
    const cut = deaf.map(({ socket }) => once(socket, 'close'));
    for (const { socket } of deaf) socket.pause();

    await call(server.app, 'POST', `/responses/${response.id}/takeover`, undefined, recruiter);
    const { body } = await call<{ ticket: string }>(server.app, 'POST', '/ws-tickets', undefined, recruiter);
    const socket = await TestSocket.open(`${server.app.ws_url}/ws/chat/${response.id}`);
    socket.send({ type: 'auth', ticket: body.ticket, last_seq: 0 });
    await socket.next('welcome');
    const message_text = 'ё'.repeat(4_000);
    let sent = 0;
    while (sent < 1_100) {
      for (let batch = 0; batch < 20; batch++)
        socket.send({ type: 'message', client_message_id: `m${sent++}`, message_text });
      await socket.next((frame) => frame.type === 'ack' && frame.client_message_id === `m${sent - 1}`);
    }
    note('messages to the paused', sent);
    note('alive with the paused, MiB', Math.round((await server.memory()).alive / MIB));
    // What the system had taken in for them is read now, and then there is no more.
    for (const { socket } of deaf) socket.resume();
    const codes = (await Promise.all(cut)).map(([code]) => code as number);
    expect(codes).toEqual(Array(20).fill(1006));
    await socket.close();
  }));

test('headers and bodies that come a byte at a time are given up, whatever else goes on', () =>
  endures('slow', async () => {
    const [headers, nothing, bodies] = await Promise.all([
      slow.headers.outcome(),
      slow.nothing.outcome(),
      slow.bodies.outcome(),
    ]);
    note('slow by outcome', { headers, nothing, bodies });
    expect({ headers, nothing, bodies }).toEqual({
      headers: { 408: 100 },
      nothing: { 408: 100 },
      bodies: { 408: 100 },
    });
    const longest = Math.max(...Object.values(slow).map(({ longest_ms }) => longest_ms));
    note('slow given up after, ms', Math.round(longest));
    expect(longest).toBeLessThan(SLOW_WITHIN_MS);
  }));
