import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { WsAdapter } from '@nestjs/platform-ws';
import type { RawData, WebSocket, WebSocketServer } from 'ws';
import type { Config } from '../config/config.js';
import { DomainError, TooMany } from '../platform/errors/domain-error.js';
import type { Logger } from '../platform/logger.js';
import { CLOSE, Connection, TooManySockets } from './connection.js';

const AUTH_WITHIN_MS = 5_000;
const PING_EVERY_MS = 30_000;
const PINGS_AT_ONCE = 50;
const MAX_FRAME_BYTES = 64 * 1024;
/** Pieces a frame may come in: each costs memory of its own, however small. */
const MAX_FRAGMENTS = 256;
const MAX_BUFFERED_CHUNKS = 4_096;
/** How long a client has to answer a close before its socket is cut. */
const CLOSE_WITHIN_MS = 1_000;
const AUTH = 'auth';

/** As Nest hands a gateway's `@SubscribeMessage` methods over; ours are all promises. */
type MessageHandler = Parameters<WsAdapter['bindMessageHandlers']>[1][number];

interface UpgradeRequest extends IncomingMessage {
  params: Record<string, string>;
}

const connections = new WeakMap<WebSocket, Connection>();

/** The connection of a socket that a gateway was handed. */
export function connectionOf(socket: WebSocket): Connection {
  const connection = connections.get(socket);
  if (!connection) throw new Error('Not a socket of this adapter');
  return connection;
}

/**
 * Plain `ws` behind Nest's gateways: paths may hold `:params`, the first frame must be `auth` where a gateway takes one, frames of one socket are
 * handled in turn, and everything a client can overdo has a limit.
 */
export class SocketAdapter extends WsAdapter {
  private readonly patterns = new WeakMap<object, RegExp>();
  private readonly open = new Set<Connection>();
  /** How many sockets each address has open. */
  private readonly places = new Map<string, number>();
  /** Not with the sockets, which live longer. */
  private readonly hurries = new Map<Connection, NodeJS.Timeout>();
  private readonly pinging: NodeJS.Timeout;
  private http?: HttpServer;
  private readonly listener = (request: IncomingMessage, socket: Duplex, head: Buffer) =>
    this.upgrade(request as UpgradeRequest, socket, head);

  constructor(
    app: INestApplicationContext,
    private readonly config: Config,
    private readonly log: Logger,
  ) {
    super(app);
    this.pinging = setInterval(() => void this.pingAll(), PING_EVERY_MS);
    this.pinging.unref();
  }

  override create(port: number, options: Record<string, unknown> = {}): WebSocketServer {
    return super.create(port, {
      ...options,
      maxPayload: MAX_FRAME_BYTES,
      maxFragments: MAX_FRAGMENTS,
      maxBufferedChunks: MAX_BUFFERED_CHUNKS,
      perMessageDeflate: false,
    } as never) as WebSocketServer;
  }

  /** Faults of clients are theirs: each socket's are told at `debug` when it is admitted. */
  override bindErrorHandler(server: WebSocketServer): WebSocketServer {
    server.on('error', (error) => this.log.pino.error({ err: error }, 'socket server failed'));
    return server;
  }

  protected override ensureHttpServerExists(port: number, server?: HttpServer): HttpServer | undefined {
    if (port !== 0 || !server) throw new Error('Sockets share the port of the application');
    if (!this.http) {
      this.http = server;
      this.httpServersRegistry.set(port, server);
      server.on('upgrade', this.listener);
    }
    return server;
  }

  override bindMessageHandlers(socket: WebSocket, handlers: MessageHandler[]): void {
    const connection = connectionOf(socket);
    socket.on('message', (data: RawData, isBinary: boolean) => {
      connection.inTurn(() =>
        this.take(connection, handlers, data, isBinary).catch((error: unknown) => {
          this.log.pino.error({ socket: connection.id, err: error }, 'frame failed');
          connection.terminate();
        }),
      );
    });
  }

  override async close(server: WebSocketServer): Promise<void> {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of server.clients) {
      socket.resume();
      socket.close(CLOSE.restart, 'restart');
    }
    const cut = setTimeout(() => {
      for (const socket of server.clients) socket.terminate();
    }, CLOSE_WITHIN_MS);
    const settled = [...this.open].map((connection) => connection.settled());
    await closed;
    clearTimeout(cut);
    await Promise.all(settled);
  }

  override async dispose(): Promise<void> {
    clearInterval(this.pinging);
    this.http?.off('upgrade', this.listener);
    await super.dispose();
  }

  private upgrade(request: UpgradeRequest, socket: Duplex, head: Buffer): void {
    const refuse = (status: string) =>
      socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    socket.on('error', destroy);
    let pathname: string;
    try {
      pathname = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname).replace(/^\/api(\/v1)?(?=\/)/, '');
    } catch {
      refuse('400 Bad Request');
      return;
    }
    const found = this.match(pathname);
    if (!found) refuse('404 Not Found');
    else if (!this.isOriginAllowed(request)) refuse('403 Forbidden');
    else {
      const { server, params } = found;
      server.handleUpgrade(request, socket, head, (client) => {
        if (this.admit(client, request, params)) server.emit('connection', client, request);
      });
    }
  }

  private match(pathname: string): { server: WebSocketServer; params: Record<string, string> } | null {
    for (const server of (this.wsServersRegistry.get(0) ?? []) as unknown as (WebSocketServer & { path: string })[]) {
      let pattern = this.patterns.get(server);
      if (!pattern) {
        pattern = new RegExp(`^${server.path.replace(/\/$/, '').replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`);
        this.patterns.set(server, pattern);
      }
      const match = pattern.exec(pathname);
      if (match) return { server, params: { ...match.groups } };
    }
    return null;
  }

  /** Browsers always send an origin; whoever sends none is no browser and holds no cookies of ours to abuse. */
  private isOriginAllowed({ headers }: IncomingMessage): boolean {
    const { origin } = headers;
    if (origin === undefined) return true;
    if (this.config.cors_origins.includes(origin) || origin === new URL(this.config.public_url).origin) return true;
    return URL.canParse(origin) && new URL(origin).host === headers.host;
  }

  /** Answers whether the socket may stay: one address keeps so many open at most. */
  private admit(socket: WebSocket, request: IncomingMessage, params: Record<string, string>): boolean {
    const forwarded = this.config.trust_proxy
      ? String(request.headers['x-forwarded-for'] ?? '')
          .split(',')
          .at(-1)
          ?.trim()
      : undefined;
    const connection = new Connection(socket, request, params, forwarded || (request.socket.remoteAddress ?? ''));
    connections.set(socket, connection);
    if (!this.takePlace(connection)) {
      socket.on('error', () => undefined);
      connection.refuse(new TooManySockets());
      connection.close(CLOSE.too_many, 'sockets.too_many_open');
      // Whoever does not answer the close would keep the socket after all.
      setTimeout(() => connection.terminate(), CLOSE_WITHIN_MS).unref();
      return false;
    }
    this.open.add(connection);
    const hurry = setTimeout(() => {
      this.hurries.delete(connection);
      if (connection.isAuthenticated) return;
      connection.refuse(new DomainError('unauthenticated', 'sockets.auth_timed_out'));
      connection.close(CLOSE.timed_out, 'sockets.auth_timed_out');
    }, AUTH_WITHIN_MS);
    this.hurries.set(connection, hurry);
    socket.on('pong', () => (connection.isAlive = true));
    socket.on('error', (error) => this.log.pino.debug({ socket: connection.id, err: error }, 'socket error'));
    socket.on('close', () => {
      clearTimeout(this.hurries.get(connection));
      this.hurries.delete(connection);
      this.open.delete(connection);
      this.leavePlace(connection);
    });
    return true;
  }

  private takePlace({ address }: Connection): boolean {
    const count = this.places.get(address) ?? 0;
    if (this.config.rate_limits && count >= this.config.sockets_per_address) return false;
    this.places.set(address, count + 1);
    return true;
  }

  private leavePlace({ address }: Connection): void {
    const count = this.places.get(address) ?? 0;
    if (count > 1) this.places.set(address, count - 1);
    else this.places.delete(address);
  }

  private async take(
    connection: Connection,
    handlers: MessageHandler[],
    data: RawData,
    isBinary: boolean,
  ): Promise<void> {
    if (!connection.isOpen) return;
    // Real time: a limit protects this process, whatever the clock of the rules says.
    if (this.config.rate_limits && !connection.mayTake(performance.now())) {
      connection.refuse(new TooMany(1));
      connection.close(CLOSE.too_many, 'http.too_many');
      return;
    }
    const frame = isBinary ? null : parse(data);
    const handler = frame && handlers.find(({ message }) => message === frame.type);
    if (!frame) connection.refuse(new DomainError('malformed', 'sockets.malformed'));
    else if (!connection.isAuthenticated && frame.type !== AUTH && !isOpenToAll(handlers)) {
      connection.refuse(new DomainError('unauthenticated', 'sockets.auth_first'));
      connection.close(CLOSE.unauthenticated, 'sockets.auth_first');
    } else if (!handler) connection.refuse(new DomainError('invalid', 'sockets.unknown_type'));
    else await handler.callback(frame, frame.type);
  }

  /** In portions: a thousand pings in one go would hold up every chat. */
  private async pingAll(): Promise<void> {
    const connections = [...this.open];
    for (let begin = 0; begin < connections.length; begin += PINGS_AT_ONCE) {
      for (const connection of connections.slice(begin, begin + PINGS_AT_ONCE)) {
        if (connection.isAlive) connection.ping();
        else connection.terminate();
      }
      await new Promise(setImmediate);
    }
  }
}

/** Apart from where sockets are upgraded: a closure there would keep the whole request for as long as its socket lives. */
function destroy(this: Duplex): void {
  this.destroy();
}

/** A gateway that takes no `auth` has nothing to ask who it is for. */
const isOpenToAll = (handlers: MessageHandler[]): boolean => handlers.every(({ message }) => message !== AUTH);

/** A frame is a JSON object with a `type`. */
function parse(data: RawData): { type: string } | null {
  try {
    const frame = JSON.parse((data as Buffer).toString()) as unknown;
    if (typeof frame !== 'object' || frame === null || Object.hasOwn(frame, '__proto__')) return null;
    return typeof (frame as { type?: unknown }).type === 'string' ? (frame as { type: string }) : null;
  } catch {
    return null;
  }
}
