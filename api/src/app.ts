import { randomUUID } from 'node:crypto';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppModule } from './app.module.js';
import type { Config } from './config/config.js';
import { openDatabase } from './data-source.js';
import { serveOpenApi } from './open-api.js';
import type { Clock } from './platform/clock.js';
import { NotFound } from './platform/errors/domain-error.js';
import { Metrics } from './platform/health/metrics.js';
import { MAX_PARAM_LENGTH } from './platform/http/allowed-methods.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { answerClientError, hearOut } from './platform/http/client-error.js';
import { readForms } from './platform/http/upload.js';
import { Logger } from './platform/logger.js';
import { servePages } from './modules/pages/serve-pages.js';
import { SocketAdapter } from './realtime/socket.adapter.js';
import { securityHeaders } from './security-headers.js';

const MAX_BODY_BYTES = 1024 * 1024;
/** Who sends headers more slowly is not a browser; a whole request has REQUEST_TIMEOUT. */
const HEADERS_WITHIN_MS = 10_000;
/** A connection on which nothing moves, be it a client that does not read its answer. */
const IDLE_MS = 120_000;
const REQUEST_ID = /^[\w-]{8,64}$/;

/** The whole application, wired and not yet listening. */
export async function createApp(
  config: Config,
  {
    clock,
    logger = Logger.create(config.log_level),
    built,
  }: { clock?: Clock; logger?: Logger /** Where the built front end lies. */; built?: string } = {},
): Promise<NestFastifyApplication> {
  const headers = securityHeaders(config);
  const http = new FastifyAdapter({
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: config.request_timeout * 1_000,
    connectionTimeout: IDLE_MS,
    http: { headersTimeout: HEADERS_WITHIN_MS, connectionsCheckingInterval: 1_000 },
    clientErrorHandler: answerClientError,
    trustProxy: config.trust_proxy,
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH },
    rewriteUrl: (request) => canonicalUrl(request.url ?? '/'),
    genReqId: (request) => requestId(request.headers['x-request-id']),
    // An address that cannot be read never reaches a route, nor what refuses there.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) =>
      new ProblemFilter(logger).answer(new NotFound('http.not_found'), request, reply.headers(headers)),
    // Addresses carry ids and secrets of links: the log line is written below, by route.
    logger: false,
  } as ConstructorParameters<typeof FastifyAdapter>[0]);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot({
      config,
      logger,
      ...(await openDatabase(config.database_url, logger)),
      ...(clock ? { clock } : {}),
    }),
    http,
    // Fastify's own reader of JSON, and no other: a plain text is refused, and a form but where one is asked for.
    { logger, abortOnError: false, bodyParser: false },
  );
  app.setGlobalPrefix('api');
  app.enableCors({
    origin: config.cors_origins,
    credentials: false,
    exposedHeaders: ['x-request-id', 'retry-after', 'idempotency-replayed'],
    maxAge: 600,
  });
  app.useWebSocketAdapter(new SocketAdapter(app, config, logger));
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.removeContentTypeParser('text/plain');
  await app.register(multipart as never, { throwFileSizeLimit: true } as never);
  readForms(fastify);
  fastify.addHook('onSend', hearOut);
  addHeaders(fastify, headers);
  logRequests(fastify, logger, app.get(Metrics));
  serveOpenApi(app);
  await servePages(app, built);
  await app.init();
  return app;
}

/** `/api/v1/…` is `/api/…`, a slash at the end counts for nothing, and operations are at the root too. */
function canonicalUrl(url: string): string {
  const query = url.indexOf('?');
  const path = query < 0 ? url : url.slice(0, query);
  const rest = query < 0 ? '' : url.slice(query);
  const canonical = path
    .replace(/(?<=.)\/+$/, '')
    .replace(/^\/api\/v1(?=\/|$)/, '/api')
    .replace(/^\/(health\/|metrics$)/, '/api/$1');
  return (isReadable(canonical) ? canonical : canonical.replaceAll('%', '%25')) + rest;
}

/** What is no address of a page is answered by the page that says so; the API refuses it as it is. */
function isReadable(path: string): boolean {
  if (!path.includes('%') || /^\/(api|ws)(\/|$)/.test(path)) return true;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** The caller's own id where it has the shape of one, so that a trace can cross systems. */
const requestId = (sent: string | string[] | undefined): string =>
  typeof sent === 'string' && REQUEST_ID.test(sent) ? sent : randomUUID();

function addHeaders(fastify: FastifyInstance, headers: Record<string, string>): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers).header('x-request-id', request.id);
    done();
  });
}

function logRequests(fastify: FastifyInstance, logger: Logger, metrics: Metrics): void {
  const isLogged = logger.pino.isLevelEnabled('info');
  fastify.addHook('onResponse', (request: FastifyRequest, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.request(request.method, route, reply.statusCode, reply.elapsedTime);
    if (isLogged) {
      const { id: req_id, method } = request;
      const [status, ms] = [reply.statusCode, Math.round(reply.elapsedTime)];
      logger.pino.info({ req_id, method, route, status, ms }, 'request');
    }
    done();
  });
}
