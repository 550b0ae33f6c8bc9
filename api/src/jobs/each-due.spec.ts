import { eachDue } from './each-due.js';

const after = (last: number | null, limit: number, count: number): Promise<number[]> =>
  Promise.resolve(Array.from({ length: Math.min(limit, count - (last ?? 0)) }, (_, place) => (last ?? 0) + place + 1));

test.each([0, 1, 199, 200, 201, 450])('of %i that are due each is worked on once, in order', async (count) => {
  const done: number[] = [];
  await eachDue<number>(
    (last, limit) => after(last, limit, count),
    async (due) => void done.push(due),
  );
  expect(done).toEqual(Array.from({ length: count }, (_, place) => place + 1));
});

test('what fails keeps nothing behind it waiting, and is told at the end', async () => {
  const done: number[] = [];
  const working = eachDue<number>(
    (last, limit) => after(last, limit, 300),
    async (due) => {
      if (due === 2 || due === 250) throw new Error(`number ${due}`);
      done.push(due);
    },
  );
  await expect(working).rejects.toThrow('number 2');
  expect(done).toHaveLength(298);
});
