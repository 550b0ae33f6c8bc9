import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useGetOne } from 'react-admin';
import { bodyOf } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';
import { crmApi } from '../api';
import type { ResponseDetail } from '../responses/source';

export type Candidate = components['schemas']['CandidateView'];

/** Lists leave their shorter rows under the plain key of a record. */
const WHOLE = { is_whole: true };

/** The response of a page and its candidate; `changed` reads whatever shows it anew. */
export function useResponse(id: string) {
  const { data: response, error, refetch } = useGetOne<ResponseDetail>('responses', { id, meta: WHOLE });
  const queries = useQueryClient();
  const changed = useCallback(async () => {
    await queries.invalidateQueries({ queryKey: ['responses'] });
  }, [queries]);
  const candidate_id = response?.candidate.id;
  const candidate = useQuery({
    queryKey: ['candidates', 'of-response', candidate_id],
    enabled: candidate_id !== undefined,
    queryFn: ({ signal }) =>
      bodyOf<Candidate>(crmApi.GET('/api/candidates/{id}', { params: { path: { id: candidate_id ?? '' } }, signal })),
  });
  return { response, error, refetch, changed, candidate };
}
