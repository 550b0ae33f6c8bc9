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

/** The file of a multipart form's field `file`, in memory; null where the form has none. Throws `http.too_large`, `http.unsupported_type`. */
export async function readUpload(
  request: FastifyRequest,
  max_bytes: number,
): Promise<{ bytes: Buffer; file_name: string } | null> {
  if (!request.isMultipart()) throw new DomainError('unsupported_type', 'http.unsupported_type');
  const too_large = () => new DomainError('too_large', 'http.too_large');
  try {
    for await (const part of request.files({
      // One byte more, so that a file which is cut there is seen to be too large however its end arrives.
      limits: { fileSize: max_bytes + 1, files: 1, fields: 10, parts: 11, headerPairs: 50 },
    })) {
      const bytes = await part.toBuffer();
      if (bytes.length > max_bytes) throw too_large();
      if (part.fieldname === 'file') return { bytes, file_name: part.filename };
    }
  } catch (error) {
    const { statusCode } = error as { statusCode?: number };
    if (statusCode === 413) throw too_large();
    if (error instanceof DomainError) throw error;
    throw new DomainError('malformed', 'http.malformed_form');
  }
  return null;
}
