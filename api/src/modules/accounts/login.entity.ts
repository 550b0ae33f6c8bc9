import { Column, Entity, PrimaryColumn } from 'typeorm';

export type RevokeReason = 'logout' | 'reuse' | 'password' | 'role' | 'suspension' | 'deletion';

/** One sign-in on one device: a family of refresh tokens that is revoked as a whole. */
@Entity('logins')
export class Login {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') account_id: string;
  @Column('timestamptz') created_at: Date;
  @Column('timestamptz') expires_at: Date;
  @Column('timestamptz', { nullable: true }) revoked_at: Date | null;
  @Column('text', { nullable: true }) revoke_reason: RevokeReason | null;
}

/** Used once; a second use revokes its login. */
@Entity('refresh_tokens')
export class RefreshToken {
  @PrimaryColumn('text') token_hash: string;
  @Column('uuid') login_id: string;
  @Column('timestamptz') created_at: Date;
  @Column('timestamptz', { nullable: true }) used_at: Date | null;
}

/** Opens one socket, once, within seconds: keeps long-lived tokens out of addresses. */
@Entity('socket_tickets')
export class SocketTicket {
  @PrimaryColumn('text') ticket_hash: string;
  @Column('uuid') login_id: string;
  @Column('timestamptz') expires_at: Date;
}

/** The secret of a mailed link. */
@Entity('account_tokens')
export class AccountToken {
  @PrimaryColumn('text') token_hash: string;
  @Column('uuid') account_id: string;
  @Column('text') purpose: 'email_verification' | 'password_reset';
  @Column('timestamptz') expires_at: Date;
  @Column('timestamptz', { nullable: true }) used_at: Date | null;
}
