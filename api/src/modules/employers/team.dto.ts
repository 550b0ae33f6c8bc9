import { ApiProperty } from '@nestjs/swagger';
import { LOCALES, type Locale } from '../../catalogues/texts.js';
import type { EmployerRole } from '../../platform/auth/actor.js';
import { EmailField, OneOf, PasswordField, LineField } from '../../platform/http/fields.js';
import { MIN_PASSWORD_LENGTH } from '../accounts/password.policy.js';
import type { ColleagueRow, InvitationRow, OfferRow } from './team.queries.js';

const EMPLOYER_ROLES = ['owner', 'recruiter'] as const satisfies readonly EmployerRole[];

export class InviteColleague {
  @EmailField({ example: 'olga@northern-light.example' }) email: string;
  @OneOf(EMPLOYER_ROLES, { example: 'recruiter' }) employer_role: EmployerRole;
}

export class ChangeColleague {
  @OneOf(EMPLOYER_ROLES, { example: 'owner' }) employer_role: EmployerRole;
}

export class AcceptInvitation {
  @LineField({ max: 200, example: 'Olga Belova' }) full_name: string;
  @PasswordField({ min: MIN_PASSWORD_LENGTH }) password: string;
  @OneOf(LOCALES, { optional: true, description: "Language of mails; the company's unless given." }) locale?: Locale;
}

export class ColleagueView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'olga@northern-light.example' }) email: string;
  @ApiProperty({ type: String, nullable: true, example: 'Olga Belova' }) full_name: string | null;
  @ApiProperty({ enum: EMPLOYER_ROLES }) employer_role: EmployerRole;
  @ApiProperty() is_email_verified: boolean;
  @ApiProperty() created_at: Date;
}

export class InvitationView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'olga@northern-light.example' }) email: string;
  @ApiProperty({ enum: EMPLOYER_ROLES }) employer_role: EmployerRole;
  @ApiProperty({ format: 'uuid', description: 'The colleague who invites.' }) invited_by: string;
  @ApiProperty() created_at: Date;
  @ApiProperty({ description: 'Until when it can be accepted.' }) expires_at: Date;
}

export class TeamView {
  @ApiProperty({ type: [ColleagueView] }) members: ColleagueView[];
  @ApiProperty({ type: [InvitationView], description: 'Those that can still be accepted.' })
  invitations: InvitationView[];
}

export class InvitationOfferView {
  @ApiProperty({ example: 'Northern Light' }) company_name: string;
  @ApiProperty({ example: 'olga@northern-light.example' }) email: string;
  @ApiProperty({ enum: EMPLOYER_ROLES }) employer_role: EmployerRole;
  @ApiProperty({ enum: LOCALES }) locale: Locale;
  @ApiProperty() expires_at: Date;
}

export const toInvitationView = (row: InvitationRow): InvitationView => ({
  id: row.id,
  email: row.email,
  employer_role: row.employer_role,
  invited_by: row.invited_by,
  created_at: row.created_at,
  expires_at: row.expires_at,
});

export const toTeamView = (team: { members: ColleagueRow[]; invitations: InvitationRow[] }): TeamView => ({
  members: team.members,
  invitations: team.invitations.map(toInvitationView),
});

export const toInvitationOfferView = (offer: OfferRow): InvitationOfferView => ({
  company_name: offer.company_name,
  email: offer.email,
  employer_role: offer.employer_role,
  locale: offer.locale,
  expires_at: offer.expires_at,
});
