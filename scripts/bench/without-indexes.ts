import type { ClientBase } from 'pg';

/** Takes indexes and foreign keys away while `load` runs, and makes them again over the finished rows: many times as fast as row by row. */
export async function withoutIndexes(client: ClientBase, tables: string[], load: () => Promise<void>): Promise<void> {
  const { rows: indexes } = await client.query<{ name: string; sql: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as sql from pg_index i
     where i.indrelid = any($1::text[]::regclass[]) and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)`,
    [tables],
  );
  const { rows: keys } = await client.query<{ name: string; relation: string; sql: string }>(
    `select conname as name, conrelid::regclass::text as relation, pg_get_constraintdef(oid) as sql from pg_constraint
     where conrelid = any($1::text[]::regclass[]) and contype = 'f'`,
    [tables],
  );
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  for (const { name, relation } of keys) await client.query(`alter table ${relation} drop constraint ${name}`);
  await load();
  await client.query(`set maintenance_work_mem = '256MB'`);
  for (const { sql } of indexes) await client.query(sql);
  for (const { name, relation, sql } of keys)
    await client.query(`alter table ${relation} add constraint ${name} ${sql}`);
  await client.query(`reset maintenance_work_mem`);
}
