import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsUUID } from 'class-validator';
import { COUNTRIES } from '../../../catalogues/countries.js';
import { type Shared, documented, named, presence } from './field.js';

const lowerCase = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

/** In lower case, as ids are stored and compared. */
export function IdField(options: Shared = {}): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    Transform(({ value }) => lowerCase(value)),
    IsUUID(undefined, named('id')),
    documented({ example: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60', ...options }, { type: 'string', format: 'uuid' }),
  );
}

export function OneOf(allowed: readonly string[], options: Shared = {}): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    IsIn(allowed, named('one_of', { allowed: allowed.join(', ') })),
    documented({ example: allowed[0], ...options }, { type: 'string', enum: [...allowed] }),
  );
}

/** ISO 3166-1 alpha-2. */
export function CountryField(options: Shared = {}): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    IsIn(COUNTRIES, named('country')),
    documented({ example: 'DE', ...options }, { type: 'string', pattern: '^[A-Z]{2}$' }),
  );
}

/** A list of ids. */
export function IdListField(options: Shared & { max_items: number }): PropertyDecorator {
  const { max_items } = options;
  return applyDecorators(
    ...presence(options),
    IsArray(named('list')),
    ArrayMaxSize(max_items, named('list_length', { min: 0, max: max_items })),
    IsUUID(undefined, { ...named('id'), each: true }),
    Transform(({ value }) => (Array.isArray(value) ? value.map(lowerCase) : value)),
    documented(
      { example: ['019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60'], ...options },
      { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: max_items },
    ),
  );
}

/** A list of words out of those allowed. */
export function SomeOf(allowed: readonly string[], options: Shared & { min_items?: number } = {}): PropertyDecorator {
  const { min_items = 0 } = options;
  const length = named('list_length', { min: min_items, max: allowed.length });
  return applyDecorators(
    ...presence(options),
    IsArray(named('list')),
    ArrayMinSize(min_items, length),
    ArrayMaxSize(allowed.length, length),
    IsIn(allowed, { ...named('one_of', { allowed: allowed.join(', ') }), each: true }),
    documented(
      { example: allowed.slice(0, 1), ...options },
      { type: 'array', items: { type: 'string', enum: [...allowed] }, minItems: min_items, maxItems: allowed.length },
    ),
  );
}

/** true or false. With `query`, the words of a query string are taken. */
export function FlagField(options: Shared & { query?: boolean } = {}): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    ...(options.query ? [Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value))] : []),
    IsBoolean(named('flag')),
    documented({ example: false, ...options }, { type: 'boolean' }),
  );
}
