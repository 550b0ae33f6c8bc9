import type { FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error.js';

/** The file of a multipart form's field `file`, in memory; null where the form has none. Throws `http.too_large`, `http.unsupported_type`. */
export async function readUpload(
  request: FastifyRequest,
  max_bytes: number,
): Promise<{ bytes: Buffer; file_name: string } | null> {
  if (!request.isMultipart()) throw new DomainError('unsupported_type', 'http.unsupported_type');
  const too_large = () => new DomainError('too_large', 'http.too_large');
  try {
    for await (const part of request.files({
      limits: { fileSize: max_bytes, files: 1, fields: 10, parts: 11, headerPairs: 50 },
    })) {
      const bytes = await part.toBuffer();
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
