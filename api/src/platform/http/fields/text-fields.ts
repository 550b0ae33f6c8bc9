import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  isEmail,
  IsNotEmpty,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateBy,
} from 'class-validator';
import { documented, isStorable, named, presence, saysSomething, type Shared, Storable, trimmed } from './field.js';

/** Trimmed text; not empty unless `min` is 0. Lengths in UTF-16 units. */
export function TextField(
  options: Shared & { min?: number; max: number; pattern?: RegExp; code?: string },
): PropertyDecorator {
  const { min = 1, max, pattern } = options;
  return applyDecorators(
    ...presence(options),
    Transform(trimmed),
    IsString(named('text')),
    Storable(),
    ...(min > 0 ? [IsNotEmpty(named('empty')), MinLength(min, named('too_short', { smart_count: min }))] : []),
    MaxLength(max, named('too_long', { smart_count: max })),
    ...(pattern ? [Matches(pattern, named(options.code ?? 'format'))] : []),
    documented(options, {
      type: 'string',
      minLength: min,
      maxLength: max,
      ...(pattern ? { pattern: pattern.source } : {}),
    }),
  );
}

const BREAKS = /[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const onOneLine = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && isStorable(value) ? value.replaceAll(BREAKS, ' ').trim() : value;

/** A name or a title, in one line: what strangers are called stands in mails and must not become a paragraph there. */
export const LineField = (options: Parameters<typeof TextField>[0]): PropertyDecorator =>
  applyDecorators(Transform(onOneLine), TextField(options));

/** Half a surrogate pair makes the library throw instead of saying no. */
const isAddress = (value: unknown): boolean => typeof value === 'string' && value.isWellFormed() && isEmail(value);

/** Trimmed and in lower case, so that one address has one spelling. */
export function EmailField(options: Shared = {}): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    Transform(({ value }) => (typeof value === 'string' ? value.trim().toLowerCase() : value)),
    IsString(named('text')),
    Storable(),
    MaxLength(254, named('too_long', { smart_count: 254 })),
    ValidateBy({ name: 'email', validator: { validate: isAddress, defaultMessage: saysSomething } }, named('email')),
    documented({ example: 'anna@mail.example', ...options }, { type: 'string', format: 'email', maxLength: 254 }),
  );
}

/** Taken as it is, never trimmed or cut. */
export function PasswordField(options: Shared & { min?: number } = {}): PropertyDecorator {
  const { min = 1 } = options;
  return applyDecorators(
    IsString(named('text')),
    Storable(),
    MinLength(min, named(min > 1 ? 'too_short' : 'empty', { smart_count: min })),
    MaxLength(1024, named('too_long', { smart_count: 1024 })),
    documented(
      { example: 'correct horse battery', ...options },
      { type: 'string', format: 'password', minLength: min, maxLength: 1024 },
    ),
  );
}

/** A secret handed out by the API: a token of a link or of a header. */
export const SecretField = (options: Shared = {}): PropertyDecorator =>
  TextField({ max: 2048, example: 'qk3…', ...options });

/** A list of texts. */
export function TextListField(
  options: Shared & { min_items?: number; max_items: number; max: number; pattern?: RegExp },
): PropertyDecorator {
  const { min_items = 0, max_items, max, pattern } = options;
  return applyDecorators(
    ...presence(options),
    Transform(({ value }) => (Array.isArray(value) ? value.map((item) => trimmed({ value: item })) : value)),
    IsArray(named('list')),
    ArrayMinSize(min_items, named('list_length', { min: min_items, max: max_items })),
    ArrayMaxSize(max_items, named('list_length', { min: min_items, max: max_items })),
    IsString({ ...named('text'), each: true }),
    IsNotEmpty({ ...named('empty'), each: true }),
    MaxLength(max, { ...named('too_long', { smart_count: max }), each: true }),
    ...(pattern ? [Matches(pattern, { ...named('format'), each: true })] : []),
    Storable(),
    documented(options, {
      type: 'array',
      items: { type: 'string', maxLength: max, ...(pattern ? { pattern: pattern.source } : {}) },
      minItems: min_items,
      maxItems: max_items,
    }),
  );
}
