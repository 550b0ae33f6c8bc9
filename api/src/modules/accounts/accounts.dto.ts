import { ApiProperty } from '@nestjs/swagger';
import { LOCALES, type Locale } from '../../catalogues/texts.js';
import { EmailField, OneOf, PasswordField, SecretField, LineField, TimeZoneField } from '../../platform/http/fields.js';
import { MIN_PASSWORD_LENGTH } from './password.policy.js';

export class LogIn {
  @EmailField() email: string;
  @PasswordField() password: string;
}

export class Refresh {
  @SecretField() refresh_token: string;
}

export class ForgetPassword {
  @EmailField() email: string;
}

export class ResetPassword {
  @SecretField() token: string;
  @PasswordField({ min: MIN_PASSWORD_LENGTH }) password: string;
}

export class VerifyEmail {
  @SecretField() token: string;
}

export class ChangeAccount {
  @LineField({ max: 200, optional: true, nullable: true, example: 'Olga Belova' }) full_name?: string | null;
  @OneOf(LOCALES, { optional: true, description: 'Language of mails.' }) locale?: Locale;
  @TimeZoneField({ optional: true }) time_zone?: string;
}

export class TicketView {
  @ApiProperty({ example: 'qk3…', description: 'Opens one socket, once.' }) ticket: string;
  @ApiProperty() expires_at: Date;
}
