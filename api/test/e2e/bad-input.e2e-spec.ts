import { startApp, type TestApp } from '../app.js';
import { aResponse, call } from '../given.js';
import {
  aTenant,
  callerOf,
  everythingStored,
  type Json,
  notFoundCode,
  pathOf,
  type RouteFacts,
  ROUTES,
  routeRows,
  routesOf,
  secretOf,
  type Tenant,
} from '../routes/index.js';

/** More than a list of that name takes; of all others it is less. */
const TOO_MANY: Record<string, number> = { grants: 201 };
const UNKNOWN_ID = '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60';
const INTERNAL = /Something went wrong|Что-то сломалось/;

interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  errors?: { field: string; code: string; detail: string }[];
}

interface Attempt {
  method: string;
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
}

interface Expected {
  status: number;
  code: string;
  field?: string;
}

describe('Bad input is refused with a clear problem, and nothing is stored', () => {
  let app: TestApp;
  let tenant: Tenant;
  beforeAll(async () => {
    app = await startApp();
    tenant = await aTenant(app);
  });
  afterAll(() => app.stop());

  let before: Record<string, string>;
  beforeEach(async () => {
    before = await everythingStored(app);
  });
  afterEach(async () => {
    expect(await everythingStored(app)).toEqual(before);
  });

  const send = ({ method, path, body, headers }: Attempt, locale: 'ru' | 'en') =>
    call<Problem>(app, method, path, body, { headers: headers ?? {}, locale });

  /** What is wrong with the answers to an attempt, in both languages; an empty list when they are as expected. */
  async function faultsOf(attempt: Attempt, { status, code, field }: Expected): Promise<string[]> {
    const [ru, en] = [await send(attempt, 'ru'), await send(attempt, 'en')];
    const faults: string[] = [];
    for (const [locale, answer] of Object.entries({ ru, en })) {
      if (answer.status !== status) faults.push(`${locale}: ${answer.status} instead of ${status}`);
      if (answer.body.code !== code) faults.push(`${locale}: code ${answer.body.code} instead of ${code}`);
      if (answer.body.status !== answer.status) faults.push(`${locale}: status in the body ${answer.body.status}`);
      if (answer.headers.get('content-type') !== 'application/problem+json; charset=utf-8')
        faults.push(`${locale}: ${answer.headers.get('content-type')}`);
      if (answer.headers.get('content-language') !== locale) faults.push(`${locale}: another language`);
      if (answer.body.type !== `urn:smartbot:problem:${code}`) faults.push(`${locale}: type ${answer.body.type}`);
      if (INTERNAL.test(answer.body.detail)) faults.push(`${locale}: the text of an internal error`);
      if (field && !answer.body.errors?.some((error) => error.field === field))
        faults.push(`${locale}: no fault of ${field} in ${JSON.stringify(answer.body.errors)}`);
    }
    const texts = ({ body }: { body: Problem }) => [
      body.title,
      body.detail,
      ...(body.errors ?? []).map((error) => error.detail),
    ];
    if (texts(ru).some((ruText) => !/[а-яё]/i.test(ruText ?? ''))) faults.push(`not Russian: ${texts(ru)}`);
    if (texts(en).some((enText) => /[а-яё]/i.test(enText ?? ''))) faults.push(`not English: ${texts(en)}`);
    if (texts(en).some((enText, place) => enText === texts(ru)[place])) faults.push(`the same in both: ${texts(en)}`);
    return faults.map((fault) => `${attempt.method} ${attempt.path} ${shown(attempt.body)}: ${fault}`);
  }

  async function allRefused(
    attempts: Attempt[],
    expected: (attempt: Attempt, place: number) => Expected,
  ): Promise<void> {
    expect(attempts.length).toBeGreaterThan(0);
    const faults: string[] = [];
    for (const [place, attempt] of attempts.entries())
      faults.push(...(await faultsOf(attempt, expected(attempt, place))));
    expect(faults).toEqual([]);
  }

  /** Everything right: the caller, the id, the secret. What a test spoils is the only fault. */
  const wellMeant = (method: string, path: string, facts: RouteFacts): Attempt => ({
    method,
    path: pathOf(path, facts, tenant),
    headers: {
      ...(facts.access === 'public' ? {} : { authorization: `Bearer ${callerOf(facts, tenant).token}` }),
      ...secretOf(facts, tenant),
    },
    ...(facts.body ? { body: facts.body(tenant) } : {}),
  });

  test('the table lists every route of the application and no other', () => {
    expect(routesOf(app)).toEqual(Object.keys(ROUTES).sort());
  });

  const rows = routeRows();

  describe.each(rows.filter(({ facts }) => facts.body))('the body of $route', ({ method, path, facts }) => {
    const whole = () => wellMeant(method, path, facts) as Attempt & { body: Json };
    const places = () => placesOf(whole().body);

    test('with a field of the wrong type', async () => {
      const cases = places().flatMap((place) =>
        wrongTypes(place.value, facts.nullable?.includes(place.field) ?? false, place.isOfList)
          // A plain list of skills is a way to say requirements.
          .filter((value) => !(/(^|\.)requirements$/.test(place.field) && Array.isArray(value)))
          .map((value) => ({ place, value })),
      );
      await allRefused(
        cases.map(({ place, value }) => ({ ...whole(), body: replaced(whole().body, place.path, value) })),
        (_, index) => ({ status: 422, code: 'http.invalid', field: cases[index]?.place.field ?? '' }),
      );
    });

    test('with text that is too long or cannot be stored', async () => {
      const texts = places().filter(({ value }) => typeof value === 'string');
      const cases = texts.flatMap((place) =>
        [`${place.value}\0`, `${place.value}\ud800`, `\udc00${place.value}`, 'x'.repeat(250_000)].map((value) => ({
          place,
          value,
        })),
      );
      if (cases.length === 0) return;
      await allRefused(
        cases.map(({ place, value }) => ({ ...whole(), body: replaced(whole().body, place.path, value) })),
        (_, index) => ({ status: 422, code: 'http.invalid', field: cases[index]?.place.field ?? '' }),
      );
    });

    test('without a field that it needs, and empty', async () => {
      const needed = places().filter(({ field, isOfList }) => !isOfList && !facts.optional?.includes(field));
      const attempts = needed.map((place) => ({ ...whole(), body: removed(whole().body, place.path) }));
      const fields = needed.map(({ field }) => field);
      if (needed.length > 0) {
        attempts.push({ ...whole(), body: {} });
        fields.push(needed[0]?.field ?? '');
        await allRefused(attempts, (_, index) => ({ status: 422, code: 'http.invalid', field: fields[index] ?? '' }));
      }
    });

    test('with a field that there is not, at every depth', async () => {
      const objects = [
        [],
        ...places()
          .filter(({ value }) => isObject(value))
          .map((place) => place.path),
      ];
      await allRefused(
        objects.map((at) => ({ ...whole(), body: replaced(whole().body, [...at, 'nonsense'], 1) })),
        (_, index) => ({
          status: 422,
          code: 'http.invalid',
          field: [...(objects[index] ?? []), 'nonsense'].join('.'),
        }),
      );
    });

    test('with a list that is too long', async () => {
      const lists = places().filter(({ value }) => Array.isArray(value));
      if (lists.length === 0) return;
      await allRefused(
        lists.map((place) => ({
          ...whole(),
          body: replaced(
            whole().body,
            place.path,
            Array(TOO_MANY[place.field] ?? 120).fill((place.value as unknown[])[0]),
          ),
        })),
        (_, index) => ({ status: 422, code: 'http.invalid', field: lists[index]?.field ?? '' }),
      );
    });

    test('with more values than any request of ours has', async () => {
      await allRefused([{ ...whole(), body: { ...whole().body, nonsense: Array(2001).fill(0) } }], () => ({
        status: 413,
        code: 'http.too_large',
      }));
    });

    test('that is JSON but no object', async () => {
      await allRefused(
        ['[]', '[{}]', '"text"', '5', 'true', '[null]'].map((body) => ({ ...whole(), body })),
        () => ({ status: 422, code: 'http.invalid' }),
      );
    });

    test('that is no JSON, or nested without end', async () => {
      const deep = `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
      const field = Object.keys(whole().body)[0] ?? '';
      const deepField = deep.replace('"a"', JSON.stringify(field));
      const bodies = [
        '{"a":',
        '{a:1}',
        "{'a':1}",
        '{"a":1}}',
        'hello',
        '',
        ' ',
        '{"__proto__":{"a":1}}',
        deep,
        deepField,
      ];
      await allRefused(
        bodies.map((body) => ({ ...whole(), body })),
        () => ({ status: 400, code: 'http.malformed' }),
      );
    });

    test('of another content type', async () => {
      const types = [
        'text/plain',
        'application/xml',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'application/jsonp',
        'nonsense',
      ];
      await allRefused(
        types.map((type) => ({
          ...whole(),
          body: type.startsWith('application/x-www') ? formOf(whole().body) : JSON.stringify(whole().body),
          headers: { ...whole().headers, 'content-type': type },
        })),
        () => ({ status: 415, code: 'http.unsupported_type' }),
      );
    });

    test('that is larger than a megabyte', async () => {
      await allRefused([{ ...whole(), body: { ...whole().body, nonsense: 'x'.repeat(1024 * 1024) } }], () => ({
        status: 413,
        code: 'http.too_large',
      }));
    });
  });

  describe.each(rows.filter(({ facts }) => facts.id))('the id in the address of $route', ({ method, path, facts }) => {
    const withId = (id: string): Attempt => ({ ...wellMeant(method, path, facts), path: path.replace(':id', id) });

    test('that is no id', async () => {
      const noIds = [
        '1',
        'null',
        'not-an-id',
        `${UNKNOWN_ID}0`,
        `{${UNKNOWN_ID}}`,
        "'%20or%201=1",
        '%00',
        '%D1%8F',
        '..%2f',
      ];
      await allRefused(noIds.map(withId), () => ({ status: 404, code: notFoundCode(facts) }));
    });

    test('that belongs to nothing', async () => {
      await allRefused(
        [UNKNOWN_ID, UNKNOWN_ID.toUpperCase(), '00000000-0000-0000-0000-000000000000'].map(withId),
        () => facts.unknown ?? { status: 0, code: 'unlisted' },
      );
    });

    test('that is no part of an address', async () => {
      await allRefused(['%E0%A4%A', '%', '%zz', 'x'.repeat(1000)].map(withId), () => ({
        status: 404,
        code: 'http.not_found',
      }));
    });
  });

  describe.each(rows.filter(({ facts }) => facts.query))('the query of $route', ({ method, path, facts }) => {
    const withQuery = (query: string): Attempt => {
      const attempt = wellMeant(method, path, facts);
      return { ...attempt, path: `${attempt.path}?${query}` };
    };
    const given = Object.entries(facts.query ?? {}).filter(([name]) => name !== 'cursor');

    test('with values of the wrong kind', async () => {
      const cases = given.flatMap(([name, right]) =>
        wrongQueryValues(right).map((value) => ({ name, query: `${name}=${value}` })),
      );
      await allRefused(
        cases.map(({ query }) => withQuery(query)),
        (_, index) => ({ status: 422, code: 'http.invalid', field: cases[index]?.name ?? '' }),
      );
    });

    test('with a value given twice', async () => {
      await allRefused(
        given.map(([name, right]) => withQuery(`${name}=${right}&${name}=${right}`)),
        (_, index) => ({ status: 422, code: 'http.invalid', field: given[index]?.[0] ?? '' }),
      );
    });

    test('with a name that there is not', async () => {
      await allRefused(['nonsense=1', 'limit[]=1', 'employer_id=1'].map(withQuery), () => ({
        status: 422,
        code: 'http.invalid',
      }));
    });

    test('with a page mark of another list, or of none', async () => {
      if (facts.query?.cursor === undefined) return;
      const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const marks = [
        ...['x', '!!!', '%00', 'null', UNKNOWN_ID, 'x'.repeat(501)],
        ...[[], {}, null, 5, ['', UNKNOWN_ID], ['', '-'.repeat(36)], [0.5, UNKNOWN_ID], ['', 'x'.repeat(36)]].map(
          encoded,
        ),
        ...['jobs', 'vacancies', 'candidates', 'responses', path.slice(1)].flatMap((list) => [
          encoded([list, '', '-'.repeat(36)]),
          encoded([list, {}, UNKNOWN_ID]),
          encoded([list, '', 5]),
        ]),
        ...['jobs', 'vacancies', 'candidates', 'responses']
          .filter((list) => list !== path.slice(1))
          .map((list) => encoded([list, '', UNKNOWN_ID])),
      ];
      await allRefused(
        marks.map((mark) => withQuery(`cursor=${mark}`)),
        () => ({ status: 422, code: 'http.invalid', field: 'cursor' }),
      );
    });
  });

  test('a page mark of a list that is sorted otherwise is refused', async () => {
    await aResponse(app, tenant.vacancy);
    before = await everythingStored(app);
    const headers = { authorization: `Bearer ${tenant.recruiter.token}` };
    const { body } = await call<{ next_cursor: string }>(app, 'GET', '/responses?limit=1', undefined, { headers });
    expect(body.next_cursor).toEqual(expect.any(String));
    await allRefused(
      [{ method: 'GET', path: `/responses?limit=1&sort=relevance_score&cursor=${body.next_cursor}`, headers }],
      () => ({ status: 422, code: 'http.invalid', field: 'cursor' }),
    );
  });

  test.each(rows.filter(({ facts, method }) => !facts.body && !facts.is_form && method === 'POST'))(
    '$route refuses a body that is no JSON although it needs none',
    async ({ method, path, facts }) => {
      await allRefused([{ ...wellMeant(method, path, facts), body: '{"a":' }], () => ({
        status: 400,
        code: 'http.malformed',
      }));
    },
  );

  test('an address that there is not', async () => {
    const attempts = ['/nothing', '/vacancies/1/2/3', '/../etc/passwd', '/%2e%2e/x', '/api'].map((path) => ({
      method: 'GET',
      path,
    }));
    await allRefused([...attempts, ...attempts.map(({ path }) => ({ method: 'POST', path }))], () => ({
      status: 404,
      code: 'http.not_found',
    }));
  });

  test('a method that an address does not take', async () => {
    const attempts = [
      ['PATCH', '/auth/login', 'POST'],
      ['GET', '/auth/login?next=1', 'POST'],
      ['DELETE', '/jobs', 'GET, HEAD'],
      ['POST', `/vacancies/${UNKNOWN_ID}`, 'GET, HEAD, PUT, DELETE'],
    ] as const;
    await allRefused(
      attempts.map(([method, path]) => ({ method, path })),
      () => ({ status: 405, code: 'http.wrong_method' }),
    );
    for (const [method, path, allowed] of attempts) {
      const { headers, body } = await call<{ detail: string }>(app, method, path);
      expect({ method, path, allow: headers.get('allow') }).toEqual({ method, path, allow: allowed });
      expect(body.detail).toContain(allowed);
    }
  });

  describe('a CV that cannot be taken', () => {
    const attempt = (body: unknown, type?: string): Attempt => {
      const facts = ROUTES['POST /candidates/:id/resume'] as RouteFacts;
      const right = wellMeant('POST', '/candidates/:id/resume', facts);
      return { ...right, body, headers: { ...right.headers, ...(type ? { 'content-type': type } : {}) } };
    };
    const form = (entries: [string, string | Blob, string?][]): FormData => {
      const data = new FormData();
      for (const [name, value, file_name] of entries)
        if (typeof value === 'string') data.append(name, value);
        else data.append(name, value, file_name);
      return data;
    };
    const part = (rest: string) => `--x\r\ncontent-disposition: form-data; name="file"; filename="cv.txt"\r\n${rest}`;

    test('because it is no form', async () => {
      await allRefused(
        [attempt('{}', 'application/json'), attempt('text', 'text/plain'), attempt('x', 'application/pdf')],
        () => ({ status: 415, code: 'http.unsupported_type' }),
      );
    });

    test('because the form holds no file', async () => {
      await allRefused(
        [
          attempt(form([])),
          attempt(form([['file', 'only text']])),
          attempt(form([['cv', new Blob(['Developer']), 'cv.txt']])),
          attempt(form([['nonsense', 'x']])),
        ],
        () => ({ status: 422, code: 'http.invalid', field: 'file' }),
      );
    });

    test('because the form is broken', async () => {
      const type = 'multipart/form-data; boundary=x';
      await allRefused(
        [
          attempt(part('\r\nDeveloper'), type),
          attempt(part(''), type),
          attempt('no form at all', type),
          attempt(part('\r\nDeveloper\r\n--x--\r\n'), 'multipart/form-data'),
        ],
        () => ({ status: 400, code: 'http.malformed_form' }),
      );
    });

    test('because the form has more fields than any of ours', async () => {
      await allRefused([attempt(form(Array.from({ length: 20 }, (_, place) => [`field-${place}`, 'x'])))], () => ({
        status: 413,
        code: 'http.too_large',
      }));
    });

    test('because of what the file is', async () => {
      const refused: [Blob, string, Expected][] = [
        [new Blob([]), 'cv.txt', { status: 422, code: 'resume.empty' }],
        [new Blob(['   \n ']), 'cv.txt', { status: 422, code: 'resume.empty' }],
        [new Blob(['MZ\x90\x00']), 'cv.exe', { status: 415, code: 'resume.wrong_type' }],
        [new Blob(['Anna, nurse']), 'cv.pdf', { status: 415, code: 'resume.misnamed' }],
        [new Blob(['%PDF-1.7 nothing']), 'cv.pdf', { status: 422, code: 'resume.damaged' }],
        [new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]), 'cv.txt', { status: 413, code: 'http.too_large' }],
      ];
      await allRefused(
        refused.map(([blob, name]) => attempt(form([['file', blob, name]]))),
        (_, place) => refused[place]?.[2] ?? { status: 0, code: '' },
      );
    });
  });
});

interface Place {
  path: string[];
  /** As a fault names it: faults of a list of texts are those of the list. */
  field: string;
  value: unknown;
  isOfList: boolean;
}

/** Every value within a body, at every depth; of texts in a list the first. */
function placesOf(value: unknown, path: string[] = []): Place[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const at = [...path, String(index)];
      if (isObject(item))
        return [{ path: at, field: path.join('.'), value: item, isOfList: true }, ...placesOf(item, at)];
      return index > 0 ? [] : [{ path: at, field: path.join('.'), value: item, isOfList: true }];
    });
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = [...path, name];
    return [{ path: at, field: at.join('.'), value: inner, isOfList: false }, ...placesOf(inner, at)];
  });
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function wrongTypes(right: unknown, isNullable: boolean, isOfList: boolean): unknown[] {
  const nothing = isNullable ? [] : [null];
  if (typeof right === 'string') return [5, true, { a: 1 }, ['x'], ...nothing];
  if (typeof right === 'number') return ['5', true, {}, [1], 1e300, -1e300, ...nothing];
  if (typeof right === 'boolean') return ['true', 1, {}, [], ...nothing];
  if (Array.isArray(right)) return ['x', 5, true, {}, ...nothing];
  return ['x', 5, true, [], ...(isOfList ? [null] : nothing)];
}

function replaced(body: Json, path: string[], value: unknown): Json {
  const copy = structuredClone(body);
  const last = path.at(-1) as string;
  (path.slice(0, -1).reduce<unknown>((at, step) => (at as Json)[step], copy) as Json)[last] = value;
  return copy;
}

function removed(body: Json, path: string[]): Json {
  const copy = structuredClone(body);
  delete (path.slice(0, -1).reduce<unknown>((at, step) => (at as Json)[step], copy) as Json)[path.at(-1) as string];
  return copy;
}

function wrongQueryValues(right: string): string[] {
  if (right === 'true' || right === 'false') return ['yes', '1', '', 'TRUE', 'null'];
  if (/^[\d.]+$/.test(right)) return ['abc', '', '-1', '1e3', '0x1', '99999999999999999999', '%00', 'NaN', 'null'];
  if (/^[0-9a-f-]{36}$/.test(right)) return ['abc', '', '%00', `${right}0`, 'null'];
  // Free texts take every word; too long, empty or unfit to be stored is wrong everywhere.
  return ['', '%00', 'x'.repeat(300), `${right}%00`];
}

const formOf = (body: Json): string =>
  new URLSearchParams(Object.entries(body).map(([name, value]): [string, string] => [name, String(value)])).toString();

function shown(body: unknown): string {
  const text = typeof body === 'string' ? body : body instanceof FormData ? 'form' : (JSON.stringify(body) ?? '');
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
