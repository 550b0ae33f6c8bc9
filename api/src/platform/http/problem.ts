import { type Locale, text, textIfAny } from '../../catalogues/texts.js';
import { DomainError, type ErrorKind } from '../errors/domain-error.js';

/** RFC 9457 problem details. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  errors?: { field: string; code: string; detail: string }[];
}

/** The one map from a domain's refusal to HTTP. */
const HTTP_STATUS: Record<ErrorKind, number> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  wrong_method: 405,
  conflict: 409,
  gone: 410,
  too_large: 413,
  unsupported_type: 415,
  invalid: 422,
  unprocessable: 422,
  too_many: 429,
  internal: 500,
  unavailable: 503,
};

export function toProblem(error: DomainError, locale: Locale): Problem {
  const status = HTTP_STATUS[error.kind];
  const problem: Problem = {
    type: `urn:smartbot:problem:${error.code}`,
    title: text(locale, `kinds.${error.kind}`),
    status,
    detail: textIfAny(locale, `errors.${error.code}`, error.params) ?? text(locale, 'errors.http.internal'),
    code: error.code,
  };
  if (error.errors.length > 0) {
    problem.errors = error.errors.map(({ field, code, params }) => ({
      field,
      code,
      detail: textIfAny(locale, `validation.${code}`, params) ?? text(locale, 'validation.invalid'),
    }));
  }
  return problem;
}
