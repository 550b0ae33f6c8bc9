import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { startApp, type TestApp } from '../app.js';
import { asOwner } from '../database.js';
import {
  aCandidate,
  aChat,
  aRecruiter,
  aResponse,
  aVacancy,
  call,
  type GivenCandidate,
  type GivenRecruiter,
  type GivenResponse,
} from '../given.js';

const CV = 'Backend developer\nExperience\n03.2021 — present: Clinic software, TypeScript developer';

describe('What goes with what', () => {
  let app: TestApp;
  let recruiter: GivenRecruiter;
  beforeAll(async () => {
    app = await startApp();
    recruiter = await aRecruiter(app);
    await mkdir(path.join(app.config.data_dir, 'files'), { recursive: true });
  });
  afterAll(() => app.stop());

  /** Of the tables that speak of a response, those with rows for it. */
  async function tracesOf(response: GivenResponse): Promise<string[]> {
    const [row] = await app.database.rows<Record<string, boolean>>(
      `select exists (select 1 from responses where id = $1) as responses,
         exists (select 1 from chat_sessions where response_id = $1) as chat_sessions,
         exists (select 1 from chat_messages m join chat_sessions s on s.id = m.session_id where s.response_id = $1) as chat_messages,
         exists (select 1 from chat_tokens where response_id = $1) as chat_tokens,
         exists (select 1 from scores where response_id = $1) as scores,
         exists (select 1 from response_notes where response_id = $1) as response_notes,
         exists (select 1 from decisions where response_id = $1) as decisions,
         exists (select 1 from candidates where id = $2) as candidates,
         exists (select 1 from candidate_tokens where candidate_id = $2) as candidate_tokens`,
      [response.id, response.candidate.id],
    );
    return Object.keys(row ?? {}).filter((name) => row?.[name]);
  }

  const everything = [
    'responses',
    'chat_sessions',
    'chat_messages',
    'chat_tokens',
    'scores',
    'response_notes',
    'decisions',
    'candidates',
    'candidate_tokens',
  ];
  const ofTheCandidate = ['candidates', 'candidate_tokens'];

  const filesOnDisk = async (): Promise<string[]> =>
    (await readdir(path.join(app.config.data_dir, 'files'), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name)
      .sort();

  const addCv = async (candidate: GivenCandidate) => {
    const form = new FormData();
    form.append('file', new Blob([CV]), 'cv.txt');
    const { status } = await call(app, 'POST', `/candidates/${candidate.id}/resume`, form, {
      headers: { 'x-candidate-token': candidate.candidate_token },
    });
    expect(status).toBe(201);
  };

  const apply = async (candidate: GivenCandidate, vacancy: { id: string }): Promise<GivenResponse> => {
    const { status, body } = await call<{ id: string; chat_token: string }>(
      app,
      'POST',
      '/responses',
      { vacancy_id: vacancy.id, candidate_id: candidate.id },
      { headers: { 'x-candidate-token': candidate.candidate_token } },
    );
    expect(status).toBe(201);
    return { id: body.id, chat_token: body.chat_token, candidate };
  };

  /** A response with everything that can hang on one: a CV file, a finished chat, a score, a decision, a note. */
  async function aFullResponse(vacancy: { id: string }, by = recruiter): Promise<GivenResponse> {
    const candidate = await aCandidate(app);
    await addCv(candidate);
    const response = await apply(candidate, vacancy);
    const chat = await aChat(app, response);
    for (const [index, message_text] of ['yes', '250 000', 'yes'].entries()) {
      await chat.next((frame) => frame.type === 'message' && frame.question !== undefined);
      chat.send({ type: 'message', client_message_id: `m-${index}`, message_text });
      await chat.next('ack');
    }
    await chat.next('finished');
    await app.drain();
    await chat.close();
    await call(app, 'POST', `/responses/${response.id}/notes`, { note_text: 'Call on Monday.' }, by);
    expect(await tracesOf(response)).toEqual(everything);
    return response;
  }

  const auditOf = (subject_id: string) =>
    app.database.rows<{ action: string; actor_id: string | null }>(
      `select action, actor_id from audit_entries where subject_id = $1 order by id`,
      [subject_id],
    );

  describe('deleting a vacancy', () => {
    test('removes its responses with all that hangs on them, and the candidates who applied nowhere else', async () => {
      const before = await filesOnDisk();
      const vacancy = await aVacancy(app, recruiter);
      const responses = [await aFullResponse(vacancy), await aFullResponse(vacancy)];
      expect(await filesOnDisk()).toHaveLength(before.length + 2);
      expect((await call(app, 'DELETE', `/vacancies/${vacancy.id}`, undefined, recruiter)).status).toBe(204);

      for (const response of responses) expect(await tracesOf(response)).toEqual(['decisions']);
      expect(await filesOnDisk()).toEqual(before);
      expect(await auditOf(vacancy.id)).toEqual([{ action: 'vacancy.deleted', actor_id: recruiter.account_id }]);
      expect((await call(app, 'GET', `/vacancies/${vacancy.id}`, undefined, recruiter)).status).toBe(404);
      expect((await call(app, 'GET', `/jobs/${vacancy.id}`)).status).toBe(404);
    });

    test('keeps a candidate, and the CV, that has a response elsewhere', async () => {
      const stranger = await aRecruiter(app);
      const vacancy = await aVacancy(app, recruiter);
      const response = await aFullResponse(vacancy);
      const elsewhere = await apply(response.candidate, await aVacancy(app, stranger));
      const files = await filesOnDisk();
      expect((await call(app, 'DELETE', `/vacancies/${vacancy.id}`, undefined, recruiter)).status).toBe(204);

      expect(await tracesOf(response)).toEqual(['decisions', ...ofTheCandidate]);
      expect(await tracesOf(elsewhere)).toEqual(['responses', 'chat_tokens', ...ofTheCandidate]);
      expect(await filesOnDisk()).toEqual(files);
      const resume = await call<string>(app, 'GET', `/candidates/${response.candidate.id}/resume`, undefined, stranger);
      expect([resume.status, resume.body]).toEqual([200, CV]);
      // Whoever no longer has a response of the candidate no longer sees it.
      const unseen = await call(app, 'GET', `/candidates/${response.candidate.id}`, undefined, recruiter);
      expect(unseen.status).toBe(404);
    });

    test('leaves other vacancies of the same employer alone', async () => {
      const kept = await aFullResponse(await aVacancy(app, recruiter));
      const vacancy = await aVacancy(app, recruiter);
      await aResponse(app, vacancy);
      await call(app, 'DELETE', `/vacancies/${vacancy.id}`, undefined, recruiter);
      expect(await tracesOf(kept)).toEqual(everything);
    });

    test('while somebody applies loses or keeps both, never one of them', async () => {
      const vacancy = await aVacancy(app, recruiter);
      const candidate = await aCandidate(app);
      const [deleted, applied] = await Promise.all([
        call(app, 'DELETE', `/vacancies/${vacancy.id}`, undefined, recruiter),
        call<{ code: string }>(
          app,
          'POST',
          '/responses',
          { vacancy_id: vacancy.id, candidate_id: candidate.id },
          { headers: { 'x-candidate-token': candidate.candidate_token } },
        ),
      ]);
      expect(deleted.status).toBe(204);
      expect([201, 404]).toContain(applied.status);
      const [left] = await app.database.rows<{ responses: number; candidates: number }>(
        `select (select count(*)::int from responses where vacancy_id = $1) as responses,
           (select count(*)::int from candidates where id = $2) as candidates`,
        [vacancy.id, candidate.id],
      );
      expect(left).toEqual({ responses: 0, candidates: applied.status === 201 ? 0 : 1 });
    });
  });

  describe('erasure', () => {
    test('by the candidate removes everything, everywhere', async () => {
      const before = await filesOnDisk();
      const stranger = await aRecruiter(app);
      const response = await aFullResponse(await aVacancy(app, recruiter));
      const elsewhere = await apply(response.candidate, await aVacancy(app, stranger));
      const erase = () =>
        call<{ code: string }>(app, 'DELETE', `/candidates/${response.candidate.id}`, undefined, {
          headers: { 'x-candidate-token': response.candidate.candidate_token },
        });
      expect((await erase()).status).toBe(204);

      expect(await tracesOf(response)).toEqual(['decisions']);
      expect(await tracesOf(elsewhere)).toEqual([]);
      expect(await filesOnDisk()).toEqual(before);
      expect(await auditOf(response.candidate.id)).toEqual([{ action: 'candidate.erased', actor_id: null }]);
      expect((await erase()).body.code).toBe('candidates.token_needed');
    });

    test('by the only employer who sees the candidate removes everything', async () => {
      const before = await filesOnDisk();
      const response = await aFullResponse(await aVacancy(app, recruiter));
      const { status } = await call(app, 'DELETE', `/candidates/${response.candidate.id}`, undefined, recruiter);
      expect(status).toBe(204);
      expect(await tracesOf(response)).toEqual(['decisions']);
      expect(await filesOnDisk()).toEqual(before);
      expect(await auditOf(response.candidate.id)).toEqual([
        { action: 'candidate.erased', actor_id: recruiter.account_id },
      ]);
    });

    test('by one of two employers removes what that one sees, and says so in the audit', async () => {
      const stranger = await aRecruiter(app);
      const response = await aFullResponse(await aVacancy(app, recruiter));
      const elsewhere = await apply(response.candidate, await aVacancy(app, stranger));
      const files = await filesOnDisk();
      await call(app, 'DELETE', `/candidates/${response.candidate.id}`, undefined, recruiter);

      expect(await tracesOf(response)).toEqual(['decisions', ...ofTheCandidate]);
      expect(await tracesOf(elsewhere)).toEqual(['responses', 'chat_tokens', ...ofTheCandidate]);
      expect(await filesOnDisk()).toEqual(files);
      expect(await auditOf(response.candidate.id)).toEqual([
        { action: 'candidate.removed', actor_id: recruiter.account_id },
      ]);
      const again = await call(app, 'DELETE', `/candidates/${response.candidate.id}`, undefined, recruiter);
      expect(again.status).toBe(404);
    });

    test('leaves no word of the candidate in what is kept, nor what colleagues said about the candidate', async () => {
      const candidate = await aCandidate(app, { full_name: 'Xenia Unmistakable', email: 'xenia@unmistakable.example' });
      const response = await apply(candidate, await aVacancy(app, recruiter));
      const reason = 'Ms Unmistakable has moved to another city.';
      for (const [what, body] of [
        ['notes', { note_text: reason }],
        ['decision', { status: 'approved', reason }],
        ['decision', { status: 'rejected', reason }],
        ['stage', { stage: 'declined', reason }],
        ['stage', { stage: 'inbox', reason }],
      ] as const)
        expect((await call(app, 'POST', `/responses/${response.id}/${what}`, body, recruiter)).status).toBeLessThan(
          300,
        );
      await call(app, 'DELETE', `/candidates/${candidate.id}`, undefined, {
        headers: { 'x-candidate-token': candidate.candidate_token },
      });
      await app.drain();
      const tables = await app.database.rows<{ name: string }>(
        `select tablename as name from pg_tables where schemaname = 'public'`,
      );
      for (const { name } of tables) {
        const found = await app.database.rows(`select 1 from ${name} t where t::text ilike '%unmistakable%'`);
        expect({ name, found: found.length }).toEqual({ name, found: 0 });
      }
      expect(await tracesOf(response)).toEqual(['decisions']);
    });
  });

  test('a second CV takes the place of the first, whose file goes', async () => {
    const candidate = await aCandidate(app);
    const before = await filesOnDisk();
    await addCv(candidate);
    const [first] = (await filesOnDisk()).filter((name) => !before.includes(name));
    await addCv(candidate);
    const after = (await filesOnDisk()).filter((name) => !before.includes(name));
    expect(after).toHaveLength(1);
    expect(after).not.toContain(first);
  });

  describe.each(['decisions', 'audit_entries'])('%s', (table) => {
    test.each([
      [`update ${table} set created_at = now()`],
      [`delete from ${table}`],
      [`truncate ${table}`],
      [`truncate ${table} cascade`],
    ])('refuse: %s', async (sql) => {
      const count = async () => (await app.database.rows(`select 1 from ${table}`)).length;
      const before = await count();
      expect(before).toBeGreaterThan(0);
      await expect(asOwner(app.config.database_url, (tx) => tx.query(sql))).rejects.toThrow(`${table} is append-only`);
      await expect(app.database.rows(sql)).rejects.toThrow(`permission denied for table ${table}`);
      expect(await count()).toBe(before);
    });
  });
});
