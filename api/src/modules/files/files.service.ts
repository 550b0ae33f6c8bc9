import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Transactions, type Tx } from '../../platform/db/transactions.js';
import { newId } from '../../platform/ids.js';
import { displayFileName } from './file-name.policy.js';
import { FileStore, storageKey } from './file-store.js';
import { FileNotFound } from './files.errors.js';
import { FilesRepository } from './files.repository.js';
import type { StoredFile } from './stored-file.entity.js';

export type { StoredFile } from './stored-file.entity.js';

/** How long a file waits for somebody to keep it. */
export const UNKEPT_FILE_LIVES_MS = 60 * 60_000;
/** The sweep stays this far behind, so that it never meets a transaction that is just keeping a file. */
const SWEEP_BEHIND_MS = 10 * 60_000;
const SWEEP_AT_ONCE = 500;

/**
 * Files and their bytes. The row is written before the bytes and removed after them, so no crash leaves bytes
 * that nobody knows of: whatever nobody keeps, the sweep removes.
 */
@Injectable()
export class FilesService {
  private readonly logger = new Logger(FilesService.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly files: FilesRepository,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  /** Stores a file for an hour. To be called outside a transaction; `keep` in one makes it stay. */
  async put(sent: { bytes: Buffer; file_name: string; content_type: string }): Promise<StoredFile> {
    const id = newId();
    const now = this.clock.now();
    const file: StoredFile = {
      id,
      storage_key: storageKey(id),
      file_name: displayFileName(sent.file_name),
      content_type: sent.content_type,
      size: sent.bytes.length,
      sha256: sha256(sent.bytes),
      created_at: now,
      expires_at: new Date(now.getTime() + UNKEPT_FILE_LIVES_MS),
    };
    await this.transactions.run((tx) => this.files.insert(tx, file));
    await this.store.put(file.storage_key, sent.bytes, file);
    return file;
  }

  /** Makes a file stay; to be called in the transaction that writes whatever refers to it. */
  async keep(tx: Tx, id: string): Promise<void> {
    if (!(await this.files.keep(tx, id, this.clock.now()))) throw new FileNotFound();
  }

  /** Null also for a file that was forgotten. */
  async find(id: string): Promise<StoredFile | null> {
    const file = await this.files.find(id);
    return file && !isOver(file, this.clock.now()) ? file : null;
  }

  async read(id: string): Promise<{ file: StoredFile; bytes: Buffer }> {
    const file = await this.find(id);
    if (!file) throw new FileNotFound();
    const bytes = await this.store.get(file.storage_key);
    if (sha256(bytes) !== file.sha256) throw new Error(`The stored bytes of file ${id} are not those that were sent`);
    return { file, bytes };
  }

  /** Ends a file: nobody can read it once `tx` is committed, and its bytes go right after. */
  async forget(tx: Tx, id: string): Promise<void> {
    await this.files.forget(tx, id, this.clock.now());
    this.transactions.afterCommit(tx, async () => {
      const file = await this.files.find(id);
      if (file) await this.destroyIfPossible(file);
    });
  }

  /** Removes what nobody kept and what could not be removed when it was forgotten. Answers how many files are gone. */
  async sweep(now: Date): Promise<number> {
    const until = new Date(now.getTime() - SWEEP_BEHIND_MS);
    const expired = await this.files.expired(until, SWEEP_AT_ONCE);
    let gone = 0;
    for (const file of expired) if (await this.destroyIfPossible(file)) gone++;
    return gone;
  }

  private async destroyIfPossible(file: StoredFile): Promise<boolean> {
    try {
      await this.store.delete(file.storage_key);
      await this.transactions.run((tx) => this.files.remove(tx, file.id));
      return true;
    } catch (error) {
      this.logger.warn({ msg: 'A forgotten file is not removed yet', file_id: file.id, error });
      return false;
    }
  }
}

const isOver = (file: StoredFile, now: Date): boolean => file.expires_at !== null && file.expires_at <= now;

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
