import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsInt, IsNumber, Max, Min } from 'class-validator';
import { type Shared, documented, named, presence } from './field.js';

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
