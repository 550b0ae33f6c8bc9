import { ApiProperty } from '@nestjs/swagger';
import type { Locale } from '../../catalogues/texts.js';
import { FlagField, IdField, TextField, LineField, TextListField, WholeField } from '../../platform/http/fields.js';
import type { Profession } from './profession.entity.js';
import { ProfessionView, toProfessionView } from './professions.view.js';

const MAX_NAME = 100;
const MAX_ALIASES = 30;

export class CreateProfession {
  @LineField({ max: MAX_NAME, example: 'Бэкенд-разработчик' }) name_ru: string;
  @LineField({ max: MAX_NAME, example: 'Backend developer' }) name_en: string;
  @TextListField({ max_items: MAX_ALIASES, max: MAX_NAME, optional: true, example: ['Backend engineer'] })
  aliases?: string[];
}

export class ChangeProfession {
  @LineField({ max: MAX_NAME, optional: true, example: 'Бэкенд-разработчик' }) name_ru?: string;
  @LineField({ max: MAX_NAME, optional: true, example: 'Backend developer' }) name_en?: string;
  @TextListField({ max_items: MAX_ALIASES, max: MAX_NAME, optional: true, example: ['Backend engineer'] })
  aliases?: string[];
  @FlagField({ optional: true, description: 'An archived profession stays where it is, but takes nothing new.' })
  is_archived?: boolean;
}

export class MergeProfession {
  @IdField({ description: 'Everything of this profession moves there.' }) into_id: string;
}

export class ListProfessions {
  @TextField({ max: MAX_NAME, optional: true, description: 'Part of a name or alias.', example: 'backend' }) q?: string;
  @WholeField({ min: 1, max: 100, optional: true, query: true, example: 25 }) limit?: number;
  @TextField({ max: 500, optional: true, description: 'From `next_cursor`.', example: undefined }) cursor?: string;
}

export class ListAllProfessions extends ListProfessions {
  @FlagField({ optional: true, query: true, description: 'Both kinds unless given.' }) is_archived?: boolean;
}

export class AdminProfessionView extends ProfessionView {
  @ApiProperty() is_archived: boolean;
  @ApiProperty() created_at: Date;
  @ApiProperty() updated_at: Date;
}

export function toAdminProfessionView(profession: Profession, locale: Locale): AdminProfessionView {
  const { archived_at, created_at, updated_at } = profession;
  return { ...toProfessionView(profession, locale), is_archived: archived_at !== null, created_at, updated_at };
}
