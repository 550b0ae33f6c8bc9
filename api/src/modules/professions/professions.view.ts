import { ApiProperty } from '@nestjs/swagger';
import type { Locale } from '../../catalogues/texts.js';
import type { ProfessionRow } from './professions.queries.js';

export class ProfessionView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Backend developer', description: "In the caller's language." }) name: string;
  @ApiProperty({ example: 'Бэкенд-разработчик' }) name_ru: string;
  @ApiProperty({ example: 'Backend developer' }) name_en: string;
  @ApiProperty({ type: [String], example: ['Backend engineer'] }) aliases: string[];
}

const NAMES: Record<Locale, 'name_ru' | 'name_en'> = { ru: 'name_ru', en: 'name_en' };

export function toProfessionView(profession: ProfessionRow, locale: Locale): ProfessionView {
  const { id, name_ru, name_en, aliases } = profession;
  return { id, name: profession[NAMES[locale]], name_ru, name_en, aliases };
}
