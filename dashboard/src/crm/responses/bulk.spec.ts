import { describe, expect, test } from 'vitest';
import { overrules, toEach } from './bulk';
import { aRow } from './given-rows';

const rows = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => aRow(id));
const words = (thrown: unknown) => (thrown as Error).message;

describe('The same to many', () => {
  test('is done to each once, a few at a time', async () => {
    const done: string[] = [];
    let now = 0;
    let most = 0;
    const outcome = await toEach(
      rows,
      async ({ id }) => {
        most = Math.max(most, ++now);
        await Promise.resolve();
        now -= 1;
        done.push(id);
      },
      words,
    );
    expect(done.sort().join('')).toBe('abcdef');
    expect(most).toBe(4);
    expect(outcome).toEqual({ done: 6, refused: [] });
  });

  test('a refusal stops nothing and is told with the name, in the order of the rows', async () => {
    const progress: number[] = [];
    const refuse = async ({ id }: { id: string }) => {
      if (id === 'e' || id === 'b') throw new Error(`no ${id}`);
    };
    const outcome = await toEach(rows, refuse, words, (done) => progress.push(done));
    expect(outcome).toEqual({
      done: 4,
      refused: [
        { id: 'b', full_name: 'Person b', why: 'no b' },
        { id: 'e', full_name: 'Person e', why: 'no e' },
      ],
    });
    expect(progress).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('overrules where one of them was decided the other way', () => {
    const approved = aRow('a', { status: 'approved' });
    const rejected = aRow('b', { status: 'rejected' });
    expect(overrules([aRow('n'), approved], 'approved')).toBe(false);
    expect(overrules([aRow('n'), approved], 'rejected')).toBe(true);
    expect(overrules([rejected, approved], 'approved')).toBe(true);
  });
});
