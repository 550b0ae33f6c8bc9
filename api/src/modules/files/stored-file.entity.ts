import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is known of a file whose bytes are in the file store. */
@Entity('stored_files')
export class StoredFile {
  @PrimaryColumn('uuid') id: string;
  @Column('text') storage_key: string;
  /** The sender's name for it, made fit to be shown. */
  @Column('text') file_name: string;
  @Column('text') content_type: string;
  @Column('integer') size: number;
  @Column('text') sha256: string;
  @Column('timestamptz') created_at: Date;
  /** When the sweep may remove row and bytes; null while somebody keeps the file. */
  @Column('timestamptz', { nullable: true }) expires_at: Date | null;
}
