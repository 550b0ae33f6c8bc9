import { ChatRepository } from '../../src/modules/chat/chat.repository.js';
import { ChatService } from '../../src/modules/chat/chat.service.js';
import { newId } from '../../src/platform/ids.js';
import { Transactions } from '../../src/platform/db/transactions.js';
import { startApp, type TestApp } from '../app.js';
import { aChat, aRecruiter, aResponse, aVacancy } from '../given.js';
import { beside } from '../one-connection.js';

describe('One message sent twice at the same time', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  const whenSomebodyWaits = async (): Promise<void> => {
    const sql = `
      select 1 from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.datname = current_database()`;
    while (!(await app.database.first(sql))) await new Promise(setImmediate);
  };

  test('the one that waited for the other is given the number of the first, and stores nothing', async () => {
    const response = await aResponse(app, await aVacancy(app, await aRecruiter(app)));
    await (await aChat(app, response)).close();
    const [chats, service] = [app.app.get(ChatRepository), app.app.get(ChatService)];
    const sent = { client_message_id: 'twice', message_text: 'yes' };

    let second: Promise<{ seq: number }> | undefined;
    const first = await app.app.get(Transactions).run(async (tx) => {
      const chat = await chats.lock(tx, response.id);
      if (!chat) throw new Error('no chat');
      second = beside(() => service.take(response.id, sent));
      await beside(whenSomebodyWaits);
      const seq = chat.last_seq + 1;
      const now = app.clock.now();
      const message = { ...sent, id: newId(), session_id: chat.id, seq, sender_type: 'candidate' as const };
      await chats.save(tx, { ...chat, last_seq: seq }, [
        { ...message, question: null, answer_to: null, edits_seq: null, created_at: now },
      ]);
      return seq;
    });

    expect(await second).toEqual({ seq: first, messages: [] });
    expect(
      await app.database.rows(
        `select m.seq from chat_messages m join chat_sessions s on s.id = m.session_id
         where s.response_id = $1 and m.seq >= $2`,
        [response.id, first],
      ),
    ).toEqual([{ seq: first }]);
  });
});
