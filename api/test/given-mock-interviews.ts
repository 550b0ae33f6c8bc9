import { createHmac, randomUUID } from 'node:crypto';
import type { Config } from '../src/config/config.js';
import { AccountsService } from '../src/modules/accounts/accounts.service.js';
import { SignInService } from '../src/modules/accounts/sign-in.service.js';
import { MembersService } from '../src/modules/members/members.service.js';
import { PointsService } from '../src/modules/points/points.service.js';
import type { StaffRole } from '../src/platform/auth/actor.js';
import { Transactions } from '../src/platform/db/transactions.js';
import { newId } from '../src/platform/ids.js';
import type { TestApp } from './app.js';
import { call } from './given.js';

export const HOUR_MS = 3_600_000;
export const MEETING_LINK = 'https://meet.example/anna';

/** The first profession of every installation. */
export const PROFESSION_ID = '019b0000-0000-7000-8000-000000000001';

export interface GivenMember {
  token: string;
  account_id: string;
}

interface GivenRights {
  points?: number;
  is_verified?: boolean;
  full_name?: string;
  staff_role?: StaffRole;
}

/** The same token for years, so that a test can move the clock. */
function forYears(token: string, { jwt_secret }: Config): string {
  const [header = '', payload = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { exp: number };
  const late = Buffer.from(JSON.stringify({ ...claims, exp: claims.exp + 10 * 365 * 24 * 3600 })).toString('base64url');
  return `${header}.${late}.${createHmac('sha256', jwt_secret).update(`${header}.${late}`).digest('base64url')}`;
}

/** Members who are signed in, made without hashing passwords; verified and with points, as far as said. */
export async function someMembers(
  { app, clock, config }: Pick<TestApp, 'app' | 'clock' | 'config'>,
  count: number,
  { points = 0, is_verified = true, full_name = 'Anna Petrova', staff_role }: GivenRights = {},
): Promise<GivenMember[]> {
  const members = await app.get(Transactions).run(async (tx) => {
    const made: GivenMember[] = [];
    for (let place = 0; place < count; place++) {
      const account = await app.get(AccountsService).create(tx, {
        email: `${randomUUID()}@mail.example`,
        password_hash: 'none: nobody signs in with it',
        kind: 'member',
        locale: 'en',
        full_name,
        is_verified,
        ...(staff_role ? { staff_role } : {}),
      });
      await app.get(MembersService).enrol(tx, account.id);
      const { access_token } = await app.get(SignInService).open(tx, account);
      made.push({ token: forYears(access_token, config), account_id: account.id });
    }
    return made;
  });
  if (points > 0) await givePoints({ app, clock }, members, points);
  return members;
}

export async function aMemberWith(app: TestApp, given: GivenRights = {}): Promise<GivenMember> {
  const [member] = await someMembers(app, 1, given);
  return member as GivenMember;
}

export async function givePoints(
  { app, clock }: Pick<TestApp, 'app' | 'clock'>,
  members: GivenMember[],
  amount: number,
): Promise<void> {
  await app.get(Transactions).run(async (tx) => {
    for (const { account_id } of [...members].sort((a, b) => (a.account_id < b.account_id ? -1 : 1)))
      await app
        .get(PointsService)
        .rewardOnce(tx, { key: `given ${randomUUID()} ${clock.now().getTime()}`, account_id, amount });
  });
}

export interface GivenSlot {
  id: string;
  scheduled_time: string;
}

/** What a slot is unless a test says otherwise: tomorrow at this time, an hour long. */
export const slotBody = (app: Pick<TestApp, 'clock'>, changes: Record<string, unknown> = {}) => ({
  profession_id: PROFESSION_ID,
  level: 'middle',
  language: 'en',
  scheduled_times: [new Date(app.clock.now().getTime() + 24 * HOUR_MS)],
  duration: 60,
  meeting_link: MEETING_LINK,
  ...changes,
});

export async function someSlots(
  app: TestApp,
  interviewer: { token: string },
  changes: Record<string, unknown> = {},
): Promise<GivenSlot[]> {
  const { status, body } = await call<{ items: GivenSlot[] }>(
    app,
    'POST',
    '/mock-interviews',
    slotBody(app, changes),
    interviewer,
  );
  if (status !== 201) throw new Error(`mock-interviews answered ${status}: ${JSON.stringify(body)}`);
  return body.items;
}

export async function aSlot(
  app: TestApp,
  interviewer: { token: string },
  changes: Record<string, unknown> = {},
): Promise<GivenSlot> {
  return (await someSlots(app, interviewer, changes))[0] as GivenSlot;
}

export interface GivenSession {
  id: string;
  mock_interview_id: string;
  interviewer: GivenMember;
  interviewee: GivenMember;
  scheduled_time: Date;
}

/** A booked slot; both people are new unless given. */
export async function aSession(
  app: TestApp,
  {
    interviewer,
    interviewee,
    ...changes
  }: { interviewer?: GivenMember; interviewee?: GivenMember } & Record<string, unknown> = {},
): Promise<GivenSession> {
  const by = interviewer ?? (await aMemberWith(app));
  const who = interviewee ?? (await aMemberWith(app, { points: 3 }));
  const slot = await aSlot(app, by, changes);
  const { status, body } = await call<{ id: string }>(app, 'POST', `/mock-interviews/${slot.id}/book`, undefined, who);
  if (status !== 201) throw new Error(`book answered ${status}: ${JSON.stringify(body)}`);
  return {
    id: body.id,
    mock_interview_id: slot.id,
    interviewer: by,
    interviewee: who,
    scheduled_time: new Date(slot.scheduled_time),
  };
}

/** The interviewee says that the interviewer did not come, whatever the clock says. */
export async function aCase(app: TestApp, { id, interviewer, interviewee }: GivenSession): Promise<{ id: string }> {
  const [made] = await app.database.rows<{ id: string }>(
    `insert into moderation_cases (id, kind, session_id, reporter_id, subject_id, report_text, answer_due_at, resolves_at, due_at, created_at)
     values ($1, 'no_show', $2, $3, $4, 'Nobody came.', $6, $6, $6, $5) returning id`,
    [
      ...[newId(), id, interviewee.account_id, interviewer.account_id, app.clock.now()],
      new Date(app.clock.now().getTime() + 7 * 24 * HOUR_MS),
    ],
  );
  return made as { id: string };
}
