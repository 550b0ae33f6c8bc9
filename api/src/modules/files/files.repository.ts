import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { Tx } from '../../platform/db/transactions.js';
import { StoredFile } from './stored-file.entity.js';

@Injectable()
export class FilesRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, file: StoredFile): Promise<void> {
    await tx.insert(StoredFile, file);
  }

  find(id: string): Promise<StoredFile | null> {
    return this.database.first<StoredFile>('select * from stored_files where id = $1', [id]);
  }

  /** False when there is no such file, or its time is up. */
  async keep(tx: Tx, id: string, now: Date): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `with kept as (
         update stored_files set expires_at = null where id = $1 and (expires_at is null or expires_at > $2) returning id)
       select id from kept`,
      [id, now],
    );
    return rows.length > 0;
  }

  /** The sender's name for the file goes at once, the rest with the bytes. */
  async forget(tx: Tx, id: string, now: Date): Promise<void> {
    await tx.query(`update stored_files set expires_at = $2, file_name = '' where id = $1`, [id, now]);
  }

  expired(until: Date, limit: number): Promise<StoredFile[]> {
    return this.database.rows<StoredFile>(
      'select * from stored_files where expires_at <= $1 order by expires_at limit $2',
      [until, limit],
    );
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.query('delete from stored_files where id = $1 and expires_at is not null', [id]);
  }
}
