import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { retryDelay, DeliveryTimes } from '../../src/events/delivery.policy.js';
import { EventHandlers } from '../../src/events/event-handlers.js';
import { NameLookup } from '../../src/modules/webhooks/webhook-sender.js';
import { startApp, type TestApp } from '../app.js';
import {
  aChat,
  anAccount,
  aRecruiter,
  aResponse,
  aVacancy,
  call,
  type Frame,
  type GivenRecruiter,
  type GivenResponse,
  PASSWORD,
  VACANCY,
} from '../given.js';
import {
  ALL_EVENTS,
  aWebhook,
  aWebhookDelivery,
  type GivenWebhook,
  isSignedWith,
  type Received,
  WebhookReceiver,
} from '../webhook-receiver.js';

interface WebhookDelivery {
  id: string;
  event: string;
  status: string;
  attempts: number;
  last_status: number | null;
  last_failure: string | null;
  next_attempt_at: string | null;
  payload: { data: Record<string, string> };
}

const HOUR = 3_600_000;
const isQuestion = (frame: Frame) => frame.type === 'message' && frame.question !== undefined;

describe('Webhooks', () => {
  let app: TestApp;
  let receiver: WebhookReceiver;
  let recruiter: GivenRecruiter;
  beforeAll(async () => {
    app = await startApp({ env: { WEBHOOKS_TO_LOOPBACK: '1' } });
  });
  beforeEach(async () => {
    receiver = await WebhookReceiver.start();
    recruiter = await aRecruiter(app);
  });
  afterEach(() => receiver.stop());
  afterAll(() => app.stop());

  /** The clock has moved, and with it every token has aged: signs in anew. */
  async function later(ms: number): Promise<void> {
    app.clock.advance(ms);
    await app.drain();
  }
  async function signInAgain(): Promise<void> {
    const { body } = await call<{ access_token: string }>(app, 'POST', '/auth/login', {
      email: recruiter.email,
      password: PASSWORD,
    });
    recruiter = { ...recruiter, token: body.access_token };
  }
  const hook = (changes: Record<string, unknown> = {}) => aWebhook(app, recruiter, { url: receiver.url, ...changes });
  const api = <T = Record<string, never>>(method: string, path: string, body?: unknown) =>
    call<T>(app, method, `/employers/me/webhooks${path}`, body, recruiter);
  const deliveriesOf = async ({ id }: { id: string }) =>
    (await api<{ items: WebhookDelivery[]; total: number }>('GET', `/${id}/deliveries`)).body.items;
  const view = async ({ id }: { id: string }) => (await api<Record<string, unknown>>('GET', `/${id}`)).body;
  const applied = async (changes: Record<string, unknown> = {}): Promise<GivenResponse> =>
    aResponse(app, await aVacancy(app, recruiter), changes);
  const events = () => receiver.payloads().map(({ event }) => event);

  describe('kept by owners', () => {
    test('the secret is shown when it is made and never again', async () => {
      const { status, body } = await api<GivenWebhook & { events: string[] }>('POST', '', {
        url: receiver.url,
        events: ['response.decided', 'response.created', 'response.decided'],
      });
      expect(status).toBe(201);
      expect(body).toMatchObject({ url: receiver.url, is_active: true, failing_since: null, disabled_at: null });
      expect(body.events).toEqual(['response.decided', 'response.created']);
      expect(body.secret).toMatch(/^whsec_[\w+/]{43}=$/);
      const shown = [
        await api('GET', ''),
        await api('GET', `/${body.id}`),
        await api('PATCH', `/${body.id}`, { is_active: false }),
      ];
      expect(shown.map((answer) => answer.status)).toEqual([200, 200, 200]);
      expect(JSON.stringify(shown.map((answer) => answer.body))).not.toContain('whsec_');
      const stored = JSON.stringify(await app.database.rows('select * from webhooks where id = $1', [body.id]));
      expect(stored).not.toContain(body.secret.replace('whsec_', ''));
    });

    test('a repeated request gets the first answer with the same secret, and makes no second one', async () => {
      const make = () =>
        call<GivenWebhook>(
          app,
          'POST',
          '/employers/me/webhooks',
          { url: receiver.url, events: ALL_EVENTS },
          {
            token: recruiter.token,
            headers: { 'idempotency-key': 'once' },
          },
        );
      const [first, second] = [await make(), await make()];
      expect(second.body).toEqual(first.body);
      expect((await api<{ total: number }>('GET', '')).body.total).toBe(1);
    });

    test.each([
      ['http', 'http://hooks.company.example/', 'https_url'],
      ['a private network', 'https://192.168.0.10/', 'public_address'],
      ['metadata', 'https://169.254.169.254/', 'public_address'],
    ])('%s is refused, when made and when changed', async (_, url, code) => {
      const { id } = await hook();
      for (const refused of [
        await api<{ errors: unknown[] }>('POST', '', { url, events: ALL_EVENTS }),
        await api<{ errors: unknown[] }>('PATCH', `/${id}`, { url }),
      ]) {
        expect(refused.status).toBe(422);
        expect(refused.body.errors).toMatchObject([{ field: 'url', code }]);
      }
    });

    test('ten are enough, however many ask at once', async () => {
      const answers = await Promise.all(
        Array.from({ length: 14 }, () => api<{ code: string }>('POST', '', { url: receiver.url, events: ALL_EVENTS })),
      );
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
      expect(new Set(answers.filter(({ status }) => status !== 201).map(({ body }) => body.code))).toEqual(
        new Set(['webhooks.too_many']),
      );
    });

    test('a recruiter who is no owner sees none, another company finds none', async () => {
      const { id } = await hook();
      const { employer_id } = recruiter;
      const colleague = await anAccount(app, { kind: 'employer', employer_id, employer_role: 'recruiter' });
      expect((await call(app, 'GET', '/employers/me/webhooks', undefined, colleague)).status).toBe(403);
      const stranger = await aRecruiter(app);
      for (const [method, path, body] of [
        ['GET', `/${id}`],
        ['PATCH', `/${id}`, { is_active: false }],
        ['DELETE', `/${id}`],
        ['POST', `/${id}/rotate`],
        ['POST', `/${id}/test`],
        ['GET', `/${id}/deliveries`],
      ] as const) {
        const refused = await call<{ code: string }>(app, method, `/employers/me/webhooks${path}`, body, stranger);
        expect([method, path, refused.status, refused.body.code]).toEqual([method, path, 404, 'webhooks.not_found']);
      }
    });
  });

  describe('sent', () => {
    test('an application arrives signed, with ids and values and nothing about the person', async () => {
      const { id, secret } = await hook();
      const { id: response_id, candidate } = await applied({ full_name: 'Zinaida Unmistakable', city: 'Oymyakon' });
      await app.drain();
      const [received] = receiver.received as [Received];
      expect(receiver.received).toHaveLength(1);
      expect(received.path).toBe('/hooks?from=smartbot');
      expect(received.headers).toMatchObject({
        'content-type': 'application/json',
        'user-agent': 'SmartBot-Webhooks/1',
      });
      expect(Number(received.headers['webhook-timestamp'])).toBe(Math.floor(app.clock.now().getTime() / 1000));
      const [payload] = receiver.payloads();
      expect(payload).toEqual({
        id: received.headers['webhook-id'],
        version: 1,
        event: 'response.created',
        occurred_at: app.clock.now().toISOString(),
        employer_id: recruiter.employer_id,
        data: { response_id, vacancy_id: expect.any(String) as unknown, candidate_id: candidate.id },
      });
      for (const personal of ['Zinaida', 'Oymyakon', candidate.email]) expect(received.body).not.toContain(personal);

      expect(await isSignedWith(secret, received)).toBe(true);
      expect(await isSignedWith(secret, { ...received, body: received.body.replace('created', 'decided') })).toBe(
        false,
      );
      const aged = {
        ...received.headers,
        'webhook-timestamp': String(Number(received.headers['webhook-timestamp']) + 1),
      };
      expect(await isSignedWith(secret, { ...received, headers: aged })).toBe(false);
      expect(await isSignedWith((await hook()).secret, received)).toBe(false);

      expect(await deliveriesOf({ id })).toMatchObject([
        {
          id: payload?.id,
          event: 'response.created',
          status: 'delivered',
          attempts: 1,
          last_status: 204,
          last_failure: null,
          payload,
        },
      ]);
    });

    test('the lines that API_EXAMPLES.md shows to receivers tell ours from others', async () => {
      const page = await readFile(path.join(import.meta.dirname, '../../../API_EXAMPLES.md'), 'utf8');
      const [, lines = ''] = /In JavaScript:\n\n```text\n([^`]*(?:`(?!``)[^`]*)*)```/.exec(page) ?? [];
      expect(lines).toContain('createHmac');
      type Judge = (received: { secret: string; headers: unknown; body: string }) => {
        isOurs: boolean;
        isFresh: boolean;
      };
      // The page is ours, and what it shows must run.
      const judge = new Function(
        'createHmac',
        'timingSafeEqual',
        'Date',
        `return ({ secret, headers, body }) => { ${lines}\nreturn { isOurs, isFresh }; }`,
      )(createHmac, timingSafeEqual, { now: () => app.clock.now().getTime() }) as Judge;
      const { id, secret } = await hook();
      await api('POST', `/${id}/rotate`);
      await api('POST', `/${id}/test`);
      await app.drain();
      const [{ headers, body }] = receiver.received as [Received];
      expect(judge({ secret, headers, body })).toEqual({ isOurs: true, isFresh: true });
      expect(judge({ secret, headers, body: `${body} ` }).isOurs).toBe(false);
      expect(judge({ secret: (await hook()).secret, headers, body }).isOurs).toBe(false);
      app.clock.advance(5 * 60_000);
      expect(judge({ secret, headers, body })).toEqual({ isOurs: true, isFresh: false });
    });

    test('every event that can be chosen arrives, in the order in which it happened to a response', async () => {
      await hook();
      const vacancy = await aVacancy(app, recruiter);
      const response = await aResponse(app, vacancy);
      const chat = await aChat(app, response);
      for (const [index, message_text] of ['no', '250 000', 'yes'].entries()) {
        await chat.next(isQuestion);
        chat.send({ type: 'message', client_message_id: `m-${index}`, message_text });
        await chat.next('ack');
      }
      await chat.close();
      await app.drain();
      const byCandidate = { headers: { 'x-chat-token': response.chat_token } };
      await call(app, 'POST', `/responses/${response.id}/review-request`, undefined, byCandidate);
      await call(app, 'POST', `/responses/${response.id}/stage`, { stage: 'offer' }, recruiter);
      await call(app, 'POST', `/responses/${response.id}/withdraw`, undefined, byCandidate);
      await call(app, 'PUT', `/vacancies/${vacancy.id}`, { ...VACANCY, status: 'closed' }, recruiter);
      await app.drain();

      const ofResponse = receiver.payloads().filter(({ data }) => data.response_id === response.id);
      expect(ofResponse.map(({ event }) => event)).toEqual([
        'response.created',
        'chat.finished',
        'response.decided',
        'response.review_requested',
        'response.moved',
        'response.withdrawn',
      ]);
      expect([...new Set(events())].sort()).toEqual([...ALL_EVENTS].sort());
      const about = { response_id: response.id, vacancy_id: vacancy.id, candidate_id: response.candidate.id };
      const dataOf = (event: string) => receiver.payloads().find((payload) => payload.event === event)?.data;
      expect(dataOf('chat.finished')).toEqual(about);
      expect(dataOf('response.decided')).toEqual({ ...about, status: 'rejected', by: 'bot' });
      expect(dataOf('response.moved')).toEqual({ ...about, from: 'inbox', to: 'offer' });
      expect(dataOf('vacancy.closed')).toEqual({ vacancy_id: vacancy.id });
    });

    test('only what was chosen is sent, only to its own company, and nothing to one that is switched off', async () => {
      await hook({ events: ['response.withdrawn'] });
      const off = await hook({ is_active: false });
      await applied();
      const stranger = await aRecruiter(app);
      await aResponse(app, await aVacancy(app, stranger));
      await app.drain();
      expect(receiver.received).toEqual([]);
      expect(await deliveriesOf(off)).toEqual([]);
    });

    test('a trial is sent at once, even to one that is switched off', async () => {
      const webhook = await hook({ is_active: false });
      const made = await api<WebhookDelivery>('POST', `/${webhook.id}/test`);
      expect([made.status, made.body.status, made.body.attempts]).toEqual([201, 'pending', 0]);
      await app.drain();
      expect(receiver.payloads()).toMatchObject([
        { id: made.body.id, event: 'webhook.test', data: { webhook_id: webhook.id } },
      ]);
      expect(await isSignedWith(webhook.secret, receiver.received[0] as Received)).toBe(true);
    });

    test('after a rotation both secrets sign for a day, then the new one alone', async () => {
      const { id, secret } = await hook();
      const rotated = await api<GivenWebhook>('POST', `/${id}/rotate`);
      expect(rotated.status).toBe(200);
      expect(rotated.body.secret).not.toBe(secret);
      const signedBy = async () => {
        await api('POST', `/${id}/test`);
        await app.drain();
        const received = receiver.received.at(-1) as Received;
        return Promise.all([secret, rotated.body.secret].map((one) => isSignedWith(one, received)));
      };
      expect(await signedBy()).toEqual([true, true]);
      app.clock.advance(24 * HOUR);
      await signInAgain();
      expect(await signedBy()).toEqual([false, true]);
    });

    test('a deleted webhook is sent nothing any more, and an erased candidate is told to nobody', async () => {
      const { id } = await hook();
      await applied();
      expect((await api('DELETE', `/${id}`)).status).toBe(204);
      await hook();
      const { candidate } = await applied();
      await call(app, 'DELETE', `/candidates/${candidate.id}`, undefined, {
        headers: { 'x-candidate-token': candidate.candidate_token },
      });
      await app.drain();
      const told = receiver.payloads().filter(({ data }) => data.candidate_id === candidate.id);
      expect(told).toEqual([]);
    });
  });

  describe('tried again', () => {
    test('a receiver that fails is asked at least seven times over at least fifteen hours, always with the same id and body', async () => {
      const webhook = await hook();
      receiver.answer = { status: 500 };
      const began = app.clock.now().getTime();
      const asked: number[] = [];
      await applied();
      await app.drain();
      for (let attempt = 1; ; attempt++) {
        asked.push(app.clock.now().getTime() - began);
        expect(receiver.received).toHaveLength(attempt);
        await signInAgain();
        const [delivery] = await deliveriesOf(webhook);
        expect(delivery).toMatchObject({ attempts: attempt, last_status: 500, last_failure: 'refused' });
        if (delivery?.status === 'failed') break;
        const pause = retryDelay(attempt, new DeliveryTimes());
        expect(new Date(String(delivery?.next_attempt_at)).getTime()).toBe(app.clock.now().getTime() + pause);
        await later(pause - 1);
        expect(receiver.received).toHaveLength(attempt);
        await later(1);
      }
      expect(asked.length).toBeGreaterThanOrEqual(7);
      expect(asked.at(-1)).toBeGreaterThanOrEqual(15 * HOUR);
      expect(
        new Set(receiver.received.map(({ body, headers }) => `${String(headers['webhook-id'])} ${body}`)).size,
      ).toBe(1);
      expect(new Set(receiver.received.map(({ headers }) => headers['webhook-timestamp'])).size).toBeGreaterThan(1);
      for (const received of receiver.received) expect(await isSignedWith(webhook.secret, received)).toBe(true);
      const dead = await app.database.rows(
        `select 1 from event_deliveries where dead_at is not null and handler = 'webhooks.send'`,
      );
      expect(dead).toEqual([]);
    });

    test('once it answers again the rest follows in order, and its failure is forgotten', async () => {
      const webhook = await hook({ events: ['response.created', 'response.moved'] });
      receiver.answer = { status: 503 };
      const { id } = await applied();
      await call(app, 'POST', `/responses/${id}/stage`, { stage: 'screening' }, recruiter);
      await call(app, 'POST', `/responses/${id}/stage`, { stage: 'offer' }, recruiter);
      await app.drain();
      expect(events()).toEqual(['response.created']);
      expect((await view(webhook)).failing_since).toBe(app.clock.now().toISOString());
      receiver.answer = { status: 200 };
      await later(2_000);
      expect(receiver.payloads().map(({ event, data }) => [event, data.to])).toEqual([
        ['response.created', undefined],
        ['response.created', undefined],
        ['response.moved', 'screening'],
        ['response.moved', 'offer'],
      ]);
      expect((await view(webhook)).failing_since).toBeNull();
    });

    test('a failing delivery about one response holds up no other', async () => {
      await hook({ events: ['response.created', 'response.moved'] });
      receiver.answer = { status: 500 };
      const [first, second] = [await applied(), await applied()];
      await app.drain();
      receiver.answer = { status: 200 };
      await call(app, 'POST', `/responses/${first.id}/stage`, { stage: 'offer' }, recruiter);
      const third = await applied();
      await app.drain();
      const taken = receiver
        .payloads()
        .slice(2)
        .map(({ data }) => data.response_id);
      expect(taken).toEqual([third.id]);
      await later(2_000);
      const settled = receiver
        .payloads()
        .slice(3)
        .map(({ event, data }) => `${event} ${data.response_id}`);
      expect(settled.sort()).toEqual(
        [`response.created ${first.id}`, `response.created ${second.id}`, `response.moved ${first.id}`].sort(),
      );
    });

    test('a receiver that cannot be reached is left alone for a while: what waits for it costs no attempt', async () => {
      const webhook = await hook({ events: ['response.created'] });
      await receiver.stop();
      await applied();
      await applied();
      await applied();
      await app.drain();
      const attempts = async () => (await deliveriesOf(webhook)).reduce((sum, { attempts: made }) => sum + made, 0);
      expect(await attempts()).toBe(1);
      await later(9_999);
      expect(await attempts()).toBe(1);
      await later(1);
      expect(await attempts()).toBe(2);
      const told = (await deliveriesOf(webhook)).filter(({ attempts: made }) => made > 0);
      expect(new Set(told.map(({ last_failure }) => last_failure))).toEqual(new Set(['unreachable']));
      expect((await view(webhook)).failing_since).not.toBeNull();
      receiver = await WebhookReceiver.start();
    });

    test('a settled delivery can be sent again with the same id and body; one under way cannot', async () => {
      const webhook = await hook();
      await applied();
      const [pending] = (await (async () => (await app.drain(), deliveriesOf(webhook)))()) as [WebhookDelivery];
      const replay = (id: string) =>
        api<WebhookDelivery & { code: string }>('POST', `/${webhook.id}/deliveries/${id}/replay`);
      const again = await replay(pending.id);
      expect([again.status, again.body.status]).toEqual([200, 'pending']);
      const twice = await replay(pending.id);
      expect([twice.status, twice.body.code]).toEqual([409, 'webhooks.delivery_pending']);
      await app.drain();
      expect(receiver.received).toHaveLength(2);
      expect(receiver.received[1]?.body).toBe(receiver.received[0]?.body);
      expect(await deliveriesOf(webhook)).toMatchObject([{ status: 'delivered', attempts: 2 }]);

      await api('PATCH', `/${webhook.id}`, { is_active: false });
      const off = await replay(pending.id);
      expect([off.status, off.body.code]).toEqual([409, 'webhooks.inactive']);
      const unknown = await replay('019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60');
      expect([unknown.status, unknown.body.code]).toEqual([404, 'webhooks.delivery_not_found']);
      const elsewhere = await hook();
      const foreign = await api<{ code: string }>('POST', `/${elsewhere.id}/deliveries/${pending.id}/replay`);
      expect([foreign.status, foreign.body.code]).toEqual([404, 'webhooks.delivery_not_found']);
    });

    test('of a webhook switched off meanwhile, what still waited is called off', async () => {
      const webhook = await hook();
      receiver.answer = { status: 500 };
      await applied();
      await app.drain();
      await api('PATCH', `/${webhook.id}`, { is_active: false });
      await later(2_000);
      expect(await deliveriesOf(webhook)).toMatchObject([{ status: 'cancelled', attempts: 1 }]);
      expect(receiver.received).toHaveLength(1);
    });

    test('after three days without a success it is switched off, the owners are told, and what was missed can be replayed', async () => {
      const webhook = await hook({ events: ['response.created'] });
      const colleague = await anAccount(app, {
        kind: 'employer',
        employer_id: recruiter.employer_id,
        employer_role: 'recruiter',
      });
      receiver.answer = { status: 500 };
      await applied();
      await app.drain();
      await later(72 * HOUR - 1);
      await signInAgain();
      expect(await view(webhook)).toMatchObject({ is_active: true });
      const mails = app.mails.length;
      await applied();
      await later(1);
      await signInAgain();
      expect(await view(webhook)).toMatchObject({ is_active: false, disabled_at: app.clock.now().toISOString() });
      const told = app.mails.slice(mails).filter(({ subject }) => subject.includes('switched off'));
      expect(told).toMatchObject([{ to: recruiter.email }]);
      expect(told[0]?.body).toContain(`127.0.0.1:${receiver.port}`);
      expect(told.map(({ to }) => to)).not.toContain(colleague.account_id);

      const missed = await applied();
      await app.drain();
      receiver.answer = { status: 200 };
      receiver.received.length = 0;
      await later(24 * HOUR);
      expect(receiver.received).toEqual([]);
      await signInAgain();
      expect((await api('PATCH', `/${webhook.id}`, { is_active: true })).status).toBe(200);
      const delivery = (await deliveriesOf(webhook)).find(({ payload }) => payload.data.response_id === missed.id);
      expect(delivery).toMatchObject({ status: 'cancelled', attempts: 0 });
      await api('POST', `/${webhook.id}/deliveries/${String(delivery?.id)}/replay`);
      await app.drain();
      expect(receiver.payloads().map(({ data }) => data.response_id)).toEqual([missed.id]);
      expect(await view(webhook)).toMatchObject({ is_active: true, failing_since: null, disabled_at: null });
    });

    test('a trial that fails says nothing about the webhook', async () => {
      const webhook = await hook();
      receiver.answer = { status: 500 };
      await api('POST', `/${webhook.id}/test`);
      await app.drain();
      expect(await deliveriesOf(webhook)).toMatchObject([{ event: 'webhook.test', last_failure: 'refused' }]);
      expect((await view(webhook)).failing_since).toBeNull();
    });
  });

  test('pages of deliveries join without gap or repeat, newest first', async () => {
    const webhook = await hook();
    for (let made = 0; made < 5; made++) await api('POST', `/${webhook.id}/test`);
    const all = (await deliveriesOf(webhook)).map(({ id }) => id);
    expect(all).toEqual([...all].sort().reverse());
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body }: { body: { items: WebhookDelivery[]; next_cursor: string | null } } = await api(
        'GET',
        `/${webhook.id}/deliveries?limit=2${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
      );
      paged.push(...body.items.map(({ id }) => id));
      cursor = body.next_cursor;
    }
    expect(paged).toEqual(all);
  });

  test('deliveries older than thirty days are dropped', async () => {
    const webhook = await hook();
    await api('POST', `/${webhook.id}/test`);
    await app.drain();
    const { WebhooksHandlers } = await import('../../src/modules/webhooks/webhooks.handlers.js');
    const prune = (days: number) =>
      app.app.get(WebhooksHandlers, { strict: false }).prune(new Date(app.clock.now().getTime() + days * 24 * HOUR));
    await prune(29.9);
    expect(await deliveriesOf(webhook)).toHaveLength(1);
    await prune(30.1);
    expect(await deliveriesOf(webhook)).toEqual([]);
  });
});

describe('Webhooks where loopback is not let in', () => {
  let app: TestApp;
  let receiver: WebhookReceiver;
  beforeAll(async () => {
    [app, receiver] = [await startApp(), await WebhookReceiver.start()];
  });
  afterAll(async () => {
    await app.stop();
    await receiver.stop();
  });

  test('a receiver on this machine cannot be named, and one that got in all the same is sent nothing', async () => {
    const recruiter = await aRecruiter(app);
    const refused = await call(
      app,
      'POST',
      '/employers/me/webhooks',
      { url: receiver.url, events: ALL_EVENTS },
      recruiter,
    );
    expect(refused.status).toBe(422);
    const { id } = await aWebhook(app, recruiter);
    await app.database.rows('update webhooks set url = $2 where id = $1', [id, receiver.url]);
    await call(app, 'POST', `/employers/me/webhooks/${id}/test`, undefined, recruiter);
    await app.drain();
    const { body } = await call<{ items: WebhookDelivery[] }>(
      app,
      'GET',
      `/employers/me/webhooks/${id}/deliveries`,
      undefined,
      recruiter,
    );
    expect(body.items).toMatchObject([{ last_failure: 'address_not_allowed', last_status: null }]);
    expect(receiver.received).toEqual([]);
  });

  test('a name that looks public and means this machine is taken, and sent nothing', async () => {
    const recruiter = await aRecruiter(app);
    app.app.get(NameLookup).addressesOf = async () => ['127.0.0.1'];
    const { id } = await aWebhook(app, recruiter, { url: `https://127.0.0.1.nip.io:${receiver.port}/hooks` });
    await aWebhookDelivery(app, recruiter, { id });
    await app.drain();
    const { body } = await call<{ items: WebhookDelivery[] }>(
      app,
      'GET',
      `/employers/me/webhooks/${id}/deliveries`,
      undefined,
      recruiter,
    );
    expect(body.items).toMatchObject([{ last_failure: 'address_not_allowed', last_status: null }]);
    expect(receiver.connections).toBe(0);
  });
});

describe('Webhooks at work', () => {
  test('receivers are asked in the queue that may wait for strangers', async () => {
    const app = await startApp();
    expect(app.app.get(EventHandlers).named('webhooks.send')?.queue).toBe('remote');
    await app.stop();
  });

  test('a worker sends without being told, and trials have a limit', async () => {
    const env = { WEBHOOKS_TO_LOOPBACK: '1', WORKER: '1', RATE_LIMITS: '1' };
    const [app, receiver] = [await startApp({ env }), await WebhookReceiver.start()];
    try {
      const recruiter = await aRecruiter(app);
      const { id, secret } = await aWebhook(app, recruiter, { url: receiver.url });
      await aResponse(app, await aVacancy(app, recruiter));
      await receiver.until(1);
      expect(receiver.payloads()).toMatchObject([{ event: 'response.created' }]);
      expect(await isSignedWith(secret, receiver.received[0] as Received)).toBe(true);

      const trials = await Promise.all(
        Array.from({ length: 62 }, () => call(app, 'POST', `/employers/me/webhooks/${id}/test`, undefined, recruiter)),
      );
      expect(trials.filter(({ status }) => status === 429)).toHaveLength(2);
    } finally {
      await app.stop();
      await receiver.stop();
    }
  });
});
