import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { completeDocument } from './platform/http/document.js';

/** The description of the API, from its request and view classes. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const options = new DocumentBuilder()
    .setTitle('SmartBot')
    .setDescription(
      'Vacancies, applications, chats and decisions. Everything is also served under `/api/v1`. Sockets, and whole conversations with this API: API_EXAMPLES.md.',
    )
    .setVersion('1')
    .addBearerAuth()
    .build();
  return completeDocument(SwaggerModule.createDocument(app, options));
}

export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
  });
}
