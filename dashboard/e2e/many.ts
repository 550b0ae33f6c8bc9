import { Client } from 'pg';
import { inject } from 'vitest';
import { giveManyResponses } from '../../api/test/many-responses.js';
import { aRecruiter, type GivenRecruiter } from './given';

/** A recruiter whose company has this many responses, four fifths of them to one vacancy. */
export async function aRecruiterOfMany(count: number): Promise<GivenRecruiter & { vacancy_id: string }> {
  const recruiter = await aRecruiter({ company_name: 'Northern Light' });
  const database_url = inject('database_url');
  const { employer_id, vacancy_id } = await giveManyResponses(database_url, count, new Date());
  const client = new Client({ connectionString: database_url });
  await client.connect();
  try {
    for (const table of ['vacancies', 'responses'])
      await client.query(
        `update ${table} set employer_id = (select employer_id from accounts where email = $1) where employer_id = $2`,
        [recruiter.email, employer_id],
      );
    await client.query('vacuum (analyze) vacancies, responses');
  } finally {
    await client.end();
  }
  return { ...recruiter, vacancy_id };
}
