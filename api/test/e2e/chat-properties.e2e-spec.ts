import type { Socket } from 'node:net';
import fc from 'fast-check';
import { type Tx, Transactions } from '../../src/platform/db/transactions.js';
import { startApp, type TestApp } from '../app.js';
import { ChatClient, type HadMessage } from '../chat-client.js';
import { aRecruiter, aResponse, aTicket, aVacancy, call, type GivenRecruiter } from '../given.js';
import { beside } from '../one-connection.js';

/** More of them: `CHAT_RUNS=2000 npx jest -c api/jest.config.cjs chat-properties`. */
const RUNS = Number(process.env.CHAT_RUNS ?? 40);
const PLANTED_RUNS = 300;
/** Anything that is to arrive arrives within this time; the comparison of rooms with their rows alone takes 3 s. */
const ARRIVES_MS = 8_000;

jest.setTimeout(60_000 + RUNS * 1_000);

type Death = 'now' | 'before_commit' | 'after_commit';

class PowerLost extends Error {}

/** A node that can be killed at any moment that matters: what it had not committed is gone, and every socket with it. */
class MortalNode {
  private readonly sockets = new Set<Socket>();
  private fate: Exclude<Death, 'now'> | null = null;

  constructor(
    readonly node: TestApp,
    { tellsBeforeCommit = false } = {},
  ) {
    node.app.getHttpServer().on('upgrade', (_request, socket: Socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
    const transactions = node.app.get(Transactions);
    const run = transactions.run.bind(transactions);
    const afterCommit = transactions.afterCommit.bind(transactions);
    const dead = new WeakSet<Tx>();
    transactions.run = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
      const fate = this.fate;
      this.fate = null;
      try {
        return await run(async (tx) => {
          if (fate === 'after_commit')
            afterCommit(tx, () => {
              dead.add(tx);
              this.powerOff();
            });
          const result = await work(tx);
          if (fate === 'before_commit') throw new PowerLost();
          return result;
        });
      } catch (error) {
        if (error instanceof PowerLost) this.powerOff();
        throw error;
      }
    };
    transactions.afterCommit = (tx, hook) => {
      // What must never be: whoever waits is told before it is true.
      if (tellsBeforeCommit) void beside(hook);
      else afterCommit(tx, () => (dead.has(tx) ? undefined : hook()));
    };
  }

  die(when: Death): void {
    if (when === 'now') this.powerOff();
    else this.fate = when;
  }

  live(): void {
    this.fate = null;
  }

  private powerOff(): void {
    for (const socket of this.sockets) socket.destroy();
  }
}

const DEVICES = ['phone', 'laptop', 'recruiter'] as const;
type DeviceName = (typeof DEVICES)[number];

type Step =
  | { do: 'send'; device: DeviceName; times: number; waits: boolean }
  | { do: 'repeat'; device: DeviceName }
  | { do: 'lose_ack'; device: DeviceName }
  | { do: 'drop'; device: DeviceName }
  | { do: 'connect'; device: DeviceName; node: 0 | 1 }
  | { do: 'kill'; node: 0 | 1; when: Death };

const device = fc.constantFrom(...DEVICES);
const node = fc.constantFrom(0 as const, 1 as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('send' as const),
      device,
      times: fc.integer({ min: 1, max: 3 }),
      waits: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('repeat' as const), device }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lose_ack' as const), device }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('drop' as const), device }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('connect' as const), device, node }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('kill' as const),
      node,
      when: fc.constantFrom<Death>('now', 'before_commit', 'after_commit'),
    }),
  },
);
const story = fc.record({
  /** Then the bot is silent and the recruiter speaks; otherwise the bot answers every message. */
  isTakenOver: fc.boolean(),
  steps: fc.array(step, { minLength: 3, maxLength: 20 }),
});

let first: TestApp;
const started: TestApp[] = [];
let recruiter: GivenRecruiter;
let vacancy: { id: string };

beforeAll(async () => {
  first = await startApp();
  recruiter = await aRecruiter(first);
  vacancy = await aVacancy(first, recruiter, {
    // More questions than a story has messages: the bot always has a next one.
    requirements: {
      questions: Array.from({ length: 30 }, (_, index) => ({
        id: `q${index}`,
        text: `Tell me about project ${index + 1}`,
        kind: 'text',
        importance: 'nice',
      })),
    },
  });
});
afterAll(async () => {
  for (const app of started) await app.stop();
  await first.stop();
});

async function nodes(options?: { tellsBeforeCommit?: boolean }): Promise<[MortalNode, MortalNode]> {
  const pair = await Promise.all(
    [0, 1].map(() => startApp({ database_url: first.config.database_url, clock: first.clock })),
  );
  started.push(...pair);
  return pair.map((app) => new MortalNode(app, options)) as [MortalNode, MortalNode];
}

const within = <T>(promise: Promise<T>, what: string): Promise<T> => {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not come within ${ARRIVES_MS} ms`)), ARRIVES_MS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

/** Plays a story and answers what broke: nothing, if all is well. */
async function play(
  pair: [MortalNode, MortalNode],
  { isTakenOver, steps }: { isTakenOver: boolean; steps: Step[] },
): Promise<string[]> {
  const response = await aResponse(first, vacancy);
  const addressAt = (index: 0 | 1) => `${pair[index].node.ws_url}/ws/chat/${response.id}`;
  const byToken = () => Promise.resolve({ token: response.chat_token });
  const devices: Record<DeviceName, ChatClient> = {
    phone: new ChatClient('candidate', byToken),
    laptop: new ChatClient('candidate', byToken),
    recruiter: new ChatClient('recruiter', async () => ({ ticket: await aTicket(first, recruiter) })),
  };
  const sent: Record<DeviceName, { id: string; text: string }[]> = { phone: [], laptop: [], recruiter: [] };
  const maySpeak = (name: DeviceName) => name !== 'recruiter' || isTakenOver;
  const write = (name: DeviceName) => {
    const message = { id: `${name}-${sent[name].length}`, text: `${name} tells story number ${sent[name].length}` };
    sent[name].push(message);
    devices[name].send(message.id, message.text);
  };

  await devices.phone.connect(addressAt(0));
  if (isTakenOver) await call(first, 'POST', `/responses/${response.id}/takeover`, undefined, recruiter);
  await devices.laptop.connect(addressAt(1));
  await devices.recruiter.connect(addressAt(1));

  for (const now of steps) {
    if (now.do === 'kill') pair[now.node].die(now.when);
    else if (now.do === 'connect') await within(devices[now.device].connect(addressAt(now.node)), 'a connection');
    else if (now.do === 'drop') devices[now.device].drop();
    else if (maySpeak(now.device)) {
      const client = devices[now.device];
      if (now.do === 'repeat') {
        const last = sent[now.device].at(-1);
        if (last) client.send(last.id, last.text);
      } else if (now.do === 'lose_ack') {
        client.losesNextAck = client.isOpen;
        write(now.device);
        await within(
          client.until(() => false),
          'the end of a client',
        );
      } else {
        for (let time = 0; time < now.times; time++) write(now.device);
        if (now.waits)
          await within(
            client.until(() => client.pending.size === 0),
            'an acknowledgement',
          );
      }
    }
  }

  for (const mortal of pair) mortal.live();
  const all = DEVICES.map((name) => devices[name]);
  for (const client of all) client.losesNextAck = false;
  /** A node may still be dying of what was begun before. */
  const settle = async (client: ChatClient, holds: () => boolean, what: string): Promise<void> => {
    const at = addressAt(client === devices.phone ? 1 : 0);
    while (!(await within(client.until(holds), what))) await within(client.connect(at), 'a connection');
  };
  for (const client of all) client.drop();
  for (const client of all)
    await settle(client, () => client.isOpen && client.pending.size === 0, 'the last acknowledgement');
  const stored = await first.database.rows<HadMessage & { client_message_id: string | null }>(
    `select m.seq, m.sender_type, m.message_text, m.client_message_id from chat_messages m
     join chat_sessions s on s.id = m.session_id where s.response_id = $1 order by m.seq`,
    [response.id],
  );
  for (const client of all) await settle(client, () => client.last_seq >= stored.length, 'the last message');
  for (const client of all) client.drop();
  return breaches(devices, sent, stored);
}

function breaches(
  devices: Record<DeviceName, ChatClient>,
  sent: Record<DeviceName, { id: string; text: string }[]>,
  stored: (HadMessage & { client_message_id: string | null })[],
): string[] {
  const found = Object.values(devices).flatMap((client) => client.breaches);
  const list = stored.map(({ client_message_id, ...message }) => ({
    ...message,
    ...(client_message_id ? { client_message_id } : {}),
  }));
  for (const [index, { seq }] of stored.entries())
    if (seq !== index + 1) found.push(`message ${index + 1} has number ${seq}`);
  for (const name of DEVICES) {
    const client = devices[name];
    if (JSON.stringify(client.had.map(inOrder)) !== JSON.stringify(list.map(inOrder)))
      found.push(`${name} shows ${JSON.stringify(client.had)}, stored is ${JSON.stringify(list)}`);
    for (const [id, seq] of client.promised)
      if (stored[seq - 1]?.client_message_id !== id) found.push(`${id} was acknowledged as ${seq} and is not there`);
    const own = stored.filter(({ client_message_id }) => client_message_id?.startsWith(name));
    if (
      JSON.stringify(own.map(({ message_text }) => message_text)) !== JSON.stringify(sent[name].map(({ text }) => text))
    )
      found.push(`${name} sent ${JSON.stringify(sent[name])}, stored is ${JSON.stringify(own)}`);
  }
  return found;
}

const inOrder = ({ seq, sender_type, message_text, client_message_id }: HadMessage) => [
  seq,
  sender_type,
  message_text,
  client_message_id ?? null,
];

const holdsOn = (pair: [MortalNode, MortalNode]) =>
  fc.asyncProperty(story, async (told) => {
    const found = await play(pair, told);
    if (found.length > 0) throw new Error(found.join('\n'));
  });

test('whatever is dropped, repeated, moved to another node or killed: nothing acknowledged is lost or doubled, and all devices show the same', async () => {
  await fc.assert(holdsOn(await nodes()), { numRuns: RUNS });
});

test('an acknowledgement before the commit is found out', async () => {
  const outcome = await fc.check(holdsOn(await nodes({ tellsBeforeCommit: true })), {
    numRuns: PLANTED_RUNS,
    endOnFailure: true,
  });
  expect(outcome.failed).toBe(true);
  expect(String(outcome.errorInstance)).toMatch(
    /acknowledged as \d+ and (is not there|as)|came after|is acknowledged as/,
  );
});
