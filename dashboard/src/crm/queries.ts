import { QueryClient } from '@tanstack/react-query';
import { HttpError } from 'react-admin';
import { Problem } from '../shared/api/problem';

const MOST_RETRIES = 3;

/** The HTTP status of whatever was thrown; 0 where nobody answered. */
export const statusOf = (thrown: unknown): number =>
  thrown instanceof HttpError ? thrown.status : Problem.from(thrown).status;

/** Whether asking once more may help: a refusal stays one. */
const mayPass = (thrown: unknown): boolean => {
  const status = statusOf(thrown);
  return status === 0 || status >= 500;
};

/** Whoever follows a link to what is gone hears it at once. */
export const makeQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: (failures, error) => failures < MOST_RETRIES && mayPass(error) },
      // Without a network it is told at once; what is written stays, and is never sent later behind one's back.
      mutations: { networkMode: 'always' },
    },
  });
