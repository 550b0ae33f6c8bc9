import { startApp, type TestApp } from '../app.js';
import { aChat, aRecruiter, aResponse, aVacancy, call, type GivenRecruiter } from '../given.js';

describe('What the bot knows of the vacancy', () => {
  let app: TestApp;
  let recruiter: GivenRecruiter;
  beforeAll(async () => {
    app = await startApp();
    recruiter = await aRecruiter(app);
  });
  afterAll(() => app.stop());

  const answerFaq = (vacancy: { id: string }, answer: string) =>
    call(
      app,
      'PUT',
      `/vacancies/${vacancy.id}/faqs`,
      { items: [{ question: 'Is there parking?', answer }] },
      recruiter,
    );

  test('an answer that the employer changes in mid-chat is the one that the candidate gets next', async () => {
    const vacancy = await aVacancy(app, recruiter);
    await answerFaq(vacancy, 'Parking is in the yard.');
    const chat = await aChat(app, await aResponse(app, vacancy));
    const ask = async (client_message_id: string) => {
      chat.send({ type: 'message', client_message_id, message_text: 'Is there parking?' });
      await chat.next('ack');
      return (await chat.next('message')).message_text;
    };

    expect(await ask('m-1')).toContain('Parking is in the yard.');
    await answerFaq(vacancy, 'Parking is across the street.');
    expect(await ask('m-2')).toContain('Parking is across the street.');
    await chat.close();
  });
});
