import { Client } from 'pg';
import { inject, vi } from 'vitest';
import { anAdmin } from './administrators';
import { call, type GivenRecruiter, mailedLink, send } from './given';

export type GivenMember = GivenRecruiter & { id: string };

async function inDatabase(statement: string, params: unknown[]): Promise<void> {
  const client = new Client({ connectionString: inject('database_url') });
  await client.connect();
  try {
    await client.query(statement, params);
  } finally {
    await client.end();
  }
}

let members = 0;

/** A member whose e-mail is verified; one of the staff where `staff_role` says so. */
export async function aMember(
  full_name: string,
  { staff_role = null }: { staff_role?: 'moderator' | 'admin' | null } = {},
): Promise<GivenMember> {
  members += 1;
  const email = `member-${process.pid}-${members}-${Date.now()}@mail.example`;
  const password = 'correct horse battery';
  const { account } = await call<{ account: { id: string } }>('POST', '/members/register', {
    ...{ full_name, email, password },
  });
  const token = new URLSearchParams(new URL(await mailedLink(email)).hash.slice(1)).get('token');
  await send('POST', '/auth/email/verify', { token });
  if (staff_role) await inDatabase(`update accounts set staff_role = $2 where id = $1`, [account.id, staff_role]);
  const session = await send<GivenRecruiter['session']>('POST', '/auth/login', { email, password });
  return { id: account.id, email, password, token: session.access_token, session };
}

interface GivenSession {
  id: string;
  interviewer: GivenMember;
  interviewee: GivenMember;
}

interface Two {
  interviewer?: string;
  interviewee?: string;
}

/** Two members and the interview that they were to have an hour ago; the interviewee has two points left. */
async function aSession({
  interviewer: first = 'Anna Petrova',
  interviewee: second = 'Boris Ivanov',
}: Two): Promise<GivenSession> {
  const [interviewer, interviewee, admin] = [await aMember(first), await aMember(second), await anAdmin()];
  await send('POST', '/admin/points/grants', { member_id: interviewee.id, amount: 3, reason: 'A start.' }, admin.token);
  const [profession] = (await send<{ items: { id: string }[] }>('GET', '/professions', undefined)).items;
  const { items } = await call<{ items: { id: string }[] }>(
    'POST',
    '/mock-interviews',
    {
      profession_id: profession?.id,
      level: 'middle',
      language: 'en',
      scheduled_times: [new Date(Date.now() + 24 * 3_600_000)],
      duration: 60,
      meeting_link: 'https://meet.example/anna',
    },
    interviewer.token,
  );
  const slot_id = items[0]?.id ?? '';
  const { id } = await call<{ id: string }>('POST', `/mock-interviews/${slot_id}/book`, {}, interviewee.token);
  for (const [table, row] of [
    ['mock_interviews', slot_id],
    ['sessions', id],
  ])
    await inDatabase(`update ${table} set scheduled_time = $2 where id = $1`, [row, new Date(Date.now() - 3_600_000)]);
  return { id, interviewer, interviewee };
}

export interface GivenCase {
  id: string;
  session_id: string;
  interviewer: GivenMember;
  interviewee: GivenMember;
}

/** An interviewer says that the other side did not come an hour ago, and the other side has objected. */
export async function anAbsence({
  report_text = 'I waited for twenty minutes; nobody came.',
  answer_text = 'I was there: the link did not open.',
  ...two
}: Two & { report_text?: string; answer_text?: string } = {}): Promise<GivenCase> {
  const { id: session_id, ...people } = await aSession(two);
  const { id } = await call<{ id: string }>(
    'POST',
    `/sessions/${session_id}/no-show`,
    { report_text },
    people.interviewer.token,
  );
  await send('POST', `/moderation/cases/${id}/answer`, { answer_text }, people.interviewee.token);
  return { id, session_id, ...people };
}

/** An interviewee disputes the feedback of the interviewer, who has answered. */
export async function aDispute({
  comments = 'Knows nothing of databases.',
  reason = 'We did not talk about databases.',
  answer_text = 'We did, in the second half.',
  ...two
}: Two & { comments?: string; reason?: string; answer_text?: string } = {}): Promise<GivenCase> {
  const { id: session_id, ...people } = await aSession(two);
  const { interviewer, interviewee } = people;
  await send('PUT', `/sessions/${session_id}/complete`, {}, interviewer.token);
  await call('POST', '/feedback', { session_id, rating: 1, comments, technical_score: 2 }, interviewer.token);
  await call('POST', '/feedback', { session_id, rating: 4, comments: 'Calm and clear.' }, interviewee.token);
  await send('POST', `/sessions/${session_id}/dispute`, { reason }, interviewee.token);
  const mine = () => send<{ items: { id: string }[] }>('GET', '/moderation/cases/mine', undefined, interviewer.token);
  const { id } = await vi.waitFor(
    async () => {
      const [found] = (await mine()).items;
      if (!found) throw new Error('There is no case yet');
      return found;
    },
    { timeout: 15_000, interval: 100 },
  );
  await send('POST', `/moderation/cases/${id}/answer`, { answer_text }, interviewer.token);
  return { id, session_id, ...people };
}

/** An interviewee complains about the interviewer. */
export async function aComplaint({
  report_text = 'Sold courses instead of asking questions.',
  ...two
}: Two & { report_text?: string } = {}): Promise<GivenCase> {
  const { id: session_id, ...people } = await aSession(two);
  const { id } = await call<{ id: string }>(
    'POST',
    '/moderation/complaints',
    { member_id: people.interviewer.id, session_id, report_text },
    people.interviewee.token,
  );
  return { id, session_id, ...people };
}
