import { CommitmentsRepository } from '../src/modules/mock-interviews/commitments.repository.js';
import { SessionsService } from '../src/modules/mock-interviews/sessions.service.js';
import { SlotsRepository } from '../src/modules/mock-interviews/slots.repository.js';
import { SlotsService } from '../src/modules/mock-interviews/slots.service.js';
import { SweepsService } from '../src/modules/mock-interviews/sweeps.service.js';
import { PointsService } from '../src/modules/points/points.service.js';
import type { Actor } from '../src/platform/auth/actor.js';
import { type Tx, Transactions } from '../src/platform/db/transactions.js';
import { databaseRefusal } from '../src/platform/errors/database-error.js';
import { DomainError } from '../src/platform/errors/domain-error.js';
import type { TestApp } from './app.js';
import { asOwner } from './database.js';
import {
  FEEDBACK_INVARIANTS,
  FEEDBACK_ROUNDS_MS,
  feedbackActs,
  type FeedbackMutant,
  plantInFeedback,
} from './histories-feedback.js';
import { givePoints, HOUR_MS, PROFESSION_ID, someMembers } from './given-mock-interviews.js';
import { beside } from './one-connection.js';

/** What can be done wrong on purpose, to see that it is found. */
export type Mutant = 'check_then_insert' | 'look_then_book' | 'hold_outside' | FeedbackMutant;

type Random = () => number;

/** The same numbers for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ROUNDS = 8;
const AT_ONCE = 8;
/** Of the transactions, and of the acknowledgements. */
const SHARE_OF_DEADLOCKS = 0.1;
const SHARE_LOST = 0.2;
/** From the first start: before and at the last moment to cancel, after it, at the start, before and when it ends by itself. */
const MOMENTS_MS = [
  ...[-20 * HOUR_MS, -3 * HOUR_MS, -2 * HOUR_MS, -2 * HOUR_MS + 1, -15 * 60_000, 0, HOUR_MS],
  ...[2 * HOUR_MS + 1, 3 * HOUR_MS, 30 * HOUR_MS],
];

export interface History {
  seed: number;
  done: number;
  refused: number;
  /** Refusals that no caller should ever see. */
  internal: string[];
  members: string[];
}

/**
 * One random history of a few people over a few slots: what they do happens in parallel, transactions meet deadlocks,
 * answers get lost and are asked for again, and the clock goes on between.
 */
export async function playHistory(app: TestApp, seed: number): Promise<History> {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const slots = app.app.get(SlotsService);
  const sessions = app.app.get(SessionsService);
  const sweeps = app.app.get(SweepsService);

  // Each history has its own days, so that the clock never goes back.
  const first = new Date(app.clock.now().getTime() + 48 * HOUR_MS);
  const members = await someMembers(app, 5);
  await givePoints(app, members.slice(0, 4), 4);
  const ids = members.map(({ account_id }) => account_id);
  const history: History = { seed, done: 0, refused: 0, internal: [], members: ids };

  const rows = <T>(sql: string) => app.database.rows<T>(sql, [ids]);
  const publish = (by: Actor) => {
    const scheduled_times = [0, 0.5, 1, 1.5]
      .filter(() => random() < 0.5)
      .map((hours) => new Date(first.getTime() + hours * HOUR_MS));
    const content = { profession_id: PROFESSION_ID, level: 'middle', language: 'en', notes: '', duration: 60 };
    return slots.publish(by, {
      ...content,
      meeting_link: 'https://meet.example/x',
      // Two of one publication must not overlap: half of the time they do.
      scheduled_times: scheduled_times.length > 0 ? scheduled_times : [first],
    });
  };
  const known = async () => ({
    slots: await rows<{ id: string; interviewer_id: string }>(
      `select id, interviewer_id from mock_interviews where interviewer_id = any($1) and status in ('pending', 'booked') order by id`,
    ),
    sessions: await rows<{ id: string; interviewer_id: string; interviewee_id: string }>(
      `select id, interviewer_id, interviewee_id from sessions where interviewer_id = any($1) order by id desc limit 6`,
    ),
  });

  for (let round = 0; round < ROUNDS; round++) {
    const ahead = MOMENTS_MS[Math.min(MOMENTS_MS.length - 1, round + Math.floor(random() * 3))] ?? 0;
    const moment = new Date(first.getTime() + (round < 2 ? -20 * HOUR_MS : ahead));
    if (moment > app.clock.now()) app.clock.set(moment);
    const seen = await known();
    const now = app.clock.now();

    const acts = Array.from({ length: AT_ONCE }, (): (() => Promise<unknown>) => {
      const by = { account_id: pick(ids) } as Actor;
      const slot = pick(seen.slots);
      const session = pick(seen.sessions);
      const choice = random();
      if (!slot || choice < 0.15) return () => publish(by);
      if (choice < 0.5) return () => sessions.book(by, slot.id);
      if (choice < 0.57) return () => slots.cancel({ account_id: slot.interviewer_id } as Actor, slot.id);
      if (choice < 0.62) return () => sweeps.expireSlots(now);
      if (choice < 0.7) return () => sweeps.completeSessions(now);
      if (!session || choice < 0.74) return () => givePoints(app, [{ token: '', account_id: by.account_id }], 1);
      const one = { account_id: random() < 0.5 ? session.interviewer_id : session.interviewee_id } as Actor;
      if (choice < 0.84) return () => sessions.cancel(one, session.id);
      return () => sessions.complete(one, session.id);
    });
    await playAll(acts);
  }
  for (const ahead of FEEDBACK_ROUNDS_MS) {
    app.clock.set(new Date(app.clock.now().getTime() + ahead));
    await playAll(await feedbackActs(app, ids, random));
  }
  return history;

  /** At once, and some of them twice. */
  async function playAll(acts: (() => Promise<unknown>)[]): Promise<void> {
    const repeated = acts.flatMap((act) => (random() < SHARE_LOST ? [act, act] : [act]));
    for (const outcome of await Promise.allSettled(repeated.map((act) => act()))) {
      if (outcome.status === 'fulfilled') history.done++;
      else {
        history.refused++;
        const refusal = outcome.reason instanceof DomainError ? outcome.reason : databaseRefusal(outcome.reason);
        if (!refusal || refusal.kind === 'internal' || refusal.code === 'http.conflict')
          history.internal.push(String((outcome.reason as Error).stack));
      }
    }
  }
}

/** Some transactions are told at their end that they were in a deadlock: they are rolled back, and tried anew. */
export function injectDeadlocks({ app }: TestApp, seed: number): void {
  const random = randomFrom(seed);
  const transactions = app.get(Transactions);
  const run = transactions.run.bind(transactions);
  transactions.run = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    let isDue = random() < SHARE_OF_DEADLOCKS;
    return run(async (tx) => {
      const result = await work(tx);
      if (!isDue) return result;
      isDue = false;
      throw Object.assign(new Error('injected'), { code: '40P01' });
    });
  };
}

/** Plants one fault into a running application and, where the database would refuse it, into the database. */
export async function plant(test_app: TestApp, mutant: Mutant): Promise<void> {
  const { app, config } = test_app;
  const commitments = app.get(CommitmentsRepository);
  const slots = app.get(SlotsRepository);
  const points = app.get(PointsService);
  const transactions = app.get(Transactions);
  if (mutant === 'check_then_insert') {
    await asOwner(config.database_url, (tx) =>
      tx.query(`alter table commitments drop constraint commitments_no_overlap`),
    );
    commitments.lockPeople = async () => undefined;
    const add = commitments.add.bind(commitments);
    commitments.add = async (tx, account_id, wanted) => {
      for (const { scheduled_time, duration } of wanted) {
        const found = (await tx.query(
          `select 1 from commitments where account_id = $1 and during && tstzrange($2, $2::timestamptz + $3 * interval '1 minute')`,
          [account_id, scheduled_time, duration],
        )) as unknown[];
        if (found.length > 0) throw new DomainError('conflict', 'mock_interviews.times_overlap');
      }
      await add(tx, account_id, wanted);
    };
  }
  if (mutant === 'look_then_book') {
    await asOwner(config.database_url, (tx) => tx.query(`drop index sessions_one_live`));
    slots.take = async (tx, id, interviewee_id, now) => {
      const slot = await slots.byId(tx, id);
      if (slot.status !== 'pending') return null;
      await slots.change(tx, id, { interviewee_id, updated_at: now, status: 'booked' } as never);
      return slot;
    };
  }
  if (mutant === 'hold_outside') {
    const hold = points.hold.bind(points);
    points.hold = (_tx, account_id, session_id) =>
      beside(() => transactions.run((tx) => hold(tx, account_id, session_id)));
  }
  plantInFeedback(test_app, mutant);
}

/** What must never be, as queries that find it. Each gets the people of a history. */
const INVARIANTS: Record<string, string> = {
  'somebody is in two places at once': `
    with engaged as (
      select interviewer_id as account_id, id, scheduled_time, duration from mock_interviews where status in ('pending', 'booked', 'completed')
      union all
      select interviewee_id, mock_interview_id, scheduled_time, duration from sessions where status in ('scheduled', 'completed')),
    ranges as (select account_id, id, tstzrange(scheduled_time, scheduled_time + duration * interval '1 minute') as during from engaged)
    select a.account_id from ranges a join ranges b on a.account_id = b.account_id and a.id < b.id and a.during && b.during
    where a.account_id = any($1)`,
  'a balance is negative': `select account_id from point_balances where account_id = any($1) and (available < 0 or held < 0)`,
  'a balance differs from its entries': `
    select b.account_id from point_balances b cross join lateral (
      select coalesce(sum(amount) filter (where account_kind = 'member'), 0) as available,
        coalesce(sum(amount) filter (where account_kind = 'hold'), 0) as held
      from point_entries e where e.account_id = b.account_id) as replayed
    where b.account_id = any($1) and (b.available <> replayed.available or b.held <> replayed.held)`,
  'the ledger does not come to zero': `select sum(amount) from point_entries where $1::uuid[] is not null having sum(amount) <> 0`,
  'what is held is not what is booked': `
    select a.id from unnest($1::uuid[]) as a (id) left join point_balances b on b.account_id = a.id
    where coalesce(b.held, 0) <> (select count(*) from sessions s where s.interviewee_id = a.id and s.status = 'scheduled')`,
  'a hold has another end than its session': `
    select s.id, s.status, t.kind from sessions s left join point_transfers t on t.key = 'settle:' || s.id
    where s.interviewee_id = any($1)
      and t.kind is distinct from case s.status when 'completed' then 'spend' when 'cancelled' then 'return' end`,
  'a session was not paid for': `
    select s.id from sessions s where s.interviewee_id = any($1)
      and not exists (select 1 from point_transfers t where t.key = 'hold:' || s.id and t.account_id = s.interviewee_id and t.amount = 1)`,
  'a hold belongs to no session': `
    select t.id from point_transfers t where t.account_id = any($1) and t.kind = 'hold'
      and not exists (select 1 from sessions s where s.id = t.session_id)`,
  'a session was rewarded twice, or without having taken place': `
    select t.session_id from point_transfers t left join sessions s on s.id = t.session_id
    where t.account_id = any($1) and t.kind = 'reward' and t.session_id is not null
    group by t.session_id having count(*) > 1 or bool_or(s.status is distinct from 'completed')`,
  'a slot does not fit its sessions': `
    select m.id, m.status from mock_interviews m where m.interviewer_id = any($1) and (
      select coalesce(array_agg(s.status || ' ' || s.interviewee_id order by s.status), '{}') from sessions s
      where s.mock_interview_id = m.id and s.status <> 'cancelled')
      is distinct from case m.status when 'booked' then array['scheduled ' || m.interviewee_id]
        when 'completed' then array['completed ' || m.interviewee_id] else '{}'::text[] end`,
  'people are committed to something else than what stands': `
    (select account_id, mock_interview_id from commitments where account_id = any($1) except (
      select interviewer_id, id from mock_interviews where status <> 'cancelled' union
      select interviewee_id, mock_interview_id from sessions where status in ('scheduled', 'completed')))
    union all
    (((select interviewer_id, id from mock_interviews where status <> 'cancelled' and interviewer_id = any($1)) union
      (select interviewee_id, mock_interview_id from sessions where status in ('scheduled', 'completed') and interviewee_id = any($1)))
     except select account_id, mock_interview_id from commitments)`,
  'something happened at a time at which it must not': `
    select id from sessions where interviewee_id = any($1) and (completed_at < scheduled_time
      or (status = 'cancelled' and ended_at > scheduled_time - interval '2 hours')
      or created_at > scheduled_time - interval '15 minutes')`,
  'something was announced twice, or never': `
    with mine as materialized (select * from sessions where interviewee_id = any($1)),
    told as materialized (
      select payload ->> 'session_id' as session_id, array_agg(name order by name) as names from events
      where name in ('session.booked', 'session.cancelled', 'session.completed') and order_key in (select mock_interview_id::text from mine)
      group by 1)
    select s.id, s.status, e.names from mine s left join told e on e.session_id = s.id::text
    where e.names is distinct from case s.status when 'scheduled' then array['session.booked']
      else array['session.booked', 'session.' || s.status] end`,
  'two changes of the board share a number': `
    select board_offset from mock_interviews where interviewer_id = any($1) group by board_offset having count(*) > 1`,
};

/** Which of the invariants the history has broken. */
export async function faultsOf({ database }: TestApp, { members }: History): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, sql] of Object.entries({ ...INVARIANTS, ...FEEDBACK_INVARIANTS })) {
    const found = await database.rows(sql, [members]);
    if (found.length > 0) faults.push(`${name}: ${JSON.stringify(found.slice(0, 3))}`);
  }
  return faults;
}
