import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SortPayload } from 'react-admin';
import type { Page } from '../../source';
import type { ResponseFilter } from '../filter';
import { responses, type ResponseView, type Stage } from '../source';

/** Cards of a column that are there at once, and that come with "more". */
const CARDS = 20;

/** One column of the board, as the server has it: page by page, each from where the one before ended. */
export function useColumn(stage: Stage, filter: ResponseFilter, sort: SortPayload) {
  const list = responses.list as NonNullable<typeof responses.list>;
  const query = useInfiniteQuery({
    queryKey: ['responses', 'column', { stage, filter, sort }],
    queryFn: ({ pageParam, signal }) =>
      list(
        {
          ...filter,
          stage,
          limit: CARDS,
          sort: sort.field,
          order: sort.order === 'ASC' ? 'asc' : 'desc',
          ...(pageParam ? { cursor: pageParam } : {}),
        },
        signal,
      ) as Promise<Page<ResponseView>>,
    initialPageParam: null as string | null,
    getNextPageParam: ({ next_cursor }) => next_cursor,
  });
  const { data } = query;
  const rows = useMemo(() => data && distinct(data.pages.flatMap(({ items }) => items)), [data]);
  const first = data?.pages[0];
  return { ...query, rows, total: first?.total ?? 0, isEstimate: first?.is_estimate ?? false };
}

/** A row that moved between the reading of two pages may be on both. */
const distinct = (rows: ResponseView[]): ResponseView[] => [...new Map(rows.map((row) => [row.id, row])).values()];
