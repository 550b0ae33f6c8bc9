import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AccountsService } from '../../src/modules/accounts/accounts.service.js';
import { describeApi } from '../../src/open-api.js';
import { Transactions } from '../../src/platform/db/transactions.js';
import { type HttpCall, type Replayed, replayExamples } from '../../../scripts/live/replay.js';
import { startApp, type TestApp } from '../app.js';

const ROOT = path.join(import.meta.dirname, '../../..');

/** `/api/v1/responses/019a…/notes` and `/api/responses/{id}/notes` are of the family `responses`, `/api/admin/…` of `admin/…`. */
function familyOf(address: string): string {
  const [first = '', second = ''] = address.replace(/^\/api(\/v1)?\//, '').split('/');
  return first === 'admin' ? `${first}/${second}` : first;
}

describe('API_EXAMPLES.md', () => {
  let app: TestApp;
  let document: string;
  let replayed: Replayed[];
  let calls: HttpCall[];

  beforeAll(async () => {
    document = await readFile(path.join(ROOT, 'API_EXAMPLES.md'), 'utf8');
    // With its worker, as a server of one's own: the examples wait for mails and scores.
    app = await startApp({ env: { WORKER: '1' } });
    await demoAdmin();
    ({ replayed, calls } = await replay(document));
  }, 60_000);
  afterAll(() => app.stop());

  /** As the demo data have it: nobody registers as an administrator. */
  async function demoAdmin(): Promise<void> {
    const accounts = app.app.get(AccountsService);
    const password_hash = await accounts.hashPassword('smartbot-demo');
    const admin = { email: 'admin@demo.example', kind: 'member', staff_role: 'admin', locale: 'en' } as const;
    await app.app.get(Transactions).run((tx) => accounts.create(tx, { ...admin, password_hash, is_verified: true }));
  }

  const replay = (text: string) =>
    replayExamples(text, {
      url: app.url.replace('/api/v1', ''),
      now: app.clock.now(),
      mailsTo: async (address) =>
        app.mails.filter(({ to }) => to === address).map((mail) => `${mail.subject}\n${mail.body}`),
      directory: ROOT,
    });

  test('every block is answered as it shows', () => {
    const fences = [...document.matchAll(/^```(sh|ws)$/gm)].length;
    // All but the one that sets the variables of the reader's shell.
    expect(replayed).toHaveLength(fences - 1);
  });

  test('every family of routes of the OpenAPI document has an example', () => {
    const shown = new Set(calls.map((call) => familyOf(call.path)));
    const families = new Set(Object.keys(describeApi(app.app).paths).map(familyOf));
    expect([...families].filter((family) => !shown.has(family))).toEqual([]);
  });

  test.each([
    ['another status', '# 201', '# 200', /Line \d+: answered 201 instead of 200/],
    [
      'another value',
      '"token_type": "Bearer"',
      '"token_type": "Bear"',
      /Line \d+: the answer › token_type is "Bearer"/,
    ],
    ['a field that is not there', '"expires_in": 900', '"expires_at": 900', /Line \d+: the answer › expires_at/],
  ])('an example that shows %s is found out', async (_, shown, wrong, complaint) => {
    const first = document.slice(0, document.indexOf('An unverified account')).replace(shown, wrong);
    await expect(replay(first)).rejects.toThrow(complaint);
  });

  test('a block in a language that is not replayed is refused, not passed over', async () => {
    await expect(replay('```bash\ncurl $API/jobs\n```\n')).rejects.toThrow('a block is sh, json, text or ws');
  });
});
