import { type DataProvider, type I18nProvider, useDataProvider } from 'react-admin';
import { accountVerbs } from './accounts/source';
import { candidateVerbs } from './candidates/source';
import { dataProviderOf } from './data-provider';
import { eventVerbs } from './events/source';
import { moderationVerbs } from './moderation/source';
import { overviewVerbs } from './overview/source';
import { RESOURCES } from './resources';
import { responseVerbs } from './responses/source';
import { settingsVerbs } from './settings/source';
import type { Source } from './source';
import { teamVerbs } from './team/source';
import type { Translate } from './texts';
import { vacancyVerbs } from './vacancies/source';

/** What can be done beyond reading and writing rows. */
const VERBS = {
  ...overviewVerbs,
  ...vacancyVerbs,
  ...responseVerbs,
  ...candidateVerbs,
  ...teamVerbs,
  ...settingsVerbs,
  ...moderationVerbs,
  ...accountVerbs,
  ...eventVerbs,
};

export type CrmProvider = DataProvider & typeof VERBS;

export function crmProvider(i18n: I18nProvider): CrmProvider {
  const sources: Record<string, Source> = {};
  for (const { name, source } of RESOURCES) if (source) sources[name] = source;
  return dataProviderOf(sources, VERBS, i18n.translate as Translate);
}

/** The provider with its verbs: `useCrmProvider().decide(id, 'approved')`. Refusals are react-admin's `HttpError`s. */
export const useCrmProvider = (): CrmProvider => useDataProvider<CrmProvider>();
