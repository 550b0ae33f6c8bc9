import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NotificationKind, NotificationParams } from './notification-kinds.policy.js';

/** Something that one account is told. Holds ids and values: the words are found when it is read. */
@Entity('notifications')
export class AccountNotification {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') account_id: string;
  /** Of its account, in the order of commits, with gaps. */
  @Column('integer') seq: number;
  @Column('text') kind: NotificationKind;
  @Column('jsonb') params: NotificationParams[NotificationKind];
  @Column('text') dedupe_key: string;
  @Column('timestamptz') created_at: Date;
  @Column('timestamptz', { nullable: true }) read_at: Date | null;
}

/** The last number given to an account's notifications; its row is the lock that keeps them in order. */
@Entity('notification_feeds')
export class NotificationFeed {
  @PrimaryColumn('uuid') account_id: string;
  @Column('integer') last_seq: number;
}

/** Whether a kind is shown and mailed, where somebody said so. */
@Entity('notification_preferences')
export class NotificationPreference {
  @PrimaryColumn('uuid') account_id: string;
  @PrimaryColumn('text') kind: NotificationKind;
  @Column('boolean', { nullable: true }) is_shown: boolean | null;
  @Column('boolean', { nullable: true }) is_mailed: boolean | null;
}
