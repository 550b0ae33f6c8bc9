import { STATUS_CODES } from 'node:http';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DomainError, TooMany } from '../errors/domain-error.js';
import { encodeCursor } from './page.js';
import { type Problem, toProblem } from './problem.js';

/** A JSON schema of the document, as far as it is looked at here. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  example?: unknown;
  nullable?: boolean;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
}

interface MediaType {
  schema?: Schema;
  example?: unknown;
}

interface Answer {
  $ref?: string;
  description?: string;
  content?: Record<string, MediaType>;
}

export interface Operation {
  summary?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  parameters?: { name: string; in: string; schema?: Schema; example?: unknown; description?: string }[];
  requestBody?: { content: Record<string, MediaType> };
  responses: Record<string, Answer>;
  'x-access'?: string;
}

export interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; responses?: Record<string, Answer> };
}

const EXAMPLES_BY_FORMAT: Record<string, unknown> = {
  uuid: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60',
  'date-time': '2026-03-02T09:00:00.000Z',
  date: '2026-03-02',
};

/** Of parameters that mean the same everywhere. */
const EXAMPLES_BY_NAME: Record<string, unknown> = {
  cursor: encodeCursor('jobs', { value: '', id: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60' }),
  'Idempotency-Key': '5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10',
};

const PROBLEM: Schema = {
  type: 'object',
  description: 'Problem details (RFC 9457), in the language of Accept-Language.',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', example: 'urn:smartbot:problem:http.invalid' },
    title: { type: 'string', example: 'Not valid' },
    status: { type: 'integer', example: 422 },
    detail: { type: 'string', description: 'For people.', example: 'Some of the data is not valid.' },
    code: { type: 'string', description: 'Stable, for programs.', example: 'http.invalid' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'detail'],
        properties: {
          field: { type: 'string', example: 'requirements.skills.0.name' },
          code: { type: 'string', example: 'required' },
          detail: { type: 'string', example: 'This is needed.' },
        },
      },
    },
  },
};

/** The refusals that many operations share, by name: as they really come. */
const REFUSALS: Record<string, DomainError> = {
  Malformed: new DomainError('malformed', 'http.malformed'),
  SignInNeeded: new DomainError('unauthenticated', 'accounts.sign_in_needed'),
  NotAllowed: new DomainError('forbidden', 'accounts.not_allowed'),
  NotFound: new DomainError('not_found', 'http.not_found'),
  Invalid: new DomainError('invalid', 'http.invalid', {}, [{ field: 'email', code: 'required' }]),
  OtherRefusal: new TooMany(5),
};

/** What all operations have in common, so that no route has to say it: refusals, who may call, examples. */
export function completeDocument(made: OpenAPIObject): OpenAPIObject {
  const document = made as unknown as Document;
  document.components.schemas.Problem = PROBLEM;
  document.components.responses = Object.fromEntries(
    Object.entries(REFUSALS).map(([name, refusal]) => [name, refusalAnswer(toProblem(refusal, 'en'))]),
  );
  for (const [address, operations] of Object.entries(document.paths)) {
    for (const operation of Object.values(operations)) complete(document, address, operation);
  }
  for (const answer of Object.values(document.components.responses)) giveExamples(document, answer.content);
  return made;
}

function complete(document: Document, address: string, operation: Operation): void {
  const access = operation['x-access'] ?? 'public';
  if (access !== 'public') operation.security = [{ bearer: [] }];
  const takes_body = operation.requestBody !== undefined;
  const refusals: [string, string, boolean][] = [
    ['400', 'Malformed', takes_body],
    ['401', 'SignInNeeded', access !== 'public'],
    ['403', 'NotAllowed', access !== 'public' && access !== 'account'],
    ['404', 'NotFound', address.includes('{')],
    ['422', 'Invalid', takes_body || (operation.parameters ?? []).some((parameter) => parameter.in === 'query')],
    ['default', 'OtherRefusal', true],
  ];
  for (const [status, name, applies] of refusals) {
    if (applies) operation.responses[status] ??= { $ref: `#/components/responses/${name}` };
  }
  for (const [status, answer] of Object.entries(operation.responses)) {
    if (!answer.$ref) answer.description ||= STATUS_CODES[status] ?? '';
    giveExamples(document, answer.content);
  }
  giveExamples(document, operation.requestBody?.content);
  for (const parameter of operation.parameters ?? []) {
    if (parameter.in === 'path' && parameter.schema && /(^|_)id$/.test(parameter.name))
      parameter.schema.format ??= 'uuid';
    if (parameter.schema)
      parameter.example ??= EXAMPLES_BY_NAME[parameter.name] ?? exampleOf(document, parameter.schema);
  }
}

const refusalAnswer = (problem: Problem): Answer => ({
  description: problem.title,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example: problem } },
});

function giveExamples(document: Document, content: Record<string, MediaType> | undefined): void {
  for (const [content_type, media] of Object.entries(content ?? {})) {
    if (media.schema && /json/.test(content_type)) media.example ??= exampleOf(document, media.schema);
  }
}

/** An example made of the examples of the parts; undefined where a part has none. */
export function exampleOf(document: Document, schema: Schema): unknown {
  if (schema.example !== undefined) return schema.example;
  if (schema.$ref) return exampleOf(document, resolve(document, schema.$ref));
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => exampleOf(document, part))) as unknown;
  if (schema.enum) return schema.enum[0];
  if (schema.format && schema.format in EXAMPLES_BY_FORMAT) return EXAMPLES_BY_FORMAT[schema.format];
  if (schema.type === 'boolean') return false;
  if (schema.type === 'array') {
    const item = schema.items && exampleOf(document, schema.items);
    return item === undefined ? undefined : [item];
  }
  if (!schema.properties) return undefined;
  const parts = Object.entries(schema.properties).map(([name, part]) => [name, exampleOf(document, part)] as const);
  return Object.fromEntries(parts.filter(([, example]) => example !== undefined));
}

/** What a reference points to; an empty schema where it leads nowhere. */
export const resolve = (document: Document, reference: string): Schema =>
  document.components.schemas[reference.replace('#/components/schemas/', '')] ?? {};
