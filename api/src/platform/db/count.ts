import type { Database } from './database.js';

/** Up to here a total is counted, along an index; beyond, the planner's estimate is told as such. */
export const COUNTED_UP_TO = 10_000;
/** An estimate may be off by this much before it is believed that counting would be in vain. */
const DOUBT = 4;

export interface Total {
  total: number;
  is_estimate: boolean;
}

/** How many rows a select has. Asks the planner first, so that many rows are not counted only to learn that there are many. */
export async function countRows(database: Database, select: string, params: unknown[]): Promise<Total> {
  const plan = await database.first<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>(
    `explain (format json) ${select}`,
    params,
  );
  const estimate = plan?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0;
  if (estimate <= COUNTED_UP_TO * DOUBT) {
    const counted = await database.first<{ total: number }>(
      `select count(*)::int as total from (${select} limit ${COUNTED_UP_TO + 1}) as counted`,
      params,
    );
    if (counted && counted.total <= COUNTED_UP_TO) return { total: counted.total, is_estimate: false };
  }
  return { total: Math.max(COUNTED_UP_TO + 1, estimate), is_estimate: true };
}
