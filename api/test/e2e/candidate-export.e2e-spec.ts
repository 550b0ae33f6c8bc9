import { startApp, type TestApp } from '../app.js';
import {
  aCandidate,
  aRecruiter,
  aResponse,
  aVacancy,
  call,
  type GivenRecruiter,
  type GivenResponse,
} from '../given.js';

interface Export {
  candidate: Record<string, unknown>;
  responses: { id: string }[];
}

describe('What an employer takes out about a candidate', () => {
  let app: TestApp;
  let recruiter: GivenRecruiter;
  let stranger: GivenRecruiter;
  let response: GivenResponse;
  beforeAll(async () => {
    app = await startApp();
    recruiter = await aRecruiter(app);
    stranger = await aRecruiter(app);
    response = await aResponse(app, await aVacancy(app, recruiter));
  });
  afterAll(() => app.stop());

  const exported = (by: GivenRecruiter) =>
    call<Export>(app, 'GET', `/candidates/${response.candidate.id}/export`, undefined, by);
  const applyTo = async (vacancy: { id: string }) => {
    const body = { vacancy_id: vacancy.id, candidate_id: response.candidate.id };
    const headers = { 'x-candidate-token': response.candidate.candidate_token };
    return call<{ id: string }>(app, 'POST', '/responses', body, { headers });
  };

  test('has the consent and every response, and it is recorded who took it', async () => {
    const { status, body } = await exported(recruiter);
    expect(status).toBe(200);
    expect(body.candidate).toMatchObject({ email: response.candidate.email, consent_channel: 'web' });
    expect(body.responses.map(({ id }) => id)).toEqual([response.id]);
    const entries = await app.database.rows(
      `select actor_id, subject_id from audit_entries where action = 'candidate.exported'`,
    );
    expect(entries).toEqual([{ actor_id: recruiter.account_id, subject_id: response.candidate.id }]);
  });

  test('is nothing for an employer whom the candidate does not know', async () => {
    expect(await exported(stranger)).toMatchObject({ status: 404, body: { code: 'candidates.not_found' } });
  });

  test('leaves out what the candidate told another employer', async () => {
    const other = await applyTo(await aVacancy(app, stranger));
    expect(other.status).toBe(201);
    expect((await exported(recruiter)).body.responses.map(({ id }) => id)).toEqual([response.id]);
    expect((await exported(stranger)).body.responses.map(({ id }) => id)).toEqual([other.body.id]);
  });

  test('the list of responses can be asked for those of one candidate', async () => {
    const vacancy = await aVacancy(app, recruiter);
    const second = await applyTo(vacancy);
    await aResponse(app, vacancy);
    const { body } = await call<{ items: { id: string }[]; total: number }>(
      app,
      'GET',
      `/responses?candidate_id=${response.candidate.id}`,
      undefined,
      recruiter,
    );
    expect(body.total).toBe(2);
    expect(body.items.map(({ id }) => id)).toEqual([second.body.id, response.id]);
    const unknown = (await aCandidate(app)).id;
    const none = await call<{ total: number }>(app, 'GET', `/responses?candidate_id=${unknown}`, undefined, recruiter);
    expect(none.body.total).toBe(0);
  });
});
