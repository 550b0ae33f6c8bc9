import { ApiProperty } from '@nestjs/swagger';
import { LOCALES, type Locale } from '../../catalogues/texts.js';
import { EmailField, OneOf, PasswordField, TextField } from '../../platform/http/fields.js';
import { MIN_PASSWORD_LENGTH } from '../accounts/password.policy.js';
import type { Employer } from './employer.entity.js';

export class RegisterEmployer {
  @TextField({ max: 200, example: 'Northern Light' }) company_name: string;
  @EmailField({ example: 'hr@northern-light.example' }) email: string;
  @PasswordField({ min: MIN_PASSWORD_LENGTH }) password: string;
  @OneOf(LOCALES, { optional: true, description: 'Language of mails; the language of the request unless given.' })
  locale?: Locale;
}

export class ChangeEmployer {
  @TextField({ max: 200, optional: true, example: 'Northern Light' }) company_name?: string;
  @EmailField({ optional: true, example: 'jobs@northern-light.example' }) email?: string;
  @OneOf(LOCALES, { optional: true }) locale?: Locale;
}

export class EmployerView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Northern Light' }) company_name: string;
  @ApiProperty({ example: 'jobs@northern-light.example', description: 'Where candidates may be sent; not a sign-in.' })
  email: string;
  @ApiProperty({ enum: LOCALES }) locale: Locale;
  @ApiProperty() created_at: Date;
  @ApiProperty() updated_at: Date;
}

export function toEmployerView({ id, company_name, email, locale, created_at, updated_at }: Employer): EmployerView {
  return { id, company_name, email, locale, created_at, updated_at };
}
