import { Client } from 'pg';
import { inject } from 'vitest';
import { aRecruiter, type GivenRecruiter, send } from './given';

/** Somebody of the team that runs the product, who has a company besides. */
export async function anAdmin(): Promise<GivenRecruiter> {
  const recruiter = await aRecruiter({ company_name: 'SmartBot' });
  const client = new Client({ connectionString: inject('database_url') });
  await client.connect();
  try {
    await client.query(`update accounts set staff_role = 'admin' where email = $1`, [recruiter.email]);
  } finally {
    await client.end();
  }
  const { email, password } = recruiter;
  const session = await send<GivenRecruiter['session']>('POST', '/auth/login', { email, password });
  return { ...recruiter, session, token: session.access_token };
}
