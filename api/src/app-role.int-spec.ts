import { pino } from 'pino';
import { Client } from 'pg';
import { grantAppRole } from '../../migrations/app-role.js';
import { startApp, type TestApp } from '../test/app.js';
import { asOwner, createTestDatabase } from '../test/database.js';
import { anAccount, call } from '../test/given.js';
import { until } from '../test/event-node.js';
import { startOwnServer } from '../test/own-server.js';
import { openDatabase } from './data-source.js';
import { Deliveries } from './events/deliveries.service.js';
import { QUEUES_SCHEMA } from './jobs/queues.js';
import { migrateDatabase } from './migrate-database.js';
import { PointsService } from './modules/points/points.service.js';
import { APP_ROLE, DatabaseAccess } from './platform/db/database-access.js';
import { Logger } from './platform/logger.js';

/** Where servers have less than reading, adding, changing and deleting rows. */
const LESS: Record<string, string[]> = {
  'public.audit_entries': ['select', 'insert'],
  'public.decisions': ['select', 'insert'],
  'public.point_entries': ['select', 'insert'],
  'public.point_proofs': ['select', 'insert'],
  'public.point_transfers': ['select', 'insert'],
  'public.point_balances': ['select'],
  'public.migrations': ['select'],
  'bullmq.migration': ['select'],
};
const ON_ROWS = ['select', 'insert', 'update', 'delete'];
const APPEND_ONLY = Object.keys(LESS).filter((table) => LESS[table]?.length === 2);

const RIGHTS = `
  select n.nspname || '.' || c.relname as name,
    array(select act from unnest($2::text[]) as act where has_table_privilege($1, c.oid, act)) as rights
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'bullmq') and c.relkind in ('r', 'p', 'v', 'm') order by 1`;

async function withClient<T>(
  { url, session }: Pick<DatabaseAccess, 'url' | 'session'>,
  work: (client: Client) => Promise<T>,
) {
  const client = new Client({ connectionString: url, ...session });
  await client.connect();
  return work(client).finally(() => client.end());
}
const inRole = (url: string) => new DatabaseAccess(url);
const asUser = (url: string) => new DatabaseAccess(url, 'as a test');

describe('The rights of servers', () => {
  let own: { url: string; drop(): Promise<void> };
  beforeAll(async () => {
    own = await createTestDatabase();
  });
  afterAll(() => own.drop());

  const rights = () =>
    withClient(asUser(own.url), async (client) => {
      const all = [...ON_ROWS, 'truncate', 'references', 'trigger'];
      const { rows } = await client.query<{ name: string; rights: string[] }>(RIGHTS, [APP_ROLE, all]);
      return rows;
    });
  const grant = () => withClient(asUser(own.url), (client) => grantAppRole(client, QUEUES_SCHEMA));

  test('to every table are those of its kind, and no more', async () => {
    const tables = await rights();
    expect(tables.length).toBeGreaterThan(50);
    expect(tables).toEqual(tables.map(({ name }) => ({ name, rights: LESS[name] ?? ON_ROWS })));
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(LESS)));
  });

  test('end at rows: no tables, schemas or roles are made, and nothing is owned', async () => {
    const refused = [
      'create table planted (id int)',
      'create schema planted',
      'create role planted',
      'alter table accounts disable trigger all',
      'drop table point_entries',
      'set session_replication_role = replica',
    ];
    for (const sql of refused) {
      const tried = withClient(inRole(own.url), (client) => client.query(sql));
      await expect(tried).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  test('do not let what is only added to be changed, also where its triggers are off', async () => {
    const switchTriggers = (how: 'disable' | 'enable') =>
      asOwner(own.url, async (tx) => {
        for (const table of [...APPEND_ONLY, 'public.point_balances'])
          await tx.query(`alter table ${table} ${how} trigger user`);
      });
    await switchTriggers('disable');
    for (const table of APPEND_ONLY) {
      const column = table === 'public.point_entries' ? 'amount' : 'id';
      for (const sql of [
        `update ${table} set ${column} = ${column}`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        const tried = withClient(inRole(own.url), (client) => client.query(sql));
        await expect(tried).rejects.toThrow(/^permission denied for table/);
      }
      // Its owner could: it is the missing right that refuses.
      await asOwner(own.url, (tx) => tx.query(`update ${table} set ${column} = ${column}`));
    }
    await switchTriggers('enable');
  });

  test('do not let balances move by a trigger on a table of one’s own', async () => {
    const forged = withClient(inRole(own.url), async (client) => {
      await client.query('create temporary table forged (like point_entries)');
      await client.query(`
        create trigger forged after insert on forged referencing new table as added
        for each statement execute function post_point_entries()`);
    });
    await expect(forged).rejects.toThrow('permission denied for function post_point_entries');
  });

  test('to a new table follow from its triggers; without them servers keep working as before, and say so', async () => {
    await asOwner(own.url, async (tx) => {
      await tx.query('create table planted (id int)');
      await tx.query('create table planted_ledger (id bigserial)');
      await tx.query(`
        create trigger planted_append_only before update or delete on planted_ledger for each row execute function refuse_change()`);
    });
    expect((await DatabaseAccess.find(own.url)).refusal).toBe('the role has no rights to the table planted');
    expect(await grant()).toBeNull();
    expect((await DatabaseAccess.find(own.url)).refusal).toBeNull();
    expect((await rights()).filter(({ name }) => name.includes('planted'))).toEqual([
      { name: 'public.planted', rights: ON_ROWS },
      { name: 'public.planted_ledger', rights: ['select', 'insert'] },
    ]);
    await withClient(inRole(own.url), (client) => client.query('insert into planted_ledger default values'));
    await asOwner(own.url, (tx) => tx.query('drop table planted, planted_ledger'));
  });

  test('are those of servers as they run', async () => {
    const app = await startApp({ database_url: own.url });
    try {
      expect(await app.database.first('select current_user::text as name')).toEqual({ name: APP_ROLE });
      expect((await call<string>(app, 'GET', '/metrics')).body).toMatch(/^smartbot_database_role 1$/m);
    } finally {
      await app.stop();
    }
  });
});

describe('The role of servers', () => {
  let server: Awaited<ReturnType<typeof startOwnServer>>;
  beforeAll(async () => {
    server = await startOwnServer();
  }, 60_000);
  afterAll(() => server.stop());

  const onServer = (...statements: string[]) =>
    withClient(asUser(server.url), async (client) => {
      for (const sql of statements) await client.query(sql);
    });

  function addressOf(database: string, user?: string): string {
    const url = new URL(server.url);
    url.pathname = `/${database}`;
    if (user) [url.username, url.password] = [user, 'secret'];
    return url.href;
  }

  async function aDatabase(owner: string, attributes = '', count = 1): Promise<string[]> {
    await onServer(`create role ${owner} login password 'secret' nosuperuser ${attributes}`);
    const names = Array.from({ length: count }, (_, index) => `${owner}_${index}`);
    await onServer(...names.map((name) => `create database ${name} owner ${owner}`));
    return names.map((name) => addressOf(name, owner));
  }

  /** What a server says when it starts. */
  async function saidAtStart(url: string): Promise<string[]> {
    const lines: string[] = [];
    const write = (line: string): void => {
      const { level, msg } = JSON.parse(line) as { level: number; msg: string };
      lines.push(`${pino.levels.labels[level]}: ${msg}`);
    };
    await openDatabase(url, new Logger(pino({ level: 'info' }, { write })));
    return lines;
  }

  /** Points are given and found again: servers that cannot do this are of no use. */
  async function givePoints(app: TestApp, count: number): Promise<void> {
    const admin = await anAccount(app, { staff_role: 'admin' });
    const accounts = await Promise.all(Array.from({ length: count }, () => anAccount(app)));
    const members = accounts.map(({ account_id }) => ({ member_id: account_id, amount: 3 }));
    const points = app.app.get(PointsService);
    await points.grant({ account_id: admin.account_id } as never, { members, reason: 'A test.' });
    for (const { member_id } of members) expect(await points.standing(member_id)).toMatchObject({ available: 3 });
  }

  /** Which figure a server that is of use tells about its role. */
  async function worksAt(url: string): Promise<string | undefined> {
    const app = await startApp({ database_url: url });
    try {
      await givePoints(app, 1);
      expect(await call(app, 'GET', '/health/ready')).toMatchObject({ status: 200 });
      const { body } = await call<string>(app, 'GET', '/metrics');
      return /^smartbot_database_role (\d)$/m.exec(body)?.[1];
    } finally {
      await app.stop();
    }
  }

  const forget = async (urls: string[]): Promise<void> => {
    for (const url of urls)
      await withClient(asUser(addressOf(new URL(url).pathname.slice(1))), (client) =>
        client.query(`drop owned by ${APP_ROLE}`),
      );
    await onServer(`drop role ${APP_ROLE}`);
  };

  test('is made once, by eight databases of one server that are migrated at the same time', async () => {
    const urls = await aDatabase('maker', 'createrole', 8);
    const migrated = await Promise.all(urls.map((url) => migrateDatabase(url)));
    expect(migrated.map(({ role_refusal }) => role_refusal)).toEqual(urls.map(() => null));
    expect(await worksAt(urls[0] as string)).toBe('1');
    // Migrations take their time, so that some come late: the last step alone is as close a race as can be.
    for (let round = 0; round < 10; round++) {
      await forget(urls);
      const clients = urls.map((url) => new Client({ connectionString: url }));
      await Promise.all(clients.map((client) => client.connect()));
      const told = await Promise.all(clients.map((client) => grantAppRole(client, QUEUES_SCHEMA)));
      await Promise.all(clients.map((client) => client.end()));
      expect(told).toEqual(urls.map(() => null));
    }
    for (const url of urls) expect((await DatabaseAccess.find(url)).refusal).toBeNull();
    await forget(urls);
  }, 120_000);

  test('is not needed where roles may not be made, and is taken once an administrator has made it', async () => {
    const [url = ''] = await aDatabase('plain');
    const refusal = `role "${APP_ROLE}" does not exist`;
    expect(await migrateDatabase(url)).toMatchObject({ role_refusal: refusal });
    expect(await saidAtStart(url)).toEqual([
      `warn: Works in the database with all the rights of its user: ${refusal}.`,
    ]);
    expect(await worksAt(url)).toBe('0');

    await onServer(`create role ${APP_ROLE} nologin`);
    expect(await migrateDatabase(url)).toEqual({ names: [], role_refusal: null });
    expect(await saidAtStart(url)).toEqual([
      `warn: Works in the database with all the rights of its user: permission denied to set role "${APP_ROLE}".`,
    ]);
    await onServer(`grant ${APP_ROLE} to plain`);
    expect(await saidAtStart(url)).toEqual([`info: Works in the database as ${APP_ROLE}.`]);
    expect(await worksAt(url)).toBe('1');

    await onServer(`alter role ${APP_ROLE} superuser`);
    expect((await DatabaseAccess.find(url)).refusal).toBe('the role has all rights itself');
    await onServer(`alter role ${APP_ROLE} nosuperuser`);
  }, 120_000);

  test('does not keep tables of others in the same schema from being there', async () => {
    const [url = ''] = await aDatabase('host', 'createrole');
    await migrateDatabase(url);
    await withClient(asUser(addressOf('host_0')), (client) =>
      client.query('create table of_an_administrator (id int)'),
    );
    expect(await migrateDatabase(url)).toEqual({ names: [], role_refusal: null });
    await onServer(`grant ${APP_ROLE} to host`);
    expect((await DatabaseAccess.find(url)).refusal).toBeNull();
  }, 120_000);

  test('is also taken by a user of servers alone, who owns nothing and so cannot lay it down', async () => {
    const [url = ''] = await aDatabase('holder', 'createrole');
    await migrateDatabase(url);
    // Has no right at all before it takes the role: each connection must, those of the queues too.
    await onServer(`create role web login noinherit password 'secret' in role ${APP_ROLE}`);
    const web = addressOf('holder_0', 'web');
    expect(await worksAt(web)).toBe('1');
    const app = await startApp({ database_url: web, env: { WORKER: '1' } });
    try {
      // So many at once that the queue is given a batch, which it does in another way.
      await givePoints(app, 12);
      await until(async () => (await app.app.get(Deliveries).counts()).pending === 0, 60_000);
      expect((await call<string>(app, 'GET', '/metrics')).body).toMatch(/^smartbot_event_hints_lost_total 0$/m);
    } finally {
      await app.stop();
    }
    const tried = withClient(asUser(web), async (client) => {
      await client.query('set role none');
      await client.query('delete from point_entries');
    });
    await expect(tried).rejects.toThrow('permission denied for table point_entries');
  }, 120_000);

  test('is not believed to be missing when the database cannot be reached', async () => {
    await expect(DatabaseAccess.find(addressOf('nowhere'))).rejects.toThrow('database "nowhere" does not exist');
    await expect(DatabaseAccess.find('postgres://nobody:wrong@127.0.0.1:1/nowhere')).rejects.toThrow('ECONNREFUSED');
  });
});
