import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { text } from '../../catalogues/texts.js';

const FAULTS: Record<string, { status: number; code: 'timed_out' | 'headers_too_large' }> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'timed_out' },
  HPE_HEADER_OVERFLOW: { status: 431, code: 'headers_too_large' },
};
const NOT_UNDERSTOOD = { status: 400, code: 'not_understood' } as const;

/** Answers what never became a request, in English: nothing is known of the caller's language. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const { status, code } = FAULTS[error.code ?? ''] ?? NOT_UNDERSTOOD;
  const problem = {
    type: `urn:smartbot:problem:http.${code}`,
    title: STATUS_CODES[status],
    status,
    detail: text('en', `errors.http.${code}`),
    code: `http.${code}`,
  };
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: application/problem+json; charset=utf-8',
    'Content-Language: en',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  // At once: whoever was too slow for a request may be too slow for the answer.
  socket.destroySoon();
}

/** Of a body that is refused before it has arrived: a larger one is cut off. */
const HEARD_OUT_BYTES = 64 * 1024 * 1024;

/** A client reads the answer only after it has sent its body: a refused one that is not absurd is taken to its end and dropped. */
export function hearOut(request: FastifyRequest, reply: FastifyReply, payload: unknown, done: OnSendDone): void {
  const declared = Number(request.headers['content-length'] ?? 0);
  if (reply.statusCode === 413 && declared <= HEARD_OUT_BYTES) void reply.removeHeader('connection');
  done(null, payload);
}

type OnSendDone = (error: null, payload: unknown) => void;
