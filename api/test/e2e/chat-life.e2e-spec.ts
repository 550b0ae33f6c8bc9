import type { QueryRunner } from 'typeorm';
import { ChatAnswers1766035000000 } from '../../../migrations/1766035000000-chat-answers.js';
import { ChatService } from '../../src/modules/chat/chat.service.js';
import { Bus } from '../../src/realtime/bus/bus.js';
import { startApp, type TestApp } from '../app.js';
import { asOwner } from '../database.js';
import {
  aChat,
  aRecruiter,
  aResponse,
  aVacancy,
  aWatcher,
  call,
  type Frame,
  type GivenRecruiter,
  type GivenResponse,
  PASSWORD,
  TestSocket,
  VACANCY,
} from '../given.js';

const DAY_MS = 24 * 3_600_000;
const isQuestion = (frame: Frame) => frame.type === 'message' && frame.question !== undefined;

let app: TestApp;
let recruiter: GivenRecruiter;
let vacancy: { id: string };
beforeAll(async () => {
  app = await startApp();
  recruiter = await aRecruiter(app);
  vacancy = await aVacancy(app, recruiter);
});
afterAll(() => app.stop());

let count = 0;
/** Sends and waits for the acknowledgement. */
async function say(socket: TestSocket, message_text: string, more: Record<string, unknown> = {}): Promise<number> {
  const client_message_id = `m-${++count}`;
  socket.send({ type: 'message', client_message_id, message_text, ...more });
  const ack = await socket.next((frame) => frame.client_message_id === client_message_id || frame.type === 'error');
  if (ack.type !== 'ack') throw new Error(JSON.stringify(ack));
  return Number(ack.seq);
}

const messagesOf = async (of: GivenResponse, after = 0): Promise<Frame[]> =>
  (
    await call<{ items: Frame[] }>(app, 'GET', `/responses/${of.id}/messages?after=${after}`, undefined, {
      headers: { 'x-chat-token': of.chat_token },
    })
  ).body.items;

const shown = (socket: TestSocket) => socket.received.filter(({ type }) => type === 'message');
const seqs = (frames: Frame[]) => frames.map(({ seq }) => seq);
const until = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** A new response whose candidate has read the first question. */
async function aBegunChat(): Promise<{ response: GivenResponse; chat: TestSocket }> {
  const response = await aResponse(app, vacancy);
  const chat = await aChat(app, response);
  await chat.next(isQuestion);
  return { response, chat };
}

async function responseOf(id: string): Promise<Record<string, unknown>> {
  const [row] = await app.database.rows<Record<string, unknown>>('select * from responses where id = $1', [id]);
  return row ?? {};
}

/** The clock may have outrun the first access token. */
async function aRecruiterSignedIn(): Promise<GivenRecruiter> {
  const { body } = await call<{ access_token: string }>(app, 'POST', '/auth/login', {
    email: recruiter.email,
    password: PASSWORD,
  });
  return { ...recruiter, token: body.access_token };
}

describe('A chat that goes on', () => {
  test('the first frame tells where the chat stands; history follows, exactly what was missed', async () => {
    const response = await aResponse(app, vacancy);
    const first = await TestSocket.open(`${app.ws_url}/ws/chat/${response.id}`);
    first.send({ type: 'auth', token: response.chat_token });
    const welcome = await first.next('welcome');
    expect(welcome).toEqual({
      type: 'welcome',
      last_seq: expect.any(Number),
      session: expect.objectContaining({
        response_id: response.id,
        vacancy_title: VACANCY.title,
        status: 'in_chat',
        is_taken_over: false,
        ended_at: null,
      }),
    });
    await first.next((frame) => frame.seq === welcome.last_seq);
    expect(seqs(shown(first))).toEqual(until(1, Number(welcome.last_seq)));
    const own_seq = await say(first, 'yes');
    await first.next(isQuestion);
    await first.close();

    const all = await messagesOf(response);
    for (const last_seq of [0, 1, own_seq - 1, own_seq, all.length]) {
      const again = await aChat(app, response, last_seq);
      const last = await say(again, 'Hello');
      expect(shown(again).filter(({ seq }) => Number(seq) <= all.length)).toEqual(
        all.slice(last_seq).map((message) => ({ ...message, type: 'message' })),
      );
      all.push(...(await messagesOf(response, all.length)));
      expect(last).toBeGreaterThan(last_seq);
      await again.close();
    }
    expect(seqs(all)).toEqual(until(1, all.length));
  });

  test('two devices of one candidate show the same messages, each its own once', async () => {
    const { response, chat: phone } = await aBegunChat();
    const laptop = await aChat(app, response);
    await say(phone, 'yes');
    await phone.next(isQuestion);
    await say(laptop, '250 000');
    const { seq } = await laptop.next(isQuestion);
    await phone.next((frame) => frame.seq === seq);
    for (const device of [phone, laptop]) {
      const had = device.received.filter(({ type }) => type === 'message' || type === 'ack');
      expect(seqs(had)).toEqual(until(1, Number(seq)));
    }
    expect(phone.received.filter(({ type }) => type === 'ack')).toHaveLength(1);
    await Promise.all([phone.close(), laptop.close()]);
  });

  test('two devices tap a quick reply at once: one counts, the other is not taken for an answer to the next question', async () => {
    const { response, chat: phone } = await aBegunChat();
    const laptop = await aChat(app, response);
    const asked = await laptop.next(isQuestion);
    const tap = { type: 'message', message_text: 'Yes', reply_to: asked.seq };
    const isOutcome = (frame: Frame) => frame.type === 'ack' || frame.type === 'error';
    phone.send({ ...tap, client_message_id: 'phone' });
    laptop.send({ ...tap, client_message_id: 'laptop' });
    const outcomes = await Promise.all([phone.next(isOutcome), laptop.next(isOutcome)]);
    expect(outcomes.map(({ type }) => type).sort()).toEqual(['ack', 'error']);
    expect(outcomes.find(({ type }) => type === 'error')?.code).toBe('chat.question_passed');
    const said = (await messagesOf(response)).filter(({ sender_type }) => sender_type === 'candidate');
    expect(said).toHaveLength(1);

    // One that was taken is acknowledged again, however far the chat has gone.
    const [winner, id] = outcomes[0]?.type === 'ack' ? [phone, 'phone'] : [laptop, 'laptop'];
    winner.send({ ...tap, client_message_id: id });
    expect(await winner.next(isOutcome)).toMatchObject({ type: 'ack', seq: said[0]?.seq });
    await Promise.all([phone.close(), laptop.close()]);
  });

  test('a message that is sent again is acknowledged again, under its first number, from any device', async () => {
    const { response, chat } = await aBegunChat();
    const frame = { type: 'message', client_message_id: 'once', message_text: 'yes' };
    for (let time = 0; time < 3; time++) chat.send(frame);
    const acks = [await chat.next('ack'), await chat.next('ack'), await chat.next('ack')];
    const other = await aChat(app, response);
    other.send({ ...frame, message_text: 'no' });
    acks.push(await other.next('ack'));
    expect(new Set(seqs(acks)).size).toBe(1);
    const own = (await messagesOf(response)).filter(({ sender_type }) => sender_type === 'candidate');
    expect(own).toEqual([expect.objectContaining({ message_text: 'yes', seq: acks[0]?.seq })]);
    await Promise.all([chat.close(), other.close()]);
  });

  test('only what was taken as an answer is said to be one, at once and when it is read again', async () => {
    const { response, chat } = await aBegunChat();
    await say(chat, 'perhaps');
    await chat.next(isQuestion);
    await say(chat, 'yes');
    await chat.next(isQuestion);
    const acks = chat.received.filter(({ type }) => type === 'ack');
    expect(acks.map(({ answer_to }) => answer_to)).toEqual([undefined, 'question:shifts']);
    const own = (await messagesOf(response)).filter(({ sender_type }) => sender_type === 'candidate');
    expect(own.map(({ answer_to }) => answer_to)).toEqual([undefined, 'question:shifts']);
    await chat.close();
  });

  test('chats from before that was kept know their answers, corrected ones too', async () => {
    const { response, chat } = await aBegunChat();
    const seq = await say(chat, 'no');
    await chat.next(isQuestion);
    chat.send({ type: 'edit', seq, client_message_id: 'e-before', message_text: 'yes' });
    await chat.next('ack');
    await chat.next(isQuestion);
    await say(chat, 'perhaps');
    await chat.next(isQuestion);
    await chat.close();
    const known = await messagesOf(response);
    expect(known.filter(({ answer_to }) => answer_to)).toHaveLength(2);

    await asOwner(app.config.database_url, async (tx) => {
      const migration = new ChatAnswers1766035000000();
      await migration.down(tx.queryRunner as QueryRunner);
      await migration.up(tx.queryRunner as QueryRunner);
    });
    expect(await messagesOf(response)).toEqual(known);
  });

  test('an earlier answer is corrected; a correction that answers nothing leaves it', async () => {
    const { response, chat } = await aBegunChat();
    const seq = await say(chat, 'no');
    await chat.next(isQuestion);
    chat.send({ type: 'edit', seq, client_message_id: 'e-1', message_text: 'perhaps' });
    expect(await chat.next('error')).toMatchObject({ code: 'chat.answer_unusable' });
    chat.send({ type: 'edit', seq, client_message_id: 'e-2', message_text: 'yes' });
    const ack = await chat.next('ack');
    expect(ack).toMatchObject({ answer_to: 'question:shifts' });
    expect(await chat.next('message')).toMatchObject({ sender_type: 'bot' });
    const stored = (await messagesOf(response)).find((message) => message.seq === ack.seq);
    expect(stored).toMatchObject({ edits_seq: seq, message_text: 'yes', client_message_id: 'e-2' });
    const [session] = await app.database.rows<{ answers: unknown }>(
      `select state -> 'answers' as answers from chat_sessions where response_id = $1`,
      [response.id],
    );
    expect(session?.answers).toEqual([expect.objectContaining({ point_id: 'question:shifts', message_text: 'yes' })]);
    await chat.close();
  });

  test('each side sees the other type, and not itself', async () => {
    const { response, chat } = await aBegunChat();
    const watcher = await aWatcher(app, recruiter, response);
    chat.send({ type: 'typing' });
    expect(await watcher.next('typing')).toEqual({ type: 'typing', sender_type: 'candidate' });
    watcher.send({ type: 'typing' });
    expect(await chat.next('typing')).toEqual({ type: 'typing', sender_type: 'recruiter' });
    expect(watcher.received.filter(({ type }) => type === 'typing')).toHaveLength(1);
    await Promise.all([chat.close(), watcher.close()]);
  });
});

describe('A recruiter in the chat', () => {
  test('watches live, takes over, speaks instead of the bot, and hands back', async () => {
    const { response, chat } = await aBegunChat();
    const watcher = await aWatcher(app, recruiter, response);
    await say(chat, 'yes');
    expect(await watcher.next((frame) => frame.sender_type === 'candidate')).toMatchObject({ message_text: 'yes' });
    const { seq: asked } = await chat.next(isQuestion);

    expect((await call(app, 'POST', `/responses/${response.id}/takeover`, undefined, recruiter)).status).toBe(204);
    const spoken_for = { type: 'session', is_taken_over: true, is_review_requested: false };
    expect(await Promise.all([chat.next('session'), watcher.next('session')])).toEqual([spoken_for, spoken_for]);
    const silent_from = await say(chat, '250 000');
    const spoken = await say(watcher, 'Hello, this is Olga.');
    // Both sides count their messages alike: neither swallows the other's.
    watcher.send({ type: 'message', client_message_id: `m-${count - 1}`, message_text: 'When could you start?' });
    expect(await watcher.next('ack')).toMatchObject({ seq: spoken + 1 });
    expect(await chat.next((frame) => frame.seq === spoken)).toMatchObject({
      sender_type: 'recruiter',
      message_text: 'Hello, this is Olga.',
    });
    const during = await messagesOf(response, Number(asked));
    expect(during.map(({ sender_type }) => sender_type)).toEqual(['candidate', 'recruiter', 'recruiter']);
    expect(during[0]?.seq).toBe(silent_from);

    expect((await call(app, 'POST', `/responses/${response.id}/handback`, undefined, recruiter)).status).toBe(204);
    watcher.send({ type: 'message', client_message_id: 'after', message_text: 'One more thing' });
    expect(await watcher.next('error')).toMatchObject({ code: 'chat.not_taken_over' });
    expect(await chat.next('session')).toMatchObject({ is_taken_over: false });
    await say(chat, '250 000');
    expect(await chat.next(isQuestion)).toMatchObject({ sender_type: 'bot' });
    await Promise.all([chat.close(), watcher.close()]);
  });

  test('hears at once that the candidate asks for a person, not at the next comparison', async () => {
    const { response, chat } = await aBegunChat();
    const decided = await call(app, 'POST', `/responses/${response.id}/decision`, { status: 'rejected' }, recruiter);
    expect(decided.status).toBe(200);
    await app.drain();
    const watcher = await aWatcher(app, recruiter, response);
    const told: string[] = [];
    const stop = app.app.get(Bus).subscribeFamily('chat-status', (response_id) => told.push(response_id));
    const asked = await call(app, 'POST', `/responses/${response.id}/review-request`, undefined, {
      headers: { 'x-chat-token': response.chat_token },
    });
    expect(asked.status).toBe(200);
    await app.drain();
    stop();
    expect(told).toEqual([response.id]);
    const session = { type: 'session', is_taken_over: false, is_review_requested: true };
    expect(await Promise.all([chat.next('session'), watcher.next('session')])).toEqual([session, session]);
    await Promise.all([chat.close(), watcher.close()]);
  });

  test('is out within five seconds of signing out, and only that recruiter', async () => {
    const { response, chat } = await aBegunChat();
    const login = await aRecruiterSignedIn();
    const leaver = await aWatcher(app, login, response);
    const stays = await aWatcher(app, recruiter, response);
    const started = performance.now();
    await call(app, 'POST', '/auth/logout', undefined, login);
    expect(await leaver.whenClosed()).toEqual({ code: 4401, reason: 'accounts.login_revoked' });
    expect(performance.now() - started).toBeLessThan(5_000);
    await say(chat, 'yes');
    await stays.next((frame) => frame.sender_type === 'candidate');
    await Promise.all([chat.close(), stays.close()]);
  });
});

describe('A chat that ends', () => {
  test('by a decision in its middle: politely, at once, and can only be read from then on', async () => {
    const { response, chat } = await aBegunChat();
    await call(app, 'POST', `/responses/${response.id}/takeover`, undefined, recruiter);
    const watcher = await aWatcher(app, recruiter, response);
    const [answered, spoken] = [await say(chat, 'yes'), await say(watcher, 'You are the one.')];
    const decided = await call(app, 'POST', `/responses/${response.id}/decision`, { status: 'approved' }, recruiter);
    expect(decided.status).toBe(200);
    await app.drain();
    expect(await chat.next((frame) => frame.sender_type === 'bot')).toMatchObject({ type: 'message' });
    expect(await chat.next('finished')).toEqual({ type: 'finished', status: 'approved' });

    const before = await messagesOf(response);
    chat.send({ type: 'message', client_message_id: 'late', message_text: 'yes' });
    expect(await chat.next('error')).toMatchObject({ code: 'chat.ended' });
    chat.send({ type: 'edit', seq: 1, client_message_id: 'late-edit', message_text: 'yes' });
    expect(await chat.next('error')).toMatchObject({ code: 'chat.ended' });
    // An acknowledgement that got lost is given again, even now.
    chat.send({ type: 'message', client_message_id: `m-${count - 1}`, message_text: 'yes' });
    expect(await chat.next('ack')).toMatchObject({ seq: answered });
    watcher.send({ type: 'message', client_message_id: `m-${count}`, message_text: 'You are the one.' });
    expect(await watcher.next('ack')).toMatchObject({ seq: spoken });
    await Promise.all([chat.close(), watcher.close()]);

    const reading = await aChat(app, response);
    expect(await reading.next('finished')).toEqual({ type: 'finished', status: 'approved' });
    expect(seqs(shown(reading))).toEqual(seqs(before));
    await reading.close();
  });

  test('with its vacancy: every open chat, and one that would only begin', async () => {
    const closing = await aVacancy(app, recruiter);
    const response = await aResponse(app, closing);
    const late = await aResponse(app, closing);
    const chat = await aChat(app, response);
    await chat.next(isQuestion);
    const closed = await call(app, 'PUT', `/vacancies/${closing.id}`, { ...VACANCY, status: 'closed' }, recruiter);
    expect(closed.status).toBe(200);
    await app.drain();
    expect(await chat.next('message')).toMatchObject({ sender_type: 'bot' });
    expect(await chat.next('finished')).toEqual({ type: 'finished', status: 'under_review' });

    const late_chat = await aChat(app, late);
    expect(await late_chat.next('finished')).toEqual({ type: 'finished', status: 'under_review' });
    expect(late_chat.received.some(isQuestion)).toBe(false);
    await app.drain();
    for (const { id } of [response, late])
      expect(await responseOf(id)).toMatchObject({ status: 'in_chat', is_incomplete: true, decided_at: null });
    await Promise.all([chat.close(), late_chat.close()]);
  });

  test('by withdrawing, over the route', async () => {
    const { response, chat } = await aBegunChat();
    const withdrawn = await call(app, 'POST', `/responses/${response.id}/withdraw`, undefined, {
      headers: { 'x-chat-token': response.chat_token },
    });
    expect(withdrawn.status).toBe(200);
    await app.drain();
    expect(await chat.next('finished')).toEqual({ type: 'finished', status: 'withdrawn' });
    expect(await responseOf(response.id)).toMatchObject({ closed_reason: 'withdrawn', decided_at: null });
    await chat.close();
  });

  test('by withdrawing, in so many words', async () => {
    const { response, chat } = await aBegunChat();
    await say(chat, 'I want to withdraw my application');
    await chat.next(isQuestion);
    await say(chat, 'yes');
    expect(await chat.next('finished')).toEqual({ type: 'finished', status: 'withdrawn' });
    await app.drain();
    expect(await responseOf(response.id)).toMatchObject({ closed_reason: 'withdrawn', relevance_score: null });
    await chat.close();
  });

  test('by erasure, in so many words: nothing of the candidate is left, and every socket is closed', async () => {
    const { response, chat } = await aBegunChat();
    const watcher = await aWatcher(app, recruiter, response);
    await say(chat, 'Please delete my data');
    await chat.next(isQuestion);
    await say(chat, 'yes');
    expect((await chat.whenClosed()).code).toBe(4404);
    expect((await watcher.whenClosed()).code).toBe(4404);
    await app.drain();
    const [left] = await app.database.rows(
      `select (select count(*)::int from candidates where id = $1) as candidates,
         (select count(*)::int from responses where id = $2) as responses,
         (select count(*)::int from chat_sessions where response_id = $2) as sessions,
         (select count(*)::int from chat_messages m left join chat_sessions s on s.id = m.session_id where s.id is null) as messages`,
      [response.candidate.id, response.id],
    );
    expect(left).toEqual({ candidates: 0, responses: 0, sessions: 0, messages: 0 });
    const again = await TestSocket.open(`${app.ws_url}/ws/chat/${response.id}`);
    again.send({ type: 'auth', token: response.chat_token });
    expect((await again.whenClosed()).code).toBe(4401);
  });

  test('with the deletion of its vacancy: its sockets are closed within five seconds', async () => {
    const doomed = await aVacancy(app, recruiter);
    const response = await aResponse(app, doomed);
    const chat = await aChat(app, response);
    const watcher = await aWatcher(app, recruiter, response);
    const started = performance.now();
    expect((await call(app, 'DELETE', `/vacancies/${doomed.id}`, undefined, recruiter)).status).toBe(204);
    for (const socket of [chat, watcher])
      expect(await socket.whenClosed()).toEqual({ code: 4404, reason: 'responses.not_found' });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('after 14 days of silence, not before: scored, and left to a person', async () => {
    const { response, chat } = await aBegunChat();
    const spoke = await aBegunChat();
    const service = app.app.get(ChatService);
    app.clock.advance(14 * DAY_MS);
    await service.endSilent(app.clock.now());
    expect((await messagesOf(response)).at(-1)).toMatchObject({ question: expect.anything() });

    await say(spoke.chat, 'yes');
    app.clock.advance(1);
    await service.endSilent(app.clock.now());
    await service.endSilent(app.clock.now());
    expect(await chat.next('finished')).toEqual({ type: 'finished', status: 'under_review' });
    await app.drain();
    expect(await responseOf(response.id)).toMatchObject({
      status: 'in_chat',
      is_incomplete: true,
      decided_at: null,
      relevance_score: expect.anything(),
    });
    expect(await responseOf(spoke.response.id)).toMatchObject({ is_incomplete: false });
    expect((await messagesOf(response)).filter(({ sender_type }) => sender_type === 'candidate')).toEqual([]);
    await Promise.all([chat.close(), spoke.chat.close()]);
  });
});

test('a server that stops closes with 1012 and loses nothing that it acknowledged', async () => {
  const other = await startApp({ database_url: app.config.database_url, clock: app.clock });
  const response = await aResponse(app, vacancy);
  const chat = await aChat(other, response);
  await chat.next(isQuestion);
  // The bot would take so many strange answers for the end.
  await call(app, 'POST', `/responses/${response.id}/takeover`, undefined, await aRecruiterSignedIn());
  for (let index = 0; index < 30; index++)
    chat.send({ type: 'message', client_message_id: `s-${index}`, message_text: `Hello ${index}` });
  await chat.next((frame) => frame.client_message_id === 's-2');
  const [{ code }] = await Promise.all([chat.whenClosed(), other.stop()]);
  expect(code).toBe(1012);

  const acknowledged = chat.received.filter(({ type }) => type === 'ack');
  expect(acknowledged.length).toBeGreaterThanOrEqual(3);
  const stored = new Map((await messagesOf(response)).map((message) => [message.client_message_id, message.seq]));
  for (const { client_message_id, seq } of acknowledged) expect(stored.get(client_message_id)).toBe(seq);

  const had = chat.received.filter(({ type }) => type === 'message' || type === 'ack');
  const back = await aChat(app, response, Number(had.at(-1)?.seq));
  for (let index = 0; index < 30; index++)
    back.send({ type: 'message', client_message_id: `s-${index}`, message_text: `Hello ${index}` });
  await back.next((frame) => frame.client_message_id === 's-29');
  const sent = (await messagesOf(response)).filter(({ sender_type }) => sender_type === 'candidate');
  expect(sent.map(({ message_text }) => message_text)).toEqual(
    Array.from({ length: 30 }, (_, index) => `Hello ${index}`),
  );
  await back.close();
});
