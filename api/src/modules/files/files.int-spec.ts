import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../test/database.js';
import { FixedClock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { Transactions } from '../../platform/db/transactions.js';
import { newId } from '../../platform/ids.js';
import { DiskFileStore } from './disk-file-store.js';
import { FilesRepository } from './files.repository.js';
import { FilesService, UNKEPT_FILE_LIVES_MS } from './files.service.js';
import { StoredFile } from './stored-file.entity.js';

const NOON = new Date('2026-03-02T12:00:00Z');
const DAY_MS = 24 * 60 * 60_000;
const CV = { bytes: Buffer.from('Резюме'), file_name: '../Резюме Иванова.txt', content_type: 'text/plain' };

/** A store that can be out of order. */
class FragileStore extends DiskFileStore {
  isBroken = false;

  override async put(key: string, bytes: Buffer): Promise<void> {
    if (this.isBroken) throw new Error('out of order');
    await super.put(key, bytes);
  }

  override async delete(key: string): Promise<void> {
    if (this.isBroken) throw new Error('out of order');
    await super.delete(key);
  }
}

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let dataSource: DataSource;
let transactions: Transactions;
let directory: string;
let store: FragileStore;
let clock: FixedClock;
let files: FilesService;

beforeAll(async () => {
  Logger.overrideLogger(false);
  database = await createTestDatabase();
  dataSource = await new DataSource({
    type: 'postgres',
    url: database.url,
    uuidExtension: 'pgcrypto',
    entities: [StoredFile],
  }).initialize();
  transactions = new Transactions(dataSource);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});
beforeEach(async () => {
  await dataSource.query('delete from stored_files');
  directory = await mkdtemp(join(tmpdir(), 'files-'));
  store = new FragileStore(directory);
  clock = new FixedClock(NOON);
  files = new FilesService(transactions, new FilesRepository(new Database(dataSource)), store, clock);
});
afterEach(() => rm(directory, { recursive: true }));

const keep = (id: string) => transactions.run((tx) => files.keep(tx, id));
const forget = (id: string) => transactions.run((tx) => files.forget(tx, id));
const rows = async () => Number((await dataSource.query('select count(*) from stored_files'))[0].count);
const bytesOnDisk = async () =>
  (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;

test('a file that is kept can be read for good, with the name made fit to be shown', async () => {
  const { id } = await files.put(CV);
  await keep(id);
  clock.advance(400 * DAY_MS);
  await files.sweep(clock.now());
  const { file, bytes } = await files.read(id);
  expect(bytes).toEqual(CV.bytes);
  expect(file).toMatchObject({
    file_name: 'Резюме Иванова.txt',
    content_type: 'text/plain',
    size: CV.bytes.length,
    created_at: NOON,
  });
});

test('nothing of the name is in the path', async () => {
  const { id } = await files.put(CV);
  expect(await readdir(directory, { recursive: true })).toEqual([id.slice(-2), `${id.slice(-2)}/${id}`]);
});

test('a file that nobody keeps is gone after an hour, row and bytes', async () => {
  const { id } = await files.put(CV);
  clock.advance(UNKEPT_FILE_LIVES_MS - 1);
  expect(await files.find(id)).not.toBeNull();
  clock.advance(1);
  expect(await files.find(id)).toBeNull();
  await expect(keep(id)).rejects.toMatchObject({ code: 'files.not_found' });
  clock.advance(DAY_MS);
  expect(await files.sweep(clock.now())).toBe(1);
  expect([await rows(), await bytesOnDisk()]).toEqual([0, 0]);
});

test('the sweep leaves a file alone that a transaction may just be keeping', async () => {
  await files.put(CV);
  clock.advance(UNKEPT_FILE_LIVES_MS);
  expect(await files.sweep(clock.now())).toBe(0);
  expect(await bytesOnDisk()).toBe(1);
});

test('keeping goes with its transaction', async () => {
  const { id } = await files.put(CV);
  const failing = transactions.run(async (tx) => {
    await files.keep(tx, id);
    throw new Error('rolled back');
  });
  await expect(failing).rejects.toThrow('rolled back');
  clock.advance(DAY_MS);
  expect(await files.sweep(clock.now())).toBe(1);
});

test('a forgotten file is gone at once, row and bytes', async () => {
  const { id } = await files.put(CV);
  await keep(id);
  await forget(id);
  await expect(files.read(id)).rejects.toMatchObject({ kind: 'not_found' });
  expect([await rows(), await bytesOnDisk()]).toEqual([0, 0]);
  await expect(forget(id)).resolves.toBeUndefined();
});

test('forgetting in a transaction that fails forgets nothing', async () => {
  const { id } = await files.put(CV);
  await keep(id);
  const failing = transactions.run(async (tx) => {
    await files.forget(tx, id);
    throw new Error('rolled back');
  });
  await expect(failing).rejects.toThrow('rolled back');
  expect((await files.read(id)).file.file_name).toBe('Резюме Иванова.txt');
});

test('a forgotten file that the store would not give up has lost its name, cannot be read, and goes with a later sweep', async () => {
  const { id } = await files.put(CV);
  await keep(id);
  store.isBroken = true;
  await forget(id);
  expect(await files.find(id)).toBeNull();
  expect(await dataSource.query('select file_name from stored_files')).toEqual([{ file_name: '' }]);
  clock.advance(DAY_MS);
  expect(await files.sweep(clock.now())).toBe(0);
  store.isBroken = false;
  expect(await files.sweep(clock.now())).toBe(1);
  expect([await rows(), await bytesOnDisk()]).toEqual([0, 0]);
});

test('a store that fails while a file is put leaves a row that the sweep removes', async () => {
  store.isBroken = true;
  await expect(files.put(CV)).rejects.toThrow('out of order');
  store.isBroken = false;
  clock.advance(DAY_MS);
  expect(await rows()).toBe(1);
  expect(await files.sweep(clock.now())).toBe(1);
  expect(await rows()).toBe(0);
});

test('bytes that somebody changed in the store are not handed out', async () => {
  const { id, storage_key } = await files.put(CV);
  await writeFile(join(directory, storage_key), 'Резюмe');
  await expect(files.read(id)).rejects.toThrow('not those that were sent');
});

test('a file that never was is not found', async () => {
  await expect(files.read(newId())).rejects.toMatchObject({ code: 'files.not_found' });
  await expect(keep(newId())).rejects.toMatchObject({ code: 'files.not_found' });
});
