import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error.js';

interface FormConfig {
  takesForm?: boolean;
}

const FORM: FormConfig = { takesForm: true };

/** Marks a route that takes a multipart form. */
export const TakesForm = (): MethodDecorator => RouteConfig(FORM);

/** The reader of forms is there for every route: where none is asked for, one is of the wrong type. */
export function refuseForms(request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void {
  const { takesForm } = request.routeOptions.config as FormConfig;
  done(request.isMultipart() && !takesForm ? new DomainError('unsupported_type', 'http.unsupported_type') : undefined);
}

/** Bytes of files that this process holds at one time, however many are sent to it. */
const MOST_HELD_BYTES = 48 * 1024 * 1024;
const COME_AGAIN_SECONDS = 10;
let held_bytes = 0;

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
      const chunks: Buffer[] = [];
      for await (const chunk of part.file as AsyncIterable<Buffer>) {
        hold.take(chunk.length);
        chunks.push(chunk);
      }
      if (part.file.truncated) throw new DomainError('too_large', 'http.too_large');
      return { bytes: Buffer.concat(chunks), file_name: part.filename };
    }
  } catch (error) {
    const { statusCode } = error as { statusCode?: number };
    if (statusCode === 413) throw new DomainError('too_large', 'http.too_large');
    if (error instanceof DomainError) throw error;
    throw new DomainError('malformed', 'http.malformed_form');
  }
  return null;
}

/** What one upload holds of the memory for all. */
class Hold {
  private bytes = 0;

  take(bytes: number): void {
    if (held_bytes + bytes > MOST_HELD_BYTES)
      throw new DomainError('unavailable', 'http.busy', { seconds: COME_AGAIN_SECONDS });
    this.bytes += bytes;
    held_bytes += bytes;
  }

  release(): void {
    held_bytes -= this.bytes;
    this.bytes = 0;
  }
}
