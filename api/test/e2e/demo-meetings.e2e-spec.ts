import { DemoMeetings } from '../../../scripts/demo-meetings.js';
import { demoMeetings, demoMembers, demoSlots } from '../../../scripts/demo-data/members.js';
import { AccountsService } from '../../src/modules/accounts/accounts.service.js';
import { PointsQueries } from '../../src/modules/points/points.queries.js';
import { PointsService } from '../../src/modules/points/points.service.js';
import { startApp, type TestApp } from '../app.js';
import { theBoard } from '../board-client.js';
import { call } from '../given.js';
import { aMemberWith } from '../given-mock-interviews.js';

const PASSWORD = 'smartbot-demo';
const [MARINA] = demoMembers;

interface Body {
  items: {
    status: string;
    interviewer: { first_name: string; rating: number | null };
    due: { leave_feedback_until: string | null };
  }[];
  total: number;
  access_token: string;
  account: { id: string };
  available: number;
}

describe('The mock interviews of the demo data', () => {
  let app: TestApp;
  let admin: { account_id: string };
  beforeAll(async () => {
    app = await startApp();
    admin = await aMemberWith(app, { staff_role: 'admin' });
    await fill();
  }, 120_000);
  afterAll(() => app.stop());

  async function fill(): Promise<void> {
    const begin = app.clock.now();
    const accounts = app.app.get(AccountsService);
    const meetings = new DemoMeetings(app.app, app.clock, {
      password: PASSWORD,
      verify: async (id) => {
        await accounts.verifyEmail(await accounts.issueToken(id, 'email_verification'));
      },
    });
    await meetings.clear();
    await meetings.run(admin.account_id);
    expect(app.clock.now()).toEqual(begin);
  }
  const get = async (path: string, by?: { token: string }) => (await call<Body>(app, 'GET', path, undefined, by)).body;
  async function marina(): Promise<{ token: string; id: string }> {
    const login = { email: MARINA?.email, password: PASSWORD };
    const { body } = await call<Body>(app, 'POST', '/auth/login', login);
    return { token: body.access_token, id: body.account.id };
  }

  const OPEN = demoSlots.flatMap(({ starts }) => starts).length;

  test('the board shows every open slot, by people with names, one of them rated', async () => {
    const { items, total } = await get('/mock-interviews');
    expect(total).toBe(OPEN);
    expect(new Set(items.map(({ interviewer }) => interviewer.first_name))).toEqual(
      new Set(['Анна', 'Павел', 'Daniel', 'Марина']),
    );
    expect(
      items.filter(({ interviewer }) => interviewer.rating !== null).map((item) => item.interviewer.first_name),
    ).toContain('Анна');
  });

  test('the demo login has a history, something due, something to come, points to book with, and notifications', async () => {
    const own = await marina();
    const history = await get(`/history/${own.id}`, own);
    expect(history.items.map(({ status }) => status)).toEqual(['completed', 'completed']);
    expect(history.items.filter(({ due }) => due.leave_feedback_until !== null)).toHaveLength(1);
    expect((await get(`/history/${own.id}?status=scheduled`, own)).total).toBe(1);
    expect((await get('/user/points', own)).available).toBeGreaterThan(0);
    expect((await get('/notifications', own)).items.length).toBeGreaterThan(3);
  });

  test('once more it is the same, nothing of before is offered any more, and the ledger is sound', async () => {
    const before = [...(await theBoard(app)).slots.keys()];
    await fill();
    const { slots } = await theBoard(app);
    expect(slots.size).toBe(OPEN);
    expect(before.filter((id) => slots.has(id))).toEqual([]);
    const own = await marina();
    expect((await get(`/history/${own.id}`, own)).total).toBe(
      demoMeetings.filter(({ interviewer, interviewee }) => [interviewer, interviewee].includes('marina')).length,
    );
    await app.app.get(PointsService).proveNow();
    expect(await app.app.get(PointsQueries).latestProof()).toMatchObject({ is_sound: true });
  });
});
