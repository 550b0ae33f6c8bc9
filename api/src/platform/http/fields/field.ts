import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsOptional,
  ValidateBy,
  ValidateIf,
  type ValidationOptions,
} from 'class-validator';

type Params = Record<string, string | number>;

/** What the fault is called; read back by `validationFaults`. */
export const named = (code: string, params: Params = {}): ValidationOptions => ({ context: { code, params } });

/** For checks of our own: class-validator forgets the context of a fault without a message. */
export const saysSomething = (): string => 'not valid';

export interface Shared {
  /** May be left out. */
  optional?: boolean;
  /** May be null: "nothing" said explicitly. */
  nullable?: boolean;
  example?: unknown;
  description?: string;
}

export function presence({ optional, nullable }: Shared): PropertyDecorator[] {
  if (optional && nullable) return [IsOptional()];
  if (nullable) return [ValidateIf((_object, value) => value !== null)];
  if (optional) return [ValidateIf((_object, value) => value !== undefined)];
  return [];
}

export function documented(options: Shared, schema: Record<string, unknown>): PropertyDecorator {
  return ApiProperty({
    ...schema,
    required: !options.optional,
    ...(options.nullable ? { nullable: true } : {}),
    ...(options.example === undefined ? {} : { example: options.example }),
    ...(options.description ? { description: options.description } : {}),
  } as Parameters<typeof ApiProperty>[0]);
}

/** A list of texts of one kind. */
export const listOf = (name: string, item: (value: unknown) => boolean, code: string, max_items: number) => [
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

/** PostgreSQL takes neither NUL nor half a surrogate pair. */
export const isStorable = (value: unknown): boolean =>
  typeof value !== 'string' || (value.isWellFormed() && !value.includes('\0'));

export const Storable = () =>
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

export const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);
