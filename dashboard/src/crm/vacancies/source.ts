import { bodyOf } from '../../shared/api/client';
import type { components, operations } from '../../shared/api/schema';
import { crmApi } from '../api';
import type { Page, Source } from '../source';

export type VacancyView = components['schemas']['VacancyView'];
export type VacancyInput = components['schemas']['VacancyInput'];
export type Faq = components['schemas']['FaqInput'];
type Query = operations['VacanciesController_list']['parameters']['query'];

/** What the server says of a vacancy besides; it takes nothing that it does not know. */
const READ_ONLY = new Set(['id', 'employer_id', 'faqs', 'created_at', 'updated_at']);

const inputOf = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !READ_ONLY.has(name))) as unknown as VacancyInput;

export const vacancies: Source = {
  paging: 'page',
  list: (query, signal) =>
    bodyOf<Page<VacancyView>>(crmApi.GET('/api/vacancies', { params: { query: query as Query }, signal })),
  one: (id, signal) => bodyOf<VacancyView>(crmApi.GET('/api/vacancies/{id}', { params: { path: { id } }, signal })),
  create: (fields, idempotency_key) =>
    bodyOf<VacancyView>(
      crmApi.POST('/api/vacancies', {
        params: { header: { 'Idempotency-Key': idempotency_key } },
        body: inputOf(fields),
      }),
    ),
  update: (id, fields) =>
    bodyOf<VacancyView>(crmApi.PUT('/api/vacancies/{id}', { params: { path: { id } }, body: inputOf(fields) })),
  remove: (id) => bodyOf<void>(crmApi.DELETE('/api/vacancies/{id}', { params: { path: { id } } })),
};

export const vacancyVerbs = {
  /** What the bot answers to questions about the vacancy. */
  replaceFaqs: (id: string, items: Faq[]) =>
    bodyOf<VacancyView>(crmApi.PUT('/api/vacancies/{id}/faqs', { params: { path: { id } }, body: { items } })),
};
