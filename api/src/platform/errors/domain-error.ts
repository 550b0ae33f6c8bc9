import type { TextParams } from '../../catalogues/texts.js';

/** What kind of refusal it is; the edges map it to an HTTP status or a socket close code. */
export type ErrorKind =
  | 'malformed'
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'wrong_method'
  | 'conflict'
  | 'gone'
  | 'too_large'
  | 'unsupported_type'
  | 'unprocessable'
  | 'too_many'
  | 'internal'
  | 'unavailable';

/** One field's fault; `field` is a path such as `requirements.skills.0.name`. */
export interface FieldError {
  field: string;
  code: string;
  params?: Record<string, string | number>;
}

/**
 * A refusal that the caller can understand. `code` is stable and names a text of the error catalogues
 * (`errors.<code>`), which may use `params`.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    readonly params: TextParams = {},
    readonly errors: FieldError[] = [],
  ) {
    super(code);
    this.name = new.target.name;
  }
}

const SECONDS_IN_MINUTE = 60;

/** Called too often. Programs read the seconds (`Retry-After`), people whole minutes. */
export class TooMany extends DomainError {
  constructor(seconds: number) {
    super('too_many', 'http.too_many', { seconds, smart_count: Math.ceil(seconds / SECONDS_IN_MINUTE) });
  }
}

export class NotFound extends DomainError {
  constructor(code: string) {
    super('not_found', code);
  }
}
