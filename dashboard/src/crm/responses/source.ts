import { bodyOf } from '../../shared/api/client';
import type { components, operations } from '../../shared/api/schema';
import { crmApi } from '../api';
import type { Page, Source } from '../source';

export type ResponseView = components['schemas']['ResponseView'];
export type ResponseDetail = components['schemas']['ResponseDetailView'];
export type Stage = ResponseView['stage'];
type Decision = components['schemas']['Decide']['status'];
/** The refusal of `move` where the card has been moved meanwhile. */
export const MOVED_MEANWHILE = 'responses.moved_meanwhile';

type Note = components['schemas']['NoteView'];
type Query = operations['ResponsesController_list']['parameters']['query'];

export const responses: Source = {
  paging: 'page',
  sorts: ['created_at', 'relevance_score'],
  list: (query, signal) =>
    bodyOf<Page<ResponseView>>(crmApi.GET('/api/responses', { params: { query: query as Query }, signal })),
  one: (id, signal) => bodyOf<ResponseDetail>(crmApi.GET('/api/responses/{id}', { params: { path: { id } }, signal })),
};

/** What a recruiter does with a response; each answers the response as it is then. */
export const responseVerbs = {
  decide: (id: string, status: Decision, reason?: string) =>
    bodyOf<ResponseDetail>(
      crmApi.POST('/api/responses/{id}/decision', { params: { path: { id } }, body: { status, reason } }),
    ),
  /** `from`: where it stands for whoever moves it; the API refuses where a colleague has moved it meanwhile. */
  move: (id: string, { from, to, reason }: { from: Stage; to: Stage; reason?: string }) =>
    bodyOf<ResponseDetail>(
      crmApi.POST('/api/responses/{id}/stage', { params: { path: { id } }, body: { stage: to, from, reason } }),
    ),
  writeNote: (id: string, note_text: string, idempotency_key: string) =>
    bodyOf<Note>(
      crmApi.POST('/api/responses/{id}/notes', {
        params: { path: { id }, header: { 'Idempotency-Key': idempotency_key } },
        body: { note_text },
      }),
    ),
  takeOver: (id: string) => bodyOf<unknown>(crmApi.POST('/api/responses/{id}/takeover', { params: { path: { id } } })),
  handBack: (id: string) => bodyOf<unknown>(crmApi.POST('/api/responses/{id}/handback', { params: { path: { id } } })),
};
