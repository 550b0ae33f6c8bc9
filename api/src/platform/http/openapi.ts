import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';

/** Documents a list of `view`. */
export const ApiPage = (view: Type) =>
  applyDecorators(
    ApiExtraModels(view),
    ApiOkResponse({
      schema: {
        required: ['items', 'total', 'is_estimate', 'next_cursor'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(view) } },
          total: { type: 'integer', example: 1 },
          is_estimate: { type: 'boolean', example: false },
          next_cursor: { type: 'string', nullable: true, example: null },
        },
      },
    }),
  );
