import createClient, { type Middleware } from 'openapi-fetch';
import { currentLanguage } from '../texts';
import { Problem } from './problem';
import type { paths } from './schema';

/** Every route of the API, typed by its own description. */
export const api = createClient<paths>({ baseUrl: '/' });

/** Refusals come in the language of whoever reads them. */
export const nameLanguage: Middleware = {
  onRequest({ request }) {
    request.headers.set('accept-language', currentLanguage());
  },
};
api.use(nameLanguage);

interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** The body of an answer. Throws `Problem` for refusals, and where no server answers. */
export async function bodyOf<T>(call: Promise<Answer>): Promise<T> {
  let answer: Answer;
  try {
    answer = await call;
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw error;
    throw Problem.offline();
  }
  const { data, error, response } = answer;
  if (response.ok) return data as T;
  throw Problem.of(response.status, error);
}
