import type { ResponseView } from './source';

interface Refused {
  id: string;
  full_name: string;
  why: string;
}

export interface Outcome {
  done: number;
  refused: Refused[];
}

/** How many requests are under way at once. */
const AT_ONCE = 4;

/** Does the same to each of the rows. A refusal stops nothing and is told with the name; in the order of the rows. */
export async function toEach(
  rows: readonly ResponseView[],
  act: (row: ResponseView) => Promise<unknown>,
  wordsOf: (thrown: unknown) => string,
  onProgress: (done: number) => void = () => undefined,
): Promise<Outcome> {
  const whys = new Map<string, string>();
  let next = 0;
  let finished = 0;
  const work = async (): Promise<void> => {
    for (let row = rows[next++]; row; row = rows[next++]) {
      try {
        await act(row);
      } catch (error) {
        whys.set(row.id, wordsOf(error));
      }
      onProgress(++finished);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const refused = rows.flatMap(({ id, candidate: { full_name } }) => {
    const why = whys.get(id);
    return why === undefined ? [] : [{ id, full_name, why }];
  });
  return { done: rows.length - refused.length, refused };
}

/** Whether a decision about these rows overrules an earlier one, so that a reason is needed. */
export const overrules = (rows: readonly ResponseView[], decision: 'approved' | 'rejected'): boolean =>
  rows.some(({ status }) => status === (decision === 'approved' ? 'rejected' : 'approved'));
