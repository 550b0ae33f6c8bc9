import { CONNECTION_BUDGET } from '../../src/config/config.js';
import { SettingsService } from '../../src/modules/settings/settings.service.js';
import { Transactions } from '../../src/platform/db/transactions.js';
import { Bus } from '../../src/realtime/bus/bus.js';
import { startApp, type TestApp } from '../app.js';
import { anAccount, call } from '../given.js';
import { beside } from '../one-connection.js';

interface SettingBody {
  name: string;
  value: number;
  default: number;
  min: number;
  max: number;
  unit: string;
  why: string;
  changed_at: string | null;
  changed_by: string | null;
}

describe('The numbers of the business', () => {
  let app: TestApp;
  let other: TestApp;
  let admin: { token: string; account_id: string };
  beforeAll(async () => {
    app = await startApp();
    other = await startApp({ database_url: app.config.database_url, clock: app.clock });
    admin = await anAccount(app, { staff_role: 'admin' });
  });
  afterAll(async () => {
    await other.stop();
    await app.stop();
  });

  const list = async (locale = 'en') =>
    (await call<{ items: SettingBody[] }>(app, 'GET', '/admin/settings', undefined, { ...admin, locale })).body.items;
  const change = (body: Record<string, number | null>) =>
    call<{ items: SettingBody[]; code: string; errors: { field: string; code: string; detail: string }[] }>(
      app,
      'PATCH',
      '/admin/settings',
      body,
      admin,
    );
  const numberOf = (items: SettingBody[], name: string) => items.find((item) => item.name === name)?.value;
  const audited = () =>
    app.database.rows<{ actor_id: string; details: unknown }>(
      `select actor_id, details from audit_entries where action = 'setting.changed' order by id`,
    );

  test('are as delivered until somebody changes them, each with its limits, its unit and what it is for', async () => {
    const [notice] = await list();
    expect(notice).toEqual({
      name: 'cancel_notice_hours',
      value: 2,
      default: 2,
      min: 0,
      max: 168,
      unit: 'hours',
      why: 'Until this long before the start, either side can cancel a session.',
      changed_at: null,
      changed_by: null,
    });
    const [russian] = await list('ru');
    expect(russian?.why).toBe('За сколько до начала любая из сторон ещё может отменить встречу.');
  });

  test('a change counts at once, in every transaction and on this node, and is recorded with the old and the new number', async () => {
    const settings = app.app.get(SettingsService);
    expect(await settings.get('unlock_points')).toBe(3);

    const { status, body } = await change({ unlock_points: 5, start_times_at_once: 20 });
    expect(status).toBe(200);
    expect(body.items.find(({ name }) => name === 'unlock_points')).toMatchObject({
      value: 5,
      changed_at: app.clock.now().toISOString(),
      changed_by: admin.account_id,
    });
    expect(await settings.get('unlock_points')).toBe(5);
    expect((await app.app.get(Transactions).run((tx) => settings.within(tx))).unlock_points).toBe(5);
    // What was said but is as it was is no change.
    expect(await audited()).toEqual([
      { actor_id: admin.account_id, details: { name: 'unlock_points', before: 3, after: 5 } },
    ]);

    expect(numberOf((await change({ unlock_points: null })).body.items, 'unlock_points')).toBe(3);
    expect(await settings.get('unlock_points')).toBe(3);
    expect((await audited()).at(-1)?.details).toEqual({ name: 'unlock_points', before: 5, after: 3 });
  });

  test('a change reaches other nodes by a hint', async () => {
    const there = other.app.get(SettingsService);
    expect(await there.get('archive_days')).toBe(30);
    await change({ archive_days: 60 });
    const give_up_at = performance.now() + 4_000;
    while ((await there.get('archive_days')) !== 60) {
      if (performance.now() > give_up_at) throw new Error('the other node did not hear of it');
      await new Promise(setImmediate);
    }
  });

  test('transactions on every connection at once are told them, also when they have just changed', async () => {
    const settings = app.app.get(SettingsService);
    await change({ unlock_points: 4 });
    let begun = 0;
    let allBegun: () => void = () => undefined;
    const together = new Promise<void>((resolve) => (allBegun = resolve));
    const asking = Array.from({ length: CONNECTION_BUDGET.application }, () =>
      app.app.get(Transactions).run(async (tx) => {
        await tx.query('select 1');
        if (++begun === CONNECTION_BUDGET.application) {
          beside(() => app.app.get(Bus).publish('settings', Date.now()));
          allBegun();
        }
        await together;
        return settings.get('unlock_points');
      }),
    );
    expect(new Set(await Promise.all(asking))).toEqual(new Set([4]));
    await change({ unlock_points: null });
  });

  test('numbers that contradict each other are refused together, and nothing changes', async () => {
    const before = await list();
    const { status, body } = await change({ slot_max_minutes: 45, unlock_points: 7 });
    expect(status).toBe(422);
    expect(body.errors).toEqual([
      { field: 'slot_standard_minutes', code: 'at_most', detail: 'Must not exceed slot_max_minutes.' },
    ]);
    expect(await list()).toEqual(before);
    // Both at once are no contradiction.
    expect((await change({ slot_max_minutes: 45, slot_standard_minutes: 30 })).status).toBe(200);
  });

  test('two administrators at once: each sees the numbers of the one before, so no contradiction slips through', async () => {
    await change({ slot_min_minutes: 15, slot_standard_minutes: 60, slot_max_minutes: 120 });
    const answers = await Promise.all([
      change({ slot_min_minutes: 61, slot_standard_minutes: 61 }),
      change({ slot_max_minutes: 60 }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  });
});
