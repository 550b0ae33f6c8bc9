import { accountsResource } from './accounts';
import { auditResource } from './audit';
import { candidatesResource } from './candidates';
import { employersResource } from './employers';
import { eventsResource } from './events';
import { moderationResource } from './moderation';
import type { CrmResource } from './resource';
import { responsesResource } from './responses';
import { settingsResource } from './settings';
import { teamResource } from './team';
import { vacanciesResource } from './vacancies';

/** What the dashboard consists of, in the order of its menu. */
export const RESOURCES: readonly CrmResource[] = [
  vacanciesResource,
  responsesResource,
  candidatesResource,
  teamResource,
  moderationResource,
  accountsResource,
  employersResource,
  auditResource,
  eventsResource,
  settingsResource,
];
