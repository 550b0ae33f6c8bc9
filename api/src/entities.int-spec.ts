import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DataSource, type EntityMetadata } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import { createTestDatabase } from '../test/database.js';
import { createDataSource } from './data-source.js';
import { ENTITIES } from './entities.js';

/** Tables without an entity, and why. */
const BY_SQL_ALONE: Record<string, string> = {
  events: 'written by the outbox in one statement with its deliveries',
  event_deliveries: 'claimed and settled by compare-and-swap statements',
  timetable: 'one row per job, moved on by compare-and-swap',
  idempotency_keys: 'claimed by insert … on conflict',
  commitments: 'ranges under an exclusion constraint',
  board_counter: 'one row, moved on by one statement',
  point_balances: 'moved by the trigger of the entries alone',
  point_transfers: 'written in one statement with its entries',
  point_entries: 'written in one statement with its transfer',
  point_proofs: 'one statement counts and writes, so that all is of one moment',
  calendar_feeds: 'replaced by insert … on conflict',
  feedback_reminders: 'claimed by insert … on conflict',
  interviewer_ratings: 'recounted in one statement',
  rating_totals: 'one row, moved on by one statement',
  migrations: "the migration runner's own",
};

interface TableColumn {
  table_name: string;
  name: string;
  type: string;
  is_nullable: boolean;
  default_sql: string | null;
  is_primary: boolean;
}

describe('Entities, migrations and the database', () => {
  let own: { url: string; drop(): Promise<void> };
  let dataSource: DataSource;
  let columns: TableColumn[];
  beforeAll(async () => {
    own = await createTestDatabase();
    dataSource = await createDataSource(own.url, 2).initialize();
    columns = await dataSource.query(COLUMNS);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await own.drop();
  });

  const columnsOf = (table: string) => columns.filter(({ table_name }) => table_name === table);

  test('every entity in the sources is listed', () => {
    const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.entity.ts'),
    );
    const declared = sources.flatMap((file) =>
      [
        ...readFileSync(path.join(import.meta.dirname, file), 'utf8').matchAll(
          /@Entity\('(\w+)'\)\nexport class (\w+)/g,
        ),
      ].map(([, table, name]) => `${name} ${table}`),
    );
    const listed = dataSource.entityMetadatas.map(({ name, tableName }) => `${name} ${tableName}`);
    expect(declared.sort()).toEqual(listed.sort());
    expect(listed).toHaveLength(ENTITIES.length);
  });

  test('every table has an entity, or a reason for having none', () => {
    const tables = [...new Set(columns.map(({ table_name }) => table_name))];
    const expected = [...dataSource.entityMetadatas.map(({ tableName }) => tableName), ...Object.keys(BY_SQL_ALONE)];
    expect(tables.sort()).toEqual(expected.sort());
  });

  test('every entity has the columns of its table: names, types, nullability, keys, defaults', async () => {
    for (const { tableName, columns: described } of dataSource.entityMetadatas) {
      const found = columnsOf(tableName);
      const fromTable = await Promise.all(
        found.map(async (column) => ({ ...column, default_sql: await valueOf(column) })),
      );
      expect({ tableName, columns: byName(fromTable.map(ofTable)) }).toEqual({
        tableName,
        columns: byName(described.map(ofEntity)),
      });
    }
  });

  const ofTable = ({
    name,
    type,
    is_nullable,
    is_primary,
    default_sql,
  }: Omit<TableColumn, 'default_sql'> & { default_sql: unknown }) => ({
    name,
    type,
    is_nullable,
    is_primary,
    standard: default_sql,
  });

  const ofEntity = (column: EntityMetadata['columns'][number]) => ({
    name: column.databaseName,
    type:
      (TYPES[dataSource.driver.normalizeType(column)] ?? dataSource.driver.normalizeType(column)) +
      (column.isArray ? '[]' : ''),
    is_nullable: column.isNullable,
    is_primary: column.isPrimary,
    standard: column.default ?? NONE,
  });

  /** What a column's default comes to. */
  async function valueOf({ default_sql, type }: TableColumn): Promise<unknown> {
    if (default_sql === null) return NONE;
    const [row] = (await dataSource.query(`select (${default_sql})::${type} as value`)) as { value: unknown }[];
    return row?.value;
  }

  test('every foreign key has an index, so that deleting what it refers to costs no scan', async () => {
    const without: unknown[] = await dataSource.query(FOREIGN_KEYS_WITHOUT_INDEX);
    expect(without).toEqual([]);
    const [{ count }] = (await dataSource.query(
      `select count(*)::int from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
    )) as [{ count: number }];
    expect(count).toBeGreaterThan(10);
  });

  test('a foreign key without an index would show', async () => {
    await dataSource.query(
      'create table planted (id uuid primary key, account_id uuid references accounts (id), other uuid)',
    );
    await dataSource.query('create index planted_other on planted (other, account_id)');
    expect(await dataSource.query(FOREIGN_KEYS_WITHOUT_INDEX)).toEqual([
      { table_name: 'planted', key: 'planted_account_id_fkey' },
    ]);
    await dataSource.query('drop table planted');
  });

  test('every migration goes down and up again, and each time leaves the same schema', async () => {
    const count = MIGRATIONS.length;
    const schemas: string[][] = [];
    schemas[count] = await schemaOf(dataSource);
    for (let done = count - 1; done >= 0; done--) {
      await dataSource.undoLastMigration();
      schemas[done] = await schemaOf(dataSource);
      expect(schemas[done]).not.toEqual(schemas[done + 1]);
    }
    expect(schemas[0]?.filter((line) => !/\bmigrations(_id_seq)?\b/.test(line))).toEqual([]);

    for (let done = 1; done <= count; done++) {
      const upTo = await new DataSource({
        ...dataSource.options,
        migrations: MIGRATIONS.slice(0, done),
      } as never).initialize();
      try {
        await upTo.runMigrations();
        expect({ done, schema: await schemaOf(upTo) }).toEqual({ done, schema: schemas[done] });
      } finally {
        await upTo.destroy();
      }
    }
  });

  test('migrations are listed in the order of their time stamps, each file once', () => {
    const names = MIGRATIONS.map(({ name }) => name);
    const stamps = names.map((name) => Number(/\d+$/.exec(name)?.[0]));
    expect(stamps).toEqual([...new Set(stamps)].sort((a, b) => a - b));
    const files = readdirSync(path.join(import.meta.dirname, '../../migrations')).filter((file) =>
      /^\d+-.*\.ts$/.test(file),
    );
    expect(files.map((file) => Number(file.split('-')[0])).sort((a, b) => a - b)).toEqual(stamps);
  });
});

/** Told apart from a default of null. */
const NONE = 'no default';

/** TypeORM's name of a type where PostgreSQL has another. */
const TYPES: Record<string, string> = {
  timestamptz: 'timestamp with time zone',
};

const byName = <T extends { name: string }>(described: T[]): T[] =>
  described.sort((a, b) => (a.name < b.name ? -1 : 1));

/** Without columns that the database computes for its indexes: nobody reads or writes them. */
const COLUMNS = `
  select c.relname as table_name, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as is_nullable,
    pg_get_expr(d.adbin, d.adrelid) as default_sql,
    exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any(i.indkey)) as is_primary
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and a.attgenerated = ''`;

/** An index serves a key when it begins with the key's columns, and leaves out at most rows without them. */
const FOREIGN_KEYS_WITHOUT_INDEX = `
  select k.conrelid::regclass::text as table_name, k.conname as key
  from pg_constraint k
  where k.contype = 'f' and k.connamespace = 'public'::regnamespace and not exists (
    select 1 from pg_index i
    where i.indrelid = k.conrelid and i.indisvalid
      and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
      and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = (
        select '(' || a.attname || ' IS NOT NULL)' from pg_attribute a where a.attrelid = k.conrelid and a.attnum = k.conkey[1]))
  )
  order by 1, 2`;

/** Everything that a migration can make, one line each, without what differs from database to database. */
async function schemaOf(dataSource: DataSource): Promise<string[]> {
  const rows = (await dataSource.query(`
    select format('table %s %s %s', c.relname, c.relkind, c.reloptions) as line from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
    union all
    select format('column %s.%s %s notnull=%s default=%s identity=%s generated=%s storage=%s', c.relname, a.attname,
        format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid), a.attidentity, a.attgenerated, a.attstorage)
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
    union all
    select format('constraint %s.%s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint
      where connamespace = 'public'::regnamespace
    union all
    select 'index ' || pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indexrelid
      where c.relnamespace = 'public'::regnamespace
    union all
    select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
    union all
    select 'function ' || pg_get_functiondef(p.oid) from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p')
        and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    union all
    select 'statistics ' || pg_get_statisticsobjdef(s.oid) from pg_statistic_ext s where s.stxnamespace = 'public'::regnamespace
    union all
    select 'sequence ' || c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'S'
    union all
    select format('type %s %s', t.typname, t.typtype) from pg_type t
      where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd', 'r')
        and not exists (select 1 from pg_depend d where d.objid = t.oid and d.deptype = 'e')
    union all
    select 'extension ' || extname from pg_extension where extname <> 'plpgsql'
    order by 1`)) as { line: string }[];
  return rows.map(({ line }) => line);
}
