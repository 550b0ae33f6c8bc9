import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale } from '../../catalogues/texts.js';
import type { AccountKind, EmployerRole, StaffRole } from '../../platform/auth/actor.js';

/** Who signs in with an e-mail and a password. */
@Entity('accounts')
export class Account {
  @PrimaryColumn('uuid') id: string;
  @Column('text') email: string;
  @Column('text') password_hash: string;
  @Column('text', { nullable: true }) full_name: string | null;
  @Column('text') kind: AccountKind;
  @Column('text', { nullable: true }) staff_role: StaffRole | null;
  @Column('uuid', { nullable: true }) employer_id: string | null;
  @Column('text', { nullable: true }) employer_role: EmployerRole | null;
  @Column('text', { default: 'ru' }) locale: Locale;
  @Column('text', { default: 'Europe/Moscow' }) time_zone: string;
  @Column('timestamptz', { nullable: true }) email_verified_at: Date | null;
  @Column('timestamptz', { nullable: true }) suspended_until: Date | null;
  /** Nobody can sign in any more; the row stays for what refers to its id. */
  @Column('timestamptz', { nullable: true }) deleted_at: Date | null;
  @Column('timestamptz') created_at: Date;
  @Column('timestamptz') updated_at: Date;
}
