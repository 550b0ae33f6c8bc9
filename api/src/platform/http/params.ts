import { createParamDecorator, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import type { FastifyRequest } from 'fastify';
import type { Locale } from '../../catalogues/texts.js';
import { NotFound } from '../errors/domain-error.js';
import { localeOf } from './locale.js';

/** An id of a path. What is not an id names nothing: 404 with the code of the thing that was looked for. */
export class PathId implements PipeTransform<string, string> {
  constructor(private readonly code: string) {}

  transform(value: string): string {
    if (!isUuid(value)) throw new NotFound(this.code);
    return value.toLowerCase();
  }
}

/** The language the caller reads. */
export const CallerLocale = createParamDecorator((_: unknown, context: ExecutionContext): Locale => {
  return localeOf(context.switchToHttp().getRequest<FastifyRequest>().headers['accept-language']);
});
