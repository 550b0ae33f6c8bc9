import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { DiskFileStore } from './disk-file-store.js';
import { FileStore } from './file-store.js';
import { FilesHandlers } from './files.handlers.js';
import { FilesRepository } from './files.repository.js';
import { FilesService } from './files.service.js';
import { S3FileStore } from './s3-file-store.js';

/**
 * Keeps the bytes of files (originals of CVs) on disk or in an S3-compatible store.
 * Table: stored_files. Hears no events.
 */
@Module({
  providers: [
    FilesService,
    FilesRepository,
    FilesHandlers,
    { provide: FileStore, inject: [Config], useFactory: fileStoreOf },
  ],
  exports: [FilesService],
})
export class FilesModule {}

function fileStoreOf(config: Config): FileStore {
  if (!config.s3_endpoint) return new DiskFileStore(join(config.data_dir, 'files'));
  return new S3FileStore({
    endpoint: config.s3_endpoint,
    bucket: config.s3_bucket,
    region: config.s3_region,
    access_key_id: config.s3_access_key_id ?? '',
    secret_access_key: config.s3_secret_access_key ?? '',
  });
}
