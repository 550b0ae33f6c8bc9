import type { CrmResource } from './resource';
import { responsesResource } from './responses';
import { vacanciesResource } from './vacancies';

/** What the dashboard consists of, in the order of its menu. */
export const RESOURCES: readonly CrmResource[] = [vacanciesResource, responsesResource];
