import { startApp, type TestApp } from '../app.js';
import { aChat, aRecruiter, aResponse, aVacancy, call, type Frame, type GivenRecruiter } from '../given.js';

interface Statistics {
  from: string;
  to: string;
  time_zone: string;
  total: number;
  withdrawn: number;
  responses_per_day: { day: string; count: number }[];
  by_status: { status: string; count: number }[];
  by_stage: { stage: string; count: number }[];
  time_to_decision: Record<
    'bot' | 'person',
    { count: number; median_seconds: number | null; p90_seconds: number | null }
  >;
  best_vacancies: { id: string; count: number; approved_count: number; approved_share: number | null }[];
  open_tasks: Record<string, number>;
}

const isQuestion = (frame: Frame) => frame.type === 'message' && frame.question !== undefined;
const MINUTE = 60_000;

describe('Statistics of an employer', () => {
  let app: TestApp;
  let recruiter: GivenRecruiter;
  beforeAll(async () => {
    app = await startApp();
  });
  beforeEach(async () => {
    recruiter = await aRecruiter(app);
  });
  afterAll(() => app.stop());

  const ask = (query = '') =>
    call<Statistics>(app, 'GET', `/employers/me/statistics${query}`, undefined, recruiter).then(({ body }) => body);
  const counted = (rows: { count: number }[]) =>
    Object.fromEntries(
      rows.filter(({ count }) => count > 0).map(({ count, ...key }) => [Object.values(key)[0], count]),
    );

  /** A candidate who answers everything; the bot decides by the first answer, a knockout. */
  async function chatted(vacancy: { id: string }, firstAnswer: string): Promise<{ id: string; chat_token: string }> {
    const response = await aResponse(app, vacancy);
    const chat = await aChat(app, response);
    for (const [index, message_text] of [firstAnswer, '250 000', 'yes'].entries()) {
      await chat.next(isQuestion);
      chat.send({ type: 'message', client_message_id: `m-${index}`, message_text });
      await chat.next('ack');
    }
    await chat.close();
    return response;
  }

  test('an employer without responses sees noughts for every day, status and stage', async () => {
    const found = await ask();
    expect(found).toMatchObject({ from: '2026-02-01', to: '2026-03-02', time_zone: 'Europe/Moscow', total: 0 });
    expect(found.responses_per_day).toHaveLength(30);
    expect(found.by_status.map(({ status }) => status)).toEqual(['new', 'in_chat', 'approved', 'rejected']);
    expect(found.by_stage).toHaveLength(7);
    expect(found.time_to_decision.bot).toEqual({ count: 0, median_seconds: null, p90_seconds: null });
    expect(found.best_vacancies).toEqual([]);
  });

  test('what candidates, the bot and people did is counted once each', async () => {
    const [good, other] = [await aVacancy(app, recruiter), await aVacancy(app, recruiter)];
    const approved = await chatted(good, 'yes');
    const rejected = await chatted(good, 'no');
    await aResponse(app, other);
    app.clock.advance(10 * MINUTE);
    await app.drain();
    expect((await ask()).open_tasks).toEqual({ unconfirmed_rejections: 1, review_requests: 0, incomplete: 0 });
    await call(app, 'POST', `/responses/${rejected.id}/review-request`, undefined, {
      headers: { 'x-chat-token': rejected.chat_token },
    });
    expect((await ask()).open_tasks).toEqual({ unconfirmed_rejections: 1, review_requests: 1, incomplete: 0 });

    app.clock.advance(4 * MINUTE);
    await call(app, 'POST', `/responses/${rejected.id}/decision`, { status: 'rejected' }, recruiter);
    await call(app, 'POST', `/responses/${approved.id}/stage`, { stage: 'interview' }, recruiter);
    await call(app, 'POST', `/responses/${approved.id}/withdraw`, undefined, {
      headers: { 'x-chat-token': approved.chat_token },
    });
    const found = await ask();
    expect([found.total, found.withdrawn]).toEqual([3, 1]);
    expect(counted(found.by_status)).toEqual({ new: 1, approved: 1, rejected: 1 });
    expect(counted(found.by_stage)).toEqual({ inbox: 2, interview: 1 });
    expect(counted(found.responses_per_day)).toEqual({ '2026-03-02': 3 });
    expect(found.time_to_decision).toEqual({
      bot: { count: 2, median_seconds: 600, p90_seconds: 600 },
      person: { count: 1, median_seconds: 840, p90_seconds: 840 },
    });
    expect(
      found.best_vacancies.map(({ id, count, approved_count, approved_share }) => [
        id,
        count,
        approved_count,
        approved_share,
      ]),
    ).toEqual([
      [good.id, 2, 1, 0.5],
      [other.id, 1, 0, null],
    ]);
    expect(found.open_tasks).toEqual({ unconfirmed_rejections: 0, review_requests: 0, incomplete: 0 });
    expect((await ask(`?vacancy_id=${other.id}`)).total).toBe(1);
  });

  test('overruling later does not change how long the first decision took', async () => {
    const { id } = await aResponse(app, await aVacancy(app, recruiter));
    const decide = (status: string) =>
      call(app, 'POST', `/responses/${id}/decision`, { status, reason: 'Seen again.' }, recruiter);
    app.clock.advance(MINUTE);
    await decide('approved');
    app.clock.advance(MINUTE);
    await decide('rejected');
    expect((await ask()).time_to_decision.person).toEqual({ count: 1, median_seconds: 60, p90_seconds: 60 });
  });

  test("another employer's responses are not counted, and its vacancy is not found", async () => {
    const stranger = await aRecruiter(app);
    const theirs = await aVacancy(app, stranger);
    await aResponse(app, theirs);
    expect((await ask()).total).toBe(0);
    const refused = await call<{ code: string }>(
      app,
      'GET',
      `/employers/me/statistics?vacancy_id=${theirs.id}`,
      undefined,
      recruiter,
    );
    expect([refused.status, refused.body.code]).toEqual([404, 'vacancies.not_found']);
  });

  test('a period that ends before it begins is refused by its name', async () => {
    const refused = await call<{ errors: { field: string; code: string }[] }>(
      app,
      'GET',
      '/employers/me/statistics?from=2026-03-02&to=2026-03-01',
      undefined,
      recruiter,
    );
    expect([refused.status, refused.body.errors[0]]).toMatchObject([422, { field: 'to', code: 'period' }]);
  });

  test('the day is that of whoever asks: late in the evening in Moscow is another day in Vladivostok', async () => {
    app.clock.set(new Date('2026-03-05T20:30:00Z'));
    const late = await aRecruiter(app);
    await aResponse(app, await aVacancy(app, late));
    const days = async () =>
      counted((await call<Statistics>(app, 'GET', '/employers/me/statistics', undefined, late)).body.responses_per_day);
    expect(await days()).toEqual({ '2026-03-05': 1 });
    await app.database.rows(`update accounts set time_zone = 'Asia/Vladivostok' where id = $1`, [late.account_id]);
    expect(await days()).toEqual({ '2026-03-06': 1 });
  });
});
