import { ApiProperty } from '@nestjs/swagger';
import { LOCALES, type Locale } from '../../catalogues/texts.js';
import {
  CountryField,
  EmailField,
  OneOf,
  OriginListField,
  PasswordField,
  LineField,
  TimeZoneField,
  WholeField,
} from '../../platform/http/fields.js';
import { MIN_PASSWORD_LENGTH } from '../accounts/password.policy.js';
import type { Employer } from './employer.entity.js';
import { LONGEST_RETENTION_MONTHS, MOST_WIDGET_ORIGINS, SHORTEST_RETENTION_MONTHS } from './employers.policy.js';

export class RegisterEmployer {
  @LineField({ max: 200, example: 'Northern Light' }) company_name: string;
  @EmailField({ example: 'hr@northern-light.example' }) email: string;
  @PasswordField({ min: MIN_PASSWORD_LENGTH }) password: string;
  @OneOf(LOCALES, { optional: true, description: 'Language of mails; the language of the request unless given.' })
  locale?: Locale;
}

export class ChangeEmployer {
  @LineField({ max: 200, optional: true, example: 'Northern Light' }) company_name?: string;
  @EmailField({ optional: true, example: 'jobs@northern-light.example' }) email?: string;
  @OneOf(LOCALES, { optional: true }) locale?: Locale;
  @TimeZoneField({ optional: true }) time_zone?: string;
  @CountryField({
    optional: true,
    nullable: true,
    description: 'Where the company hires, ISO 3166-1 alpha-2: search engines show no job without a country.',
  })
  country?: string | null;
  @WholeField({
    min: SHORTEST_RETENTION_MONTHS,
    max: LONGEST_RETENTION_MONTHS,
    optional: true,
    example: 12,
    description: 'How many months after the decision a response is erased, with CV and chat.',
  })
  retention_months?: number;
  @OriginListField({
    max_items: MOST_WIDGET_ORIGINS,
    optional: true,
    example: ['https://careers.northern-light.example'],
    description: 'Origins of the pages that may show the widget; https, or this machine for a try.',
  })
  widget_origins?: string[];
}

export class EmployerView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Northern Light' }) company_name: string;
  @ApiProperty({ example: 'jobs@northern-light.example', description: 'Where candidates may be sent; not a sign-in.' })
  email: string;
  @ApiProperty({ enum: LOCALES }) locale: Locale;
  @ApiProperty({ example: 'Europe/Moscow' }) time_zone: string;
  @ApiProperty({ type: String, nullable: true, example: 'DE' }) country: string | null;
  @ApiProperty({ example: 12 }) retention_months: number;
  @ApiProperty({ type: [String], example: ['https://careers.northern-light.example'] }) widget_origins: string[];
  @ApiProperty() created_at: Date;
  @ApiProperty() updated_at: Date;
}

export const toEmployerView = (employer: Employer): EmployerView => ({
  id: employer.id,
  company_name: employer.company_name,
  email: employer.email,
  locale: employer.locale,
  time_zone: employer.time_zone,
  country: employer.country,
  retention_months: employer.retention_months,
  widget_origins: employer.widget_origins,
  created_at: employer.created_at,
  updated_at: employer.updated_at,
});
