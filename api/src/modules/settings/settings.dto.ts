import { ApiProperty } from '@nestjs/swagger';
import { type Locale, text } from '../../catalogues/texts.js';
import { WholeField } from '../../platform/http/fields.js';
import { SETTINGS, type SettingName } from './setting.policy.js';
import type { SettingChanges, SettingInForce } from './settings.service.js';

/** One optional field for each setting of the registry; null sets it back to the standard number. */
export class ChangeSettings {}

for (const { name, min, max, default: example } of SETTINGS)
  WholeField({ min, max, example, optional: true, nullable: true })(ChangeSettings.prototype, name);

/** The fields are made from the registry, so the class itself does not name them. */
export const toSettingChanges = (body: ChangeSettings): SettingChanges => body as SettingChanges;

export class SettingView {
  @ApiProperty({ enum: SETTINGS.map(({ name }) => name) }) name: SettingName;
  @ApiProperty({ type: 'integer', example: 2 }) value: number;
  @ApiProperty({ type: 'integer', example: 2 }) default: number;
  @ApiProperty({ type: 'integer', example: 0 }) min: number;
  @ApiProperty({ type: 'integer', example: 168 }) max: number;
  @ApiProperty({ example: 'hours' }) unit: string;
  @ApiProperty({ example: 'So long before the start a booking can still be cancelled.' }) why: string;
  @ApiProperty({ type: Date, nullable: true, description: 'Null: it is as delivered.' }) changed_at: Date | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) changed_by: string | null;
}

export class SettingsView {
  @ApiProperty({ type: () => [SettingView] }) items: SettingView[];
}

export function toSettingsView(settings: SettingInForce[], locale: Locale): SettingsView {
  const items = SETTINGS.flatMap(({ name, ...limits }) => {
    const found = settings.find((setting) => setting.name === name);
    return found ? [{ ...limits, ...found, why: text(locale, `settings.${name}`) }] : [];
  });
  return { items };
}
