import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EmployerRole } from '../../platform/auth/actor.js';

/** Somebody who is asked to join a company. Gone once it is accepted, withdrawn, or too old. */
@Entity('employer_invitations')
export class EmployerInvitation {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') employer_id: string;
  @Column('text') email: string;
  @Column('text') employer_role: EmployerRole;
  @Column('uuid') invited_by: string;
  @Column('timestamptz') created_at: Date;
  @Column('timestamptz') expires_at: Date;
}

/** The secret of a mailed link; more than one where the mail had to be sent again. */
@Entity('employer_invitation_tokens')
export class EmployerInvitationToken {
  @PrimaryColumn('text') token_hash: string;
  @Column('uuid') invitation_id: string;
  @Column('timestamptz') created_at: Date;
}
