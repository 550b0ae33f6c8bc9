import { HttpError } from 'react-admin';
import { expect, test } from 'vitest';
import { Problem } from '../shared/api/problem';
import { makeQueryClient } from './queries';

const askedHowOften = async (thrown: Error): Promise<number> => {
  let asked = 0;
  const client = makeQueryClient();
  await client
    .fetchQuery({
      queryKey: ['anything'],
      queryFn: () => {
        asked += 1;
        throw thrown;
      },
      retry: client.getDefaultOptions().queries?.retry ?? false,
      retryDelay: 0,
    })
    .catch(() => undefined);
  return asked;
};

test('a refusal is not asked for again', async () => {
  expect(await askedHowOften(new HttpError('There is no such response.', 404))).toBe(1);
  expect(await askedHowOften(Problem.of(403, {}))).toBe(1);
});

test('where nobody answered, or the server failed, it is asked some more times', async () => {
  expect(await askedHowOften(Problem.offline())).toBe(4);
  expect(await askedHowOften(new HttpError('Later', 503))).toBe(4);
});
