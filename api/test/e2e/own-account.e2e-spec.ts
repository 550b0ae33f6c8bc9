import { RetentionService } from '../../src/modules/candidates/retention.service.js';
import { startApp, type TestApp } from '../app.js';
import {
  aChat,
  aColleague,
  anAccount,
  anInvitation,
  aRecruiter,
  aResponse,
  aVacancy,
  call,
  type GivenRecruiter,
  PASSWORD,
} from '../given.js';

interface Problem {
  code: string;
  errors?: { field: string; code: string }[];
}
interface Export {
  exported_at: string;
  data: Record<string, Record<string, unknown> & Record<string, unknown>[]>;
}

const DAY_MS = 24 * 3_600_000;

describe("An account's own data", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  const leave = (by: { token: string }, password = PASSWORD) =>
    call<Problem>(app, 'DELETE', '/accounts/me', { password }, by);
  const logIn = (email: string) => call<Problem>(app, 'POST', '/auth/login', { email, password: PASSWORD });
  const accountRow = (id: string) =>
    app.database.first<Record<string, unknown>>(
      `select email, password_hash, full_name, staff_role, deleted_at is not null as is_deleted from accounts where id = $1`,
      [id],
    );
  /** A member with the password that everybody here has. */
  async function aPerson(staff_role: 'admin' | 'moderator' | null = null) {
    const account = await anAccount(app, staff_role ? { staff_role } : {});
    const recruiter = await aRecruiter(app);
    await app.database.rows(
      `update accounts set full_name = 'Olga Belova', password_hash = (select password_hash from accounts where id = $2) where id = $1`,
      [account.account_id, recruiter.account_id],
    );
    return account;
  }
  /** The same for somebody made without a password. */
  const givePassword = (account_id: string, from: GivenRecruiter) =>
    app.database.rows(
      `update accounts set password_hash = (select password_hash from accounts where id = $2) where id = $1`,
      [account_id, from.account_id],
    );

  describe('is exported', () => {
    test('with everything that is kept, without secrets and without the data of others', async () => {
      const owner = await aRecruiter(app, { company_name: 'Northern Light' });
      const response = await aResponse(app, await aVacancy(app, owner));
      await call(app, 'POST', `/responses/${response.id}/notes`, { note_text: 'Call on Monday.' }, owner);
      await call(app, 'POST', `/responses/${response.id}/stage`, { stage: 'screening' }, owner);
      const invited = await anInvitation(app, owner);
      const { status, body } = await call<Export>(app, 'GET', '/accounts/me/export', undefined, owner);
      expect(status).toBe(200);
      expect(body.exported_at).toBe(app.clock.now().toISOString());
      expect(body.data).toMatchObject({
        account: { id: owner.account_id, email: owner.email, employer_role: 'owner' },
        company: { company_name: 'Northern Light' },
        logins: [expect.objectContaining({ revoked_at: null })],
        invitations: [expect.objectContaining({ employer_role: 'recruiter' })],
        notes: [expect.objectContaining({ note_text: 'Call on Monday.', response_id: response.id })],
        actions: [
          expect.objectContaining({ action: 'response.moved', subject_id: response.id }),
          expect.objectContaining({ action: 'team.invited' }),
        ],
      });
      const text = JSON.stringify(body);
      expect(text).not.toMatch(/password|hash|token/);
      expect(text).not.toContain(response.candidate.email);
      expect(text).not.toContain(invited.email);
    });

    test("shows nothing of a colleague's or another company's", async () => {
      const owner = await aRecruiter(app);
      const colleague = await aColleague(app, owner);
      const response = await aResponse(app, await aVacancy(app, owner));
      await call(app, 'POST', `/responses/${response.id}/notes`, { note_text: 'By the owner.' }, owner);
      const { body } = await call<Export>(app, 'GET', '/accounts/me/export', undefined, colleague);
      expect(body.data.notes).toEqual([]);
      expect(JSON.stringify(body)).not.toContain(owner.email);
    });
  });

  describe('is deleted', () => {
    test('with the right password only, and the fault is that of the field', async () => {
      const owner = await aRecruiter(app);
      const refused = await leave(owner, 'not the password');
      expect([refused.status, refused.body.code]).toEqual([422, 'http.invalid']);
      expect(refused.body.errors).toEqual([expect.objectContaining({ field: 'password', code: 'wrong_password' })]);
      expect((await call(app, 'GET', '/auth/me', undefined, owner)).status).toBe(200);
    });

    test('for good: signed out everywhere, the name and the e-mail gone, the e-mail free again', async () => {
      const owner = await aRecruiter(app);
      const other = await logIn(owner.email);
      expect((await leave(owner)).status).toBe(204);
      for (const token of [owner.token, (other.body as unknown as { access_token: string }).access_token])
        expect((await call<Problem>(app, 'GET', '/auth/me', undefined, { token })).body.code).toBe(
          'accounts.login_revoked',
        );
      expect((await logIn(owner.email)).body.code).toBe('accounts.wrong_credentials');
      expect(await accountRow(owner.account_id)).toEqual({
        email: `${owner.account_id}@deleted.invalid`,
        password_hash: '',
        full_name: null,
        staff_role: null,
        is_deleted: true,
      });
      const again = { company_name: 'Again', email: owner.email, password: PASSWORD };
      expect((await call(app, 'POST', '/employers/register', again)).status).toBe(201);
    });

    test('and told to whoever keeps something of it, by id alone', async () => {
      const person = await aPerson();
      await leave(person);
      const events = await app.database.rows(
        `select name, payload from events where payload ->> 'account_id' = $1 and name <> 'account.registered'`,
        [person.account_id],
      );
      expect(events).toEqual([
        {
          name: 'account.deleted',
          payload: { account_id: person.account_id, kind: 'member', employer_id: null },
        },
      ]);
    });

    test('a mailed link to it leads nowhere any more', async () => {
      const owner = await aRecruiter(app, { is_verified: false });
      await app.drain();
      const token = /verify-email#token=(\S+)/.exec(app.mails.find(({ to }) => to === owner.email)?.body ?? '')?.[1];
      await leave(owner);
      const { body } = await call<Problem>(app, 'POST', '/auth/email/verify', { token });
      expect(body.code).toBe('accounts.link_not_valid');
    });

    test('not while colleagues would be left without an owner', async () => {
      const owner = await aRecruiter(app);
      const colleague = await aColleague(app, owner);
      const refused = await leave(owner);
      expect([refused.status, refused.body.code]).toEqual([409, 'employers.last_owner']);
      expect((await call(app, 'GET', '/auth/me', undefined, owner)).status).toBe(200);
      await givePassword(colleague.account_id, owner);
      expect((await leave(colleague)).status).toBe(204);
      expect((await leave(owner)).status).toBe(204);
    });

    test('of two owners who leave at once one closes the company, or both leave after each other: nobody is left alone', async () => {
      for (let round = 0; round < 5; round++) {
        const owner = await aRecruiter(app);
        const other = await aColleague(app, owner, 'owner');
        await givePassword(other.account_id, owner);
        const answers = await Promise.all([leave(owner), leave(other)]);
        expect(answers.map(({ status }) => status)).toEqual([204, 204]);
        const company = await app.database.first<{ is_closed: boolean }>(
          `select closed_at is not null as is_closed from employers where id = $1`,
          [owner.employer_id],
        );
        expect(company?.is_closed).toBe(true);
      }
    });

    test('whoever accepts an invitation while the last owner leaves is never left without one', async () => {
      for (let round = 0; round < 5; round++) {
        const owner = await aRecruiter(app);
        const { email } = await anInvitation(app, owner);
        await app.drain();
        const token = /join#token=(\S+)/.exec(app.mails.filter(({ to }) => to === email).at(-1)?.body ?? '')?.[1];
        const [left, joined] = await Promise.all([
          leave(owner),
          call<Problem>(app, 'POST', `/employers/invitations/${token}/accept`, {
            full_name: 'Olga',
            password: PASSWORD,
          }),
        ]);
        expect([
          [204, 422],
          [409, 201],
        ]).toContainEqual([left.status, joined.status]);
      }
    });

    test('not the last admin; and of two admins who leave at once one stays', async () => {
      await app.database.rows(
        `update accounts set staff_role = 'moderator' where staff_role = 'admin' and id <> (select id from accounts where staff_role = 'admin' order by id limit 1)`,
      );
      const [one, other] = [await aPerson('admin'), await aPerson('admin')];
      await app.database.rows(
        `update accounts set staff_role = null where staff_role = 'admin' and id <> all($1::uuid[])`,
        [[one.account_id, other.account_id]],
      );
      const answers = await Promise.all([leave(one), leave(other)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
      expect(answers.find(({ status }) => status === 409)?.body.code).toBe('accounts.last_admin');
      expect(await app.database.rows(`select 1 from accounts where staff_role = 'admin'`)).toHaveLength(1);
    });

    test('with its company, when nobody else is there: jobs end at once, and everything of candidates within hours', async () => {
      const owner = await aRecruiter(app);
      const vacancy = await aVacancy(app, owner);
      const response = await aResponse(app, vacancy);
      const chat = await aChat(app, response);
      expect((await leave(owner)).status).toBe(204);
      expect((await call(app, 'GET', `/jobs/${vacancy.id}`)).status).not.toBe(200);
      await app.drain();
      expect(await chat.next('finished')).toMatchObject({ type: 'finished' });
      await chat.close();
      const retention = app.app.get(RetentionService);
      expect(await retention.erase(app.clock.now())).toBe(1);
      const left = async () => [
        (await app.database.rows(`select 1 from candidates where id = $1`, [response.candidate.id])).length,
        (await app.database.rows(`select 1 from employers where id = $1`, [owner.employer_id])).length,
      ];
      expect(await left()).toEqual([0, 1]);
      await retention.erase(new Date(app.clock.now().getTime() + DAY_MS + 1));
      expect(await left()).toEqual([0, 0]);
      const trace = await app.database.rows(
        `select action, actor_id, details from audit_entries where subject_id = $1 order by id`,
        [owner.employer_id],
      );
      expect(trace).toEqual([
        { action: 'candidates.retention', actor_id: null, details: { responses: 1, candidates: 1 } },
        { action: 'employer.erased', actor_id: null, details: {} },
      ]);
    });
  });
});
