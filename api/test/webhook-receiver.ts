import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestApp } from './app.js';
import { call, type GivenRecruiter } from './given.js';

export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Payload {
  id: string;
  version: number;
  event: string;
  occurred_at: string;
  employer_id: string;
  data: Record<string, string>;
}

/** Somebody's system on this machine, which answers as it is told. */
export class WebhookReceiver {
  readonly received: Received[] = [];
  /** Of whoever came, whatever was said then. */
  connections = 0;
  /** Null: it never answers. */
  answer: { status: number; headers?: Record<string, string>; body?: string } | null = { status: 204 };

  private constructor(private readonly server: Server) {}

  static async start(): Promise<WebhookReceiver> {
    const server = createServer();
    const receiver = new WebhookReceiver(server);
    server.on('connection', () => receiver.connections++);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { url: path = '', headers } = request;
        receiver.received.push({ path, headers, body: Buffer.concat(chunks).toString() });
        server.emit('received');
        if (!receiver.answer) return;
        response.writeHead(receiver.answer.status, receiver.answer.headers);
        response.end(receiver.answer.body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/hooks?from=smartbot`;
  }

  /** When that many have come. */
  async until(count: number): Promise<void> {
    while (this.received.length < count) await once(this.server, 'received');
  }

  payloads(): Payload[] {
    return this.received.map(({ body }) => JSON.parse(body) as Payload);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** What a receiver does, by another implementation than the sender's: the keys of the browser, and a comparison by hand. */
export async function isSignedWith(secret: string, { headers, body }: Received): Promise<boolean> {
  const key = await crypto.subtle.importKey(
    'raw',
    Uint8Array.from(atob(secret.replace('whsec_', '')), (character) => character.charCodeAt(0)),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const content = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(content));
  const expected = `v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`;
  return String(headers['webhook-signature']).split(' ').includes(expected);
}

export interface GivenWebhook {
  id: string;
  secret: string;
}

/** A webhook of the company, for every event unless said otherwise. */
export async function aWebhook(
  app: Pick<TestApp, 'url'>,
  recruiter: Pick<GivenRecruiter, 'token'>,
  { url = 'https://hooks.company.example/smartbot', events = ALL_EVENTS, ...rest }: Record<string, unknown> = {},
): Promise<GivenWebhook> {
  const { status, body } = await call<GivenWebhook>(
    app,
    'POST',
    '/employers/me/webhooks',
    { url, events, ...rest },
    recruiter,
  );
  if (status !== 201) throw new Error(`webhooks answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

export const ALL_EVENTS = [
  'response.created',
  'chat.finished',
  'response.decided',
  'response.moved',
  'response.withdrawn',
  'response.review_requested',
  'vacancy.closed',
];

/** A trial of it that waits to be sent. */
export async function aWebhookDelivery(
  app: Pick<TestApp, 'url'>,
  recruiter: Pick<GivenRecruiter, 'token'>,
  webhook: { id: string },
): Promise<{ id: string }> {
  const { status, body } = await call<{ id: string }>(
    app,
    'POST',
    `/employers/me/webhooks/${webhook.id}/test`,
    undefined,
    recruiter,
  );
  if (status !== 201) throw new Error(`a webhook's trial answered ${status}`);
  return body;
}
