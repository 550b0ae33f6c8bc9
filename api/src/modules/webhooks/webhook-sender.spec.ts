import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { PRIVATE_ADDRESSES } from '../../../test/private-addresses.js';
import { WebhookReceiver } from '../../../test/webhook-receiver.js';
import type { Config } from '../../config/config.js';
import { NameLookup, WebhookSender } from './webhook-sender.js';

/** Answers as told, one list after the other; counts how often it is asked. */
class ToldNames extends NameLookup {
  asked: string[] = [];

  constructor(private readonly answers: string[][]) {
    super();
  }

  override async addressesOf(name: string): Promise<string[]> {
    this.asked.push(name);
    const answer = this.answers[this.asked.length - 1];
    if (!answer) throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
    return answer;
  }
}

describe('The sender of webhooks', () => {
  let receiver: WebhookReceiver;
  beforeEach(async () => {
    receiver = await WebhookReceiver.start();
  });
  afterEach(() => receiver.stop());

  const sender = (names: NameLookup = new NameLookup(), webhooks_to_loopback = true) =>
    new WebhookSender({ webhooks_to_loopback } as Config, names);
  const sent = (url: string) => ({ url, headers: { 'content-type': 'application/json' }, body: '{"a":"ё"}' });
  const named = (host: string) => `http://${host}:${receiver.port}/hooks`;

  test('posts the very body to the very path, under the name that was given', async () => {
    const names = new ToldNames([['127.0.0.1']]);
    expect(await sender(names).post(sent(named('hooks.company.example')))).toEqual({ status: 204, failure: null });
    expect(receiver.received).toMatchObject([
      {
        path: '/hooks',
        body: '{"a":"ё"}',
        headers: { host: `hooks.company.example:${receiver.port}`, 'content-length': '10' },
      },
    ]);
  });

  test('looks a name up once and connects to what it has checked: a name that changes its mind gains nothing', async () => {
    const names = new ToldNames([['127.0.0.1'], ['10.0.0.1'], ['169.254.169.254']]);
    expect((await sender(names).post(sent(named('rebinding.example')))).failure).toBeNull();
    expect(names.asked).toEqual(['rebinding.example']);
    expect(receiver.received).toHaveLength(1);
  });

  test('each attempt asks for the name anew: one that was public at first is sent nothing once it is private', async () => {
    const names = new ToldNames([['127.0.0.1'], ['10.0.0.1'], ['::ffff:a9fe:a9fe']]);
    const patient = sender(names);
    const failures = [];
    for (let attempt = 1; attempt <= 3; attempt++)
      failures.push((await patient.post(sent(named('rebinding.example')))).failure);
    expect(failures).toEqual([null, 'address_not_allowed', 'address_not_allowed']);
    expect(receiver.received).toHaveLength(1);
  });

  test.each(PRIVATE_ADDRESSES)('a name that means %s (%s) is sent nothing, over http and https', async (_, address) => {
    const strict = sender(new ToldNames([[address], [address]]), false);
    for (const protocol of ['http', 'https'])
      expect(await strict.post(sent(`${protocol}://hooks.company.example:${receiver.port}/`))).toEqual({
        status: null,
        failure: 'address_not_allowed',
      });
    expect(receiver.received).toEqual([]);
  });

  test.each([
    ['one private among public ones', ['8.8.8.8', '127.0.0.1']],
    ['a private one at the end', ['2606:4700:4700::1111', 'fd00::1']],
  ])('a name that means %s is sent nothing', async (_, addresses) => {
    const strict = sender(new ToldNames([addresses]), false);
    expect(await strict.post(sent(named('hooks.company.example')))).toEqual({
      status: null,
      failure: 'address_not_allowed',
    });
    expect(receiver.received).toEqual([]);
  });

  test('this machine by its name is its loopback, where that is allowed', async () => {
    const names = new ToldNames([]);
    expect((await sender(names).post(sent(named('localhost')))).failure).toBeNull();
    expect((await sender(names, false).post(sent(named('localhost')))).failure).toBe('address_not_allowed');
    expect(names.asked).toEqual([]);
    expect(receiver.received).toHaveLength(1);
  });

  test.each(['http://127.0.0.1', 'http://[::1]', 'http://2130706433', 'http://169.254.169.254'])(
    'the address %s itself is sent nothing',
    async (origin) => {
      const names = new ToldNames([]);
      const { failure } = await sender(names, false).post(sent(`${origin}:${receiver.port}/`));
      expect(failure).toBe('address_not_allowed');
      expect(names.asked).toEqual([]);
      expect(receiver.received).toEqual([]);
    },
  );

  test('does not go where an answer leads on to', async () => {
    const other = await WebhookReceiver.start();
    for (const status of [301, 302, 303, 307, 308]) {
      for (const location of [other.url, 'http://169.254.169.254/latest/meta-data/']) {
        receiver.answer = { status, headers: { location } };
        expect(await sender().post(sent(receiver.url))).toEqual({ status, failure: 'redirected' });
      }
    }
    expect(other.received).toEqual([]);
    await other.stop();
  });

  test.each([400, 401, 404, 410, 429, 500, 503])('an answer of %s is a refusal', async (status) => {
    receiver.answer = { status };
    expect(await sender().post(sent(receiver.url))).toEqual({ status, failure: 'refused' });
  });

  test('waits no longer than it may', async () => {
    receiver.answer = null;
    const began = performance.now();
    expect(await sender().post(sent(receiver.url), 200)).toEqual({ status: null, failure: 'timed_out' });
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test('nor for a name that nobody finds', async () => {
    class Silent extends NameLookup {
      override addressesOf(): Promise<string[]> {
        return new Promise(() => undefined);
      }
    }
    expect(await sender(new Silent()).post(sent(named('silent.example')), 100)).toEqual({
      status: null,
      failure: 'timed_out',
    });
    expect((await sender(new ToldNames([])).post(sent(named('unknown.example')))).failure).toBe('unreachable');
  });

  test('does not read an answer to its end', async () => {
    receiver.answer = { status: 200, body: 'x'.repeat(50 * 1024 * 1024) };
    expect(await sender().post(sent(receiver.url))).toEqual({ status: 200, failure: null });
  });

  test('an address where nobody listens is unreachable; another of the same name is tried', async () => {
    const { port } = receiver;
    const names = new ToldNames([
      ['::1', '127.0.0.1'],
      ['127.0.0.2', '127.0.0.1'],
    ]);
    const twice = sender(names);
    expect((await twice.post(sent(`http://both.example:${port}/`))).failure).toBeNull();
    expect((await twice.post(sent(`http://second.example:${port}/`))).failure).toBeNull();
    await receiver.stop();
    expect((await sender().post(sent(`http://127.0.0.1:${port}/`))).failure).toBe('unreachable');
    receiver = await WebhookReceiver.start();
  });

  test('whoever speaks no HTTP, or no TLS, is told apart', async () => {
    const raw: Server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end('SSH-2.0-nonsense\r\n\r\n'));
    });
    await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve));
    const { port } = raw.address() as AddressInfo;
    expect((await sender().post(sent(`http://127.0.0.1:${port}/`))).failure).toBe('not_understood');
    expect((await sender().post(sent(`https://127.0.0.1:${port}/`))).failure).toBe('tls');
    await new Promise((resolve) => raw.close(resolve));
  });
});
