import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';

/** Enters by `work`, from a page that react-admin knows nobody on yet: it asks again who is there before it goes on. */
export function useEnter(): (work: () => Promise<void>) => Promise<void> {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async (work) => {
    await work();
    await queries.resetQueries({ queryKey: ['auth'] });
    await navigate('/');
  };
}
