import { bodyOf } from '../../shared/api/client';
import type { components, operations } from '../../shared/api/schema';
import { crmApi } from '../api';
import { download } from '../download';
import type { Page, Source } from '../source';

export type CandidateSummary = components['schemas']['CandidateSummaryView'];
export type CandidateView = components['schemas']['CandidateView'];
type Query = operations['CandidatesController_list']['parameters']['query'];

export const candidates: Source = {
  paging: 'page',
  list: (query, signal) =>
    bodyOf<Page<CandidateSummary>>(crmApi.GET('/api/candidates', { params: { query: query as Query }, signal })),
  one: (id, signal) => bodyOf<CandidateView>(crmApi.GET('/api/candidates/{id}', { params: { path: { id } }, signal })),
  remove: (id) => bodyOf<void>(crmApi.DELETE('/api/candidates/{id}', { params: { path: { id } } })),
};

export const candidateVerbs = {
  /** The CV as it was sent. */
  downloadResume: ({ id, resume_file }: CandidateView) =>
    download(`/api/candidates/${id}/resume`, resume_file?.file_name ?? 'cv'),
  /** Everything that the company keeps of the candidate. */
  exportCandidate: ({ id, full_name }: CandidateView) => download(`/api/candidates/${id}/export`, `${full_name}.json`),
};
