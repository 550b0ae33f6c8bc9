import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startApp, type TestApp } from '../app.js';
import { ChatClient } from '../chat-client.js';
import { aRecruiter, aResponse, aVacancy, type Frame, type GivenResponse, call } from '../given.js';
import { aFreePort, RealServer } from '../real/server.js';

jest.setTimeout(120_000);

const QUESTIONS = ['What did you build last?', 'What are you proud of?', 'What would you learn?', 'Why clinics?'];
const ANSWERS = [
  'A calendar for surgeons.',
  'The calendar never lost a booking.',
  'I would learn Rust.',
  'My mother is a nurse.',
];

let app: TestApp;
let env: Record<string, string>;
let data_dir: string;
let server: RealServer;

beforeAll(async () => {
  app = await startApp();
  data_dir = await mkdtemp(path.join(tmpdir(), 'smartbot-kill-'));
  const { database_url, jwt_secret, password_pepper } = app.config;
  env = { DATABASE_URL: database_url, JWT_SECRET: jwt_secret, PASSWORD_PEPPER: password_pepper, DATA_DIR: data_dir };
  server = await RealServer.start(env, await aFreePort());
});
afterAll(async () => {
  await server.kill();
  await app.stop();
  await rm(data_dir, { recursive: true, force: true });
});

const clientOf = ({ chat_token }: GivenResponse) => new ChatClient('candidate', async () => ({ token: chat_token }));

async function transcript({ id, chat_token }: GivenResponse): Promise<Pick<Frame, 'sender_type' | 'message_text'>[]> {
  const { body } = await call<{ items: Frame[] }>(app, 'GET', `/responses/${id}/messages`, undefined, {
    headers: { 'x-chat-token': chat_token },
  });
  return body.items.map(({ sender_type, message_text }) => ({ sender_type, message_text }));
}

test('a server killed in mid-chat and started again: nothing acknowledged is lost or doubled, the bot goes on as if nothing was', async () => {
  const recruiter = await aRecruiter(app);
  const vacancy = await aVacancy(app, recruiter, {
    requirements: {
      questions: QUESTIONS.map((text, index) => ({ id: `q${index}`, text, kind: 'text', importance: 'nice' })),
    },
  });
  const steady = await aResponse(app, vacancy);
  const shaken = await aResponse(app, vacancy);
  const replies = [...ANSWERS, 'yes'];

  const undisturbed = clientOf(steady);
  await undisturbed.connect(`${server.ws_url}/ws/chat/${steady.id}`);
  for (const [index, reply] of replies.entries()) {
    undisturbed.send(`m-${index}`, reply);
    await undisturbed.until(() => undisturbed.pending.size === 0);
  }
  await undisturbed.until(() => undisturbed.finished_as !== null);

  const client = clientOf(shaken);
  const address = () => `${server.ws_url}/ws/chat/${shaken.id}`;
  const port = Number(new URL(server.ws_url).port);
  await client.connect(address());
  for (const [index, reply] of replies.entries()) {
    client.send(`m-${index}`, reply);
    // Once before the answer can have been read, once when it is certainly stored.
    if (index === 3) await client.until(() => client.pending.size === 0);
    if (index === 1 || index === 3) {
      await server.kill();
      await client.until(() => false);
      server = await RealServer.start(env, port);
      expect(await client.connect(address())).toBe(true);
    }
    expect(await client.until(() => client.pending.size === 0)).toBe(true);
  }
  await client.until(() => client.finished_as !== null);

  expect(client.breaches).toEqual([]);
  const stored = await transcript(shaken);
  expect(stored).toEqual(await transcript(steady));
  expect(client.had.map(({ sender_type, message_text }) => ({ sender_type, message_text }))).toEqual(stored);
  expect(
    stored.filter(({ sender_type }) => sender_type === 'candidate').map(({ message_text }) => message_text),
  ).toEqual(replies);
  client.drop();
  undisturbed.drop();
});
