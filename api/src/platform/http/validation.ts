import { ValidationPipe, type ValidationPipeOptions } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { DomainError, type FieldError } from '../errors/domain-error.js';

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
    new DomainError('invalid', 'http.invalid', {}, validationFaults(errors as ValidationError[])),
};

/** Turns a body, a query or a frame into its class, or refuses it with every fault. */
export class RequestValidation extends ValidationPipe {
  constructor() {
    super(OPTIONS);
  }
}
