import { type ArgumentMetadata, ValidationPipe, type ValidationPipeOptions } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { DomainError, type FieldError } from '../errors/domain-error.js';

/** More than that many faults help nobody, and an answer must not grow with the request. */
const MAX_FAULTS = 100;
/** No request of ours is deeper; what is would exhaust the stack of whoever walks through it. */
const MAX_DEPTH = 20;
/** Values in a request: the largest vacancy has fewer, and the time that checking takes grows with their square. */
const MAX_VALUES = 2_000;

/** Every fault of a request, as codes, deepest field first named by its path. */
function validationFaults(errors: ValidationError[], path = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = path === '' ? error.property : `${path}.${error.property}`;
    const nested = validationFaults(error.children ?? [], field);
    return error.constraints ? [ownFault(error, field), ...nested] : nested;
  });
}

/** One fault per field is enough: the first that its decorators name. */
function ownFault(error: ValidationError, field: string): FieldError {
  const constraints = Object.keys(error.constraints ?? {});
  if (constraints.includes('whitelistValidation')) return { field, code: 'unknown_field' };
  if (error.value === undefined) return { field, code: 'required' };
  // class-validator lists the constraints from the last decorator to the first.
  const contexts = constraints.map(
    (name) => error.contexts?.[name] as { code: string; params?: FieldError['params'] } | undefined,
  );
  const first = contexts.filter((context) => context !== undefined).at(0);
  return { field, code: first?.code ?? 'invalid', ...(first?.params ? { params: first.params } : {}) };
}

const OPTIONS: ValidationPipeOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  transform: true,
  validationError: { target: false, value: true },
  exceptionFactory: (errors) =>
    new DomainError('invalid', 'http.invalid', {}, validationFaults(errors as ValidationError[]).slice(0, MAX_FAULTS)),
};

/** Turns a body, a query or a frame into its class, or refuses it with every fault. */
export class RequestValidation extends ValidationPipe {
  constructor() {
    super(OPTIONS);
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'custom') {
      if (isDeeperThan(MAX_DEPTH, value)) throw new DomainError('malformed', 'http.malformed');
      if (countValues(value, MAX_VALUES) > MAX_VALUES) throw new DomainError('too_large', 'http.too_large');
    }
    return super.transform(value, metadata);
  }
}

const isDeeperThan = (depth: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth === 0 || Object.values(value).some((inner) => isDeeperThan(depth - 1, inner)));

/** How many values there are in it, itself included; stops counting soon after `enough`. */
function countValues(value: unknown, enough: number): number {
  let count = 1;
  if (typeof value !== 'object' || value === null) return count;
  const inner = Object.values(value);
  if (inner.length > enough) return inner.length;
  for (const one of inner) {
    count += countValues(one, enough);
    if (count > enough) break;
  }
  return count;
}
