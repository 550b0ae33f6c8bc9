import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error.js';

interface FormConfig {
  takesForm?: boolean;
}

const PLAIN_FORM = 'application/x-www-form-urlencoded';
const FORM: FormConfig = { takesForm: true };

/** Marks a route that takes a form. */
export const TakesForm = (): MethodDecorator => RouteConfig(FORM);

/**
 * The reader of multipart forms is there for every route, and so is one for those of plain pages, of which only the type
 * counts: where none is asked for, a form is of the wrong type.
 */
export function readForms(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(PLAIN_FORM, { parseAs: 'buffer' }, (_request, _body, done) => done(null, undefined));
  fastify.addHook('preValidation', refuseForms);
}

function refuseForms(request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void {
  const { takesForm } = request.routeOptions.config as FormConfig;
  const isForm = request.isMultipart() || request.headers['content-type']?.toLowerCase().startsWith(PLAIN_FORM);
  done(isForm && !takesForm ? new DomainError('unsupported_type', 'http.unsupported_type') : undefined);
}

/** Bytes of files that this process holds at one time, however many are sent to it; the oldest upload may go beyond. */
const MOST_HELD_BYTES = 24 * 1024 * 1024;
const COME_AGAIN_SECONDS = 10;
let held_bytes = 0;
/** In the order in which they began. */
const holds = new Set<Hold>();
/** Of a file whose length was not declared. */
const USUAL_BYTES = 256 * 1024;

export interface Upload {
  bytes: Buffer;
  file_name: string;
}

/**
 * Hands over the file of a multipart form's field `file`, in memory; null where the form has none.
 * Throws `http.too_large`, `http.unsupported_type`, `http.malformed_form`, and `http.busy` when too much is in memory already.
 */
export async function withUpload<T>(
  request: FastifyRequest,
  max_bytes: number,
  work: (upload: Upload | null) => Promise<T>,
): Promise<T> {
  const hold = new Hold();
  try {
    return await work(await readUpload(request, max_bytes, hold));
  } finally {
    hold.release();
  }
}

async function readUpload(request: FastifyRequest, max_bytes: number, hold: Hold): Promise<Upload | null> {
  if (!request.isMultipart()) throw new DomainError('unsupported_type', 'http.unsupported_type');
  try {
    for await (const part of request.files({
      limits: { fileSize: max_bytes, files: 1, fields: 10, fieldSize: 1_000, parts: 11, headerPairs: 50 },
    })) {
      if (part.fieldname !== 'file') {
        part.file.resume();
        continue;
      }
      // Room for all that was declared, of which only what arrives takes memory: joining pieces at the end takes it twice.
      let bytes: Buffer = Buffer.allocUnsafeSlow(Math.min(declaredLength(request) ?? USUAL_BYTES, max_bytes));
      let length = 0;
      for await (const chunk of part.file as AsyncIterable<Buffer>) {
        hold.take(chunk.length);
        if (length + chunk.length > bytes.length) bytes = roomFor(length + chunk.length, bytes);
        length += chunk.copy(bytes, length);
      }
      if (part.file.truncated) throw new DomainError('too_large', 'http.too_large');
      return { bytes: bytes.subarray(0, length), file_name: part.filename };
    }
  } catch (error) {
    const { statusCode } = error as { statusCode?: number };
    if (statusCode === 413) throw new DomainError('too_large', 'http.too_large');
    if (error instanceof DomainError) throw error;
    throw new DomainError('malformed', 'http.malformed_form');
  }
  return null;
}

function declaredLength({ headers }: FastifyRequest): number | undefined {
  const length = Number(headers['content-length']);
  return Number.isSafeInteger(length) && length >= 0 ? length : undefined;
}

/** A larger buffer with the same beginning. */
function roomFor(length: number, bytes: Buffer): Buffer {
  const larger = Buffer.allocUnsafeSlow(Math.max(length, bytes.length * 2));
  bytes.copy(larger);
  return larger;
}

/** What one upload holds of the memory for all. */
class Hold {
  private bytes = 0;

  constructor() {
    holds.add(this);
  }

  take(bytes: number): void {
    if (held_bytes + bytes > MOST_HELD_BYTES && !this.isOldest)
      throw new DomainError('unavailable', 'http.busy', { seconds: COME_AGAIN_SECONDS });
    this.bytes += bytes;
    held_bytes += bytes;
  }

  release(): void {
    holds.delete(this);
    held_bytes -= this.bytes;
    this.bytes = 0;
  }

  /** It is always let through: many that begin at once would otherwise each be refused half-way. */
  private get isOldest(): boolean {
    const [oldest] = holds;
    return oldest === this;
  }
}
