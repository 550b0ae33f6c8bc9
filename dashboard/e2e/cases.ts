import { Client } from 'pg';
import { inject } from 'vitest';
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

export interface GivenCase {
  id: string;
  session_id: string;
  interviewer: GivenMember;
  interviewee: GivenMember;
}

/** An interviewer says that the other side did not come an hour ago, and the other side has objected. */
export async function anAbsence({
  interviewer: first = 'Anna Petrova',
  interviewee: second = 'Boris Ivanov',
  report_text = 'I waited for twenty minutes; nobody came.',
  answer_text = 'I was there: the link did not open.',
} = {}): Promise<GivenCase> {
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
  const booked = await call<{ id: string }>('POST', `/mock-interviews/${slot_id}/book`, {}, interviewee.token);
  for (const [table, id] of [
    ['mock_interviews', slot_id],
    ['sessions', booked.id],
  ])
    await inDatabase(`update ${table} set scheduled_time = $2 where id = $1`, [id, new Date(Date.now() - 3_600_000)]);
  const { id } = await call<{ id: string }>(
    'POST',
    `/sessions/${booked.id}/no-show`,
    { report_text },
    interviewer.token,
  );
  await send('POST', `/moderation/cases/${id}/answer`, { answer_text }, interviewee.token);
  return { id, session_id: booked.id, interviewer, interviewee };
}
