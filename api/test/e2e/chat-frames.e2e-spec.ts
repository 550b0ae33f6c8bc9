import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import { RateLimits, RATE_LIMITS } from '../../src/platform/limits/rate-limits.js';
import { startApp, type TestApp } from '../app.js';
import {
  aChat,
  anAccount,
  aRecruiter,
  aResponse,
  aTicket,
  aVacancy,
  call,
  type Frame,
  type GivenRecruiter,
  type GivenResponse,
  TestSocket,
} from '../given.js';

const EN = { 'accept-language': 'en' };
const text = (length: number) => 'x'.repeat(length);
const message = (changes: Record<string, unknown>) => ({
  type: 'message',
  client_message_id: randomUUID(),
  message_text: 'yes',
  ...changes,
});
const edit = (changes: Record<string, unknown>) => ({ ...message({}), type: 'edit', seq: 1, ...changes });
const without = (frame: Record<string, unknown>, field: string) => ({ ...frame, [field]: undefined });

let app: TestApp;
let recruiter: GivenRecruiter;
let vacancy: { id: string };
let response: GivenResponse;

beforeAll(async () => {
  app = await startApp({ env: { CORS_ORIGINS: 'https://careers.example' } });
  recruiter = await aRecruiter(app);
  vacancy = await aVacancy(app, recruiter);
  response = await aResponse(app, vacancy);
});
afterAll(() => app.stop());

const open = (response_id: string, headers = EN) =>
  TestSocket.open(`${app.ws_url}/ws/chat/${response_id}`, headers as Record<string, string>);

const storedMessages = () => app.database.rows('select session_id, seq from chat_messages order by 1, 2');

/** What the server answers to the first frame of a new socket, and how it closes, if it does. */
async function firstAnswer(response_id: string, frame: unknown): Promise<Frame & { closed: number | null }> {
  const socket = await open(response_id);
  socket.send(frame);
  const answer = await socket.next(() => true);
  const closed = STUMBLES.includes(String(answer.code)) ? null : (await socket.whenClosed()).code;
  if (closed === null) {
    // Whoever only stumbled may say it again, and better.
    socket.send({ type: 'auth', token: response.chat_token });
    await socket.next('welcome');
    await socket.close();
  }
  return { ...answer, closed };
}
const STUMBLES = ['sockets.malformed', 'http.invalid', 'chat.token_or_ticket'];

describe('A frame that is not right is answered by name, and nothing is stored', () => {
  let chat: TestSocket;
  let before: unknown[];
  beforeAll(async () => {
    chat = await aChat(app, response);
    await chat.next((frame) => frame.question !== undefined);
    before = await storedMessages();
  });
  afterAll(async () => {
    expect(await storedMessages()).toEqual(before);
    expect(chat.closed).toBeNull();
    await chat.close();
  });

  const invalid = (field: string, code: string) => ({
    code: 'http.invalid',
    errors: [expect.objectContaining({ field, code })],
  });

  test.each<[string, unknown, Record<string, unknown>]>([
    ['no JSON', '{"type":"message"', { code: 'sockets.malformed' }],
    ['nothing at all', '', { code: 'sockets.malformed' }],
    ['an array', [message({})], { code: 'sockets.malformed' }],
    ['a number', '7', { code: 'sockets.malformed' }],
    ['a string', '"message"', { code: 'sockets.malformed' }],
    ['null', 'null', { code: 'sockets.malformed' }],
    ['no type', { client_message_id: 'm', message_text: 'yes' }, { code: 'sockets.malformed' }],
    ['a type that is no text', message({ type: ['message'] }), { code: 'sockets.malformed' }],
    ['an unknown type', message({ type: 'shout' }), { code: 'sockets.unknown_type' }],
    ['a type of JavaScript', message({ type: 'constructor' }), { code: 'sockets.unknown_type' }],
    ['a frame of the server', { type: 'ack', client_message_id: 'm', seq: 1 }, { code: 'sockets.unknown_type' }],
    ['no client_message_id', without(message({}), 'client_message_id'), invalid('client_message_id', 'required')],
    ['client_message_id: a number', message({ client_message_id: 7 }), invalid('client_message_id', 'text')],
    ['client_message_id: empty', message({ client_message_id: '' }), invalid('client_message_id', 'empty')],
    ['client_message_id: spaces', message({ client_message_id: 'a b' }), invalid('client_message_id', 'format')],
    ['client_message_id: long', message({ client_message_id: text(101) }), invalid('client_message_id', 'too_long')],
    ['no message_text', without(message({}), 'message_text'), invalid('message_text', 'required')],
    ['message_text: null', message({ message_text: null }), invalid('message_text', 'text')],
    ['message_text: a number', message({ message_text: 5 }), invalid('message_text', 'text')],
    ['message_text: a list', message({ message_text: ['yes'] }), invalid('message_text', 'text')],
    ['message_text: blank', message({ message_text: ' \n ' }), invalid('message_text', 'empty')],
    ['message_text: NUL', message({ message_text: 'a\0b' }), invalid('message_text', 'characters')],
    [
      'message_text: half a pair',
      JSON.stringify(message({ message_text: 'a\ud800' })),
      invalid('message_text', 'characters'),
    ],
    ['message_text: 4,001 characters', message({ message_text: text(4001) }), invalid('message_text', 'too_long')],
    ['an unknown field', message({ sender_type: 'recruiter' }), invalid('sender_type', 'unknown_field')],
    ['edit without seq', without(edit({}), 'seq'), invalid('seq', 'required')],
    ['edit: seq as text', edit({ seq: '1' }), invalid('seq', 'whole')],
    ['edit: seq 0', edit({ seq: 0 }), invalid('seq', 'range')],
    ['edit: seq 1.5', edit({ seq: 1.5 }), invalid('seq', 'whole')],
    ['edit: seq beyond all', edit({ seq: 1e15 }), invalid('seq', 'range')],
    ['edit of a message of the bot', edit({ seq: 1 }), { code: 'chat.not_an_answer' }],
    ['edit of no message', edit({ seq: 999 }), { code: 'chat.not_an_answer' }],
    ['typing with a text', { type: 'typing', message_text: 'y' }, invalid('message_text', 'unknown_field')],
    ['a second auth', { type: 'auth', token: 'any' }, { code: 'sockets.signed_in_already' }],
  ])('%s', async (_name, frame, refusal) => {
    chat.send(frame);
    expect(await chat.next(() => true)).toEqual(expect.objectContaining({ type: 'error', ...refusal }));
  });

  test('a binary frame is none, whatever it holds', async () => {
    chat.socket.send(Buffer.from(JSON.stringify(message({}))), { binary: true });
    expect(await chat.next(() => true)).toMatchObject({ type: 'error', code: 'sockets.malformed' });
  });

  test('a prototype of its own makes a frame none', async () => {
    chat.send('{"type":"message","client_message_id":"p","message_text":"yes","__proto__":{"seq":1}}');
    expect(await chat.next(() => true)).toMatchObject({ type: 'error', code: 'sockets.malformed' });
  });

  test('a field nested 20,000 deep is the fault of its sender, not ours', async () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    chat.send(`{"type":"message","client_message_id":"deep","message_text":${deep}}`);
    expect(await chat.next(() => true)).toMatchObject({
      type: 'error',
      code: expect.stringMatching(/^http\.(malformed|invalid)$/),
    });
  });

  test('a recruiter who only watches can neither correct nor speak', async () => {
    const watching = await open(response.id);
    watching.send({ type: 'auth', ticket: await aTicket(app, recruiter) });
    await watching.next('welcome');
    watching.send(edit({}));
    expect(await watching.next('error')).toMatchObject({ code: 'chat.candidates_only' });
    watching.send(message({}));
    expect(await watching.next('error')).toMatchObject({ code: 'chat.not_taken_over' });
    await watching.close();
  });

  test('what is wrong is said in the language that was asked for', async () => {
    const socket = await open(response.id, { 'accept-language': 'ru' });
    socket.send('{');
    expect(await socket.next('error')).toEqual({
      type: 'error',
      code: 'sockets.malformed',
      detail: 'Сообщение должно быть объектом JSON с полем type.',
    });
    socket.send({ type: 'auth', token: 5 });
    const { errors } = (await socket.next('error')) as unknown as { errors: { detail: string }[] };
    expect(errors[0]?.detail).toMatch(/[а-я]/);
    await socket.close();
  });
});

describe('Who does not say who it is, or may not come in, is told so and sent away', () => {
  test.each<[string, () => unknown, Record<string, unknown>]>([
    ['a message first', () => message({}), { code: 'sockets.auth_first', closed: 4401 }],
    ['typing first', () => ({ type: 'typing' }), { code: 'sockets.auth_first', closed: 4401 }],
    ['no JSON', () => 'hello', { code: 'sockets.malformed', closed: null }],
    ['neither token nor ticket', () => ({ type: 'auth' }), { code: 'chat.token_or_ticket', closed: null }],
    [
      'both token and ticket',
      () => ({ type: 'auth', token: response.chat_token, ticket: 'any' }),
      { code: 'chat.token_or_ticket', closed: null },
    ],
    ['token: a number', () => ({ type: 'auth', token: 5 }), { code: 'http.invalid', closed: null }],
    [
      'last_seq: below 0',
      () => ({ type: 'auth', token: response.chat_token, last_seq: -1 }),
      { code: 'http.invalid', closed: null },
    ],
    [
      'last_seq: text',
      () => ({ type: 'auth', token: response.chat_token, last_seq: '0' }),
      { code: 'http.invalid', closed: null },
    ],
    [
      'an unknown field',
      () => ({ type: 'auth', token: response.chat_token, role: 'admin' }),
      { code: 'http.invalid', closed: null },
    ],
    [
      'a forged token',
      () => ({ type: 'auth', token: 'forged' }),
      { code: 'responses.chat_token_needed', closed: 4401 },
    ],
    [
      'an access token for a chat token',
      () => ({ type: 'auth', token: recruiter.token }),
      { code: 'responses.chat_token_needed', closed: 4401 },
    ],
    ['a forged ticket', () => ({ type: 'auth', ticket: 'forged' }), { code: 'accounts.token_invalid', closed: 4401 }],
    [
      'a chat token for a ticket',
      () => ({ type: 'auth', ticket: response.chat_token }),
      { code: 'accounts.token_invalid', closed: 4401 },
    ],
  ])('%s', async (_name, frame, refusal) => {
    expect(await firstAnswer(response.id, frame())).toMatchObject({ type: 'error', ...refusal });
  });

  test("another response's token opens neither this chat nor an unknown one", async () => {
    const { chat_token } = await aResponse(app, vacancy);
    const refusal = { type: 'error', code: 'responses.chat_token_needed', closed: 4401 };
    expect(await firstAnswer(response.id, { type: 'auth', token: chat_token })).toMatchObject(refusal);
    expect(await firstAnswer(randomUUID(), { type: 'auth', token: chat_token })).toMatchObject(refusal);
  });

  test('an id that is none is not found, whoever asks', async () => {
    const refusal = { type: 'error', code: 'responses.not_found', closed: 4404 };
    for (const auth of [{ token: response.chat_token }, { ticket: await aTicket(app, recruiter) }])
      expect(await firstAnswer('not-an-id', { type: 'auth', ...auth })).toMatchObject(refusal);
    const ticket = await aTicket(app, recruiter);
    expect(await firstAnswer(randomUUID(), { type: 'auth', ticket })).toMatchObject(refusal);
  });

  test('a ticket opens one socket, within its time, of an account that is still signed in', async () => {
    const refusal = { type: 'error', code: 'accounts.token_invalid', closed: 4401 };
    const used = await aTicket(app, recruiter);
    const first = await open(response.id);
    first.send({ type: 'auth', ticket: used });
    await first.next('welcome');
    await first.close();
    expect(await firstAnswer(response.id, { type: 'auth', ticket: used })).toMatchObject(refusal);

    const expired = await aTicket(app, recruiter);
    app.clock.advance(60_001);
    expect(await firstAnswer(response.id, { type: 'auth', ticket: expired })).toMatchObject(refusal);

    const leaver = await aRecruiter(app);
    const late = await aTicket(app, leaver);
    await call(app, 'POST', '/auth/logout', undefined, leaver);
    expect(await firstAnswer(response.id, { type: 'auth', ticket: late })).toMatchObject(refusal);
  });

  test("another company's recruiter and a member find nothing there", async () => {
    const refusal = { type: 'error', code: 'responses.not_found', closed: 4404 };
    const stranger = await aRecruiter(app);
    const ticket = await aTicket(app, stranger);
    expect(await firstAnswer(response.id, { type: 'auth', ticket })).toMatchObject(refusal);

    const of_member = await aTicket(app, await anAccount(app));
    expect(await firstAnswer(response.id, { type: 'auth', ticket: of_member })).toMatchObject(refusal);
  });

  test('a last_seq beyond the last message does not make a socket deaf', async () => {
    const later = await aResponse(app, vacancy);
    const chat = await aChat(app, later, 1_000_000_000);
    chat.send(message({ message_text: 'yes' }));
    await chat.next('ack');
    expect(await chat.next('message')).toMatchObject({ sender_type: 'bot' });
    await chat.close();
  });
});

describe('What is no chat is refused before it becomes a socket', () => {
  const statusOf = (path: string, headers: Record<string, string> = {}) =>
    TestSocket.open(`${app.ws_url}${path}`, headers).then(
      (socket) => socket.close().then(() => 101),
      (error: Error) => Number(/\d{3}/.exec(error.message)?.[0]),
    );

  test('an unknown path is 404, one that cannot be read 400', async () => {
    for (const path of ['/', '/ws', '/ws/chat', '/ws/chat/', '/ws/chat/a/b', '/api/v2/ws/chat/a', '/ws/board/a'])
      expect([path, await statusOf(path)]).toEqual([path, 404]);
    expect(await statusOf('/ws/chat/%E0%A4%A')).toBe(400);
  });

  test('a chat answers at the root and under both prefixes, with or without a slash at the end', async () => {
    for (const prefix of ['', '/api', '/api/v1']) {
      for (const end of ['', '/']) {
        const socket = await TestSocket.open(`${app.ws_url}${prefix}/ws/chat/${response.id}${end}`, EN);
        socket.send({ type: 'auth', token: response.chat_token });
        expect(await socket.next('welcome')).toMatchObject({ session: { response_id: response.id } });
        await socket.close();
      }
    }
  });

  test('pages of other sites are refused; our own, those allowed, and programs are not', async () => {
    const path = `/ws/chat/${response.id}`;
    for (const origin of ['https://evil.example', 'null', 'http://smartbot.example.evil.example'])
      expect([origin, await statusOf(path, { origin })]).toEqual([origin, 403]);
    for (const origin of ['http://smartbot.example', 'https://careers.example', app.ws_url.replace('ws', 'http')])
      expect([origin, await statusOf(path, { origin })]).toEqual([origin, 101]);
    expect(await statusOf(path)).toBe(101);
  });
});

test('whoever says nothing is sent away after five seconds', async () => {
  const silent = await open(response.id);
  const started = performance.now();
  expect(await silent.next('error')).toMatchObject({
    code: 'sockets.auth_timed_out',
    detail: 'The first message must say who you are, within five seconds.',
  });
  expect((await silent.whenClosed()).code).toBe(4408);
  expect(performance.now() - started).toBeGreaterThan(4_900);
});

describe('Whoever overdoes it is cut off', () => {
  const closeOf = async (overdo: (socket: WebSocket) => void): Promise<number> => {
    const chat = await aChat(app, response);
    const before = await storedMessages();
    overdo(chat.socket);
    const { code } = await chat.whenClosed();
    expect(await storedMessages()).toEqual(before);
    return code;
  };

  test('a frame of 65 KiB closes with 1009', async () => {
    expect(await closeOf((socket) => socket.send(JSON.stringify(message({ message_text: text(65 * 1024) }))))).toBe(
      1009,
    );
  });

  test('a text that is not UTF-8 closes with 1007', async () => {
    expect(await closeOf((socket) => socket.send(Buffer.from([0x22, 0xff, 0x22]), { binary: false }))).toBe(1007);
  });

  test('a frame in 100,000 pieces closes with 1008, and costs next to nothing', async () => {
    const started = performance.now();
    const code = await closeOf((socket) => {
      for (let piece = 0; piece < 100_000; piece++) socket.send('', { fin: false });
    });
    expect(code).toBe(1008);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('a flood of frames is answered up to the limit, then closed with 4429', async () => {
    const limited = await startApp({ database_url: app.config.database_url, env: { RATE_LIMITS: '1' } });
    try {
      const chat = await aChat(limited, response);
      for (let frame = 0; frame < 1_000; frame++) chat.send({ type: 'shout' });
      expect(await chat.next((frame) => frame.code === 'http.too_many')).toMatchObject({ type: 'error' });
      expect(await chat.whenClosed()).toEqual({ code: 4429, reason: 'http.too_many' });
      const answered = chat.received.filter(({ code }) => code === 'sockets.unknown_type').length;
      expect(answered).toBeGreaterThanOrEqual(38);
      expect(answered).toBeLessThan(50);
    } finally {
      await limited.stop();
    }
  });

  test('an address that opens too many sockets is told so and closed with 4429', async () => {
    const limited = await startApp({ database_url: app.config.database_url, env: { RATE_LIMITS: '1' } });
    try {
      const limits = limited.app.get(RateLimits);
      for (let count = 0; count < RATE_LIMITS.socket_address.points; count++)
        await limits.take('socket_address', '127.0.0.1');
      const socket = await TestSocket.open(`${limited.ws_url}/ws/chat/${response.id}`);
      socket.send({ type: 'auth', token: response.chat_token });
      expect(await socket.next('error')).toMatchObject({ code: 'http.too_many' });
      expect((await socket.whenClosed()).code).toBe(4429);
    } finally {
      await limited.stop();
    }
  });

  test('whoever does not read is dropped, and gets the rest when it is back, at its own pace', async () => {
    const loud = await aResponse(app, vacancy);
    const candidate = await aChat(app, loud);
    await call(app, 'POST', `/responses/${loud.id}/takeover`, undefined, recruiter);
    const reader = await open(loud.id);
    reader.send({ type: 'auth', ticket: await aTicket(app, recruiter) });
    await reader.next('welcome');
    reader.socket.pause();

    // Six bytes a character as JSON: 24 KB a message, until the buffers of the system and ours are full.
    const message_text = '\u0001'.repeat(4_000);
    const both = await connections();
    let sent = 0;
    while ((await connections()) === both && sent < 1_000) {
      for (let count = 0; count < 20; count++)
        candidate.send(message({ client_message_id: `m-${++sent}`, message_text }));
      await candidate.next((frame) => frame.client_message_id === `m-${sent}`);
    }
    expect(await connections()).toBe(both - 1);
    reader.socket.resume();
    expect((await reader.whenClosed()).code).toBe(1006);
    const seqs = seqsOf(reader);

    const back = await open(loud.id);
    back.socket.pause();
    const last_seq = seqs.at(-1) ?? 0;
    back.send({ type: 'auth', ticket: await aTicket(app, recruiter), last_seq });
    back.socket.resume();
    const { last_seq: end } = (await back.next('welcome')) as unknown as { last_seq: number };
    await back.next((frame) => frame.seq === end);
    expect(seqsOf(back)).toEqual(Array.from({ length: end - last_seq }, (_, index) => last_seq + 1 + index));
    await Promise.all([back.close(), candidate.close()]);
  });

  /** As the server counts them: a client that does not read does not see that it was dropped. */
  const connections = () =>
    new Promise<number>((resolve) => app.app.getHttpServer().getConnections((_error, count) => resolve(count)));

  const seqsOf = (socket: TestSocket) =>
    socket.received.filter(({ type }) => type === 'message').map(({ seq }) => Number(seq));
});
