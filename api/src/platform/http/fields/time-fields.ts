import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import { type Shared, documented, listOf, named, presence, saysSomething } from './field.js';

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
