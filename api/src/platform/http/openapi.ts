import { applyDecorators, RequestMethod, type Type } from '@nestjs/common';
import { HTTP_CODE_METADATA, METHOD_METADATA } from '@nestjs/common/constants.js';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiProduces, ApiResponse, getSchemaPath } from '@nestjs/swagger';

/** Documents an operation: what it does and what it answers with. Stands above the route's other decorators, which tell the status. */
export function Describe(summary: string, view?: Type): MethodDecorator {
  return (target, key, descriptor) => {
    ApiOperation({ summary })(target, key, descriptor);
    if (view) ApiResponse({ status: statusOf(descriptor.value as object), type: view })(target, key, descriptor);
  };
}

function statusOf(method: object): number {
  const named = Reflect.getMetadata(HTTP_CODE_METADATA, method) as number | undefined;
  return named ?? (Reflect.getMetadata(METHOD_METADATA, method) === RequestMethod.POST ? 201 : 200);
}

/** Documents a list of `view`. */
export const ApiPage = (view: Type) =>
  applyDecorators(
    ApiExtraModels(view),
    ApiOkResponse({
      schema: {
        type: 'object',
        required: ['items', 'total', 'is_estimate', 'next_cursor'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(view) } },
          total: { type: 'integer', example: 1 },
          is_estimate: { type: 'boolean', example: false, description: 'True where counting would cost a scan.' },
          next_cursor: {
            type: 'string',
            nullable: true,
            example: null,
            description: 'Where the next page begins; null on the last one.',
          },
        },
      },
    }),
  );

/** Documents a file. */
export const ApiFile = (...content_types: string[]) =>
  applyDecorators(ApiProduces(...content_types), ApiOkResponse({ schema: { type: 'string', format: 'binary' } }));
