import type { DataSource } from '../../platform/db/data-source.js';
import { MIGRATIONS } from '../../../../migrations/index.js';
import { Reasons1766036000000 } from '../../../../migrations/1766036000000-reasons.js';
import { createTestDatabase } from '../../../test/database.js';
import { createDataSource } from '../../data-source.js';
import { newId } from '../../platform/ids.js';

const NOW = '2026-03-02T09:00:00Z';

describe('Reasons that were kept in append-only records', () => {
  let own: { url: string; drop(): Promise<void> };
  let dataSource: DataSource;
  beforeAll(async () => {
    own = await createTestDatabase();
    dataSource = await createDataSource(own.url, 2).initialize();
    const later = MIGRATIONS.length - MIGRATIONS.indexOf(Reasons1766036000000);
    for (let undone = 0; undone < later; undone++) await dataSource.undoLastMigration();
  }, 60_000);
  afterAll(async () => {
    await dataSource.destroy();
    await own.drop();
  });

  const someId = async (table: string): Promise<string> =>
    ((await dataSource.query(`select id from ${table} limit 1`)) as { id: string }[])[0]?.id ?? '';

  async function aResponse(): Promise<string> {
    await dataSource.query(
      `insert into employers (id, company_name, email, created_at, updated_at) values ($1, 'Company', 'hr@company.example', $2, $2)`,
      [newId(), NOW],
    );
    await dataSource.query(
      `insert into vacancies (id, employer_id, title, description, requirements, work_format, currency, language, status,
         approve_threshold, auto_reject, created_at, updated_at)
       values ($1, $2, 'Developer', 'Code.', '{}', 'remote', 'RUB', 'en', 'open', 0.6, false, $3, $3)`,
      [newId(), await someId('employers'), NOW],
    );
    await dataSource.query(
      `insert into candidates (id, full_name, email, locale, consent_text_version, consent_channel, consent_given_at, created_at, updated_at)
       values ($1, 'Anna', 'anna@mail.example', 'en', '1', 'web', $2, $2, $2)`,
      [newId(), NOW],
    );
    const id = newId();
    await dataSource.query(
      `insert into responses (id, vacancy_id, employer_id, candidate_id, candidate_email, created_at, updated_at)
       values ($1, $2, $3, $4, 'anna@mail.example', $5, $5)`,
      [id, await someId('vacancies'), await someId('employers'), await someId('candidates'), NOW],
    );
    return id;
  }

  async function anAccount(deleted_at: string | null = null): Promise<string> {
    const id = newId();
    await dataSource.query(
      `insert into accounts (id, email, password_hash, kind, deleted_at, created_at, updated_at)
       values ($1, $1::uuid::text || '@mail.example', '', 'member', $2, $3, $3)`,
      [id, deleted_at, NOW],
    );
    return id;
  }

  async function aDecision(response_id: string, reason: string | null): Promise<void> {
    await dataSource.query(
      `insert into decisions (id, response_id, vacancy_id, employer_id, actor_kind, status_before, status_after, reason, created_at)
       values ($1, $2, $2, $2, 'recruiter', 'new', 'approved', $3, $4)`,
      [newId(), response_id, reason, NOW],
    );
  }

  async function anEntry(action: string, subject_type: string, subject_id: string, details: unknown): Promise<void> {
    await dataSource.query(
      `insert into audit_entries (id, action, subject_type, subject_id, details, created_at) values ($1, $2, $3, $4, $5, $6)`,
      [newId(), action, subject_type, subject_id, details, NOW],
    );
  }

  async function aGrant(account_id: string, reason: string): Promise<void> {
    const id = newId();
    await dataSource.query(
      `insert into point_transfers (id, key, kind, account_id, amount, actor_id, reason, created_at)
       values ($1, $1::uuid::text, 'grant', $2, 0, $2, $3, $4)`,
      [id, account_id, reason, NOW],
    );
  }

  test('move to whom they are about, and go where nobody is left; back again they stand where they stood', async () => {
    const [response, gone] = [await aResponse(), newId()];
    const [member, deleted] = [await anAccount(), await anAccount(NOW)];
    await aDecision(response, 'A strong portfolio.');
    await aDecision(response, null);
    await aDecision(gone, 'Somebody who is erased.');
    await anEntry('response.moved', 'response', response, { from: 'hired', to: 'offer', reason: 'Thinks it over.' });
    await anEntry('response.moved', 'response', gone, { from: 'hired', to: 'offer', reason: 'Somebody erased.' });
    await anEntry('account.suspended', 'account', member, { until: NOW, reason: 'Advertises.' });
    await anEntry('account.suspended', 'account', deleted, { until: NOW, reason: 'Somebody deleted.' });
    await aGrant(member, 'Helped at the opening.');
    await aGrant(deleted, 'Somebody deleted.');

    await dataSource.runMigrations();
    const kept = await dataSource.query(
      `select response_id, account_ids, reason_text from reasons order by reason_text`,
    );
    expect(kept).toEqual([
      { response_id: response, account_ids: [], reason_text: 'A strong portfolio.' },
      { response_id: null, account_ids: [member], reason_text: 'Advertises.' },
      { response_id: null, account_ids: [member], reason_text: 'Helped at the opening.' },
      { response_id: response, account_ids: [], reason_text: 'Thinks it over.' },
    ]);
    const details = () => dataSource.query(`select details from audit_entries order by id`);
    expect(await details()).toEqual([
      { details: { from: 'hired', to: 'offer' } },
      { details: { from: 'hired', to: 'offer' } },
      { details: { until: NOW } },
      { details: { until: NOW } },
    ]);
    await expect(dataSource.query(`update audit_entries set action = 'x'`)).rejects.toThrow('append-only');

    const later = MIGRATIONS.length - MIGRATIONS.indexOf(Reasons1766036000000);
    for (let undone = 0; undone < later; undone++) await dataSource.undoLastMigration();
    expect((await details())[0]).toEqual({ details: { from: 'hired', to: 'offer', reason: 'Thinks it over.' } });
    expect(await dataSource.query(`select reason from decisions order by id`)).toEqual([
      { reason: 'A strong portfolio.' },
      { reason: null },
      { reason: null },
    ]);
    expect(await dataSource.query(`select reason from point_transfers order by id`)).toEqual([
      { reason: 'Helped at the opening.' },
      { reason: '' },
    ]);
  });
});
