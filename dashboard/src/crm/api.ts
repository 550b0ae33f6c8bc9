import createClient from 'openapi-fetch';
import { nameLanguage } from '../shared/api/client';
import type { paths } from '../shared/api/schema';
import { accessToken, renew } from './session';

/** Refusals that a fresh token mends; a wrong password is a 401 too. */
const NEEDS_SIGN_IN = /^accounts\.(sign_in_needed|token_expired|token_invalid|login_revoked)$/;

/** Every route of the API, called as whoever is signed in. */
export const crmApi = createClient<paths>({ baseUrl: '/', fetch: signedFetch });
crmApi.use(nameLanguage);

/** Sends a request with the access token, renews it when the server asks for that, and sends it again. */
export async function signedFetch(request: Request): Promise<Response> {
  const again = request.clone();
  const token = await accessToken();
  const response = await send(request, token);
  if (response.status !== 401 || !token || !(await needsSignIn(response))) return response;
  return send(again, await renew(token));
}

function send(request: Request, token: string | null): Promise<Response> {
  if (token) request.headers.set('authorization', `Bearer ${token}`);
  return fetch(request);
}

async function needsSignIn(response: Response): Promise<boolean> {
  const body = (await response
    .clone()
    .json()
    .catch(() => null)) as { code?: string } | null;
  return NEEDS_SIGN_IN.test(body?.code ?? '');
}
