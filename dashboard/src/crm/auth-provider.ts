import type { AuthProvider } from 'react-admin';
import { api, bodyOf } from '../shared/api/client';
import type { components } from '../shared/api/schema';
import { crmApi } from './api';
import { type Account, accountOfPage, closeSession, openSession, sessionState } from './session';

/** Members book mock interviews on the site: nothing here is theirs. */
export class NotForMembers extends Error {}

export const worksHere = ({ kind, staff_role }: Account): boolean => kind === 'employer' || staff_role !== null;

/** Throws `Problem` as the server refuses, and `NotForMembers`. */
export async function signIn(email: string, password: string): Promise<void> {
  const signedIn = await bodyOf<components['schemas']['SignedIn']>(
    api.POST('/api/auth/login', { body: { email, password } }),
  );
  if (!worksHere(signedIn.account)) {
    void api.POST('/api/auth/logout', { headers: { authorization: `Bearer ${signedIn.access_token}` } });
    throw new NotForMembers();
  }
  openSession(signedIn);
}

/** Sign-in and sign-out as react-admin asks for them; the pages of `login/` call `signIn` themselves. */
export const authProvider: AuthProvider = {
  login: ({ email, password }: { email: string; password: string }) => signIn(email, password),
  async logout() {
    // The page lets go of the login whether or not the server hears of it.
    if (sessionState() === 'open') await crmApi.POST('/api/auth/logout', { keepalive: true }).catch(() => undefined);
    closeSession();
  },
  checkAuth: () => (sessionState() === 'none' ? Promise.reject({ message: false }) : Promise.resolve()),
  // An ended login is asked for again where the person is, so that nothing on the page is lost.
  checkError: () => Promise.resolve(),
  async getIdentity() {
    const account = accountOfPage();
    if (!account) throw new Error('Nobody is signed in');
    return { id: account.id, fullName: account.full_name ?? account.email, account };
  },
  getPermissions: async () => accountOfPage(),
};
