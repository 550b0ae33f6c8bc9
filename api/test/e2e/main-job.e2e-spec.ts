import { startApp, type TestApp } from '../app.js';
import { aChat, aRecruiter, aResponse, aVacancy, call } from '../given.js';

describe('The main job: a vacancy, an application, a chat, a decision with reasons', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  test('a candidate who meets everything is approved by the bot, and the employer reads why', async () => {
    const recruiter = await aRecruiter(app);
    const vacancy = await aVacancy(app, recruiter);
    const response = await aResponse(app, vacancy);
    const chat = await aChat(app, response);

    const replies = ['yes', '250 000', 'yes'];
    for (const [index, message_text] of replies.entries()) {
      await chat.next((frame) => frame.type === 'message' && frame.question !== undefined);
      chat.send({ type: 'message', client_message_id: `m-${index}`, message_text });
      expect(await chat.next('ack')).toMatchObject({ client_message_id: `m-${index}` });
    }
    expect(await chat.next('finished')).toEqual({ type: 'finished', status: 'under_review' });
    await app.drain();
    expect(await chat.next('finished')).toEqual({ type: 'finished', status: 'approved' });
    await chat.close();

    const list = await call<{
      items: { id: string; relevance_score: number; candidate: { full_name: string } }[];
      total: number;
    }>(app, 'GET', `/responses?vacancy_id=${vacancy.id}&sort=relevance_score`, undefined, recruiter);
    expect(list.body.total).toBe(1);
    expect(list.body.items[0]).toMatchObject({
      id: response.id,
      status: 'approved',
      candidate: { full_name: 'Anna Petrova' },
      relevance_score: 1,
    });

    const detail = await call<{
      score: { breakdown: { id: string; outcome: string; evidence: { quote: string }[] }[] };
      decisions: unknown[];
    }>(app, 'GET', `/responses/${response.id}`, undefined, recruiter);
    const skill = detail.body.score.breakdown.find((point) => point.id === 'skill:typescript');
    expect(skill).toMatchObject({ outcome: 'met' });
    expect(skill?.evidence[0]?.quote).toContain('TypeScript');
    expect(detail.body.decisions).toEqual([
      expect.objectContaining({ actor_kind: 'bot', status_after: 'approved', rubric_version: '1' }),
    ]);
  });
});
