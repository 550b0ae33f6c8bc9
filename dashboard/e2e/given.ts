import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, vi } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    url: string;
    /** Kills the server and starts it again. */
    control: string;
    data_dir: string;
    database_url: string;
  }
}

export const url = inject('url');

/** One call of the API, as an employer's program would make it. */
export async function call<T>(
  method: string,
  route: string,
  body: unknown,
  token?: string,
  headers: Record<string, string> = {},
): Promise<T> {
  const response = await fetch(`${url}/api/v1${route}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    body: JSON.stringify(body),
  });
  expect([route, response.status]).toEqual([route, 201]);
  return (await response.json()) as T;
}

/** The link of the newest mail to this address, once it has arrived; `not` the one before. */
export function mailedLink(to: string, { not = '' } = {}): Promise<string> {
  const folder = path.join(inject('data_dir'), 'mail');
  return vi.waitFor(
    () => {
      const mails = readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { to: string; body: string });
      const link = mails.findLast((mail) => mail.to === to)?.body.match(/https?:\/\/\S+/)?.[0];
      if (!link || link === not) throw new Error(`There is no mail to ${to} yet`);
      return link;
    },
    { timeout: 15_000, interval: 100 },
  );
}

/** The server dies without a word, and comes back on its port. */
export const serverDies = (): Promise<unknown> => fetch(`${inject('control')}/kill`, { method: 'POST' });
export async function serverComesBack(): Promise<void> {
  const started = await fetch(`${inject('control')}/start`, { method: 'POST' });
  expect(started.status).toBe(200);
}

interface SignedIn {
  access_token: string;
  expires_in: number;
}

export interface GivenRecruiter {
  email: string;
  password: string;
  token: string;
  session: SignedIn;
}

let recruiters = 0;

/** The owner of a new company, whose e-mail is verified. */
export async function aRecruiter({ company_name = 'Northern Light' } = {}): Promise<GivenRecruiter> {
  recruiters += 1;
  const email = `recruiter-${process.pid}-${recruiters}-${Date.now()}@company.example`;
  const password = 'correct horse battery';
  await call('POST', '/employers/register', { company_name, email, password });
  const token = new URLSearchParams(new URL(await mailedLink(email)).hash.slice(1)).get('token');
  await send('POST', '/auth/email/verify', { token });
  const session = await send<SignedIn>('POST', '/auth/login', { email, password });
  return { email, password, token: session.access_token, session };
}

/** One call that may answer with any success. */
export async function send<T>(method: string, route: string, body: unknown, token?: string): Promise<T> {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const response = await fetch(`${url}/api/v1${route}`, { method, headers, body: JSON.stringify(body) });
  expect([route, response.ok]).toEqual([route, true]);
  const answer = await response.text();
  return (answer ? JSON.parse(answer) : null) as T;
}

/** A recruiter of the same company, who has come by a mailed invitation. */
export async function aColleague({ token }: GivenRecruiter, full_name: string): Promise<GivenRecruiter> {
  recruiters += 1;
  const email = `colleague-${process.pid}-${recruiters}-${Date.now()}@company.example`;
  const password = 'correct horse battery';
  await call('POST', '/employers/me/team', { email, employer_role: 'recruiter' }, token);
  const link = new URL(await mailedLink(email));
  const invitation = new URLSearchParams(link.hash.slice(1)).get('token') ?? '';
  await send('POST', `/employers/invitations/${invitation}/accept`, { full_name, password });
  const session = await send<SignedIn>('POST', '/auth/login', { email, password });
  return { email, password, token: session.access_token, session };
}

/** The browser is signed in to the dashboard, as after the sign-in page. */
export async function signIn(page: Page, { session }: GivenRecruiter): Promise<void> {
  await page.goto(`${url}/icon.svg`);
  await page.evaluate(
    (kept) => localStorage.setItem('smartbot.session', kept),
    JSON.stringify({ ...session, expires_at: Date.now() + session.expires_in * 1000 }),
  );
}
