import { RequestValidation } from '../validation.js';
import { HttpsLinkField, IdField, IdListField, LineField, TextField } from '../fields.js';

class Asked {
  @IdField({ optional: true }) id?: string;
  @IdListField({ optional: true, max_items: 3 }) ids?: string[];
  @HttpsLinkField({ optional: true }) link?: string;
  @LineField({ optional: true, max: 100 }) name?: string;
  @TextField({ optional: true, max: 100 }) notes?: string;
}

const read = (body: unknown): Promise<unknown> =>
  new RequestValidation().transform(body, { type: 'body', metatype: Asked });
const faultOf = (body: unknown): Promise<unknown> =>
  read(body).then(
    () => null,
    ({ errors }: { errors: { code: string }[] }) => errors.map(({ code }) => code),
  );

const ID = '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60';

test('an id has one spelling, so that it is found to be the same by comparing', async () => {
  expect(await read({ id: ID.toUpperCase(), ids: [ID.toUpperCase()] })).toEqual({ id: ID, ids: [ID] });
  expect(await faultOf({ id: 5 })).toEqual(['id']);
});

test.each([
  'https://meet.example/a\r\nX: 1',
  'https://meet.example/a b',
  'https://meet.example/\u0000',
  'https:// x.example',
])('a link holds no blank and no line break: %j', async (link) => {
  expect(await faultOf({ link })).not.toBeNull();
  expect(await faultOf({ link: 'https://meet.example/a?b=1#c' })).toBeNull();
});

test.each([
  ['Northern Light\r\n\r\nYour account is closed: https://evil.example', 'Northern Light Your account is'],
  ['\u2028Anna\t \u0085Petrova\u0007\n', 'Anna Petrova'],
  ["  O'Neil  de  la Cruz ", "O'Neil de la Cruz"],
])('a name is one line: %j', async (sent, kept) => {
  const { name } = (await read({ name: sent })) as Asked;
  expect(name?.startsWith(kept)).toBe(true);
  expect(name).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
});

test('a name of blanks is none, and what cannot be stored is refused as before', async () => {
  expect(await faultOf({ name: '\r\n\t' })).toEqual(['empty']);
  expect(await faultOf({ name: 'Anna\u0000' })).toEqual(['characters']);
});

test('texts of several lines keep them', async () => {
  expect(await read({ notes: 'One.\n\nTwo.' })).toEqual({ notes: 'One.\n\nTwo.' });
});
