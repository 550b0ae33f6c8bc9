import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale } from '../../catalogues/texts.js';

/** A company. */
@Entity('employers')
export class Employer {
  @PrimaryColumn('uuid') id: string;
  @Column('text') company_name: string;
  @Column('text') email: string;
  @Column('text', { default: 'ru' }) locale: Locale;
  @Column('timestamptz') created_at: Date;
  @Column('timestamptz') updated_at: Date;
}
