import { newId } from '../../src/platform/ids.js';
import { startApp, type TestApp } from '../app.js';
import {
  aCandidate,
  aChat,
  aColleague,
  aRecruiter,
  aResponse,
  aVacancy,
  call,
  type GivenCandidate,
  type GivenRecruiter,
  type GivenResponse,
} from '../given.js';

interface Reason {
  code: string;
}

interface Detail {
  id: string;
  status: string;
  stage: string;
  is_confirmed: boolean;
  is_review_requested: boolean;
  closed_reason: string | null;
  relevance_score: number | null;
  rejection_reasons: Reason[];
  decided_at: string | null;
  candidate: { full_name: string };
  score: { relevance_score: number } | null;
  decisions: {
    actor_kind: string;
    actor_id: string | null;
    status_before: string;
    status_after: string;
    reason: string | null;
    actor_name: string | null;
    breakdown: { weight: number; outcome: string }[];
  }[];
  moves: { actor_id: string; actor_name: string | null; from: string; to: string; reason: string | null }[];
  notes: { note_text: string; account_id: string }[];
  code?: string;
}

interface Page {
  items: Detail[];
  total: number;
  is_estimate: boolean;
  next_cursor: string | null;
}

const STAGES = ['inbox', 'screening', 'shortlist', 'interview', 'offer', 'hired', 'declined'];

describe('Responses', () => {
  let app: TestApp;
  let recruiter: GivenRecruiter;
  let vacancy: { id: string };
  beforeAll(async () => {
    app = await startApp();
    recruiter = await aRecruiter(app);
    vacancy = await aVacancy(app, recruiter);
  });
  afterAll(() => app.stop());

  const apply = (candidate: GivenCandidate, vacancy_id: string) =>
    call<Detail & { chat_token: string; chat_link: string }>(
      app,
      'POST',
      '/responses',
      { vacancy_id, candidate_id: candidate.id },
      { headers: { 'x-candidate-token': candidate.candidate_token } },
    );
  const read = async ({ id }: { id: string }, by = recruiter) =>
    (await call<Detail>(app, 'GET', `/responses/${id}`, undefined, by)).body;
  const decide = ({ id }: { id: string }, status: string, reason?: string) =>
    call<Detail>(app, 'POST', `/responses/${id}/decision`, { status, ...(reason ? { reason } : {}) }, recruiter);
  const move = ({ id }: { id: string }, stage: string, reason?: string) =>
    call<Detail>(app, 'POST', `/responses/${id}/stage`, { stage, ...(reason ? { reason } : {}) }, recruiter);
  const byCandidate = (response: GivenResponse, what: 'withdraw' | 'review-request') =>
    call<Detail>(app, 'POST', `/responses/${response.id}/${what}`, undefined, {
      headers: { 'x-chat-token': response.chat_token },
    });

  /** A response whose chat is over and scored. The vacancy knocks out whoever cannot work in shifts. */
  async function aScored(shifts: 'yes' | 'no', changes: Record<string, unknown> = {}): Promise<GivenResponse> {
    const response = await aResponse(
      app,
      Object.keys(changes).length > 0 ? await aVacancy(app, recruiter, changes) : vacancy,
    );
    const chat = await aChat(app, response);
    for (const [index, message_text] of [shifts, '250 000', 'yes'].entries()) {
      await chat.next((frame) => frame.type === 'message' && frame.question !== undefined);
      chat.send({ type: 'message', client_message_id: `m-${index}`, message_text });
      await chat.next('ack');
    }
    await chat.next('finished');
    await app.drain();
    await chat.close();
    return response;
  }

  describe('an application', () => {
    test('is answered with the key to its chat, which the link carries where no server sees it', async () => {
      const candidate = await aCandidate(app);
      const { status, body } = await apply(candidate, vacancy.id);
      expect(status).toBe(201);
      expect(body).toEqual({
        id: expect.any(String),
        vacancy_id: vacancy.id,
        candidate_id: candidate.id,
        status: 'new',
        chat_token: expect.stringMatching(/^[\w-]{43}$/),
        chat_link: `http://smartbot.example/chat/${body.id}#token=${body.chat_token}`,
        created_at: app.clock.now().toISOString(),
      });
      expect(await read(body)).toMatchObject({
        status: 'new',
        stage: 'inbox',
        relevance_score: null,
        rejection_reasons: [],
        score: null,
        decisions: [],
        notes: [],
        decided_at: null,
        candidate: { full_name: 'Anna Petrova' },
      });
      const kept = await app.database.rows(`select 1 from chat_tokens where token_hash = $1`, [body.chat_token]);
      expect(kept).toEqual([]);
    });

    test('with the same e-mail to the same vacancy is refused, reveals nothing, and mails a link that works', async () => {
      const first = await aResponse(app, vacancy, { email: 'twice@mail.example', full_name: 'First Name' });
      const again = await aCandidate(app, { email: ' TWICE@mail.example', full_name: 'Somebody Else' });
      app.mails.length = 0;
      const { status, body } = await apply(again, vacancy.id);
      expect(status).toBe(409);
      expect(body).toEqual({
        type: 'urn:smartbot:problem:responses.already_applied',
        title: expect.any(String),
        status: 409,
        detail: expect.any(String),
        code: 'responses.already_applied',
      });
      await app.drain();

      const mails = app.mails.filter(({ subject }) => subject.includes('Backend developer'));
      expect(mails.map(({ to }) => to)).toEqual(['twice@mail.example']);
      const [, response_id, token] = /\/chat\/([0-9a-f-]+)#token=([\w-]+)/.exec(mails[0]?.body ?? '') ?? [];
      expect(response_id).toBe(first.id);
      expect(token).not.toBe(first.chat_token);
      for (const chat_token of [token ?? '', first.chat_token]) {
        const chat = await aChat(app, { ...first, chat_token });
        await chat.close();
      }
      // Who applied again is not seen by the employer, and sees nothing of the first application.
      expect((await call(app, 'GET', `/candidates/${again.id}`, undefined, recruiter)).status).toBe(404);
      const exported = await call<{ responses: unknown[] }>(app, 'GET', `/candidates/${again.id}/export`, undefined, {
        headers: { 'x-candidate-token': again.candidate_token },
      });
      expect(exported.body.responses).toEqual([]);
    });

    test('of one person by two requests at once is one application', async () => {
      const candidates = await Promise.all([1, 2, 3].map(() => aCandidate(app, { email: 'racing@mail.example' })));
      const answers = await Promise.all(candidates.map((candidate) => apply(candidate, vacancy.id)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    });

    test('to another vacancy with the same e-mail is another application', async () => {
      const candidate = await aCandidate(app);
      expect((await apply(candidate, vacancy.id)).status).toBe(201);
      expect((await apply(candidate, (await aVacancy(app, recruiter)).id)).status).toBe(201);
    });

    test('shows in what the candidate can take out of here', async () => {
      const response = await aScored('yes');
      const { body } = await call<{ candidate: Record<string, unknown>; responses: Record<string, unknown>[] }>(
        app,
        'GET',
        `/candidates/${response.candidate.id}/export`,
        undefined,
        { headers: { 'x-candidate-token': response.candidate.candidate_token } },
      );
      expect(body.candidate).toMatchObject({ email: response.candidate.email, consent_channel: 'web' });
      expect(JSON.stringify(body)).not.toContain('token_hash');
      expect(body.responses).toEqual([
        expect.objectContaining({
          id: response.id,
          vacancy_title: 'Backend developer',
          status: 'approved',
          relevance_score: 1,
          messages: expect.arrayContaining([
            expect.objectContaining({ sender_type: 'candidate', message_text: '250 000' }),
          ]),
        }),
      ]);
    });
  });

  describe('the bot', () => {
    test('approves from the threshold on', async () => {
      const response = await aScored('yes', { approve_threshold: 1 });
      expect(await read(response)).toMatchObject({
        status: 'approved',
        relevance_score: 1,
        rejection_reasons: [],
        is_confirmed: false,
      });
    });

    test('rejects below it, with the score as the reason', async () => {
      const changes = {
        approve_threshold: 0.9,
        requirements: {
          skills: ['TypeScript', 'Haskell'].map((name) => ({ name, importance: 'must' })),
          questions: [],
        },
      };
      const response = await aResponse(app, await aVacancy(app, recruiter, changes));
      const chat = await aChat(app, response);
      for (const [index, message_text] of ['no', 'yes'].entries()) {
        await chat.next((frame) => frame.type === 'message' && frame.question !== undefined);
        chat.send({ type: 'message', client_message_id: `m-${index}`, message_text });
        await chat.next('ack');
      }
      await chat.next('finished');
      await app.drain();
      await chat.close();
      const detail = await read(response);
      expect(detail.status).toBe('rejected');
      expect(detail.relevance_score).toBeLessThan(0.9);
      expect(detail.rejection_reasons.map(({ code }) => code)).toContain('score.below');
    });

    test('rejects on a knockout whatever the score, which waits for a person', async () => {
      const response = await aScored('no', { approve_threshold: 0 });
      const detail = await read(response);
      expect(detail).toMatchObject({ status: 'rejected', is_confirmed: false });
      expect(detail.rejection_reasons.map(({ code }) => code)).toContain('question.knocked_out');
      expect((await byCandidate(response, 'review-request')).body).toMatchObject({
        status: 'under_review',
        is_review_requested: true,
      });
    });

    test('rejects by itself where the employer lets it', async () => {
      const response = await aScored('no', { auto_reject: true });
      expect(await read(response)).toMatchObject({ status: 'rejected', is_confirmed: true });
      expect((await byCandidate(response, 'review-request')).body).toMatchObject({ status: 'rejected' });
    });
  });

  describe('a decision', () => {
    test.each(['approved', 'rejected'])('can be made before the chat: %s', async (status) => {
      const response = await aResponse(app, vacancy);
      const answer = await decide(response, status);
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({
        status,
        is_confirmed: true,
        stage: 'inbox',
        decided_at: app.clock.now().toISOString(),
        rejection_reasons: status === 'rejected' ? [{ code: 'recruiter.decided' }] : [],
        decisions: [
          {
            actor_kind: 'recruiter',
            actor_id: recruiter.account_id,
            status_before: 'new',
            status_after: status,
            reason: null,
          },
        ],
      });
    });

    test('in mid-chat ends the chat politely', async () => {
      const response = await aResponse(app, vacancy);
      const chat = await aChat(app, response);
      await decide(response, 'rejected');
      await app.drain();
      expect(await chat.next('finished')).toMatchObject({ type: 'finished', status: 'rejected' });
      await chat.close();
      expect(await read(response)).toMatchObject({
        status: 'rejected',
        rejection_reasons: [{ code: 'recruiter.decided' }],
      });
    });

    test("confirms the bot's rejection without a reason, and keeps the bot's own", async () => {
      const response = await aScored('no');
      const before = await read(response);
      const { body } = await decide(response, 'rejected');
      expect(body).toMatchObject({
        status: 'rejected',
        is_confirmed: true,
        rejection_reasons: before.rejection_reasons,
      });
      expect(body.rejection_reasons.length).toBeGreaterThan(0);
      expect(body.decisions.map(({ actor_kind }) => actor_kind)).toEqual(['bot', 'recruiter']);
    });

    test.each([
      ['rejected', 'no', 'approved'],
      ['approved', 'yes', 'rejected'],
    ] as const)("that overrules the bot's %s needs a reason", async (was, shifts, to) => {
      const response = await aScored(shifts);
      const refused = await decide(response, to);
      expect([refused.status, refused.body.code]).toEqual([422, 'responses.reason_needed']);
      expect(await read(response)).toMatchObject({ status: was, is_confirmed: false });

      const { status, body } = await decide(response, to, 'We have met in person.');
      expect(status).toBe(200);
      expect(body).toMatchObject({ status: to, is_confirmed: true });
      expect(body.rejection_reasons).toEqual(to === 'rejected' ? [{ code: 'recruiter.decided' }] : []);
      expect(body.decisions.at(-1)).toMatchObject({
        status_before: was,
        status_after: to,
        reason: 'We have met in person.',
      });
    });

    test("is what a bot's rejection is listed for, until somebody has decided", async () => {
      const [confirmed, overruled, waiting] = [await aScored('no'), await aScored('no'), await aScored('no')];
      const listed = async () => {
        const { body } = await call<Page>(app, 'GET', '/responses?is_unconfirmed=true&limit=100', undefined, recruiter);
        return [confirmed, overruled, waiting].map(({ id }) => body.items.some((row) => row.id === id));
      };
      expect(await listed()).toEqual([true, true, true]);
      await decide(confirmed, 'rejected');
      await decide(overruled, 'approved', 'A nurse in need.');
      expect(await listed()).toEqual([false, false, true]);
      await byCandidate(waiting, 'withdraw');
      expect(await listed()).toEqual([false, false, false]);
    });

    test('that is repeated is one decision', async () => {
      const response = await aResponse(app, vacancy);
      await decide(response, 'approved');
      expect((await decide(response, 'approved')).body.decisions).toHaveLength(1);
      await Promise.all([decide(response, 'rejected', 'a'), decide(response, 'rejected', 'b')]);
      expect((await read(response)).decisions).toHaveLength(2);
    });

    test('settles a request for a human review', async () => {
      const response = await aScored('no');
      await byCandidate(response, 'review-request');
      expect(await read(response)).toMatchObject({ is_review_requested: true });
      expect((await decide(response, 'rejected')).body).toMatchObject({ is_review_requested: false });
    });

    test('that a candidate wants reviewed can be stood by: the request is settled, and the answer kept', async () => {
      const response = await aScored('no');
      await decide(response, 'rejected');
      await byCandidate(response, 'review-request');
      const { body } = await decide(response, 'rejected', 'Seen again: nights are needed.');
      expect(body).toMatchObject({ status: 'rejected', is_review_requested: false });
      expect(body.decisions.at(-1)).toMatchObject({
        status_before: 'rejected',
        status_after: 'rejected',
        reason: 'Seen again: nights are needed.',
      });
    });

    test('is told with who made it, by which threshold and weights, and without quotes', async () => {
      const response = await aScored('yes');
      const { body } = await decide(response, 'approved');
      expect(body).toMatchObject({ approve_threshold: 0.6, chat: { taken_over_by: null, taken_over_by_name: null } });
      expect(body.decisions.map(({ actor_name }) => actor_name)).toEqual([null, recruiter.email]);
      const [by_bot] = body.decisions;
      expect(by_bot?.breakdown).toContainEqual(expect.objectContaining({ weight: expect.any(Number), outcome: 'met' }));
      expect(JSON.stringify(by_bot)).not.toContain('evidence');
    });
  });

  describe('a stage', () => {
    test.each(STAGES.flatMap((from) => STAGES.map((to) => ({ from, to }))))(
      'from $from to $to',
      async ({ from, to }) => {
        const response = await aResponse(app, vacancy);
        if (from !== 'inbox') await move(response, from);
        const leavesFinal = ['hired', 'declined'].includes(from) && from !== to;
        const { status, body } = await move(response, to);
        if (!leavesFinal) {
          expect([status, body.stage, body.status]).toEqual([200, to, 'new']);
          return;
        }
        expect([status, body.code]).toEqual([422, 'responses.reason_needed']);
        expect(await read(response)).toMatchObject({ stage: from });
        const moved = await move(response, to, 'The offer was withdrawn.');
        expect([moved.status, moved.body.stage]).toEqual([200, to]);
        const audited = await app.database.rows<{ details: unknown }>(
          `select details from audit_entries where subject_id = $1 order by id desc limit 1`,
          [response.id],
        );
        expect(audited).toEqual([{ details: { from, to } }]);
      },
    );

    test('is told with its history: who moved it from where to where and why, once for each move', async () => {
      const response = await aResponse(app, vacancy);
      const other = await aResponse(app, vacancy);
      expect(await read(response)).toMatchObject({ moves: [] });
      await move(response, 'hired');
      await move(response, 'hired');
      await move(response, 'offer');
      await move(other, 'screening');
      const { body } = await move(response, 'offer', 'Wants to think it over.');
      const { account_id: actor_id, email: actor_name } = recruiter;
      const by = { actor_id, actor_name, created_at: expect.any(String) as string };
      expect(body.moves).toEqual([
        { ...by, from: 'inbox', to: 'hired', reason: null },
        { ...by, from: 'hired', to: 'offer', reason: 'Wants to think it over.' },
      ]);
    });

    test('is left to the colleague who was first: the second, who saw it elsewhere, is told where it is and by whom', async () => {
      const response = await aResponse(app, vacancy);
      const colleague = await aColleague(app, recruiter);
      await app.database.rows(`update accounts set full_name = 'Olga Ivanova' where id = $1`, [colleague.account_id]);
      const drag = (from: string, stage: string, by: { token: string }, locale: 'ru' | 'en' = 'en') =>
        call<Detail & { detail: string }>(
          app,
          'POST',
          `/responses/${response.id}/stage`,
          { stage, from },
          { ...by, locale },
        );
      expect((await drag('inbox', 'offer', colleague)).status).toBe(200);
      const { status, body } = await drag('inbox', 'screening', recruiter);
      expect([status, body.code, body.detail]).toEqual([
        409,
        'responses.moved_meanwhile',
        'This response has been moved to “Offer” meanwhile (Olga Ivanova).',
      ]);
      expect((await drag('inbox', 'screening', recruiter, 'ru')).body.detail).toBe(
        'Отклик тем временем перенесли на этап «Оффер» (Olga Ivanova).',
      );
      expect(await read(response)).toMatchObject({ stage: 'offer', moves: [{ to: 'offer' }] });

      // Where both want it, it is; and whoever sees it where it is may move it.
      expect((await drag('inbox', 'offer', recruiter)).body).toMatchObject({
        stage: 'offer',
        moves: [{ to: 'offer' }],
      });
      expect((await drag('offer', 'screening', recruiter)).body).toMatchObject({ stage: 'screening' });
    });

    test('is moved by exactly one of two who drag it at the same instant', async () => {
      const response = await aResponse(app, vacancy);
      const targets = ['screening', 'offer', 'shortlist', 'interview'];
      const answers = await Promise.all(
        targets.map((stage) =>
          call<Detail>(app, 'POST', `/responses/${response.id}/stage`, { stage, from: 'inbox' }, recruiter),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
      const { moves, stage } = (await read(response)) as Detail & { moves: { to: string }[] };
      expect(moves).toHaveLength(1);
      expect(stage).toBe(targets[answers.findIndex(({ status }) => status === 200)]);
    });

    test('is not moved by a decision', async () => {
      const response = await aResponse(app, vacancy);
      await move(response, 'interview');
      expect((await decide(response, 'rejected')).body).toMatchObject({ stage: 'interview' });
    });
  });

  describe('the candidate', () => {
    test('can take the response back, once and for all', async () => {
      const response = await aResponse(app, vacancy);
      const withdrawn = await byCandidate(response, 'withdraw');
      expect([withdrawn.status, withdrawn.body]).toEqual([
        200,
        { id: response.id, status: 'withdrawn', is_review_requested: false, closed_reason: 'withdrawn' },
      ]);
      expect((await byCandidate(response, 'withdraw')).body).toEqual(withdrawn.body);
      expect((await read(response)).decisions).toHaveLength(1);

      for (const { status, body } of [
        await decide(response, 'approved'),
        await byCandidate(response, 'review-request'),
      ])
        expect([status, body.code]).toEqual([409, 'responses.closed']);
      expect(await read(response)).toMatchObject({ status: 'new', closed_reason: 'withdrawn' });
    });

    test('can take it back in mid-chat, and is not scored', async () => {
      const response = await aResponse(app, vacancy);
      const chat = await aChat(app, response);
      await byCandidate(response, 'withdraw');
      await app.drain();
      await chat.next('finished');
      await chat.close();
      expect(await read(response)).toMatchObject({
        closed_reason: 'withdrawn',
        relevance_score: null,
        status: 'in_chat',
      });
    });

    test('can ask for a review once there is something to review, once', async () => {
      const response = await aResponse(app, vacancy);
      const early = await byCandidate(response, 'review-request');
      expect([early.status, early.body.code]).toEqual([409, 'responses.not_decided_yet']);
      await decide(response, 'rejected');
      expect((await byCandidate(response, 'review-request')).body).toMatchObject({ is_review_requested: true });
      expect((await byCandidate(response, 'review-request')).status).toBe(200);
      const events = await app.database.rows(
        `select 1 from events where name = 'response.review_requested' and payload ->> 'response_id' = $1`,
        [response.id],
      );
      expect(events).toHaveLength(1);
    });
  });

  test('notes are kept in order, for the employer alone', async () => {
    const response = await aResponse(app, vacancy);
    for (const note_text of ['First', 'Second']) {
      const { status, body } = await call(app, 'POST', `/responses/${response.id}/notes`, { note_text }, recruiter);
      expect([status, body]).toEqual([
        201,
        {
          id: expect.any(String),
          account_id: recruiter.account_id,
          account_name: recruiter.email,
          note_text,
          created_at: app.clock.now().toISOString(),
        },
      ]);
    }
    expect((await read(response)).notes.map(({ note_text }) => note_text)).toEqual(['First', 'Second']);
    const exported = await call<unknown>(app, 'GET', `/candidates/${response.candidate.id}/export`, undefined, {
      headers: { 'x-candidate-token': response.candidate.candidate_token },
    });
    expect(JSON.stringify(exported.body)).not.toContain('Second');
  });

  describe('the list', () => {
    let owner: GivenRecruiter;
    let busy: { id: string };
    let quiet: { id: string };
    /** In the order in which they came. */
    let rows: { id: string; score: number | null; stage: string; vacancy_id: string; name: string }[];

    beforeAll(async () => {
      owner = await aRecruiter(app);
      busy = await aVacancy(app, owner);
      quiet = await aVacancy(app, owner, { title: 'Quiet' });
      rows = Array.from({ length: 60 }, (_, index) => ({
        id: newId(),
        // Ties, zeros and none among them.
        score: index % 7 === 0 ? null : (index % 5) / 4,
        stage: STAGES[index % 3] ?? 'inbox',
        vacancy_id: index % 10 === 9 ? quiet.id : busy.id,
        name: index % 6 === 0 ? `Ольга Ёлкина ${index}` : `Person ${index}`,
      }));
      for (const [index, { id, score, stage, vacancy_id, name }] of rows.entries()) {
        const candidate_id = newId();
        const email = `x${index}@mail.example`;
        await app.database.rows(
          `insert into candidates (id, full_name, email, city, locale, consent_text_version, consent_channel, consent_given_at, created_at, updated_at)
           values ($1, $2, $3, 'Kazan', 'ru', '1', 'web', $4, $4, $4)`,
          [candidate_id, name, email, app.clock.now()],
        );
        await app.database.rows(
          `insert into responses (id, vacancy_id, employer_id, candidate_id, candidate_email, status, stage, relevance_score, is_incomplete, created_at, updated_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)`,
          [
            id,
            vacancy_id,
            owner.employer_id,
            candidate_id,
            email,
            score === null ? 'in_chat' : 'approved',
            stage,
            score,
            score === null,
            app.clock.now(),
          ],
        );
      }
    });

    const list = async (query: string) => (await call<Page>(app, 'GET', `/responses?${query}`, undefined, owner)).body;

    async function walk(query: string): Promise<string[]> {
      const ids: string[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const page: Page = await list(`${query}${cursor ? `&cursor=${cursor}` : ''}`);
        ids.push(...page.items.map(({ id }) => id));
        cursor = page.next_cursor;
      }
      return ids;
    }

    const orders = ['asc', 'desc'].flatMap((order) =>
      ['created_at', 'relevance_score'].flatMap((sort) => [1, 7, 30, 60, 100].map((limit) => ({ sort, order, limit }))),
    );
    test.each(orders)(
      'by $sort, $order, in pages of $limit, shows each response once',
      async ({ sort, order, limit }) => {
        const ascending = rows.toSorted((a, b) =>
          sort === 'created_at' || (a.score ?? -1) === (b.score ?? -1)
            ? a.id < b.id
              ? -1
              : 1
            : (a.score ?? -1) - (b.score ?? -1),
        );
        const expected = (order === 'asc' ? ascending : ascending.toReversed()).map(({ id }) => id);
        expect(await walk(`sort=${sort}&order=${order}&limit=${limit}`)).toEqual(expected);
      },
    );

    test('is the newest first unless said otherwise, and puts what has no score below every score', async () => {
      expect((await list('limit=60')).items.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).toReversed());
      const scores = (await list('limit=60&sort=relevance_score')).items.map(({ relevance_score }) => relevance_score);
      expect(scores[0]).toBe(1);
      expect(scores.slice(-9)).toEqual(Array(9).fill(null));
      expect(scores.slice(0, -9)).not.toContain(null);
    });

    test('can be asked for page by page', async () => {
      const page = await list('limit=25&page=3');
      expect(page).toMatchObject({ total: 60, is_estimate: false, next_cursor: null });
      expect(page.items.map(({ id }) => id)).toEqual(
        rows
          .map(({ id }) => id)
          .toReversed()
          .slice(50),
      );
    });

    test.each<[string, (row: (typeof rows)[number], index: number) => boolean]>([
      ['status=in_chat', ({ score }) => score === null],
      ['status=rejected', () => false],
      ['stage=screening', ({ stage }) => stage === 'screening'],
      ['is_incomplete=true', ({ score }) => score === null],
      ['is_incomplete=false', ({ score }) => score !== null],
      ['is_review_requested=true', () => false],
      ['min_score=0.5', ({ score }) => score !== null && score >= 0.5],
      ['min_score=0', ({ score }) => score !== null],
      [`q=${encodeURIComponent('ёлкина')}`, ({ name }) => name.startsWith('Ольга')],
      ['q=kazan', () => true],
      ['q=%25', () => false],
      ['q=person_1', ({ name }) => /^Person 1/.test(name)],
      ['q=1%20pers', ({ name }) => /^Person 1/.test(name)],
      ['q=erson', () => false],
      [
        'stage=inbox&min_score=0.75&q=person',
        ({ stage, score, name }) => stage === 'inbox' && (score ?? 0) >= 0.75 && name.startsWith('P'),
      ],
    ])('is filtered by %s', async (query, fits) => {
      const expected = rows.filter(fits).map(({ id }) => id);
      for (const sort of ['created_at', 'relevance_score']) {
        const ids = await walk(`${query}&sort=${sort}&limit=7`);
        expect(ids.toSorted()).toEqual(expected.toSorted());
        expect((await list(`${query}&sort=${sort}&limit=1`)).total).toBe(expected.length);
      }
    });

    test('is filtered by vacancy', async () => {
      expect((await walk(`vacancy_id=${quiet.id}&limit=4`)).toSorted()).toEqual(
        rows
          .filter(({ vacancy_id }) => vacancy_id === quiet.id)
          .map(({ id }) => id)
          .toSorted(),
      );
      expect((await list(`vacancy_id=${vacancy.id}`)).total).toBe(0);
    });

    test("holds no other employer's responses", async () => {
      const others = await call<Page>(app, 'GET', '/responses?limit=100', undefined, recruiter);
      expect(others.body.items.filter(({ id }) => rows.some((row) => row.id === id))).toEqual([]);
      expect((await call<Page>(app, 'GET', `/responses?vacancy_id=${busy.id}`, undefined, recruiter)).body.total).toBe(
        0,
      );
    });

    test('of candidates shows each of them once, found by name, e-mail or city', async () => {
      const ids: string[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const { body }: { body: Page } = await call<Page>(
          app,
          'GET',
          `/candidates?limit=7${cursor ? `&cursor=${cursor}` : ''}`,
          undefined,
          owner,
        );
        ids.push(...body.items.map(({ id }) => id));
        expect(body.total).toBe(60);
        cursor = body.next_cursor;
      }
      expect(new Set(ids).size).toBe(60);
      expect(ids).toEqual(ids.toSorted().toReversed());
      const found = await call<Page>(app, 'GET', `/candidates?q=${encodeURIComponent('ЁЛКИНА')}`, undefined, owner);
      expect(found.body.total).toBe(10);
    });
  });
});
