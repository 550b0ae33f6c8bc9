import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  isEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { pageOrigin } from './origins.policy.js';

/**
 * The fields of requests: each decorator checks, documents and names its fault by a code of the catalogue
 * (`validation.<code>`), so that a request class reads as a list of what is taken.
 */

type Params = Record<string, string | number>;

/** What the fault is called; read back by `validationFaults`. */
const named = (code: string, params: Params = {}): ValidationOptions => ({ context: { code, params } });

/** For checks of our own: class-validator forgets the context of a fault without a message. */
const saysSomething = (): string => 'not valid';

interface Shared {
  /** May be left out. */
  optional?: boolean;
  /** May be null: "nothing" said explicitly. */
  nullable?: boolean;
  example?: unknown;
  description?: string;
}

function presence({ optional, nullable }: Shared): PropertyDecorator[] {
  if (optional && nullable) return [IsOptional()];
  if (nullable) return [ValidateIf((_object, value) => value !== null)];
  if (optional) return [ValidateIf((_object, value) => value !== undefined)];
  return [];
}

function documented(options: Shared, schema: Record<string, unknown>): PropertyDecorator {
  return ApiProperty({
    ...schema,
    required: !options.optional,
    ...(options.nullable ? { nullable: true } : {}),
    ...(options.example === undefined ? {} : { example: options.example }),
    ...(options.description ? { description: options.description } : {}),
  } as Parameters<typeof ApiProperty>[0]);
}

/** PostgreSQL takes neither NUL nor half a surrogate pair. */
const isStorable = (value: unknown): boolean =>
  typeof value !== 'string' || (value.isWellFormed() && !value.includes('\0'));

const Storable = () =>
  ValidateBy(
    {
      name: 'storable',
      validator: {
        validate: (value) => (Array.isArray(value) ? value.every(isStorable) : isStorable(value)),
        defaultMessage: saysSomething,
      },
    },
    named('characters'),
  );

const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

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

export function IdField(options: Shared = {}): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
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

/** A whole number. With `query`, digits of a query string are taken. */
export function WholeField(options: Shared & { min: number; max: number; query?: boolean }): PropertyDecorator {
  const { min, max } = options;
  return applyDecorators(
    ...presence(options),
    ...(options.query
      ? [Transform(({ value }) => (typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value))]
      : []),
    IsInt(named('whole')),
    Min(min, named('range', { min, max })),
    Max(max, named('range', { min, max })),
    documented(options, { type: 'integer', minimum: min, maximum: max }),
  );
}

export function NumberField(options: Shared & { min: number; max: number; query?: boolean }): PropertyDecorator {
  const { min, max } = options;
  return applyDecorators(
    ...presence(options),
    ...(options.query
      ? [
          Transform(({ value }) =>
            typeof value === 'string' && /^-?\d{1,9}(\.\d{1,9})?$/.test(value) ? Number(value) : value,
          ),
        ]
      : []),
    IsNumber({ allowInfinity: false, allowNaN: false }, named('number')),
    Min(min, named('range', { min, max })),
    Max(max, named('range', { min, max })),
    documented(options, { type: 'number', minimum: min, maximum: max }),
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

/** A calendar day, `2026-12-01`. */
export function DayField(options: Shared = {}): PropertyDecorator {
  const isDay = (value: unknown) =>
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true;
  return applyDecorators(
    ...presence(options),
    ValidateBy({ name: 'day', validator: { validate: isDay, defaultMessage: saysSomething } }, named('day')),
    documented({ example: '2026-12-01', ...options }, { type: 'string', format: 'date' }),
  );
}

const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;
const asMoment = (value: unknown): unknown =>
  typeof value === 'string' && ISO_MOMENT.test(value) ? new Date(value) : value;
const isMoment = (value: unknown): boolean => value instanceof Date && !Number.isNaN(value.getTime());

/** A moment, `2026-12-01T09:00:00Z`: with its zone, so that nobody has to guess it. Becomes a `Date`. */
export function MomentField(options: Shared = {}): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    Transform(({ value }) => asMoment(value)),
    ValidateBy({ name: 'moment', validator: { validate: isMoment, defaultMessage: saysSomething } }, named('moment')),
    documented({ example: '2026-12-01T09:00:00Z', ...options }, { type: 'string', format: 'date-time' }),
  );
}

/** A list of texts of one kind. */
const listOf = (name: string, item: (value: unknown) => boolean, code: string, max_items: number) => [
  IsArray(named('list')),
  ArrayMinSize(1, named('list_length', { min: 1, max: max_items })),
  ArrayMaxSize(max_items, named('list_length', { min: 1, max: max_items })),
  ValidateBy(
    {
      name,
      validator: { validate: (value) => Array.isArray(value) && value.every(item), defaultMessage: saysSomething },
    },
    named(code),
  ),
];

/** Moments, at least one; they become `Date`s. */
export function MomentListField(options: Shared & { max_items: number }): PropertyDecorator {
  const { max_items } = options;
  return applyDecorators(
    ...presence(options),
    Transform(({ value }) => (Array.isArray(value) ? value.map(asMoment) : value)),
    ...listOf('moments', isMoment, 'moment', max_items),
    documented(
      { example: ['2026-12-01T09:00:00Z'], ...options },
      { type: 'array', items: { type: 'string', format: 'date-time' }, minItems: 1, maxItems: max_items },
    ),
  );
}

/** Times as a clock on the wall shows them, `2026-12-01T12:00`, at least one. */
export function LocalTimeListField(options: Shared & { max_items: number }): PropertyDecorator {
  const { max_items } = options;
  const isLocalTime = (value: unknown) =>
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value) &&
    new Date(`${value}Z`).toJSON()?.startsWith(value) === true;
  return applyDecorators(
    ...presence(options),
    ...listOf('local_times', isLocalTime, 'local_time', max_items),
    documented(
      { example: ['2026-12-01T12:00'], ...options },
      { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: max_items },
    ),
  );
}

/** Without credentials, which would reach whoever sees the link. */
const isHttpsLink = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^https:\/\/[^\s/]/i.test(value) || !URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  return protocol === 'https:' && hostname.includes('.') && username === '' && password === '';
};

/** An address of a page, https alone. */
export function HttpsLinkField(options: Shared = {}): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    Transform(trimmed),
    IsString(named('text')),
    Storable(),
    MaxLength(2000, named('too_long', { smart_count: 2000 })),
    ValidateBy(
      { name: 'https_link', validator: { validate: isHttpsLink, defaultMessage: saysSomething } },
      named('https_link'),
    ),
    // The constraint of the column is in lower case.
    Transform(({ value }) => (typeof value === 'string' ? value.replace(/^https:/i, 'https:') : value)),
    documented(options, { type: 'string', format: 'uri', maxLength: 2000 }),
  );
}

/** Names of the time zone database only: an offset says nothing about summer. */
const isTimeZone = (value: unknown): boolean => {
  if (typeof value !== 'string' || value.length > 64 || !/^[A-Z][\w+/-]*$/.test(value)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** A time zone by its name, `Europe/Moscow`. */
export function TimeZoneField(options: Shared = {}): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    ValidateBy(
      { name: 'zone', validator: { validate: isTimeZone, defaultMessage: saysSomething } },
      named('time_zone'),
    ),
    documented({ example: 'Europe/Moscow', ...options }, { type: 'string', maxLength: 64 }),
  );
}

const LONGEST_ORIGIN = 300;

/** Origins of pages, each once: `https://careers.example`. */
export function OriginListField(options: Shared & { max_items: number }): PropertyDecorator {
  const { max_items } = options;
  const spelt = (item: unknown): unknown => (typeof item === 'string' ? (pageOrigin(item.trim()) ?? item) : item);
  const areOrigins = (value: unknown) =>
    Array.isArray(value) &&
    value.every((item) => typeof item === 'string' && item.length <= LONGEST_ORIGIN && pageOrigin(item) === item);
  return applyDecorators(
    ...presence(options),
    // A list that is too long stays so, whatever it repeats.
    Transform(({ value }) =>
      Array.isArray(value) && value.length <= max_items ? [...new Set(value.map(spelt))] : value,
    ),
    IsArray(named('list')),
    ArrayMaxSize(max_items, named('list_length', { min: 0, max: max_items })),
    ValidateBy(
      { name: 'origins', validator: { validate: areOrigins, defaultMessage: saysSomething } },
      named('origin'),
    ),
    documented(options, { type: 'array', items: { type: 'string', maxLength: LONGEST_ORIGIN }, maxItems: max_items }),
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
    Transform(({ value }) =>
      Array.isArray(value) ? value.map((id: unknown) => (typeof id === 'string' ? id.toLowerCase() : id)) : value,
    ),
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

/** Swagger tells a function that gives a class from a class by the name `type`. */
const lazily = (classOf: () => new () => object) => ({ type: () => classOf() });

/** An object of its own class. */
export function ObjectField(type: () => new () => object, options: Shared = {}): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    Type(type),
    IsObject(named('object')),
    ValidateNested(named('object')),
    documented(options, lazily(type)),
  );
}

/** A list of objects of one class. */
export function ObjectListField(
  type: () => new () => object,
  options: Shared & { max_items: number },
): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    Type(type),
    IsArray(named('list')),
    ArrayMaxSize(options.max_items, named('list_length', { min: 0, max: options.max_items })),
    IsObject({ ...named('object'), each: true }),
    ValidateNested({ ...named('object'), each: true }),
    documented(options, { ...lazily(type), isArray: true }),
  );
}
