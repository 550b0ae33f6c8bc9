import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale } from '../../catalogues/texts.js';

/** A company. */
@Entity('employers')
export class Employer {
  @PrimaryColumn('uuid') id: string;
  @Column('text') company_name: string;
  @Column('text') email: string;
  @Column('text', { default: 'ru' }) locale: Locale;
  @Column('text', { default: 'Europe/Moscow' }) time_zone: string;
  /** ISO 3166-1 alpha-2: where it hires, as far as its vacancies do not say otherwise. */
  @Column('text', { nullable: true }) country: string | null;
  /** How long a response is kept after its decision. */
  @Column('integer', { default: 12 }) retention_months: number;
  /** Pages of these origins may show the widget. */
  @Column('text', { array: true, default: [] }) widget_origins: string[];
  /** Its last account was deleted: nobody hires any more, and everything of it goes. */
  @Column('timestamptz', { nullable: true }) closed_at: Date | null;
  @Column('timestamptz') created_at: Date;
  @Column('timestamptz') updated_at: Date;
}
