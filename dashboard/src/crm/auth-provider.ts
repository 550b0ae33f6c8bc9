import type { AuthProvider } from 'react-admin';
import { api, bodyOf } from '../shared/api/client';
import type { components } from '../shared/api/schema';
import { crmApi } from './api';
import {
  type Account,
  accountOfPage,
  closeSession,
  keepAccount,
  openSession,
  sessionState,
  untilEnded,
} from './session';
import { acceptInvitation, type NewColleague } from './team/source';

/** Throws `Problem` as the server refuses. */
export async function signIn(email: string, password: string): Promise<void> {
  openSession(
    await bodyOf<components['schemas']['SignedIn']>(api.POST('/api/auth/login', { body: { email, password } })),
  );
}

type NewCompany = components['schemas']['RegisterEmployer'];

/** A company with its first account, which is signed in at once. */
export async function register(company: NewCompany): Promise<void> {
  openSession(await bodyOf<components['schemas']['SignedIn']>(api.POST('/api/employers/register', { body: company })));
}

/** An account for whoever was invited, signed in at once. */
export async function joinCompany(token: string, person: NewColleague): Promise<void> {
  openSession(await acceptInvitation(token, person));
}

/** The mail with the link that confirms the e-mail, once more. Throws `Problem`: it goes out only so often. */
export const sendVerificationAgain = () => bodyOf<void>(crmApi.POST('/api/auth/email/send-again'));

/** What is true of one's own account by now: a confirmed e-mail, another role. */
export async function refreshAccount(): Promise<void> {
  keepAccount(await bodyOf<Account>(crmApi.GET('/api/auth/me')));
}

/** Sign-in and sign-out as react-admin asks for them. The pages of `login/` say how to enter: `login(() => signIn(…))`. */
export const authProvider: AuthProvider = {
  login: (enter: () => Promise<void>) => enter(),
  async logout() {
    // The page lets go of the login whether or not the server hears of it, also of one that has ended elsewhere.
    if (sessionState() === 'open')
      await Promise.race([crmApi.POST('/api/auth/logout', { keepalive: true }).catch(() => undefined), untilEnded()]);
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
