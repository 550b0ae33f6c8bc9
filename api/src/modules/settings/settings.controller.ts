import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Locale } from '../../catalogues/texts.js';
import { Access, CurrentActor } from '../../platform/auth/access.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Describe } from '../../platform/http/openapi.js';
import { CallerLocale } from '../../platform/http/params.js';
import { ChangeSettings, SettingsView, toSettingChanges, toSettingsView } from './settings.dto.js';
import { SettingsService } from './settings.service.js';

@ApiTags('admin')
@Controller('admin/settings')
@Access('admin')
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  @Describe('The numbers of the business, with their limits and what each is for.', SettingsView)
  @Get()
  async list(@CallerLocale() locale: Locale): Promise<SettingsView> {
    return toSettingsView(await this.settings.list(), locale);
  }

  @Describe(
    'Change some of them; null sets one back. Each change is audited with the old and the new number.',
    SettingsView,
  )
  @Patch()
  async change(
    @CurrentActor() admin: Actor,
    @CallerLocale() locale: Locale,
    @Body() body: ChangeSettings,
  ): Promise<SettingsView> {
    return toSettingsView(await this.settings.change(admin, toSettingChanges(body)), locale);
  }
}
