import { startApp, type TestApp } from '../app.js';
import {
  aChat,
  aColleague,
  anAccount,
  aRecruiter,
  aResponse,
  aTicket,
  aVacancy,
  call,
  type Frame,
  type GivenRecruiter,
  TestSocket,
  VACANCY,
} from '../given.js';

const isQuestion = (frame: Frame) => frame.type === 'message' && frame.question !== undefined;
/** A frame that names this row of this list. */
const tells = (resource: string, id: string) => (frame: Frame) =>
  frame.type === 'changed' && frame.resource === resource && (frame.ids as string[] | undefined)?.includes(id) === true;

describe("An employer's lists, watched from two nodes", () => {
  let here: TestApp;
  let there: TestApp;
  let recruiter: GivenRecruiter;
  let vacancy: { id: string };
  const sockets: TestSocket[] = [];

  beforeAll(async () => {
    here = await startApp();
    there = await startApp({ database_url: here.config.database_url, clock: here.clock });
  });
  beforeEach(async () => {
    recruiter = await aRecruiter(here);
    vacancy = await aVacancy(here, recruiter);
  });
  afterEach(() => Promise.all(sockets.splice(0).map((socket) => socket.close())));
  afterAll(async () => {
    await there.stop();
    await here.stop();
  });

  async function open(app: TestApp): Promise<TestSocket> {
    const socket = await TestSocket.open(`${app.ws_url}/ws/employer`);
    sockets.push(socket);
    return socket;
  }
  async function watch(app: TestApp, account: { token: string } = recruiter): Promise<TestSocket> {
    const socket = await open(app);
    socket.send({ type: 'auth', ticket: await aTicket(app, account) });
    await socket.next('welcome');
    return socket;
  }
  /** The watchers, and what each must be told by the work: whatever was told before is read. */
  async function watchers(): Promise<{ tell(resource: string, id: string): Promise<unknown> }> {
    const both = await Promise.all([watch(here), watch(there)]);
    return { tell: (resource, id) => Promise.all(both.map((socket) => socket.next(tells(resource, id)))) };
  }

  test('everything that becomes of a response is felt at both: applied, in chat, scored, decided, moved, reviewed, withdrawn', async () => {
    const watching = await watchers();
    const response = await aResponse(here, vacancy);
    await watching.tell('responses', response.id);

    const chat = await aChat(here, response);
    await watching.tell('responses', response.id);
    for (const [index, message_text] of ['no', '250 000', 'yes'].entries()) {
      await chat.next(isQuestion);
      chat.send({ type: 'message', client_message_id: `m-${index}`, message_text });
      await chat.next('ack');
    }
    await chat.close();
    await here.drain();
    await watching.tell('responses', response.id);
    const { body } = await call<{ status: string; relevance_score: number }>(
      here,
      'GET',
      `/responses/${response.id}`,
      undefined,
      recruiter,
    );
    expect(body).toMatchObject({ status: 'rejected' });
    expect(body.relevance_score).not.toBeNull();

    const byCandidate = { headers: { 'x-chat-token': response.chat_token } };
    const steps: (() => Promise<{ status: number }>)[] = [
      () => call(there, 'POST', `/responses/${response.id}/review-request`, undefined, byCandidate),
      () =>
        call(there, 'POST', `/responses/${response.id}/decision`, { status: 'approved', reason: 'Seen.' }, recruiter),
      () => call(here, 'POST', `/responses/${response.id}/stage`, { stage: 'offer' }, recruiter),
      () => call(here, 'POST', `/responses/${response.id}/withdraw`, undefined, byCandidate),
    ];
    for (const step of steps) {
      expect((await step()).status).toBe(200);
      await watching.tell('responses', response.id);
    }
  });

  test('a new response is a new candidate too, and counts in the list of vacancies', async () => {
    const socket = await watch(there);
    const { id, candidate } = await aResponse(here, vacancy);
    const untold = new Set([`responses ${id}`, `vacancies ${vacancy.id}`, `candidates ${candidate.id}`]);
    while (untold.size > 0) {
      const { resource, ids } = await socket.next('changed');
      for (const row of ids as string[]) untold.delete(`${resource as string} ${row}`);
    }
  });

  test('vacancies posted, changed and deleted, candidates changed and erased', async () => {
    const watching = await watchers();
    const posted = await aVacancy(there, recruiter);
    await watching.tell('vacancies', posted.id);
    await call(here, 'PUT', `/vacancies/${posted.id}`, { ...VACANCY, status: 'closed' }, recruiter);
    await watching.tell('vacancies', posted.id);
    await call(here, 'DELETE', `/vacancies/${posted.id}`, undefined, recruiter);
    await watching.tell('vacancies', posted.id);

    const { candidate } = await aResponse(here, vacancy);
    const byCandidate = { headers: { 'x-candidate-token': candidate.candidate_token } };
    await watching.tell('candidates', candidate.id);
    await call(here, 'PATCH', `/candidates/${candidate.id}`, { city: 'Kazan' }, byCandidate);
    await watching.tell('candidates', candidate.id);
    await call(here, 'DELETE', `/candidates/${candidate.id}`, undefined, byCandidate);
    await watching.tell('candidates', candidate.id);
  });

  test('many changes at once share a frame, and every row is named', async () => {
    const socket = await watch(here);
    const responses = await Promise.all(Array.from({ length: 8 }, () => aResponse(here, vacancy)));
    const named = new Set<string>();
    while (named.size < responses.length) {
      const frame = await socket.next((one) => one.resource === 'responses');
      for (const id of frame.ids as string[]) named.add(id);
    }
    expect([...named].sort()).toEqual(responses.map(({ id }) => id).sort());
    const before = socket.received.length;
    await Promise.all(
      responses.map(({ id }) => call(here, 'POST', `/responses/${id}/stage`, { stage: 'screening' }, recruiter)),
    );
    const moved = new Set<string>();
    while (moved.size < responses.length) {
      const frame = await socket.next((one) => one.resource === 'responses');
      for (const id of frame.ids as string[]) moved.add(id);
    }
    const frames = socket.received.slice(before).filter(({ resource }) => resource === 'responses');
    expect(frames.length).toBeLessThan(responses.length);
  });

  test("nothing of another employer's is told", async () => {
    const stranger = await aRecruiter(here);
    const theirs = await watch(here, stranger);
    const ours = await watch(here);
    const { id } = await aResponse(here, vacancy);
    await ours.next(tells('responses', id));
    const own = await aVacancy(here, stranger);
    await theirs.next(tells('vacancies', own.id));
    expect(theirs.received.filter(({ type }) => type === 'changed')).toEqual([
      { type: 'changed', resource: 'vacancies', ids: [own.id] },
    ]);
  });

  test('a rolled back change is told to nobody', async () => {
    const socket = await watch(here);
    const { id } = await aResponse(here, vacancy);
    await call(here, 'POST', `/responses/${id}/stage`, { stage: 'hired' }, recruiter);
    await socket.next(tells('responses', id));
    const refused = await call(here, 'POST', `/responses/${id}/stage`, { stage: 'inbox' }, recruiter);
    expect(refused.status).toBe(422);
    const before = socket.received.length;
    const other = await aVacancy(here, recruiter);
    await socket.next(tells('vacancies', other.id));
    expect(socket.received.slice(before).filter(({ resource }) => resource === 'responses')).toEqual([]);
  });

  test('whoever signs out is sent away at both nodes', async () => {
    const both = await Promise.all([watch(here), watch(there)]);
    const began = performance.now();
    await call(here, 'POST', '/auth/logout', undefined, recruiter);
    for (const socket of both)
      expect(await socket.whenClosed()).toEqual({ code: 4401, reason: 'accounts.login_revoked' });
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test.each([
    ['removed from the team', (id: string) => call(here, 'DELETE', `/employers/me/team/${id}`, undefined, recruiter)],
    [
      'suspended',
      async (id: string) => {
        const admin = await anAccount(here, { staff_role: 'admin' });
        const until = new Date(here.clock.now().getTime() + 24 * 3_600_000).toISOString();
        return call(here, 'POST', `/admin/accounts/${id}/suspension`, { until, reason: 'Misuse.' }, admin);
      },
    ],
  ])('whoever is %s is sent away on the other node too', async (_, end) => {
    const colleague = await aColleague(here, recruiter);
    const socket = await watch(there, colleague);
    const began = performance.now();
    expect((await end(colleague.account_id)).status).toBeLessThan(300);
    expect((await socket.whenClosed()).code).toBe(4401);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test.each([
    ['a frame before signing in', { type: 'changed' }, 4401],
    ['a ticket that nobody was given', { type: 'auth', ticket: 'nonsense' }, 4401],
    ['an access token that is none', { type: 'auth', token: 'nonsense' }, 4401],
  ])('%s opens nothing', async (_, frame, code) => {
    const socket = await open(here);
    socket.send(frame);
    expect((await socket.whenClosed()).code).toBe(code);
  });

  test('a member has no such lists', async () => {
    const socket = await open(here);
    socket.send({ type: 'auth', ticket: await aTicket(here, await anAccount(here)) });
    expect(await socket.next('error')).toMatchObject({ code: 'accounts.not_allowed' });
    expect((await socket.whenClosed()).code).toBe(4403);
  });

  test('there is nothing to be said after signing in', async () => {
    const socket = await watch(here);
    socket.send({ type: 'message', message_text: 'hello' });
    expect(await socket.next('error')).toMatchObject({ code: 'sockets.unknown_type' });
    socket.send({ type: 'auth', ticket: await aTicket(here, recruiter) });
    expect(await socket.next('error')).toMatchObject({ code: 'sockets.signed_in_already' });
    expect(socket.closed).toBeNull();
  });
});
