import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useStore } from 'react-admin';
import type { ResponseView } from '../responses/source';

/** How the list was read last, as react-admin keeps it. */
interface ListParams {
  filter?: Record<string, unknown>;
  sort?: string;
  order?: 'ASC' | 'DESC';
  page?: number;
  perPage?: number;
}

interface Neighbours {
  previous: string | null;
  next: string | null;
}

const NONE: Neighbours = { previous: null, next: null };

/** The page that the last response was found on: reading on leaves the page of the list behind. */
let last_page = 1;

/** The responses before and after this one in the list that one came from, with its filters and order. */
export function useNeighbours(id: string): Neighbours {
  const provider = useDataProvider();
  const [params] = useStore<ListParams>('responses.listParams', {});
  const { data = NONE } = useQuery({
    queryKey: ['responses', 'neighbours', id, params],
    staleTime: 60_000,
    queryFn: async (): Promise<Neighbours> => {
      const { filter = {}, sort = 'created_at', order = 'DESC', page: list_page = 1, perPage = 25 } = params;
      const rowsOf = async (page: number): Promise<string[]> => {
        if (page < 1) return [];
        const { data: rows } = await provider.getList<ResponseView>('responses', {
          pagination: { page, perPage },
          sort: { field: sort, order },
          filter,
        });
        return rows.map((row) => row.id);
      };
      for (const page of new Set([last_page, list_page, last_page + 1, last_page - 1])) {
        const rows = await rowsOf(page);
        const place = rows.indexOf(id);
        if (place < 0) continue;
        last_page = page;
        const isLast = place === rows.length - 1;
        return {
          previous: place > 0 ? (rows[place - 1] ?? null) : ((await rowsOf(page - 1)).at(-1) ?? null),
          next: isLast
            ? rows.length < perPage
              ? null
              : ((await rowsOf(page + 1))[0] ?? null)
            : (rows[place + 1] ?? null),
        };
      }
      return NONE;
    },
  });
  return data;
}
