import { FeedbackQueries } from '../src/modules/feedback/feedback.queries.js';
import { FeedbackService } from '../src/modules/feedback/feedback.service.js';
import { FeedbackSweeps } from '../src/modules/feedback/feedback-sweeps.service.js';
import { NO_SHOW_OUTCOMES } from '../src/modules/moderation/case.status.js';
import { DecisionsService } from '../src/modules/moderation/decisions.service.js';
import { ReportsService } from '../src/modules/moderation/reports.service.js';
import { AbsencesService } from '../src/modules/mock-interviews/absences.service.js';
import { SessionsRepository } from '../src/modules/mock-interviews/sessions.repository.js';
import { SessionsService } from '../src/modules/mock-interviews/sessions.service.js';
import { SweepsService } from '../src/modules/mock-interviews/sweeps.service.js';
import { CasesRepository } from '../src/modules/moderation/cases.repository.js';
import { PointsRepository } from '../src/modules/points/points.repository.js';
import { RatingsService } from '../src/modules/ratings/ratings.service.js';
import type { Actor } from '../src/platform/auth/actor.js';
import { Transactions } from '../src/platform/db/transactions.js';
import { databaseRefusal } from '../src/platform/errors/database-error.js';
import { DomainError } from '../src/platform/errors/domain-error.js';
import { newId } from '../src/platform/ids.js';
import type { TestApp } from './app.js';
import { aSession, type GivenMember, HOUR_MS, someMembers } from './given-mock-interviews.js';

export type AbsenceMutant =
  | 'not_frozen'
  | 'decided_twice'
  | 'reward_of_its_own'
  | 'missed_counts'
  | 'rating_stands'
  | 'accepted_though_missed';

/** From the start: reported, answered, decided, decided by the clock, appealed, decided anew; feedback goes its way between. */
const MOMENTS_HOURS = [0.25, 0.4, 1, 2.1, 20, 24, 40, 50, 60, 100, 192.3, 193, 200, 240, 400];
const AT_ONCE = 10;
const SHARE_LOST = 0.2;

/** A few sessions, of which absences are reported and decided while the two and the clock do what they do. */
export async function playAbsences(
  app: TestApp,
  random: () => number,
): Promise<{ sessions: string[]; internal: string[]; done: number }> {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const [sessions, sweeps] = [app.app.get(SessionsService), app.app.get(SweepsService)];
  const [reports, decisions] = [app.app.get(ReportsService), app.app.get(DecisionsService)];
  const feedback = app.app.get(FeedbackService);
  const staff = (await someMembers(app, 3, { staff_role: 'moderator' })).map(actorOf);
  const booked = [await aSession(app), await aSession(app), await aSession(app)];
  const ids = booked.map(({ id }) => id);
  const start = booked[0]?.scheduled_time ?? app.clock.now();
  const outcome = { internal: [] as string[], done: 0 };

  for (const hours of MOMENTS_HOURS) {
    app.clock.set(new Date(start.getTime() + hours * HOUR_MS));
    const cases = await app.database.rows<{ id: string; session_id: string }>(
      `select id, session_id from moderation_cases where session_id = any($1)`,
      [ids],
    );
    const disputed = await app.database.rows<{ id: string }>(
      `select id from feedback where session_id = any($1) and status = 'disputed' order by id`,
      [ids],
    );
    const acts = Array.from({ length: AT_ONCE }, (): (() => Promise<unknown>) => {
      const session = pick(booked);
      const one = actorOf(random() < 0.5 ? session.interviewer : session.interviewee);
      const choice = random();
      if (choice < 0.12) return () => reports.reportAbsence(one, session.id, 'Nobody came.');
      if (choice < 0.2) return () => sessions.complete(one, session.id);
      if (choice < 0.24) return () => sweeps.completeSessions(app.clock.now());
      if (choice < 0.28) return () => decisions.resolveOverdue(app.clock.now());
      if (choice < 0.36) return () => feedback.leave(one, session.id, { rating: 4, comments: 'Good.' });
      if (choice < 0.4) return () => feedback.accept(actorOf(session.interviewee), session.id);
      if (choice < 0.43) return () => feedback.dispute(actorOf(session.interviewee), session.id, 'Another one.');
      if (choice < 0.47) return () => app.app.get(FeedbackSweeps).catchUp(app.clock.now());
      const [argued] = disputed;
      if (argued && choice < 0.5) {
        const is_upheld = random() < 0.5;
        return () => app.app.get(Transactions).run((tx) => feedback.resolveDispute(tx, argued.id, { is_upheld }));
      }
      const found = cases.find(({ session_id }) => session_id === session.id);
      if (!found) return () => sessions.complete(one, session.id);
      if (choice < 0.55) return () => reports.answer(one, found.id, 'I came.');
      if (choice < 0.63) return () => reports.appeal(one, found.id, 'No.');
      const by = pick(staff);
      const decided = { outcome: pick(NO_SHOW_OUTCOMES), reason: 'As it looks.' };
      return () => decisions.claim(by, found.id).then(() => decisions.decide(by, found.id, decided));
    });
    const repeated = acts.flatMap((act) => (random() < SHARE_LOST ? [act, act] : [act]));
    for (const settled of await Promise.allSettled(repeated.map((act) => act()))) {
      if (settled.status === 'fulfilled') outcome.done++;
      else {
        const refusal = settled.reason instanceof DomainError ? settled.reason : databaseRefusal(settled.reason);
        if (!refusal || refusal.kind === 'internal' || refusal.code === 'http.conflict')
          outcome.internal.push(String((settled.reason as Error).stack));
      }
    }
  }
  return { ...outcome, sessions: ids };
}

const actorOf = ({ account_id }: GivenMember): Actor => ({ account_id, staff_role: 'moderator' }) as Actor;

/** What must never be, as queries that find it. Each gets the sessions of a history. */
const INVARIANTS: Record<string, string> = {
  'a session waits for nothing, or does not wait': `
    select s.id from sessions s left join moderation_cases c on c.session_id = s.id and c.kind = 'no_show'
    where s.id = any($1) and s.has_open_case <> (coalesce(c.status, '') = 'open')`,
  'a session moved while it was frozen': `
    select s.id from sessions s join moderation_cases c on c.session_id = s.id
    where s.id = any($1) and s.completed_at > c.created_at and s.completed_at < coalesce(
      (select min(e.created_at) from events e where e.order_key = c.id::text and e.name = 'case.decided'), 'infinity')`,
  'a session has another status than its case says': `
    select s.id, s.status, c.status, c.outcome from sessions s join moderation_cases c on c.session_id = s.id
    where s.id = any($1) and c.status <> 'open' and s.status <> case c.outcome when 'rejected' then 'completed' else 'no_show' end`,
  'a session is a no-show without a decision': `
    select s.id from sessions s where s.id = any($1) and s.status = 'no_show'
      and not exists (select 1 from moderation_cases c where c.session_id = s.id and c.status <> 'open')`,
  'the points of an interviewee are not where they belong': `
    select s.id, s.status, c.outcome, t.kinds from sessions s left join moderation_cases c on c.session_id = s.id and c.kind = 'no_show'
    cross join lateral (select coalesce(array_agg(kind order by id), '{}') as kinds from point_transfers
      where session_id = s.id and account_id = s.interviewee_id) t
    cross join lateral (select count(*) > 0 as is_removed from feedback where session_id = s.id and status = 'removed') f
    where s.id = any($1) and not case
      when s.status = 'scheduled' then t.kinds = '{hold}'
      when s.status = 'completed' and not f.is_removed and coalesce(c.first_outcome, 'rejected') in ('rejected', 'interviewee_absent')
        then t.kinds = '{hold,spend}'
      when c.outcome = 'interviewee_absent' then
        t.kinds in ('{hold,spend}', '{hold,return}', '{hold,spend,refund}')
        and (c.first_outcome is not null or f.is_removed or t.kinds = '{hold,spend}')
      else t.kinds in ('{hold,return}', '{hold,spend,refund}') end`,
  'an interviewer was rewarded twice, or for nothing': `
    select t.session_id from point_transfers t join sessions s on s.id = t.session_id
      left join moderation_cases c on c.session_id = s.id and c.kind = 'no_show'
    where t.session_id = any($1) and t.kind = 'reward' group by t.session_id
    having count(*) > 1 or bool_or(s.status = 'scheduled'
      or (s.status = 'no_show' and 'interviewee_absent' not in (c.outcome, coalesce(c.first_outcome, c.outcome))
        and not exists (select 1 from feedback f where f.session_id = s.id and f.is_accepted)))`,
  'feedback counts though its session was missed, or does not count though it was not': `
    select f.id, s.status from feedback f join sessions s on s.id = f.session_id
    where s.id = any($1) and f.is_void <> (s.status = 'no_show')`,
  'a rating differs from what counts': `
    select s.interviewer_id from sessions s left join interviewer_ratings r on r.account_id = s.interviewer_id
    where s.id = any($1) and coalesce(r.rating_count, 0) <> (
      select count(*) from feedback f where f.to_user_id = s.interviewer_id and f.status = 'visible' and not f.is_late and s.status <> 'no_show')`,
  'the ratings together are not those of everybody': `
    select t.rating_count from rating_totals t
    where $1::uuid[] is not null and (t.rating_count, t.rating_sum) <> (
      select coalesce(sum(rating_count), 0), coalesce(sum(rating_sum), 0) from interviewer_ratings)`,
  'feedback was accepted after its session was missed': `
    select f.id from feedback f join moderation_cases c on c.session_id = f.session_id and c.kind = 'no_show'
      join events e on e.name = 'feedback.accepted' and e.payload ->> 'feedback_id' = f.id::text
    where f.session_id = any($1) and c.status in ('decided', 'appealed') and c.outcome <> 'rejected'
      and f.settled_at > c.decided_at and e.payload ->> 'by' <> 'moderator'`,
  'feedback that stands was not rewarded': `
    select s.id from sessions s join feedback f on f.session_id = s.id and f.is_accepted
    where s.id = any($1) and s.status = 'completed'
      and not exists (select 1 from point_transfers t where t.session_id = s.id and t.kind = 'reward')`,
  'the ledger does not come to zero': `select sum(amount) from point_entries where $1::uuid[] is not null having sum(amount) <> 0`,
  'somebody has a strike for nothing, or none': `
    select c.id, c.outcome from moderation_cases c join sessions s on s.id = c.session_id where s.id = any($1)
      and (select coalesce(array_agg(account_id), '{}') from strikes k where k.case_id = c.id and k.lifted_at is null)
        <> case c.outcome when 'interviewer_absent' then array[s.interviewer_id]
          when 'interviewee_absent' then array[s.interviewee_id] else '{}'::uuid[] end`,
  'a decision was announced twice, or never': `
    select c.id, c.status, count(e.id) from moderation_cases c left join events e on e.order_key = c.id::text and e.name = 'case.decided'
    where c.session_id = any($1) group by c.id
    having count(e.id) <> case c.status when 'open' then 0 when 'closed' then 2 else 1 end`,
};

export async function absenceFaults({ database }: TestApp, sessions: string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, sql] of Object.entries(INVARIANTS)) {
    const found = await database.rows(sql, [sessions]);
    if (found.length > 0) faults.push(`${name}: ${JSON.stringify(found.slice(0, 3))}`);
  }
  return faults;
}

export function plantAbsence({ app, clock, database }: TestApp, mutant: AbsenceMutant): void {
  if (mutant === 'not_frozen') app.get(AbsencesService).freeze = async () => undefined;
  if (mutant === 'decided_twice') {
    const cases = app.get(CasesRepository);
    const move = cases.move.bind(cases);
    cases.move = async (tx, id, from, to, changes) => {
      if (to === 'decided') await move(tx, id, 'decided', 'decided', changes);
      return (await move(tx, id, from, to, changes)) || to === 'decided';
    };
    // Each looks at what was, and nobody waits for anybody.
    app.get(AbsencesService).lock = (tx, id) => app.get(SessionsRepository).byId(tx, id);
  }
  const feedback = app.get(FeedbackService);
  if (mutant === 'missed_counts') feedback.follow = async () => undefined;
  if (mutant === 'rating_stands') {
    const ratings = app.get(RatingsService);
    const follow = feedback.follow.bind(feedback);
    feedback.follow = async (tx, session_id) => {
      const recount = ratings.recount;
      ratings.recount = async () => undefined;
      await follow(tx, session_id).finally(() => (ratings.recount = recount));
    };
  }
  if (mutant === 'accepted_though_missed') {
    app.get(FeedbackQueries).due = (now) =>
      database.rows(`select id, session_id, due_at from feedback where due_at <= $1 order by due_at, id limit 199`, [
        now,
      ]);
    const catchUp = feedback.catchUp.bind(feedback);
    feedback.catchUp = async (session_id) => {
      await catchUp(session_id);
      await database.rows(
        `with accepted as (
           update feedback set status = 'accepted', due_at = null, settled_at = $2
           where session_id = $1 and is_void and status = 'visible' and due_at <= $2 returning id)
         insert into events (id, name, order_key, payload, created_at)
         select gen_random_uuid(), 'feedback.accepted', id, jsonb_build_object('feedback_id', id, 'by', 'timetable'), $2 from accepted`,
        [session_id, clock.now()],
      );
    };
  }
  if (mutant === 'reward_of_its_own') {
    const ledger = app.get(PointsRepository);
    const post = ledger.post.bind(ledger);
    ledger.post = (tx, transfer) =>
      post(tx, transfer.kind === 'reward' ? { ...transfer, key: `${transfer.key}:${newId()}` } : transfer);
  }
}
