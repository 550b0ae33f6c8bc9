import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describeApi } from '../../src/open-api.js';
import { type Document, exampleOf, type Operation, resolve, type Schema } from '../../src/platform/http/document.js';
import { startApp, type TestApp } from '../app.js';

interface Part {
  /** Where in the document. */
  place: string;
  schema: Schema;
  example: unknown;
}

/** OpenAPI 3.0 says `nullable`; a JSON schema says "or null". */
function withoutNullable(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutNullable);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, example: _, ...rest } = schema as Schema;
  const plain = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, withoutNullable(value)]));
  return nullable ? { anyOf: [plain, { type: 'null' }] } : plain;
}

/** Gives the faults of an example in words; none when it fits its schema. */
function validatorOf(document: Document): (part: Part) => string {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('password', true);
  ajv.addFormat('binary', true);
  ajv.addSchema({ $id: 'document', components: withoutNullable(document.components) as object });
  return ({ schema, example }) => {
    const rooted = JSON.stringify(withoutNullable(schema)).replaceAll('"#/', '"document#/');
    return ajv.validate(JSON.parse(rooted) as object, example) ? '' : ajv.errorsText();
  };
}

/** Leaves that nobody gave an example. */
function withoutExample(document: Document, schema: Schema, place: string): string[] {
  if (schema.example !== undefined || schema.enum) return [];
  if (schema.$ref) return resolve(document, schema.$ref) === undefined ? [place] : [];
  if (schema.allOf) return schema.allOf.flatMap((part) => withoutExample(document, part, place));
  if (schema.items) return withoutExample(document, schema.items, `${place}[]`);
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([name, part]) =>
      withoutExample(document, part, `${place}.${name}`),
    );
  return exampleOf(document, schema) === undefined ? [place] : [];
}

describe('The OpenAPI document', () => {
  let app: TestApp;
  let document: Document;
  let operations: { name: string; operation: Operation }[];

  beforeAll(async () => {
    app = await startApp();
    document = JSON.parse(JSON.stringify(describeApi(app.app))) as Document;
    operations = Object.entries(document.paths).flatMap(([address, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${address}`, operation })),
    );
  });
  afterAll(() => app.stop());

  const parts = (): Part[] =>
    operations.flatMap(({ name, operation }) => [
      ...(operation.parameters ?? []).map(({ name: parameter, schema = {}, example }) => ({
        place: `${name} ${parameter}`,
        schema,
        example: example ?? schema.example,
      })),
      ...[['request', operation.requestBody] as const, ...Object.entries(operation.responses)].flatMap(
        ([part, shape]) =>
          Object.entries(shape?.content ?? {})
            .filter(([content_type]) => content_type.includes('json'))
            .map(([, { schema = {}, example }]) => ({ place: `${name} ${part}`, schema, example })),
      ),
    ]);

  test('is served as it is described, and every reference in it leads somewhere', async () => {
    const answer = await fetch(app.url.replace('/v1', '/openapi.json'));
    expect(await answer.json()).toEqual(document);
    const references = JSON.stringify(document).match(/"#\/components\/[^"]*"/g) ?? [];
    const lost = references
      .map((quoted) => quoted.slice(3, -1).split('/'))
      .filter(
        (path) =>
          path.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], document) ===
          undefined,
      );
    expect(lost).toEqual([]);
  });

  test('has the routes that api/ARCHITECTURE.md lists, and no other', async () => {
    const page = await readFile(path.join(import.meta.dirname, '../../ARCHITECTURE.md'), 'utf8');
    const listed = [...page.matchAll(/`((?:GET|POST|PUT|PATCH|DELETE) \/[^`]*)`/g)].map((match) => match[1]);
    const served = operations.map(({ name }) => name.replace(' /api/', ' /'));
    // Served, and no part of the document: what describes it, and the figures.
    const apart = ['GET /docs', 'GET /openapi.json', 'GET /metrics'];
    expect(listed.sort()).toEqual([...served, ...apart].sort());
  });

  test('says of every operation what it does, in which chapter, and how it refuses', () => {
    const silent = operations.filter(
      ({ operation }) => !operation.summary || !operation.tags?.length || !operation.responses.default,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('says of every operation what it answers, unless it answers with nothing', () => {
    const empty = operations.filter(({ operation: { responses } }) => {
      const [status = '', success] = Object.entries(responses).find(([code]) => code.startsWith('2')) ?? [];
      return !['202', '204'].includes(status) && Object.keys(success?.content ?? {}).length === 0;
    });
    expect(empty.map(({ name }) => name)).toEqual([]);
  });

  test('asks for a token where, and only where, the server does', async () => {
    const answers = await Promise.all(
      operations.map(async ({ name, operation }) => {
        const [method = '', address = ''] = name.split(' ');
        const id = '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60';
        const url = app.url.replace('/api/v1', address.replaceAll(/\{\w+\}/g, id));
        const json = { headers: { 'content-type': 'application/json' }, body: '{}' };
        const answer = await fetch(url, { method, ...(['POST', 'PUT', 'PATCH'].includes(method) ? json : {}) });
        const problem = answer.status === 401 ? ((await answer.json()) as { code: string }) : null;
        return { name, asks: operation['x-access'] !== 'public', refused: problem?.code === 'accounts.sign_in_needed' };
      }),
    );
    expect(answers.filter(({ asks, refused }) => asks !== refused)).toEqual([]);
    expect(operations.filter(({ operation }) => operation['x-access'] !== 'public' && !operation.security)).toEqual([]);
  });

  test('has an example of every request, answer and parameter', () => {
    const bare = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
      withoutExample(document, schema, name),
    );
    expect(bare).toEqual([]);
    const missing = parts().filter(({ example }) => example === undefined);
    expect(missing.map(({ place }) => place)).toEqual([]);
  });

  test('has only examples that fit their schemas', () => {
    const faultsOf = validatorOf(document);
    const faults = parts()
      .map((part) => `${part.place}: ${faultsOf(part)}`)
      .filter((fault) => !fault.endsWith(': '));
    expect(faults).toEqual([]);
  });

  test('an example that does not fit is found out', () => {
    const login = document.paths['/api/auth/login']?.post?.requestBody?.content['application/json'];
    const part = { place: '', schema: login?.schema ?? {}, example: { ...(login?.example as object), email: 'anna' } };
    expect(validatorOf(document)(part)).toContain('must match format "email"');
  });
});
