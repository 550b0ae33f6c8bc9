import { randomUUID } from 'node:crypto';
import { INVITATION_LIVES_MS, LARGEST_TEAM } from '../../src/modules/employers/employers.policy.js';
import { startApp, type TestApp } from '../app.js';
import { asOwner } from '../database.js';
import {
  aChat,
  aColleague,
  aRecruiter,
  aResponse,
  aVacancy,
  aWatcher,
  call,
  type GivenRecruiter,
  PASSWORD,
} from '../given.js';

interface Problem {
  code: string;
  errors?: { field: string; code: string }[];
}
interface Team {
  members: { id: string; email: string; full_name: string | null; employer_role: string; is_email_verified: boolean }[];
  invitations: { id: string; email: string; employer_role: string; invited_by: string; expires_at: string }[];
}
interface SignedIn extends Problem {
  access_token: string;
  refresh_token: string;
  account: { id: string; email: string; employer_id: string; employer_role: string; company_name: string };
}

describe('The team of a company', () => {
  let app: TestApp;
  let owner: GivenRecruiter;
  beforeAll(async () => {
    app = await startApp();
  });
  beforeEach(async () => {
    owner = await aRecruiter(app, { company_name: 'Northern Light' });
    app.mails.length = 0;
  });
  afterAll(() => app.stop());

  const anEmail = () => `olga-${randomUUID()}@northern-light.example`;
  const teamOf = async (by: { token: string }) =>
    (await call<Team>(app, 'GET', '/employers/me/team', undefined, by)).body;
  const invite = (email: string, employer_role = 'recruiter', by: { token: string } = owner) =>
    call<Problem & Team['invitations'][number]>(app, 'POST', '/employers/me/team', { email, employer_role }, by);
  const accept = (token: string, body: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
    call<SignedIn>(
      app,
      'POST',
      `/employers/invitations/${token}/accept`,
      { full_name: 'Olga Belova', password: PASSWORD, ...body },
      { headers },
    );
  const logIn = (email: string, password = PASSWORD) => call<SignedIn>(app, 'POST', '/auth/login', { email, password });
  const setRole = (id: string, employer_role: string, by: { token: string } = owner) =>
    call<Problem & Team['members'][number]>(app, 'PATCH', `/employers/me/team/${id}`, { employer_role }, by);
  const remove = (id: string, by: { token: string } = owner) =>
    call<Problem>(app, 'DELETE', `/employers/me/team/${id}`, undefined, by);

  /** The token of the newest link that was mailed to somebody. */
  async function mailedToken(email: string): Promise<string> {
    await app.drain();
    const mail = app.mails.filter(({ to }) => to === email).at(-1);
    return /\/join#token=(\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
  }
  const auditOf = (subject_id: string) =>
    app.database.rows<{ action: string }>(
      `select action, actor_id, details from audit_entries where subject_id = $1 order by id`,
      [subject_id],
    );

  describe('an invitation', () => {
    test('goes out by mail, shows who invites where, and makes an account that is signed in and verified', async () => {
      const email = anEmail();
      const invited = await invite(email);
      expect([invited.status, invited.body]).toEqual([
        201,
        expect.objectContaining({ email, employer_role: 'recruiter', invited_by: owner.account_id }),
      ]);
      expect(JSON.stringify(invited.body)).not.toContain('token');
      const token = await mailedToken(email);
      expect(app.mails.at(-1)?.subject).toContain('Northern Light');
      expect(app.mails.at(-1)?.body).toContain(`http://smartbot.example/crm/join#token=${token}`);
      const offer = await call(app, 'GET', `/employers/invitations/${token}`);
      expect(offer.body).toEqual({
        company_name: 'Northern Light',
        email,
        employer_role: 'recruiter',
        locale: 'en',
        expires_at: invited.body.expires_at,
      });
      const joined = await accept(token);
      expect(joined.status).toBe(201);
      expect(joined.body.account).toMatchObject({
        email,
        employer_id: owner.employer_id,
        employer_role: 'recruiter',
        full_name: 'Olga Belova',
        is_email_verified: true,
      });
      expect((await call(app, 'GET', '/vacancies', undefined, { token: joined.body.access_token })).status).toBe(200);
      expect(await teamOf({ token: joined.body.access_token })).toEqual({
        members: [
          expect.objectContaining({ id: owner.account_id, employer_role: 'owner' }),
          expect.objectContaining({ id: joined.body.account.id, full_name: 'Olga Belova', employer_role: 'recruiter' }),
        ],
        invitations: [],
      });
      expect((await auditOf(owner.employer_id)).map(({ action }) => action)).toEqual(['team.invited', 'team.joined']);
    });

    test('is kept as a digest only, and no event names the person', async () => {
      const email = anEmail();
      await invite(email);
      const token = await mailedToken(email);
      expect(token).toHaveLength(43);
      const kept = JSON.stringify([
        await app.database.rows(`select * from employer_invitation_tokens`),
        await app.database.rows(`select payload from events where name = 'employer.invited'`),
        await auditOf(owner.employer_id),
      ]);
      expect(kept).not.toContain(token);
      expect(kept).not.toContain(email);
    });

    test('works once, even for two who come at the same moment', async () => {
      const email = anEmail();
      await invite(email);
      const token = await mailedToken(email);
      const answers = await Promise.all([accept(token), accept(token), accept(token)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
      const refused = answers.find(({ status }) => status === 422);
      expect(refused?.body.code).toBe('employers.invitation_not_valid');
      expect((await call<Problem>(app, 'GET', `/employers/invitations/${token}`)).body.code).toBe(
        'employers.invitation_not_valid',
      );
    });

    test('repeated with its key gets the first answer with fresh tokens', async () => {
      const email = anEmail();
      await invite(email);
      const token = await mailedToken(email);
      const key = { 'idempotency-key': randomUUID() };
      const [first, again] = [await accept(token, {}, key), await accept(token, {}, key)];
      expect([first.status, again.status]).toEqual([201, 201]);
      expect(again.body.account).toEqual(first.body.account);
      expect(again.body.access_token).not.toBe(first.body.access_token);
    });

    test('ends seven days after it was sent, to the millisecond', async () => {
      const [early, late] = [anEmail(), anEmail()];
      await invite(early);
      await invite(late);
      const [early_token, late_token] = [await mailedToken(early), await mailedToken(late)];
      app.clock.advance(INVITATION_LIVES_MS - 1);
      expect((await accept(early_token)).status).toBe(201);
      app.clock.advance(1);
      expect((await accept(late_token)).body.code).toBe('employers.invitation_not_valid');
      const fresh = await logIn(owner.email);
      expect((await teamOf({ token: fresh.body.access_token })).invitations).toEqual([]);
      expect((await invite(late, 'recruiter', { token: fresh.body.access_token })).status).toBe(201);
    });

    test('is worth nothing once it is withdrawn', async () => {
      const email = anEmail();
      const { body } = await invite(email);
      const token = await mailedToken(email);
      const withdraw = () =>
        call<Problem>(app, 'DELETE', `/employers/me/team/invitations/${body.id}`, undefined, owner);
      expect((await withdraw()).status).toBe(204);
      expect((await withdraw()).body.code).toBe('employers.invitation_not_found');
      expect((await accept(token)).body.code).toBe('employers.invitation_not_valid');
    });

    test('withdrawn before its mail went out is not mailed', async () => {
      const email = anEmail();
      const { body } = await invite(email);
      await call(app, 'DELETE', `/employers/me/team/invitations/${body.id}`, undefined, owner);
      await app.drain();
      expect(app.mails).toEqual([]);
    });

    test('another company cannot withdraw it', async () => {
      const { body } = await invite(anEmail());
      const stranger = await aRecruiter(app);
      const refused = await call<Problem>(
        app,
        'DELETE',
        `/employers/me/team/invitations/${body.id}`,
        undefined,
        stranger,
      );
      expect([refused.status, refused.body.code]).toEqual([404, 'employers.invitation_not_found']);
    });

    test.each([
      ['twice', async () => invite((await invite(anEmail())).body.email), 'employers.already_invited'],
      ['to oneself', async () => invite(owner.email), 'employers.already_in_team'],
      [
        'to whoever has an account elsewhere',
        async () => invite((await aRecruiter(app)).email),
        'employers.invitee_has_account',
      ],
    ])('%s is refused', async (_, attempt, code) => {
      const { status, body } = await attempt();
      expect([status, body.code]).toEqual([409, code]);
    });

    test('of one address by two companies: the first to be accepted stands, the other is told that there is an account', async () => {
      const email = anEmail();
      const other = await aRecruiter(app);
      await invite(email);
      const first = await mailedToken(email);
      await invite(email, 'owner', other);
      const second = await mailedToken(email);
      expect((await accept(first)).status).toBe(201);
      const refused = await accept(second);
      expect([refused.status, refused.body.code]).toEqual([409, 'accounts.email_taken']);
    });

    test('two at once to the same address are one', async () => {
      const email = anEmail();
      const answers = await Promise.all([invite(email), invite(email), invite(email)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    });

    test('needs a verified e-mail', async () => {
      const fresh = await aRecruiter(app, { is_verified: false });
      expect((await invite(anEmail(), 'recruiter', fresh)).body.code).toBe('accounts.email_not_verified');
    });

    test('is refused when the team is as large as a team may be', async () => {
      await app.database.rows(
        `insert into employer_invitations (id, employer_id, email, employer_role, invited_by, created_at, expires_at)
         select gen_random_uuid(), $1, 'many-' || n || '@northern-light.example', 'recruiter', $2, $3, $4 from generate_series(1, $5::int) as n`,
        [
          owner.employer_id,
          owner.account_id,
          app.clock.now(),
          new Date(app.clock.now().getTime() + 1_000),
          LARGEST_TEAM - 1,
        ],
      );
      expect((await invite(anEmail())).body.code).toBe('employers.team_full');
    });

    test('old ones are dropped by the timetable', async () => {
      await invite(anEmail());
      const { EmployersHandlers } = await import('../../src/modules/employers/employers.handlers.js');
      const count = async () =>
        (await app.database.rows(`select 1 from employer_invitations where employer_id = $1`, [owner.employer_id]))
          .length;
      const job = app.app.get(EmployersHandlers);
      await job.prune(app.clock.now());
      expect(await count()).toBe(1);
      await job.prune(new Date(app.clock.now().getTime() + INVITATION_LIVES_MS));
      expect(await count()).toBe(0);
    });
  });

  describe('a colleague', () => {
    test('who is given another role signs in anew, and has it then', async () => {
      const email = anEmail();
      await invite(email);
      const { body: joined } = await accept(await mailedToken(email));
      const changed = await setRole(joined.account.id, 'owner');
      expect([changed.status, changed.body.employer_role]).toEqual([200, 'owner']);
      const before = await call<Problem>(app, 'GET', '/auth/me', undefined, { token: joined.access_token });
      expect([before.status, before.body.code]).toEqual([401, 'accounts.login_revoked']);
      const { body: again } = await logIn(email);
      expect((await call(app, 'PATCH', '/employers/me', { locale: 'en' }, { token: again.access_token })).status).toBe(
        200,
      );
      expect(await auditOf(joined.account.id)).toEqual([
        { action: 'team.role_changed', actor_id: owner.account_id, details: { from: 'recruiter', to: 'owner' } },
      ]);
    });

    test('who has the role already stays signed in', async () => {
      const colleague = await aColleague(app, owner);
      expect((await setRole(colleague.account_id, 'recruiter')).status).toBe(200);
      expect((await call(app, 'GET', '/auth/me', undefined, colleague)).status).toBe(200);
    });

    test('who is removed is out at once, sockets too, cannot sign in, and may be invited again', async () => {
      const email = anEmail();
      await invite(email);
      const { body: joined } = await accept(await mailedToken(email));
      const response = await aResponse(app, await aVacancy(app, owner));
      const watcher = await aWatcher(app, { ...owner, token: joined.access_token }, response);
      expect((await remove(joined.account.id)).status).toBe(204);
      expect(await watcher.whenClosed()).toMatchObject({ code: 4401 });
      expect((await call<Problem>(app, 'GET', '/auth/me', undefined, { token: joined.access_token })).body.code).toBe(
        'accounts.login_revoked',
      );
      expect(
        (await call<Problem>(app, 'POST', '/auth/refresh', { refresh_token: joined.refresh_token })).body.code,
      ).toBe('accounts.login_revoked');
      expect((await logIn(email)).body.code).toBe('accounts.wrong_credentials');
      expect((await teamOf(owner)).members.map(({ id }) => id)).toEqual([owner.account_id]);
      expect((await remove(joined.account.id)).body.code).toBe('employers.colleague_not_found');
      await invite(email);
      expect((await accept(await mailedToken(email))).status).toBe(201);
    });

    test('who is removed while speaking in a chat gives it back to the bot', async () => {
      const colleague = await aColleague(app, owner);
      const response = await aResponse(app, await aVacancy(app, owner));
      const chat = await aChat(app, response);
      expect((await call(app, 'POST', `/responses/${response.id}/takeover`, undefined, colleague)).status).toBe(204);
      await remove(colleague.account_id);
      await app.drain();
      const [session] = await app.database.rows(`select taken_over_by from chat_sessions where response_id = $1`, [
        response.id,
      ]);
      expect(session).toEqual({ taken_over_by: null });
      await chat.close();
    });

    test.each(['PATCH', 'DELETE'])('of another company is not there: %s', async (method) => {
      const stranger = await aRecruiter(app);
      const body = method === 'PATCH' ? { employer_role: 'owner' } : undefined;
      const refused = await call<Problem>(app, method, `/employers/me/team/${stranger.account_id}`, body, owner);
      expect([refused.status, refused.body.code]).toEqual([404, 'employers.colleague_not_found']);
      expect((await call(app, 'GET', '/auth/me', undefined, stranger)).status).toBe(200);
    });

    test('who is no owner sees the team and changes nothing in it', async () => {
      const colleague = await aColleague(app, owner);
      expect((await teamOf(colleague)).members).toHaveLength(2);
      for (const { status } of [
        await invite(anEmail(), 'recruiter', colleague),
        await setRole(owner.account_id, 'recruiter', colleague),
        await remove(owner.account_id, colleague),
      ])
        expect(status).toBe(403);
    });
  });

  describe('the last owner', () => {
    test('stays owner, and does not remove itself', async () => {
      await aColleague(app, owner);
      const demoted = await setRole(owner.account_id, 'recruiter');
      expect([demoted.status, demoted.body.code]).toEqual([409, 'employers.last_owner']);
      expect((await remove(owner.account_id)).body.code).toBe('employers.not_oneself');
      expect((await call(app, 'GET', '/auth/me', undefined, owner)).status).toBe(200);
    });

    test('two owners who remove each other at once: exactly one stays', async () => {
      for (let round = 0; round < 5; round++) {
        const company = await aRecruiter(app);
        const other = await aColleague(app, company, 'owner');
        const answers = await Promise.all([remove(other.account_id, company), remove(company.account_id, other)]);
        const owners = await app.database.rows(
          `select 1 from accounts where employer_id = $1 and employer_role = 'owner' and deleted_at is null`,
          [company.employer_id],
        );
        expect(owners).toHaveLength(1);
        expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
        // Whoever comes second is either the last one, or already out.
        expect(answers.map(({ status }) => status).every((status) => [204, 401, 409].includes(status))).toBe(true);
      }
    });

    test('two owners who demote each other at once: exactly one stays', async () => {
      for (let round = 0; round < 5; round++) {
        const company = await aRecruiter(app);
        const other = await aColleague(app, company, 'owner');
        const answers = await Promise.all([
          setRole(other.account_id, 'recruiter', company),
          setRole(company.account_id, 'recruiter', other),
        ]);
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
        const members = (
          await app.database.rows<{ employer_role: string }>(
            `select employer_role from accounts where employer_id = $1 order by employer_role`,
            [company.employer_id],
          )
        ).map(({ employer_role }) => employer_role);
        expect(members).toEqual(['owner', 'recruiter']);
      }
    });

    test('the planted fault shows: without the trigger nobody would own the company', async () => {
      const company = await aRecruiter(app);
      const other = await aColleague(app, company, 'owner');
      await asOwner(app.config.database_url, (tx) =>
        tx.query('alter table accounts disable trigger accounts_last_owner'),
      );
      await setRole(other.account_id, 'recruiter', company);
      await setRole(company.account_id, 'recruiter', company);
      await asOwner(app.config.database_url, (tx) =>
        tx.query('alter table accounts enable trigger accounts_last_owner'),
      );
      const owners = await app.database.rows(
        `select 1 from accounts where employer_id = $1 and employer_role = 'owner'`,
        [company.employer_id],
      );
      expect(owners).toEqual([]);
    });

    test('is kept by the database, whoever writes to it', async () => {
      const company = await aRecruiter(app);
      await aColleague(app, company);
      await expect(
        app.database.rows(`update accounts set employer_role = 'recruiter' where id = $1`, [company.account_id]),
      ).rejects.toMatchObject({ constraint: 'accounts_last_owner' });
      await expect(app.database.rows(`delete from accounts where id = $1`, [company.account_id])).rejects.toMatchObject(
        {
          constraint: 'accounts_last_owner',
        },
      );
    });
  });
});
