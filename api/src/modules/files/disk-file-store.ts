import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { assertKey, FileStore } from './file-store.js';
import { FileNotFound, FileStoreUnavailable } from './files.errors.js';

/** Files below one directory, readable by the owner of the process alone. */
export class DiskFileStore extends FileStore {
  private readonly directory: string;

  constructor(directory: string) {
    super();
    this.directory = resolve(directory);
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    const path = this.pathOf(key);
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const file = await open(unfinished(path), 'w', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished(path), path);
    } catch (error) {
      throw new FileStoreUnavailable(error);
    }
  }

  async get(key: string): Promise<Buffer> {
    const path = this.pathOf(key);
    try {
      return await readFile(path);
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new FileNotFound() : new FileStoreUnavailable(error);
    }
  }

  async delete(key: string): Promise<void> {
    const path = this.pathOf(key);
    try {
      await rm(path, { force: true });
      await rm(unfinished(path), { force: true });
    } catch (error) {
      throw new FileStoreUnavailable(error);
    }
  }

  private pathOf(key: string): string {
    assertKey(key);
    return join(this.directory, ...key.split('/'));
  }
}

/** Where bytes are written before they take their name; a key is written once, so two writers do not meet here. */
const unfinished = (path: string): string => `${path}.unfinished`;
