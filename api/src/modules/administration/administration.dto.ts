import { ApiProperty } from '@nestjs/swagger';
import { LOCALES, type Locale } from '../../catalogues/texts.js';
import type { AccountKind, EmployerRole, StaffRole } from '../../platform/auth/actor.js';
import { FlagField, IdField, MomentField, OneOf, TextField, WholeField } from '../../platform/http/fields.js';
import { AUDIT_ACTIONS, AUDIT_SUBJECTS, type AuditAction, type AuditSubject } from '../audit/audit.policy.js';

const ACCOUNT_KINDS = ['employer', 'member'] as const satisfies readonly AccountKind[];
const STAFF_ROLES = ['moderator', 'admin'] as const satisfies readonly StaffRole[];

class ListPart {
  @WholeField({ min: 1, max: 100, optional: true, query: true, example: 25 }) limit?: number;
  @TextField({ max: 500, optional: true, description: 'From `next_cursor`.', example: undefined }) cursor?: string;
}

class SearchPart extends ListPart {
  @TextField({
    max: 200,
    optional: true,
    description: 'Words of name or e-mail, possibly only begun.',
    example: 'olga',
  })
  q?: string;
  @WholeField({ min: 1, max: 10_000, optional: true, query: true, example: 1, description: 'Instead of a cursor.' })
  page?: number;
}

export class ListAccounts extends SearchPart {
  @OneOf(ACCOUNT_KINDS, { optional: true }) kind?: AccountKind;
  @OneOf(STAFF_ROLES, { optional: true }) staff_role?: StaffRole;
  @FlagField({ optional: true, query: true }) is_suspended?: boolean;
}

export class ListEmployers extends SearchPart {}

export class ListAudit extends ListPart {
  @IdField({ optional: true, description: 'Who did it.' }) actor_id?: string;
  @OneOf(AUDIT_ACTIONS, { optional: true, example: 'account.role_changed' }) action?: AuditAction;
  @OneOf(AUDIT_SUBJECTS, { optional: true, example: 'account' }) subject_type?: AuditSubject;
  @IdField({ optional: true }) subject_id?: string;
  @MomentField({ optional: true, description: 'From this moment on.' }) from?: Date;
  @MomentField({ optional: true, description: 'Before this moment.' }) to?: Date;
}

export class ChangeStaffRole {
  @OneOf(STAFF_ROLES, { nullable: true, example: 'moderator', description: 'Null takes the role away.' })
  staff_role: StaffRole | null;
}

export class SuspendAccount {
  @MomentField({ description: 'In the future.', example: '2126-12-01T09:00:00Z' }) until: Date;
  @TextField({ max: 1000, example: 'Advertises in vacancies.', description: 'Kept in the audit log.' }) reason: string;
}

export class AdminAccountView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'olga@northern-light.example' }) email: string;
  @ApiProperty({ type: String, nullable: true, example: 'Olga Belova' }) full_name: string | null;
  @ApiProperty({ enum: ACCOUNT_KINDS }) kind: AccountKind;
  @ApiProperty({ enum: STAFF_ROLES, nullable: true, example: null }) staff_role: StaffRole | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) employer_id: string | null;
  @ApiProperty({ enum: ['owner', 'recruiter'], nullable: true }) employer_role: EmployerRole | null;
  @ApiProperty({ type: String, nullable: true, example: 'Northern Light' }) company_name: string | null;
  @ApiProperty() is_email_verified: boolean;
  @ApiProperty({ type: Date, nullable: true, example: null, description: 'Null unless it lies ahead.' })
  suspended_until: Date | null;
  @ApiProperty() created_at: Date;
}

export class AdminEmployerView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Northern Light' }) company_name: string;
  @ApiProperty({ example: 'jobs@northern-light.example' }) email: string;
  @ApiProperty({ enum: LOCALES }) locale: Locale;
  @ApiProperty({ example: 'Europe/Moscow' }) time_zone: string;
  @ApiProperty({ example: 12 }) retention_months: number;
  @ApiProperty({ example: 3 }) accounts_count: number;
  @ApiProperty({ example: 5 }) vacancies_count: number;
  @ApiProperty() created_at: Date;
  @ApiProperty({ type: Date, nullable: true, example: null, description: 'Its last account was deleted.' })
  closed_at: Date | null;
}

export class AuditEntryView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: the system.' })
  actor_id: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Vera Lisina' }) actor_name: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'admin@demo.example' }) actor_email: string | null;
  @ApiProperty({ enum: AUDIT_ACTIONS, example: 'account.role_changed' }) action: AuditAction;
  @ApiProperty({ enum: AUDIT_SUBJECTS, example: 'account' }) subject_type: AuditSubject;
  @ApiProperty({ format: 'uuid' }) subject_id: string;
  @ApiProperty({ type: 'object', additionalProperties: true, example: { from: null, to: 'moderator' } })
  details: Record<string, unknown>;
  @ApiProperty() created_at: Date;
}
