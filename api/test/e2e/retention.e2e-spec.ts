import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { CandidatesHandlers } from '../../src/modules/candidates/candidates.handlers.js';
import { startApp, type TestApp } from '../app.js';
import {
  aCandidate,
  aChat,
  aRecruiter,
  aResponse,
  aVacancy,
  call,
  type GivenRecruiter,
  type GivenResponse,
  PASSWORD,
} from '../given.js';

/** The first moment at which a response decided at the start is older than twelve months is right after this one. */
const TWELVE_MONTHS_LATER = new Date('2027-03-02T09:00:00.000Z');

describe('How long responses are kept', () => {
  let app: TestApp;
  let recruiter: GivenRecruiter;
  beforeEach(async () => {
    app = await startApp();
    recruiter = await aRecruiter(app);
  });
  afterEach(() => app.stop());

  const sweep = (now: Date) => app.app.get(CandidatesHandlers).retain(now);
  const after = (now: Date, milliseconds = 1) => new Date(now.getTime() + milliseconds);
  const decide = async (response: { id: string }, status = 'approved', by: { token: string } = recruiter) =>
    expect((await call(app, 'POST', `/responses/${response.id}/decision`, { status }, by)).status).toBe(200);
  const set = (body: unknown) => call(app, 'PATCH', '/employers/me', body, recruiter);
  const isThere = async (table: string, id: string) =>
    (await app.database.rows(`select 1 from ${table} where id = $1`, [id])).length === 1;
  const files = async () =>
    (await readdir(path.join(app.config.data_dir, 'files'), { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    ).length;
  const audit = () =>
    app.database.rows(
      `select actor_id, subject_id, details from audit_entries where action = 'candidates.retention' order by id`,
    );

  async function addCv({ candidate }: GivenResponse): Promise<void> {
    const form = new FormData();
    form.append('file', new Blob(['Backend developer\nTypeScript']), 'cv.txt');
    const headers = { 'x-candidate-token': candidate.candidate_token };
    expect((await call(app, 'POST', `/candidates/${candidate.id}/resume`, form, { headers })).status).toBe(201);
  }

  test('twelve months after the decision, to the millisecond: response, chat, CV and candidate are gone, decisions stay', async () => {
    const response = await aResponse(app, await aVacancy(app, recruiter));
    await addCv(response);
    const chat = await aChat(app, response);
    await chat.close();
    await decide(response);
    await app.drain();

    await sweep(TWELVE_MONTHS_LATER);
    expect(await isThere('responses', response.id)).toBe(true);
    expect(await files()).toBe(1);

    await sweep(after(TWELVE_MONTHS_LATER));
    expect(await isThere('responses', response.id)).toBe(false);
    expect(await isThere('candidates', response.candidate.id)).toBe(false);
    expect(await app.database.rows(`select 1 from chat_messages`)).toEqual([]);
    expect(await files()).toBe(0);
    expect(await app.database.rows(`select 1 from decisions where response_id = $1`, [response.id])).toHaveLength(1);
    expect(await audit()).toEqual([
      { actor_id: null, subject_id: recruiter.employer_id, details: { responses: 1, candidates: 1 } },
    ]);

    await sweep(after(TWELVE_MONTHS_LATER, 2));
    expect(await audit()).toHaveLength(1);
  });

  test("by each company's own months", async () => {
    const patient = await aRecruiter(app);
    const mine = await aResponse(app, await aVacancy(app, recruiter));
    const theirs = await aResponse(app, await aVacancy(app, patient));
    await decide(mine);
    await decide(theirs, 'approved', patient);
    await set({ retention_months: 1 });
    await sweep(new Date('2026-04-02T09:00:00.001Z'));
    expect([await isThere('responses', mine.id), await isThere('responses', theirs.id)]).toEqual([false, true]);
  });

  test('a candidate whom another company still keeps stays, with the CV, for that company alone', async () => {
    const other = await aRecruiter(app);
    const response = await aResponse(app, await aVacancy(app, recruiter));
    await addCv(response);
    const elsewhere = await aVacancy(app, other);
    const headers = { 'x-candidate-token': response.candidate.candidate_token };
    const body = { vacancy_id: elsewhere.id, candidate_id: response.candidate.id };
    expect((await call(app, 'POST', '/responses', body, { headers })).status).toBe(201);
    await decide(response);
    await sweep(after(TWELVE_MONTHS_LATER));
    expect(await isThere('responses', response.id)).toBe(false);
    expect(await isThere('candidates', response.candidate.id)).toBe(true);
    expect(await files()).toBe(1);
    expect(await audit()).toEqual([expect.objectContaining({ details: { responses: 1, candidates: 0 } })]);
  });

  test('a decision made anew begins the time anew; what nobody has decided stays', async () => {
    const vacancy = await aVacancy(app, recruiter);
    const [decided, undecided] = [await aResponse(app, vacancy), await aResponse(app, vacancy)];
    await decide(decided);
    app.clock.advance(30 * 24 * 3_600_000);
    const { body } = await call<{ access_token: string }>(app, 'POST', '/auth/login', {
      email: recruiter.email,
      password: PASSWORD,
    });
    const reason = { status: 'rejected', reason: 'The references.' };
    const overruled = await call(app, 'POST', `/responses/${decided.id}/decision`, reason, {
      token: body.access_token,
    });
    expect(overruled.status).toBe(200);
    await sweep(after(TWELVE_MONTHS_LATER));
    expect(await isThere('responses', decided.id)).toBe(true);
    expect(await isThere('responses', undecided.id)).toBe(true);
  });

  test('what a candidate took back counts from then on', async () => {
    const response = await aResponse(app, await aVacancy(app, recruiter));
    const headers = { 'x-chat-token': response.chat_token };
    expect((await call(app, 'POST', `/responses/${response.id}/withdraw`, undefined, { headers })).status).toBe(200);
    await sweep(TWELVE_MONTHS_LATER);
    expect(await isThere('responses', response.id)).toBe(true);
    await sweep(after(TWELVE_MONTHS_LATER));
    expect(await isThere('responses', response.id)).toBe(false);
  });

  test('whoever applies nowhere is forgotten after thirty days, with the CV; whoever applied is not', async () => {
    const response = await aResponse(app, await aVacancy(app, recruiter));
    const candidate = await aCandidate(app);
    await addCv({ ...response, candidate });
    const sweepUnapplied = (days: number, milliseconds = 0) =>
      app.app.get(CandidatesHandlers).eraseUnapplied(after(app.clock.now(), days * 24 * 3_600_000 + milliseconds));
    await sweepUnapplied(30);
    expect([await isThere('candidates', candidate.id), await files()]).toEqual([true, 1]);
    await sweepUnapplied(30, 1);
    expect([await isThere('candidates', candidate.id), await files()]).toEqual([false, 0]);
    expect(await isThere('candidates', response.candidate.id)).toBe(true);
    const [entry] = await app.database.rows(
      `select actor_id, details from audit_entries where action = 'candidates.unapplied'`,
    );
    expect(entry).toEqual({ actor_id: null, details: { candidates: 1 } });
  });

  test('in portions, however many there are, by two workers at once, each counted once', async () => {
    const vacancy = await aVacancy(app, recruiter);
    const { id: candidate_id } = await aCandidate(app);
    await app.database.rows(
      `insert into candidates (id, full_name, email, locale, consent_text_version, consent_channel, consent_given_at, created_at, updated_at)
       select gen_random_uuid(), 'Many', 'many-' || n || '@mail.example', 'en', '1', 'web', $1, $1, $1 from generate_series(1, 450) as n`,
      [app.clock.now()],
    );
    await app.database.rows(
      `insert into responses (id, vacancy_id, employer_id, candidate_id, candidate_email, status, decided_at, created_at, updated_at)
       select gen_random_uuid(), $1, $2, id, email, 'approved', $3, $3, $3 from candidates where id <> $4`,
      [vacancy.id, recruiter.employer_id, app.clock.now(), candidate_id],
    );
    await Promise.all([sweep(after(TWELVE_MONTHS_LATER)), sweep(after(TWELVE_MONTHS_LATER))]);
    await sweep(after(TWELVE_MONTHS_LATER));
    expect(await app.database.rows(`select 1 from responses`)).toEqual([]);
    expect(await app.database.rows(`select id from candidates`)).toEqual([{ id: candidate_id }]);
    const counted = (await audit()).map(
      (entry) => (entry as { details: { responses: number; candidates: number } }).details,
    );
    expect(counted.reduce((sum, { responses }) => sum + responses, 0)).toBe(450);
    expect(counted.reduce((sum, { candidates }) => sum + candidates, 0)).toBe(450);
    expect(Math.max(...counted.map(({ responses }) => responses))).toBeLessThanOrEqual(200);
  });
});
