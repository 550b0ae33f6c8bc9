import { startApp, type TestApp } from '../app.js';
import { aChat, aRecruiter, aResponse, aVacancy, call, type GivenRecruiter, VACANCY } from '../given.js';
import { everythingStored } from '../routes/index.js';

interface Turn {
  state: { began_on: string; said: string[] };
  lines: { message_text: string; question?: { point_id: string; kind: string; options?: string[] } }[];
  is_finished: boolean;
  score: {
    relevance_score: number;
    verdict: string;
    reasons: { code: string }[];
    breakdown: { id: string; outcome: string }[];
  } | null;
}

describe('Before a vacancy is posted', () => {
  let app: TestApp;
  let recruiter: GivenRecruiter;
  beforeAll(async () => {
    app = await startApp();
    recruiter = await aRecruiter(app, { company_name: 'Northern Light' });
  });
  afterAll(() => app.stop());

  const turn = async (body: object, expected = 200): Promise<Turn> => {
    const answer = await call<Turn>(app, 'POST', '/vacancies/test-chat', { vacancy: VACANCY, ...body }, recruiter);
    expect(answer.status).toBe(expected);
    return answer.body;
  };

  /** Answers one after the other, each with the state of the answer before. */
  async function talk(answers: string[], more: object = {}): Promise<Turn> {
    let last = await turn(more);
    for (const message_text of answers) last = await turn({ ...more, state: last.state, message_text });
    return last;
  }

  test('a pasted text becomes a vacancy that can be posted as it stands', async () => {
    const text =
      'Backend developer\nOffice in London\nRequirements:\n- 3+ years with TypeScript\n- English B1\nNice to have: Kafka';
    const { status, body } = await call<Record<string, unknown> & { requirements: object; evidence: object[] }>(
      app,
      'POST',
      '/vacancies/draft',
      { text },
      recruiter,
    );
    expect({ status, title: body.title, location: body.location, format: body.work_format }).toEqual({
      status: 200,
      title: 'Backend developer',
      location: 'London',
      format: 'office',
    });
    expect(body.evidence).toContainEqual({
      path: 'requirements.skills.0',
      quote: '3+ years with TypeScript',
      start: 51,
      end: 75,
    });
    const { title, location, work_format, language, requirements } = body;
    const posted = await call(
      app,
      'POST',
      '/vacancies',
      { title, location, work_format, language, requirements, description: text },
      recruiter,
    );
    expect(posted.status).toBe(201);
  });

  test('drafting and test chats store nothing', async () => {
    const before = await everythingStored(app);
    await call(app, 'POST', '/vacancies/draft', { text: 'Backend developer' }, recruiter);
    await talk(['yes', 'yes', '250000', 'yes']);
    expect(await everythingStored(app)).toEqual(before);
  });

  test('the test chat greets as the real one, asks, and ends with the score', async () => {
    const first = await turn({ candidate_name: 'Boris' });
    expect(first.lines[0]?.message_text).toContain('Boris');
    expect(first.lines[0]?.message_text).toContain('Northern Light');
    expect(first.lines.at(-1)?.question).toMatchObject({ point_id: 'skill:typescript', options: ['Yes', 'No'] });
    expect(first).toMatchObject({ is_finished: false, score: null, state: { began_on: '2026-03-02', said: [] } });

    const approved = await talk(['yes', 'yes', '250000', 'yes']);
    expect(approved).toMatchObject({
      is_finished: true,
      score: { relevance_score: 1, verdict: 'approved', reasons: [] },
    });

    const rejected = await talk(['yes', 'no', '250000', 'yes']);
    expect(rejected.score).toMatchObject({
      verdict: 'rejected',
      reasons: [{ code: 'question.knocked_out', question: 'shifts' }, { code: 'score.below' }],
    });
  });

  test('a CV is read as in the real chat: what it tells is confirmed and not asked', async () => {
    const { lines } = await turn({ resume_text: 'Developer\nExperience\n03.2021 — present: TypeScript services' });
    expect(lines.map(({ question }) => question?.point_id).filter(Boolean)).toEqual(['question:shifts']);
    expect(lines.map(({ message_text }) => message_text).join(' ')).toContain('TypeScript');
  });

  test('says and scores what the real chat does, word for word', async () => {
    const words = ['well', 'yes', 'what is the salary?', 'sure', 'about 280000', 'actually 270000', 'yes'];
    const vacancy = await aVacancy(app, recruiter);
    const response = await aResponse(app, vacancy, { full_name: 'Vera', resume_text: 'Cook' });
    const chat = await aChat(app, response);
    const heard = async (count: number) => {
      const lines: unknown[] = [];
      for (let line = 0; line < count; line++)
        lines.push((await chat.next((frame) => frame.type === 'message' && frame.sender_type === 'bot')).message_text);
      return lines;
    };
    let tried = await turn({ candidate_name: 'Vera', resume_text: 'Cook' });
    expect(await heard(tried.lines.length)).toEqual(tried.lines.map((line) => line.message_text));
    for (const [index, message_text] of words.entries()) {
      if (tried.is_finished) break;
      tried = await turn({ candidate_name: 'Vera', resume_text: 'Cook', state: tried.state, message_text });
      chat.send({ type: 'message', client_message_id: `m-${index}`, message_text });
      expect(await heard(tried.lines.length)).toEqual(tried.lines.map((line) => line.message_text));
    }
    expect(tried.is_finished).toBe(true);
    await app.drain();
    const { body } = await call<{ relevance_score: number; score: { breakdown: { id: string; outcome: string }[] } }>(
      app,
      'GET',
      `/responses/${response.id}`,
      undefined,
      recruiter,
    );
    expect(tried.score?.relevance_score).toBe(body.relevance_score);
    const outcomes = (breakdown: { id: string; outcome: string }[] = []) =>
      breakdown.map(({ id, outcome }) => [id, outcome]);
    expect(outcomes(tried.score?.breakdown)).toEqual(outcomes(body.score.breakdown));
    await chat.close();
  });

  test('a state that nobody was given is only something said', async () => {
    const forged = await turn({
      state: { began_on: '2026-03-02', said: ['yes', 'yes', '250000', 'yes', 'more', 'more'] },
    });
    expect(forged).toMatchObject({ is_finished: true, state: { said: ['yes', 'yes', '250000', 'yes'] } });
    await turn({ state: { began_on: '2026-13-02', said: [] } }, 422);
    await turn({ state: { began_on: '2026-03-02', said: Array.from({ length: 101 }, () => 'yes') } }, 422);
    await turn({ state: { began_on: '2026-03-02', said: [], score: 1 } }, 422);
  });

  test('whoever withdraws in a test chat gets no score', async () => {
    const { is_finished, score } = await talk(['I withdraw my application', 'yes']);
    expect({ is_finished, score }).toEqual({ is_finished: true, score: null });
  });

  test('faults that only show in the whole are told at the vacancy', async () => {
    const vacancy = { ...VACANCY, salary_min: 5, salary_max: 1 };
    const { status, body } = await call<{ errors: { field: string }[] }>(
      app,
      'POST',
      '/vacancies/test-chat',
      { vacancy },
      recruiter,
    );
    expect(status).toBe(422);
    expect(body.errors.map(({ field }) => field)).toEqual(['vacancy.salary_min']);
  });

  test('the chat speaks the language of the vacancy, or of whoever asks', async () => {
    const { language: _, ...vacancy } = VACANCY;
    const { body } = await call<Turn>(app, 'POST', '/vacancies/test-chat', { vacancy }, { ...recruiter, locale: 'ru' });
    expect(body.lines[0]?.message_text).toMatch(/Здравствуйте, Анна/);
  });

  test('a flood of tries is slowed down', async () => {
    const limited = await startApp({ database_url: app.config.database_url, env: { RATE_LIMITS: '1' } });
    const statuses = new Set<number>();
    for (let count = 0; count < 130; count++)
      statuses.add((await call(limited, 'POST', '/vacancies/draft', { text: 'Cook' }, recruiter)).status);
    expect([...statuses]).toEqual([200, 429]);
    await limited.stop();
  });
});
