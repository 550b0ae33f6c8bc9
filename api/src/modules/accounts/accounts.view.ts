import { ApiProperty } from '@nestjs/swagger';
import type { Locale } from '../../catalogues/texts.js';
import type { AccountKind, EmployerRole, StaffRole } from '../../platform/auth/actor.js';
import type { AccountRow } from './accounts.queries.js';
import type { Tokens } from './sign-in.service.js';

export class AccountView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'employer@demo.example' }) email: string;
  @ApiProperty({ type: String, nullable: true, example: null }) full_name: string | null;
  @ApiProperty({ enum: ['employer', 'member'] }) kind: AccountKind;
  @ApiProperty({ enum: ['moderator', 'admin'], nullable: true, example: null }) staff_role: StaffRole | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) employer_id: string | null;
  @ApiProperty({ enum: ['owner', 'recruiter'], nullable: true }) employer_role: EmployerRole | null;
  @ApiProperty({ type: String, nullable: true, example: 'Northern Light' }) company_name: string | null;
  @ApiProperty({ enum: ['ru', 'en'] }) locale: Locale;
  @ApiProperty({ example: 'Europe/Moscow' }) time_zone: string;
  @ApiProperty() is_email_verified: boolean;
  @ApiProperty() created_at: Date;
}

export function toAccountView({ email_verified_at, ...account }: AccountRow): AccountView {
  return { ...account, is_email_verified: email_verified_at !== null };
}

export class SignedIn {
  @ApiProperty({ example: 'eyJhbGciOi…' }) access_token: string;
  @ApiProperty({ example: 'Bearer' }) token_type: 'Bearer';
  @ApiProperty({ example: 900, description: 'Seconds.' }) expires_in: number;
  @ApiProperty({ example: 'qk3…' }) refresh_token: string;
  @ApiProperty() account: AccountView;
}

export function toSignedIn({ account_id: _, ...tokens }: Tokens, account: AccountRow): SignedIn {
  return { ...tokens, account: toAccountView(account) };
}
