import { bodyOf } from '../../shared/api/client';
import type { components, operations } from '../../shared/api/schema';
import { crmApi } from '../api';
import type { Page, Source } from '../source';
import { toInput, type VacancyFields } from './vacancy-fields';

export type VacancyView = components['schemas']['VacancyView'];
export type VacancySummary = components['schemas']['VacancySummaryView'];
export type Draft = components['schemas']['DraftView'];
/** The code of the refusal to overwrite what somebody has saved meanwhile. */
export const CHANGED_MEANWHILE = 'vacancies.changed_meanwhile';
export type TestChatInput = components['schemas']['TestChatInput'];
export type TestChatTurn = components['schemas']['TestChatView'];
type Query = operations['VacanciesController_list']['parameters']['query'];

export const vacancies: Source = {
  paging: 'page',
  list: (query, signal) =>
    bodyOf<Page<VacancySummary>>(crmApi.GET('/api/vacancies', { params: { query: query as Query }, signal })),
  one: (id, signal) => bodyOf<VacancyView>(crmApi.GET('/api/vacancies/{id}', { params: { path: { id } }, signal })),
  create: (fields, idempotency_key) =>
    bodyOf<VacancyView>(
      crmApi.POST('/api/vacancies', {
        params: { header: { 'Idempotency-Key': idempotency_key } },
        body: toInput(fields as unknown as VacancyFields),
      }),
    ),
  update: (id, fields) => {
    const { updated_at, ...vacancy } = fields as unknown as VacancyFields & { updated_at?: string };
    return bodyOf<VacancyView>(
      crmApi.PUT('/api/vacancies/{id}', { params: { path: { id } }, body: { ...toInput(vacancy), updated_at } }),
    );
  },
  remove: (id) => bodyOf<void>(crmApi.DELETE('/api/vacancies/{id}', { params: { path: { id } } })),
};

export const vacancyVerbs = {
  /** What a pasted text says of a vacancy, as suggestions. */
  draftFrom: (text: string) => bodyOf<Draft>(crmApi.POST('/api/vacancies/draft', { body: { text } })),
  /** One turn of a chat about a vacancy that need not exist; nothing of it is kept. */
  tryChat: (body: TestChatInput) => bodyOf<TestChatTurn>(crmApi.POST('/api/vacancies/test-chat', { body })),
};
