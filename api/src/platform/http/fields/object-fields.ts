import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, ValidateNested } from 'class-validator';
import { type Shared, documented, named, presence } from './field.js';

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
