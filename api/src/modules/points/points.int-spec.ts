import { startApp, type TestApp } from '../../../test/app.js';
import { asOwner } from '../../../test/database.js';
import { anAccount, call } from '../../../test/given.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { databaseRefusal } from '../../platform/errors/database-error.js';
import { newId } from '../../platform/ids.js';
import { IntervieweeLocked, NotEnoughPoints } from './points.errors.js';
import { PointsQueries } from './points.queries.js';
import { PointsRepository } from './points.repository.js';
import { PointsService } from './points.service.js';

describe('The ledger of points', () => {
  let app: TestApp;
  let points: PointsService;
  let queries: PointsQueries;
  let admin: { token: string; account_id: string };
  beforeAll(async () => {
    app = await startApp();
    points = app.app.get(PointsService);
    queries = app.app.get(PointsQueries);
    admin = await anAccount(app, { staff_role: 'admin' });
  });
  afterAll(() => app.stop());

  const within = <T>(work: (tx: Tx) => Promise<T>) => app.app.get(Transactions).run(work);
  const hold = (account_id: string, session_id: string) => within((tx) => points.hold(tx, account_id, session_id));
  const balance = (account_id: string) => queries.balance(account_id);
  const proof = async () => {
    await points.prove(app.clock.now());
    return queries.latestProof();
  };

  async function aMemberWith(amount: number): Promise<string> {
    const { account_id } = await anAccount(app);
    if (amount > 0) await grant([{ member_id: account_id, amount }]);
    return account_id;
  }
  const grant = (members: { member_id: string; amount: number }[]) =>
    points.grant({ account_id: admin.account_id } as never, { members, reason: 'A test.' });

  test('a new member has nothing and is an interviewer only', async () => {
    const account_id = await aMemberWith(0);
    expect(await points.standing(account_id)).toEqual({
      available: 0,
      held: 0,
      received: 0,
      unlock_points: 3,
      is_interviewee_unlocked: false,
    });
    await expect(hold(account_id, newId())).rejects.toThrow(IntervieweeLocked);
  });

  test('three points received unlock the interviewee, and spending them all does not lock again', async () => {
    const account_id = await aMemberWith(2);
    await expect(hold(account_id, newId())).rejects.toThrow(IntervieweeLocked);
    await grant([{ member_id: account_id, amount: 1 }]);
    for (let session = 0; session < 3; session++) {
      const session_id = newId();
      await hold(account_id, session_id);
      await within((tx) => points.spendHold(tx, session_id));
    }
    expect(await points.standing(account_id)).toMatchObject({
      available: 0,
      held: 0,
      received: 3,
      is_interviewee_unlocked: true,
    });
    const refused = await hold(account_id, newId()).catch(databaseRefusal);
    expect(refused).toBeInstanceOf(NotEnoughPoints);
  });

  test('a point given back does not count as received', async () => {
    const account_id = await aMemberWith(3);
    const session_id = newId();
    await hold(account_id, session_id);
    expect(await balance(account_id)).toEqual({ available: 2, held: 1, received: 3 });
    await within((tx) => points.spendHold(tx, session_id));
    expect(await balance(account_id)).toEqual({ available: 2, held: 0, received: 3 });
    expect(await within((tx) => points.giveBack(tx, session_id))).toBe(true);
    expect(await balance(account_id)).toEqual({ available: 3, held: 0, received: 3 });
    expect(await within((tx) => points.giveBack(tx, session_id))).toBe(false);
    const told = await app.database.rows(
      `select payload ->> 'amount' as amount from events where name = 'points.returned' and order_key = $1`,
      [account_id],
    );
    expect(told).toEqual([{ amount: '1' }]);
    expect(await balance(account_id)).toEqual({ available: 3, held: 0, received: 3 });
  });

  test('of twenty parallel ends of one hold, spent or returned, one happens', async () => {
    const account_id = await aMemberWith(3);
    const session_id = newId();
    await hold(account_id, session_id);
    const ends = await Promise.all(
      Array.from({ length: 20 }, (_, place) =>
        within((tx) => (place % 2 ? points.spendHold(tx, session_id) : points.returnHold(tx, session_id))),
      ),
    );
    expect(ends.filter(Boolean)).toHaveLength(1);
    const { available, held } = await balance(account_id);
    expect(held).toBe(0);
    expect([2, 3]).toContain(available);
  });

  test('of twenty parallel holds by somebody with three points, three are granted', async () => {
    const account_id = await aMemberWith(3);
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => hold(account_id, newId())));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(17);
    expect(await balance(account_id)).toEqual({ available: 0, held: 3, received: 3 });
  });

  test('of twenty parallel rewards with one key, one is given; a reward of nothing is kept as well', async () => {
    const account_id = await aMemberWith(0);
    const key = newId();
    const given = await Promise.all(
      Array.from({ length: 20 }, () => within((tx) => points.rewardOnce(tx, { key, account_id, amount: 1 }))),
    );
    expect(given.filter(Boolean)).toHaveLength(1);
    expect(await balance(account_id)).toMatchObject({ available: 1, received: 1 });
    const nothing = newId();
    await within((tx) => points.rewardOnce(tx, { key: nothing, account_id, amount: 0 }));
    expect(await within((tx) => points.rewardOnce(tx, { key: nothing, account_id, amount: 1 }))).toBe(false);
    expect(await balance(account_id)).toMatchObject({ available: 1, received: 1 });
  });

  test('what is rolled back leaves nothing', async () => {
    const account_id = await aMemberWith(3);
    const session_id = newId();
    const failing = within(async (tx) => {
      await points.hold(tx, account_id, session_id);
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await balance(account_id)).toEqual({ available: 3, held: 0, received: 3 });
    expect(await within((tx) => points.spendHold(tx, session_id))).toBe(false);
  });

  test.each([
    ['an entry is changed', `update point_entries set amount = amount + 1`],
    ['an entry is deleted', `delete from point_entries`],
    ['the entries are emptied', `truncate point_entries`],
    ['a transfer is changed', `update point_transfers set amount = 5`],
    ['a transfer is deleted', `delete from point_transfers`],
    ['the transfers are emptied', `truncate point_transfers cascade`],
    ['a balance is edited', `update point_balances set available = available + 1`],
    ['a balance is deleted', `delete from point_balances`],
    ['a balance is made up', `insert into point_balances (account_id, available) values (gen_random_uuid(), 5)`],
    ['the balances are emptied', `truncate point_balances`],
    ['a proof is changed', `update point_proofs set is_sound = true`],
    ['a proof is deleted', `delete from point_proofs`],
    ['the proofs are emptied', `truncate point_proofs`],
  ])(
    'the database refuses it when %s: servers have no right to it, and their owner is kept from it by triggers',
    async (_, sql) => {
      await aMemberWith(3);
      await expect(app.database.rows(sql)).rejects.toThrow(
        /permission denied for table point_(entries|transfers|balances|proofs)/,
      );
      const byOwner = asOwner(app.config.database_url, async (tx) => {
        await app.app.get(PointsRepository).prove(tx, app.clock.now());
        await tx.query(sql);
      });
      await expect(byOwner).rejects.toThrow(/append-only|move with entries alone/);
    },
  );

  test('entries that do not come to zero are refused', async () => {
    const account_id = await aMemberWith(3);
    const id = newId();
    await app.database.rows(
      `insert into point_transfers (id, key, kind, account_id, amount, created_at) values ($1, $2, 'reward', $3, 1, $4)`,
      [id, `reward:${id}`, account_id, app.clock.now()],
    );
    const lopsided = app.database.rows(
      `insert into point_entries (transfer_id, account_kind, account_id, amount) values ($1, 'member', $2, 1)`,
      [id, account_id],
    );
    await expect(lopsided).rejects.toThrow('must come to zero');
    await app.database.rows(
      `insert into point_entries (transfer_id, account_kind, account_id, amount) values ($1, 'member', $2, 1), ($1, 'issuance', null, -1)`,
      [id, account_id],
    );
    expect(await balance(account_id)).toEqual({ available: 4, held: 0, received: 4 });
  });

  test('points received are announced, and unlocking once', async () => {
    const account_id = await aMemberWith(2);
    await grant([{ member_id: account_id, amount: 5 }]);
    await grant([{ member_id: account_id, amount: 1 }]);
    const events = await app.database.rows<{ name: string; payload: { amount?: number } }>(
      `select name, payload from events where order_key = $1 and name like 'points.%' order by position`,
      [account_id],
    );
    expect(events.map(({ name, payload }) => [name, payload.amount])).toEqual([
      ['points.received', 2],
      ['points.received', 5],
      ['points.interviewee_unlocked', undefined],
      ['points.received', 1],
    ]);
  });

  test('a starter grant comes once with the verified e-mail, when there is one', async () => {
    const account_id = await aMemberWith(0);
    const starter = () => within((tx) => points.grantStarter(tx, account_id));
    await starter();
    expect(await balance(account_id)).toMatchObject({ available: 0 });
    await call(app, 'PATCH', '/admin/settings', { starter_grant_points: 3 }, admin);
    await starter();
    await starter();
    await call(app, 'PATCH', '/admin/settings', { starter_grant_points: null }, admin);
    expect(await balance(account_id)).toEqual({ available: 3, held: 0, received: 3 });
  });

  test('after all that the proof is sound, and figures and admins are told', async () => {
    const figures = async () => (await call<string>(app, 'GET', '/metrics')).body;
    // Nothing rather than a false alarm, before the first recount.
    expect(await figures()).not.toMatch(/^smartbot_points_recount/m);
    expect(await proof()).toMatchObject({
      sum_of_entries: 0,
      unbalanced_transfers: 0,
      wrong_balances: 0,
      is_sound: true,
    });
    const { body } = await call<{ proof: { is_sound: boolean; entries: number } }>(
      app,
      'GET',
      '/admin/points/proof',
      undefined,
      admin,
    );
    expect(body.proof).toMatchObject({ is_sound: true, entries: expect.any(Number) });
    expect(body.proof.entries).toBeGreaterThan(20);
    const metrics = await figures();
    expect(metrics).toMatch(/^smartbot_points_recount\{figure="is_sound"\} 1$/m);
    expect(metrics).toMatch(/^smartbot_points_recount\{figure="sum_of_entries"\} 0$/m);
  });

  test.each([
    ['a balance that was edited', `update point_balances set available = available + 1 where received > 2`],
    ['a balance that was deleted', `delete from point_balances where received > 2`],
    [
      'an entry that was added alone',
      `with t as (insert into point_transfers (id, key, kind, account_id, amount, created_at)
         select gen_random_uuid(), 'planted', 'reward', account_id, 1, '2026-03-02' from point_balances limit 1 returning id, account_id)
       insert into point_entries select id, 'member', account_id, 1 from t`,
    ],
    [
      'an entry that was changed',
      `update point_entries set amount = amount + 1 where account_kind = 'member' and amount = 3`,
    ],
    ['an entry that was deleted', `delete from point_entries where account_kind = 'issuance'`],
  ])('the proof finds %s behind the back of the triggers', async (_, sql) => {
    await aMemberWith(3);
    const found = asOwner(app.config.database_url, async (tx) => {
      await tx.query(`set local session_replication_role = replica`);
      await tx.query(sql);
      await tx.query(`set local session_replication_role = origin`);
      await app.app.get(PointsRepository).prove(tx, app.clock.now());
      const [kept] = (await tx.query(`select is_sound from point_proofs order by id desc limit 1`)) as [
        { is_sound: boolean },
      ];
      throw Object.assign(new Error('never kept'), kept);
    });
    await expect(found).rejects.toMatchObject({ message: 'never kept', is_sound: false });
  });
});
