import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import { AccountsService } from '../src/modules/accounts/accounts.service.js';
import { SignInService } from '../src/modules/accounts/sign-in.service.js';
import { NotificationsService } from '../src/modules/notifications/notifications.service.js';
import { ProfessionsService } from '../src/modules/professions/professions.service.js';
import type { AccountKind, Actor, EmployerRole, StaffRole } from '../src/platform/auth/actor.js';
import { Transactions } from '../src/platform/db/transactions.js';
import type { TestApp } from './app.js';

export interface Answer<T = Record<string, unknown>> {
  status: number;
  body: T;
  headers: Headers;
}

interface Call {
  token?: string | undefined;
  headers?: Record<string, string>;
  locale?: string;
}

/** One HTTP call; the body is sent as JSON unless it is a form or a text. */
export async function call<T = Record<string, never>>(
  { url }: Pick<TestApp, 'url'>,
  method: string,
  path: string,
  body?: unknown,
  { token, headers = {}, locale = 'en' }: Call = {},
): Promise<Answer<T>> {
  const isRaw = typeof body === 'string' || body instanceof FormData;
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      'accept-language': locale,
      ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isRaw ? (body as string | FormData) : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, body: (isJson ? JSON.parse(text) : text) as T, headers: response.headers };
}

let count = 0;
/** A number no other builder of this file was given. */
const next = (): number => ++count;

export const PASSWORD = 'correct horse battery';

export interface GivenRecruiter {
  token: string;
  refresh_token: string;
  email: string;
  account_id: string;
  employer_id: string;
}

/** A company whose owner is signed in, with a verified e-mail unless said otherwise. */
export async function aRecruiter(
  app: TestApp,
  { is_verified = true, company_name = `Company ${next()}` } = {},
): Promise<GivenRecruiter> {
  const email = `hr-${next()}-${randomUUID().slice(0, 8)}@company.example`;
  const { status, body } = await call<{
    access_token: string;
    refresh_token: string;
    account: { id: string; employer_id: string };
  }>(app, 'POST', '/employers/register', { company_name, email, password: PASSWORD });
  if (status !== 201) throw new Error(`register answered ${status}`);
  if (is_verified)
    await app.database.rows(`update accounts set email_verified_at = $2 where id = $1`, [
      body.account.id,
      app.clock.now(),
    ]);
  return {
    token: body.access_token,
    refresh_token: body.refresh_token,
    email,
    account_id: body.account.id,
    employer_id: body.account.employer_id,
  };
}

/** A signed-in account of any kind, made without a route: a member unless said otherwise. */
export function anAccount(
  { app }: TestApp,
  rights: {
    kind?: AccountKind;
    staff_role?: StaffRole;
    employer_id?: string;
    employer_role?: EmployerRole;
    is_verified?: boolean;
  } = {},
): Promise<{ token: string; account_id: string }> {
  return app.get(Transactions).run(async (tx) => {
    const account = await app.get(AccountsService).create(tx, {
      email: `account-${next()}@mail.example`,
      password_hash: 'none: nobody signs in with it',
      kind: 'member',
      locale: 'en',
      ...rights,
    });
    const { access_token } = await app.get(SignInService).open(tx, account);
    return { token: access_token, account_id: account.id };
  });
}

export interface GivenMember {
  token: string;
  refresh_token: string;
  email: string;
  account_id: string;
}

/** A member who is signed in, with a verified e-mail unless said otherwise. */
export async function aMember(
  app: TestApp,
  { is_verified = true, full_name = `Anna Petrova` } = {},
): Promise<GivenMember> {
  const email = `member-${next()}-${randomUUID().slice(0, 8)}@mail.example`;
  const { status, body } = await call<{ access_token: string; refresh_token: string; account: { id: string } }>(
    app,
    'POST',
    '/members/register',
    { full_name, email, password: PASSWORD },
  );
  if (status !== 201) throw new Error(`register answered ${status}`);
  const account_id = body.account.id;
  if (is_verified)
    await app.database.rows(`update accounts set email_verified_at = $2 where id = $1`, [account_id, app.clock.now()]);
  return { token: body.access_token, refresh_token: body.refresh_token, email, account_id };
}

/** Something that an account is told: that its role has changed. */
export async function aNotification(
  { app, database }: TestApp,
  { account_id }: { account_id: string },
): Promise<{ id: string }> {
  const dedupe_key = randomUUID();
  const params = { staff_role: null };
  await app
    .get(Transactions)
    .run((tx) => app.get(NotificationsService).notify(tx, { account_id, kind: 'role_changed', params, dedupe_key }));
  const told = await database.first<{ id: string }>(`select id from notifications where dedupe_key = $1`, [dedupe_key]);
  if (!told) throw new Error('nobody was told');
  return told;
}

/** A profession with names of its own. */
export async function aProfession({ app }: TestApp): Promise<{ id: string; name_ru: string; name_en: string }> {
  const number = `${next()} ${randomUUID().slice(0, 8)}`;
  const admin = { account_id: randomUUID() } as Actor;
  const names = { name_ru: `Профессия ${number}`, name_en: `Profession ${number}` };
  return { id: (await app.get(ProfessionsService).create(admin, names)).id, ...names };
}

/** Another account of the same company, signed in: a recruiter unless said otherwise. */
export const aColleague = (
  app: TestApp,
  { employer_id }: Pick<GivenRecruiter, 'employer_id'>,
  employer_role: EmployerRole = 'recruiter',
): Promise<{ token: string; account_id: string }> => anAccount(app, { kind: 'employer', employer_id, employer_role });

/** A filter of the list of responses, under a name. */
export async function aSavedFilter(
  app: TestApp,
  by: { token: string },
  changes: { name?: string; filter?: object } = {},
): Promise<{ id: string; name: string }> {
  const filter = {
    list: 'responses',
    name: 'Strong',
    filter: { min_score: 0.8 },
    sort: 'created_at',
    sort_order: 'desc',
  };
  const { status, body } = await call<{ id: string; name: string }>(
    app,
    'PUT',
    '/accounts/me/filters',
    { ...filter, ...changes },
    by,
  );
  if (status !== 200) throw new Error(`A filter was not saved: ${status}`);
  return body;
}

/** Somebody who is asked to join the company. */
export async function anInvitation(
  app: TestApp,
  owner: GivenRecruiter,
  email = `invited-${next()}-${randomUUID().slice(0, 8)}@company.example`,
): Promise<{ id: string; email: string }> {
  const { status, body } = await call<{ id: string }>(
    app,
    'POST',
    '/employers/me/team',
    { email, employer_role: 'recruiter' },
    owner,
  );
  if (status !== 201) throw new Error(`team answered ${status}`);
  return { id: body.id, email };
}

/** What a vacancy is unless a test says otherwise: asks for TypeScript, a yes/no with knockout and a salary. */
export const VACANCY = {
  title: 'Backend developer',
  description: 'We build booking software for clinics. You write services in TypeScript.',
  requirements: {
    skills: [{ name: 'TypeScript', importance: 'must' }],
    questions: [
      { id: 'shifts', text: 'Can you work in shifts?', kind: 'yes_no', importance: 'must', knockout: true },
      {
        id: 'salary',
        text: 'What monthly pay do you expect?',
        kind: 'number',
        unit: 'money',
        accept: { max: 300000 },
        importance: 'nice',
      },
    ],
  },
  location: 'Moscow',
  work_format: 'remote',
  salary_min: 200000,
  salary_max: 300000,
  currency: 'RUB',
  language: 'en',
};

export async function aVacancy(
  app: TestApp,
  recruiter: GivenRecruiter,
  changes: Record<string, unknown> = {},
): Promise<{ id: string; updated_at: string }> {
  const { status, body } = await call<{ id: string; updated_at: string }>(
    app,
    'POST',
    '/vacancies',
    { ...VACANCY, ...changes },
    recruiter,
  );
  if (status !== 201) throw new Error(`vacancies answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

export const CONSENT = { text_version: '2026-01', channel: 'web' };

export interface GivenCandidate {
  id: string;
  email: string;
  candidate_token: string;
}

export async function aCandidate(app: TestApp, changes: Record<string, unknown> = {}): Promise<GivenCandidate> {
  const { status, body } = await call<GivenCandidate>(app, 'POST', '/candidates', {
    full_name: 'Anna Petrova',
    email: `anna-${next()}@mail.example`,
    resume_text: 'Backend developer\nExperience\n03.2021 — present: Clinic software, TypeScript developer',
    consent: CONSENT,
    ...changes,
  });
  if (status !== 201) throw new Error(`candidates answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

export interface GivenResponse {
  id: string;
  candidate: GivenCandidate;
  chat_token: string;
}

export async function aResponse(
  app: TestApp,
  vacancy: { id: string },
  changes: Record<string, unknown> = {},
): Promise<GivenResponse> {
  const candidate = await aCandidate(app, changes);
  const { status, body } = await call<{ id: string; chat_token: string }>(
    app,
    'POST',
    '/responses',
    { vacancy_id: vacancy.id, candidate_id: candidate.id },
    { headers: { 'x-candidate-token': candidate.candidate_token } },
  );
  if (status !== 201) throw new Error(`responses answered ${status}: ${JSON.stringify(body)}`);
  return { id: body.id, chat_token: body.chat_token, candidate };
}

export type Frame = { type: string } & Record<string, unknown>;

/** A socket whose frames are read one after the other. */
export class TestSocket {
  readonly received: Frame[] = [];
  closed: { code: number; reason: string } | null = null;
  private readonly waiting: {
    fits: (frame: Frame) => boolean;
    resolve: (frame: Frame) => void;
    reject: (error: Error) => void;
  }[] = [];
  private read = 0;

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data) => {
      this.received.push(JSON.parse(data.toString()) as Frame);
      this.settle();
    });
    socket.on('close', (code, reason) => {
      this.closed = { code, reason: reason.toString() };
      for (const { reject } of this.waiting.splice(0)) reject(new Error(`closed with ${code} ${reason}`));
    });
    socket.on('error', () => undefined);
  }

  static async open(url: string, headers: Record<string, string> = { 'accept-language': 'en' }): Promise<TestSocket> {
    const socket = new WebSocket(url, { headers });
    const wrapped = new TestSocket(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve());
      socket.once('error', reject);
    });
    return wrapped;
  }

  send(frame: unknown): void {
    this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  /** The next frame that was not yet read and fits; what comes before it counts as read. */
  next(fits: string | ((frame: Frame) => boolean)): Promise<Frame> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ fits: typeof fits === 'string' ? (frame) => frame.type === fits : fits, resolve, reject });
      this.settle();
      if (this.closed && this.waiting.length > 0) {
        for (const waiting of this.waiting.splice(0)) waiting.reject(new Error(`closed with ${this.closed.code}`));
      }
    });
  }

  whenClosed(): Promise<{ code: number; reason: string }> {
    if (this.closed) return Promise.resolve(this.closed);
    return new Promise((resolve) =>
      this.socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() })),
    );
  }

  close(): Promise<unknown> {
    const closed = this.whenClosed();
    this.socket.close();
    return closed;
  }

  private settle(): void {
    for (let waiting = this.waiting[0]; waiting; waiting = this.waiting[0]) {
      const { fits, resolve } = waiting;
      const found = this.received.findIndex((frame, index) => index >= this.read && fits(frame));
      if (found < 0) return;
      this.read = found + 1;
      this.waiting.shift();
      resolve(this.received[found] as Frame);
    }
  }
}

/** The candidate's socket, signed in: greeted, and up to date. */
export async function aChat(
  app: Pick<TestApp, 'ws_url'>,
  response: Pick<GivenResponse, 'id' | 'chat_token'>,
  last_seq = 0,
): Promise<TestSocket> {
  const socket = await TestSocket.open(`${app.ws_url}/ws/chat/${response.id}`);
  socket.send({ type: 'auth', token: response.chat_token, last_seq });
  await socket.next('welcome');
  return socket;
}

/** A one-time ticket for a socket. */
export async function aTicket(app: Pick<TestApp, 'url'>, account: { token: string }): Promise<string> {
  const { status, body } = await call<{ ticket: string }>(app, 'POST', '/ws-tickets', undefined, account);
  if (status !== 201) throw new Error(`ws-tickets answered ${status}`);
  return body.ticket;
}

/** A recruiter's socket in a chat, up to date. */
export async function aWatcher(
  app: Pick<TestApp, 'url' | 'ws_url'>,
  recruiter: GivenRecruiter,
  response: { id: string },
  last_seq = 0,
): Promise<TestSocket> {
  const socket = await TestSocket.open(`${app.ws_url}/ws/chat/${response.id}`);
  socket.send({ type: 'auth', ticket: await aTicket(app, recruiter), last_seq });
  await socket.next('welcome');
  return socket;
}
