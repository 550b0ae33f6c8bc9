import { ApiProperty } from '@nestjs/swagger';
import { LOCALES, type Locale } from '../../catalogues/texts.js';
import {
  EmailField,
  IdField,
  IdListField,
  OneOf,
  PasswordField,
  SomeOf,
  TextField,
  LineField,
  TextListField,
  TimeZoneField,
  WholeField,
} from '../../platform/http/fields.js';
import { MIN_PASSWORD_LENGTH } from '../accounts/password.policy.js';
import type { ProfessionRow } from '../professions/professions.queries.js';
import { ProfessionView, toProfessionView } from '../professions/professions.view.js';
import type { Rating } from '../ratings/ratings.policy.js';
import { firstNameOf, LANGUAGE_CODE, LEVELS, type Level } from './member.policy.js';
import type { MemberRow } from './members.queries.js';

const ABOUT = 'Ten years of backend development, five of them interviewing.';

export class RegisterMember {
  @LineField({ max: 200, example: 'Anna Petrova' }) full_name: string;
  @EmailField({ example: 'anna@mail.example' }) email: string;
  @PasswordField({ min: MIN_PASSWORD_LENGTH }) password: string;
  @OneOf(LOCALES, { optional: true, description: 'Language of mails; the language of the request unless given.' })
  locale?: Locale;
}

export class ChangeMember {
  @LineField({ max: 200, optional: true, example: 'Anna Petrova' }) full_name?: string;
  @IdListField({ max_items: 10, optional: true, description: 'Instead of those chosen before.' })
  profession_ids?: string[];
  @SomeOf(LEVELS, { optional: true, example: ['middle', 'senior'] }) levels?: Level[];
  @TextListField({
    max_items: 10,
    max: 2,
    pattern: LANGUAGE_CODE,
    optional: true,
    example: ['ru', 'en'],
    description: 'ISO 639-1.',
  })
  languages?: string[];
  @TextField({ min: 0, max: 2000, optional: true, example: ABOUT }) about?: string;
  @OneOf(LOCALES, { optional: true }) locale?: Locale;
  @TimeZoneField({ optional: true }) time_zone?: string;
}

/** What anyone sees of a member. */
export class MemberView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Anna', description: 'The first name alone.' }) first_name: string;
  @ApiProperty({ type: () => [ProfessionView] }) professions: ProfessionView[];
  @ApiProperty({ enum: LEVELS, isArray: true, example: ['middle', 'senior'] }) levels: Level[];
  @ApiProperty({ type: [String], example: ['ru', 'en'] }) languages: string[];
  @ApiProperty({ example: ABOUT }) about: string;
  @ApiProperty({
    type: Number,
    nullable: true,
    example: 4.63,
    description: 'As interviewer, drawn towards the mean of all; null until there are enough ratings.',
  })
  rating: number | null;
  @ApiProperty({ example: 7 }) rating_count: number;
  @ApiProperty() created_at: Date;
}

export class ListRatings {
  @IdField({ optional: true, description: 'Of members who chose this profession.' }) profession_id?: string;
  @WholeField({ min: 1, max: 100, optional: true, query: true, example: 25 }) limit?: number;
  @TextField({ max: 500, optional: true, description: 'From `next_cursor`.', example: undefined }) cursor?: string;
}

/** One of the best interviewers. */
export class RatedMemberView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Anna' }) first_name: string;
  @ApiProperty({ example: 4.63 }) rating: number;
  @ApiProperty({ example: 7 }) rating_count: number;
}

/** What a member sees of its own profile. */
export class OwnMemberView extends MemberView {
  @ApiProperty({ type: String, nullable: true, example: 'Anna Petrova' }) full_name: string | null;
  @ApiProperty({ example: 'anna@mail.example' }) email: string;
  @ApiProperty() is_email_verified: boolean;
  @ApiProperty({ enum: LOCALES }) locale: Locale;
  @ApiProperty({ example: 'Europe/Moscow' }) time_zone: string;
  @ApiProperty({
    type: Date,
    nullable: true,
    example: null,
    description: 'Until then the member can neither book nor publish.',
  })
  suspended_until: Date | null;
}

/** What others add to what a member says of itself. */
interface Beside {
  chosen: ProfessionRow[];
  rating: Rating;
}

export function toMemberView(member: MemberRow, { chosen, rating }: Beside, locale: Locale): MemberView {
  const { id, full_name, levels, languages, about, created_at } = member;
  const professions = chosen.map((profession) => toProfessionView(profession, locale));
  return { id, first_name: firstNameOf(full_name ?? ''), professions, levels, languages, about, ...rating, created_at };
}

export function toOwnMemberView(member: MemberRow, beside: Beside, reader: Locale): OwnMemberView {
  const { full_name, email, email_verified_at, locale, time_zone, suspended_until } = member;
  return {
    ...toMemberView(member, beside, reader),
    full_name,
    email,
    is_email_verified: email_verified_at !== null,
    locale,
    time_zone,
    suspended_until,
  };
}
