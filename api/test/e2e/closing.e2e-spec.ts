import { ChatRepository } from '../../src/modules/chat/chat.repository.js';
import { startApp, type TestApp } from '../app.js';
import {
  aChat,
  aRecruiter,
  aResponse,
  aVacancy,
  call,
  type GivenRecruiter,
  type GivenResponse,
  VACANCY,
} from '../given.js';

const MINUTE_MS = 60_000;

describe('A vacancy with many open chats', () => {
  let app: TestApp;
  let recruiter: GivenRecruiter;
  beforeAll(async () => {
    app = await startApp();
    recruiter = await aRecruiter(app);
  });
  afterAll(() => app.stop());
  afterEach(() => jest.restoreAllMocks());

  async function openChat(vacancy: { id: string }): Promise<GivenResponse> {
    const response = await aResponse(app, vacancy);
    await (await aChat(app, response)).close();
    return response;
  }
  const become = async (vacancy: { id: string }, status: string) =>
    expect((await call(app, 'PUT', `/vacancies/${vacancy.id}`, { ...VACANCY, status }, recruiter)).status).toBe(200);
  const hasEnded = async ({ id }: { id: string }) =>
    (await app.database.rows(`select 1 from chat_sessions where response_id = $1 and ended_at is not null`, [id]))
      .length === 1;
  const messages = async ({ id }: { id: string }) =>
    (
      await app.database.rows(
        `select 1 from chat_messages m join chat_sessions s on s.id = m.session_id where s.response_id = $1`,
        [id],
      )
    ).length;

  test('ends each by itself: one that cannot be ended keeps no other open, and is ended later, without a word twice', async () => {
    const vacancy = await aVacancy(app, recruiter);
    const responses = [await openChat(vacancy), await openChat(vacancy), await openChat(vacancy)];
    const [first, stuck, last] = responses as [GivenResponse, GivenResponse, GivenResponse];
    const repository = app.app.get(ChatRepository);
    const lock = repository.lock.bind(repository);
    const failing = jest
      .spyOn(repository, 'lock')
      .mockImplementation((tx, id) => (id === stuck.id ? Promise.reject(new Error('stuck')) : lock(tx, id)));
    await become(vacancy, 'closed');
    await app.drain();
    expect([await hasEnded(first), await hasEnded(stuck), await hasEnded(last)]).toEqual([true, false, true]);
    const said = await messages(first);
    failing.mockRestore();
    app.clock.advance(MINUTE_MS);
    await app.drain();
    expect(await hasEnded(stuck)).toBe(true);
    expect([await messages(first), await messages(stuck)]).toEqual([said, said]);
    const rows = await app.database.rows(`select 1 from responses where vacancy_id = $1 and is_incomplete`, [
      vacancy.id,
    ]);
    expect(rows).toHaveLength(3);
  });

  test('leaves them open where it was opened again before they were ended', async () => {
    const vacancy = await aVacancy(app, recruiter);
    const response = await openChat(vacancy);
    await become(vacancy, 'closed');
    await become(vacancy, 'open');
    await app.drain();
    expect(await hasEnded(response)).toBe(false);
  });

  test('ends more of them than it takes at once', async () => {
    const vacancy = await aVacancy(app, recruiter);
    const response = await openChat(vacancy);
    await app.database.rows(
      `insert into responses (id, vacancy_id, employer_id, candidate_id, candidate_email, status, created_at, updated_at)
       select gen_random_uuid(), vacancy_id, employer_id, candidate_id, 'many-' || n || '@mail.example', status, created_at, updated_at
       from responses, generate_series(1, 204) as n where id = $1`,
      [response.id],
    );
    await app.database.rows(
      `insert into chat_sessions (id, response_id, state, last_seq, started_at, last_message_at)
       select gen_random_uuid(), r.id, s.state, 0, s.started_at, s.last_message_at
       from responses r, chat_sessions s where r.vacancy_id = $1 and r.id <> $2 and s.response_id = $2`,
      [vacancy.id, response.id],
    );
    const open = async () =>
      (
        await app.database.rows(
          `select 1 from chat_sessions s join responses r on r.id = s.response_id where r.vacancy_id = $1 and s.ended_at is null`,
          [vacancy.id],
        )
      ).length;
    expect(await open()).toBe(205);
    await become(vacancy, 'closed');
    await app.drain();
    expect(await open()).toBe(0);
  }, 60_000);
});
