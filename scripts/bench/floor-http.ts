import { createSecretKey } from 'node:crypto';
import { JwtService } from '@nestjs/jwt';
import fastify from 'fastify';
import pg from 'pg';

/** Bare Fastify: the product's SQL, its answer, its JWT check, and nothing else. */
const { DATABASE_URL, JWT_SECRET = '', PORT } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
const jwt = new JwtService({ secret: createSecretKey(Buffer.from(JWT_SECRET)) as never });

const RESPONSES = `select r.id, r.vacancy_id, r.candidate_id, r.status, r.stage, r.relevance_score, r.rejection_reasons, r.is_confirmed,
    r.is_incomplete, r.is_review_requested, r.closed_reason, r.decided_at, r.created_at,
    v.title as vacancy_title, c.full_name as candidate_full_name, c.email as candidate_email, c.city as candidate_city
  from responses r join vacancies v on v.id = r.vacancy_id join candidates c on c.id = r.candidate_id
  where r.employer_id = $1 and r.vacancy_id = $2
  order by coalesce(r.relevance_score, -1) desc, r.id desc limit $3`;
const COUNT = `select count(*)::int as total from (select 1 from responses r where r.employer_id = $1 and r.vacancy_id = $2 limit 10001) as counted`;

const app = fastify();
const employerOf = (authorization = ''): string =>
  jwt.verify<{ employer_id: string }>(authorization.slice('Bearer '.length), { algorithms: ['HS256'] }).employer_id;

app.get('/health/ready', () => ({ status: 'ok' }));
app.get<{ Params: { id: string } }>('/api/v1/vacancies/:id', async ({ headers, params }, reply) => {
  const { rows } = await pool.query(`select * from vacancies where id = $1 and employer_id = $2`, [
    params.id,
    employerOf(headers.authorization),
  ]);
  return rows[0] ?? reply.code(404).send();
});
app.get<{ Querystring: { vacancy_id: string } }>('/api/v1/responses', async ({ headers, query }) => {
  const params = [employerOf(headers.authorization), query.vacancy_id];
  const [{ rows }, count] = await Promise.all([
    pool.query<Record<string, unknown>>(RESPONSES, [...params, 26]),
    pool.query<{ total: number }>(COUNT, params),
  ]);
  const items = rows.slice(0, 25).map((row) => {
    const { vacancy_id, vacancy_title, candidate_id, candidate_full_name, candidate_email, candidate_city, ...rest } =
      row;
    return {
      ...rest,
      vacancy: { id: vacancy_id, title: vacancy_title },
      candidate: { id: candidate_id, full_name: candidate_full_name, email: candidate_email, city: candidate_city },
    };
  });
  const last = items.at(-1) as { id: string; relevance_score: number | null } | undefined;
  const next_cursor = last && Buffer.from(JSON.stringify([last.relevance_score ?? -1, last.id])).toString('base64url');
  return { items, total: count.rows[0]?.total, is_estimate: false, next_cursor };
});
process.once('SIGTERM', () => process.exit(0));
await app.listen({ port: Number(PORT), host: '127.0.0.1' });
