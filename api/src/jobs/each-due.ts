const PORTION = 200;

/**
 * Works through what is due, in portions, each piece by itself: one that fails keeps nothing behind it waiting, and what is
 * left undone waits for the next sweep. Throws what failed first, once everything was tried.
 */
export async function eachDue<Due>(
  find: (after: Due | null, limit: number) => Promise<Due[]>,
  work: (due: Due) => Promise<void>,
): Promise<void> {
  const failures: Error[] = [];
  for (let after: Due | null = null; ; ) {
    const found: Due[] = await find(after, PORTION);
    for (const due of found) await work(due).catch((error: Error) => failures.push(error));
    const last = found.at(-1);
    if (last === undefined || found.length < PORTION) break;
    after = last;
  }
  if (failures[0]) throw failures[0];
}
