import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Level } from './member.policy.js';

/** What an account is to mock interviews. Stays without its person's data when the account is deleted. */
@Entity('members')
export class Member {
  @PrimaryColumn('uuid') account_id: string;
  @Column('text', { array: true, default: [] }) levels: Level[];
  @Column('text', { array: true, default: [] }) languages: string[];
  @Column('text', { default: '' }) about: string;
  @Column('timestamptz', { nullable: true }) suspended_until: Date | null;
  @Column('timestamptz', { nullable: true }) deleted_at: Date | null;
  @Column('timestamptz') created_at: Date;
  @Column('timestamptz') updated_at: Date;
}
