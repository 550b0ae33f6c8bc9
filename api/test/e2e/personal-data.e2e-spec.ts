import { RetentionService } from '../../src/modules/candidates/retention.service.js';
import { startApp, type TestApp } from '../app.js';
import {
  aCandidate,
  aChat,
  anInvitation,
  aProfession,
  aRecruiter,
  aVacancy,
  call,
  type GivenRecruiter,
  PASSWORD,
  VACANCY,
} from '../given.js';
import {
  aMemberWith,
  aSession,
  type GivenMember,
  givePoints,
  HOUR_MS,
  MEETING_LINK,
} from '../given-mock-interviews.js';
import { NO_WORDS, OF_ACCOUNTS, OTHER_IDS, TRADE_STAYS, WORDS } from '../personal-data.js';
import { aWebhook, aWebhookDelivery } from '../webhook-receiver.js';

/** A word that the stories put wherever a person, or somebody who speaks of that person, can write. */
const WORD = 'unmistakable';
/** And one for what a company says of itself and of its work. */
const TRADE = 'tradename';
const SAID = `Said of the ${WORD} one.`;
const DAY_MS = 24 * HOUR_MS;

interface Held {
  word: string[];
  trade: string[];
  accounts: string[];
}

interface Column {
  name: string;
  table: string;
  column: string;
  type: string;
  is_checked: boolean;
}

const isId = ({ type }: Column): boolean => type === 'uuid' || type === '_uuid';

describe('What is kept about people', () => {
  let app: TestApp;
  let columns: Column[];
  let member: GivenMember;
  let owner: GivenRecruiter;
  let before: Held;
  let after: Held;
  let copies: Record<string, unknown>[];

  const post = async (path: string, body: unknown, by: { token?: string; headers?: Record<string, string> }) => {
    const { status, body: answer } = await call<{ id: string }>(app, 'POST', path, body, by);
    if (status >= 300) throw new Error(`POST ${path} answered ${status}: ${JSON.stringify(answer)}`);
    return answer;
  };
  const later = (milliseconds: number) => app.clock.set(new Date(app.clock.now().getTime() + milliseconds));

  /** In which columns the words stand, and in which the ids of these accounts. */
  async function look(account_ids: string[]): Promise<Held> {
    const found: Held = { word: [], trade: [], accounts: [] };
    const holds = async ({ table, column }: Column, condition: string, value: unknown): Promise<boolean> =>
      (await app.database.rows(`select 1 from ${table} where ${column}::text ${condition} limit 1`, [value])).length >
      0;
    for (const column of columns)
      if (isId(column)) {
        if (await holds(column, '~ any($1)', account_ids)) found.accounts.push(column.name);
      } else {
        if (await holds(column, `ilike '%' || $1 || '%'`, WORD)) found.word.push(column.name);
        if (await holds(column, `ilike '%' || $1 || '%'`, TRADE)) found.trade.push(column.name);
      }
    return found;
  }

  beforeAll(async () => {
    app = await startApp();
    columns = await app.database.rows<Column>(COLUMNS);
    const staff = {
      moderator: await aMemberWith(app, { staff_role: 'moderator' }),
      admin: await aMemberWith(app, { staff_role: 'admin' }),
      second_admin: await aMemberWith(app, { staff_role: 'admin' }),
    };
    owner = await aRecruiter(app, { company_name: `The ${TRADE} company` });
    member = await aMemberWith(app, { full_name: `Xenia ${WORD}` });
    await app.database.rows(
      `update accounts set email = $2, password_hash = (select password_hash from accounts where id = $3) where id = $1`,
      [member.account_id, `xenia@${WORD}.example`, owner.account_id],
    );
    await playCompany();
    await playMember(staff);
    await app.drain();

    const everybody = [member, owner, ...Object.values(staff)].map(({ account_id }) => account_id);
    before = await look(everybody);
    copies = [];
    for (const by of [member, owner, staff.admin, staff.moderator])
      copies.push(
        (await call<{ data: Record<string, unknown> }>(app, 'GET', '/accounts/me/export', undefined, by)).body.data,
      );
    for (const by of [member, owner])
      expect((await call(app, 'DELETE', '/accounts/me', { password: PASSWORD }, by)).status).toBe(204);
    await app.drain();
    for (const hours of [0, 25, 25]) {
      later(hours * HOUR_MS);
      await app.app.get(RetentionService).erase(app.clock.now());
      await app.drain();
    }
    after = await look([member.account_id, owner.account_id]);
  }, 120_000);
  afterAll(() => app.stop());

  /** A company that writes and is written about, with a candidate who applies and talks. */
  async function playCompany(): Promise<void> {
    const settings = { email: `hr@${TRADE}.example`, widget_origins: [`https://${TRADE}.example`] };
    expect((await call(app, 'PATCH', '/employers/me', settings, owner)).status).toBe(200);
    const vacancy = await aVacancy(app, owner, {
      ...{ title: `A ${TRADE} job`, description: TRADE, location: TRADE, status: 'open' },
      requirements: { ...VACANCY.requirements, skills: [{ name: TRADE, importance: 'must' }] },
    });
    const filter = {
      list: 'responses',
      name: `The ${WORD} ones`,
      filter: { q: WORD },
      sort: 'relevance_score',
      sort_order: 'desc',
    };
    const saved = await call(app, 'PUT', '/accounts/me/filters', filter, owner);
    expect({ status: saved.status, body: saved.body }).toMatchObject({ status: 200 });
    const faqs = [{ question: `Is it ${TRADE}?`, answer: TRADE }];
    expect((await call(app, 'PUT', `/vacancies/${vacancy.id}/faqs`, { items: faqs }, owner)).status).toBe(200);
    await aWebhookDelivery(app, owner, await aWebhook(app, owner, { url: `https://hooks.${TRADE}.example/` }));
    await anInvitation(app, owner, `olga@${WORD}.example`);

    const candidate = await aCandidate(app, {
      ...{ full_name: `Anna ${WORD}`, email: `anna@${WORD}.example`, phone: '+7 900 000-00-01', city: WORD },
      resume_text: `Developer\nSkills\n${TRADE}, ${WORD}`,
    });
    const headers = { 'x-candidate-token': candidate.candidate_token };
    const form = new FormData();
    form.append('file', new Blob([`Developer\nSkills\n${TRADE}, ${WORD}`]), `${WORD}.txt`);
    await post(`/candidates/${candidate.id}/resume`, form, { headers });
    const applied = { vacancy_id: vacancy.id, candidate_id: candidate.id };
    const response = (await post('/responses', applied, { headers })) as unknown as { id: string; chat_token: string };
    const chat = await aChat(app, response);
    for (const [index, message_text] of [`${WORD}: yes`, '250 000', 'yes', 'yes'].entries()) {
      chat.send({ type: 'message', client_message_id: `m-${index}`, message_text });
      await chat.next((frame) => frame.type === 'ack' || frame.type === 'error');
    }
    await app.drain();
    await chat.close();
    const on = (what: string, body?: unknown) => post(`/responses/${response.id}/${what}`, body, owner);
    await on('notes', { note_text: SAID });
    await on('decision', { status: 'approved', reason: SAID });
    await on('decision', { status: 'rejected', reason: SAID });
    await on('stage', { stage: 'declined', reason: SAID });
    await on('stage', { stage: 'inbox', reason: SAID });
    // As with somebody whom the product does not let in at present.
    await app.database.rows(`update chat_sessions set taken_over_by = $1`, [owner.account_id]);
  }

  /** A member in both roles, who is spoken of, complained about, suspended, given points and told of it all. */
  async function playMember(
    staff: Record<'moderator' | 'admin' | 'second_admin', { token: string; account_id: string }>,
  ) {
    const profession = await aProfession(app);
    const profile = {
      ...{ profession_ids: [profession.id], levels: ['middle'], languages: ['en'], about: SAID },
    };
    expect((await call(app, 'PATCH', '/members/me', profile, member)).status).toBe(200);
    const choice = { items: [{ kind: 'session_booked', is_shown: true, is_mailed: false }] };
    expect((await call(app, 'PATCH', '/notifications/preferences', choice, member)).status).toBe(200);
    await post('/members/me/calendar-feed', undefined, member);
    await post('/auth/password/forgot', { email: `xenia@${WORD}.example` }, {});
    await post('/admin/points/grants', { member_id: member.account_id, amount: 5, reason: SAID }, staff.admin);
    await post(
      '/admin/points/grants',
      { member_id: staff.second_admin.account_id, amount: 5, reason: 'Because.' },
      staff.admin,
    );
    const settings = { cancel_notice_hours: 3 };
    expect((await call(app, 'PATCH', '/admin/settings', settings, staff.admin)).status).toBe(200);

    const other = await aMemberWith(app, { points: 5 });
    const words = { notes: SAID, meeting_link: `https://meet.example/${WORD}` };
    const at = (hours: number) => ({ scheduled_times: [new Date(app.clock.now().getTime() + hours * HOUR_MS)] });
    const given = await aSession(app, { interviewer: member, interviewee: other, ...words, ...at(24) });
    const taken = await aSession(app, {
      interviewer: other,
      interviewee: member,
      meeting_link: MEETING_LINK,
      ...at(30),
    });
    const called_off = await aSession(app, { interviewer: member, interviewee: other, ...words, ...at(40) });
    await post(`/sessions/${called_off.id}/cancel`, undefined, member);
    const missed = await aSession(app, {
      interviewer: other,
      interviewee: member,
      meeting_link: MEETING_LINK,
      ...at(50),
    });

    later(31 * HOUR_MS);
    for (const session of [given, taken])
      expect((await call(app, 'PUT', `/sessions/${session.id}/complete`, undefined, member)).status).toBe(200);
    await post('/notifications/feedback-reminder', { session_id: given.id }, member);
    await post('/feedback', { session_id: given.id, rating: 4, comments: SAID, technical_score: 4 }, member);
    await post('/feedback', { session_id: given.id, rating: 5, comments: SAID }, other);
    await post('/feedback', { session_id: taken.id, rating: 4, comments: SAID, technical_score: 2 }, other);
    await post('/feedback', { session_id: taken.id, rating: 5, comments: SAID }, member);
    await post(`/sessions/${taken.id}/dispute`, { reason: SAID }, member);
    await app.drain();

    later(20 * HOUR_MS);
    const { id } = await post(`/sessions/${missed.id}/no-show`, { report_text: SAID }, other);
    await app.drain();
    await post(`/moderation/cases/${id}/answer`, { answer_text: SAID }, member);
    later(49 * HOUR_MS);
    const decide = async (by: { token: string }, outcome: string) => {
      await post(`/moderation/cases/${id}/claim`, undefined, by);
      await post(`/moderation/cases/${id}/decide`, { outcome, reason: SAID }, by);
    };
    await post(`/moderation/cases/${id}/claim`, undefined, staff.moderator);
    await post(`/moderation/cases/${id}/escalate`, { reason: SAID }, staff.moderator);
    await decide(staff.admin, 'interviewee_absent');
    await post(`/moderation/cases/${id}/appeal`, { appeal_text: SAID }, member);
    await decide(staff.second_admin, 'interviewee_absent');
    const complaint = { member_id: other.account_id, report_text: SAID };
    const { id: complained } = await post('/moderation/complaints', complaint, member);
    await post(`/moderation/cases/${complained}/claim`, undefined, staff.moderator);

    const until = new Date(app.clock.now().getTime() + DAY_MS);
    await post(`/admin/accounts/${member.account_id}/suspension`, { until, reason: SAID }, staff.admin);
    expect(
      (await call(app, 'DELETE', `/admin/accounts/${member.account_id}/suspension`, undefined, staff.admin)).status,
    ).toBeLessThan(300);
    await givePoints(app, [other], 1);
    const email = `xenia@${WORD}.example`;
    const signed_in = await call<{ access_token: string }>(app, 'POST', '/auth/login', { email, password: PASSWORD });
    member = { ...member, token: signed_in.body.access_token };
    const again = await call<{ access_token: string }>(app, 'POST', '/auth/login', {
      email: owner.email,
      password: PASSWORD,
    });
    owner = { ...owner, token: again.body.access_token };
  }

  const named = (isOf: (column: Column) => boolean): string[] => columns.filter(isOf).map(({ name }) => name);

  test('every column of text either holds words of people, or it is said what it holds instead', () => {
    const texts = named((column) => !isId(column) && !column.is_checked);
    const secret = (name: string) => (name.endsWith('_hash') && name.includes('token')) || name.endsWith('ticket_hash');
    const told = [...WORDS, ...Object.keys(NO_WORDS)];
    expect(texts.filter((name) => !told.includes(name) && !secret(name))).toEqual([]);
    expect(told.filter((name) => !texts.includes(name))).toEqual([]);
  });

  test('the stories say something wherever people can, and it stands nowhere else', () => {
    const said = [...new Set([...before.word, ...before.trade])].filter((name) => !TRADE_STAYS[name]);
    expect(said.sort()).toEqual([...WORDS].sort());
    expect(before.word.filter((name) => TRADE_STAYS[name])).toEqual([]);
  });

  test('nothing that was said by or about somebody is left when all of them are erased', () => {
    expect(after.word).toEqual([]);
    expect(after.trade).toEqual(Object.keys(TRADE_STAYS));
  });

  test('every column that names an account is in a copy of the own data, or it is said why not', () => {
    const known = Object.keys(OF_ACCOUNTS);
    expect(before.accounts.filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !before.accounts.includes(name))).toEqual([]);
    for (const [column, { section }] of Object.entries(OF_ACCOUNTS)) {
      if (!section) continue;
      const shown = copies.some((copy) => JSON.stringify(copy[section] ?? []).length > 2);
      expect({ column, section, shown }).toEqual({ column, section, shown: true });
    }
  });

  test('an id stays only where it is said why', () => {
    const stays = Object.entries(OF_ACCOUNTS).filter(([, { stays }]) => stays);
    expect(after.accounts.filter((name) => !OF_ACCOUNTS[name]?.stays)).toEqual([]);
    expect(stays.length).toBeGreaterThan(0);
  });

  test('every other id is of something else', async () => {
    const references = await app.database.rows<{ name: string }>(REFERENCES);
    const explained = [...Object.keys(OF_ACCOUNTS), ...references.map(({ name }) => name), ...OTHER_IDS];
    const ids = named((column) => isId(column) && column.column !== 'id');
    expect(ids.filter((name) => !explained.includes(name))).toEqual([]);
  });
});

const COLUMNS = `
  select c.table_name || '.' || c.column_name as name, c.table_name as table, c.column_name as column, c.udt_name as type,
    exists (select from pg_constraint k
      where k.conrelid = format('%I', c.table_name)::regclass and k.contype = 'c' and cardinality(k.conkey) = 1
        and k.conkey[1] = c.ordinal_position
        and pg_get_constraintdef(k.oid) like '%' || c.column_name || ' = ANY%') as is_checked
  from information_schema.columns c join pg_tables t on t.schemaname = 'public' and t.tablename = c.table_name
  where c.table_schema = 'public' and c.udt_name in ('text', '_text', 'varchar', 'json', 'jsonb', 'tsvector', 'uuid', '_uuid')
  order by 1`;

const REFERENCES = `
  select k.conrelid::regclass || '.' || a.attname as name
  from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
  where k.contype = 'f' and k.confrelid <> 'accounts'::regclass`;
