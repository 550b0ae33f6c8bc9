import type { PoolClient } from 'pg';
import type { Tx } from './transactions.js';

const names = new Map<string, string>();

/** A statement as pg wants it to plan it once for each connection. */
export function preparedStatement(text: string, values: unknown[]): { name: string; text: string; values: unknown[] } {
  let name = names.get(text);
  if (!name) {
    name = `s${names.size}`;
    names.set(text, name);
  }
  return { name, text, values };
}

/**
 * Rows of a hot statement within a transaction, planned once for each connection. Its text must be fixed, and its plan
 * must not depend on the parameters: by key, or by what only one index serves.
 */
export async function preparedRows<Row>(tx: Tx, sql: string, params: unknown[]): Promise<Row[]> {
  if (!tx.queryRunner) throw new Error('A prepared statement outside a transaction');
  const client = (await tx.queryRunner.connect()) as PoolClient;
  return (await client.query(preparedStatement(sql, params))).rows as Row[];
}
