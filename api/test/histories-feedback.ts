import { randomUUID } from 'node:crypto';
import { FeedbackRepository } from '../src/modules/feedback/feedback.repository.js';
import { FeedbackService } from '../src/modules/feedback/feedback.service.js';
import { FeedbackSweeps } from '../src/modules/feedback/feedback-sweeps.service.js';
import { SessionsRepository } from '../src/modules/mock-interviews/sessions.repository.js';
import { SessionsService } from '../src/modules/mock-interviews/sessions.service.js';
import { PointsRepository } from '../src/modules/points/points.repository.js';
import { RatingsRepository } from '../src/modules/ratings/ratings.repository.js';
import type { Actor } from '../src/platform/auth/actor.js';
import { Transactions } from '../src/platform/db/transactions.js';
import type { TestApp } from './app.js';
import { HOUR_MS } from './given-mock-interviews.js';

/** What can be done wrong on purpose with feedback. */
export type FeedbackMutant = 'reward_without_key' | 'shown_early' | 'late_counts';

type Random = () => number;
type Act = () => Promise<unknown>;

/** How far the clock goes on before each round about feedback: none, up to and past the blind period, past acceptance. */
export const FEEDBACK_ROUNDS_MS = [0, 72 * HOUR_MS - 1, 1, 73 * HOUR_MS];

/** What the two of completed sessions, a moderator and the timetable do at once. */
export async function feedbackActs(
  { app, clock, database }: TestApp,
  members: string[],
  random: Random,
): Promise<Act[]> {
  const feedback = app.get(FeedbackService);
  const sessions = await database.rows<{ id: string; interviewer_id: string; interviewee_id: string }>(
    `select id, interviewer_id, interviewee_id from sessions
     where interviewer_id = any($1) and status = 'completed' order by id`,
    [members],
  );
  const disputed = await database.rows<{ id: string }>(
    `select id from feedback where from_user_id = any($1) and status = 'disputed' order by id`,
    [members],
  );
  const acts: Act[] = [];
  const perhaps = (share: number, act: Act): void => {
    if (random() < share) acts.push(act);
  };
  for (const { id, interviewer_id, interviewee_id } of sessions) {
    const interviewer = { account_id: interviewer_id } as Actor;
    const interviewee = { account_id: interviewee_id } as Actor;
    const left = (): { rating: number; comments: string } => ({
      rating: 1 + Math.floor(random() * 5),
      comments: 'Fine.',
    });
    perhaps(0.4, () => feedback.leave(interviewer, id, left()));
    perhaps(0.3, () => feedback.leave(interviewee, id, left()));
    for (let times = 0; times < 3; times++) perhaps(0.5, () => feedback.accept(interviewee, id));
    perhaps(0.15, () => feedback.dispute(interviewee, id, 'Another person.'));
  }
  for (const { id } of disputed)
    for (const is_upheld of [true, false])
      perhaps(0.5, () => app.get(Transactions).run((tx) => feedback.resolveDispute(tx, id, { is_upheld })));
  for (let workers = 0; workers < 2; workers++) acts.push(() => app.get(FeedbackSweeps).catchUp(clock.now()));
  return acts;
}

/** What must never be of feedback, as queries that find it. Each gets the people of a history. */
export const FEEDBACK_INVARIANTS: Record<string, string> = {
  'feedback and reward do not fit': `
    select s.id, f.status, t.amount from sessions s
    left join feedback f on f.session_id = s.id and f.role = 'interviewer'
    left join point_transfers t on t.session_id = s.id and t.kind = 'reward'
    where s.interviewer_id = any($1) and s.status = 'completed'
      and (coalesce(f.is_accepted, false) <> (t.id is not null) or t.amount <> s.reward)`,
  'feedback that was removed has cost something': `
    select f.session_id from feedback f where f.from_user_id = any($1)
      and (f.status = 'removed') <> exists (select 1 from point_transfers t where t.key = 'refund:' || f.session_id)
      and f.role = 'interviewer'`,
  'feedback was seen before its time': `
    select f.id from feedback f where f.from_user_id = any($1) and f.visible_at < f.session_completed_at + interval '72 hours'
      and not exists (select 1 from feedback o where o.session_id = f.session_id and o.id <> f.id and o.created_at <= f.visible_at)`,
  'feedback is late without having been so, or the other way round': `
    select f.id from feedback f left join feedback o on o.session_id = f.session_id and o.id <> f.id
    where f.from_user_id = any($1) and f.is_late <> coalesce(
      o.created_at <= f.created_at and o.id < f.id and f.created_at >= f.session_completed_at + interval '72 hours', false)`,
  'a rating differs from what can be seen': `
    select a.id from unnest($1::uuid[]) as a (id) left join interviewer_ratings r on r.account_id = a.id
    where (coalesce(r.rating_count, 0), coalesce(r.rating_sum, 0)) <> (
      select count(*), coalesce(sum(f.rating), 0) from feedback f
      where f.to_user_id = a.id and f.role = 'interviewee' and f.visible_at is not null and not f.is_late)`,
  'the ratings together are not those of everybody': `
    select t.rating_count from rating_totals t, (
      select coalesce(sum(rating_count), 0) as rating_count, coalesce(sum(rating_sum), 0) as rating_sum from interviewer_ratings) as r
    where $1::uuid[] is not null and (t.rating_count, t.rating_sum) <> (r.rating_count, r.rating_sum)`,
  'feedback was announced twice, or never': `
    select f.id, f.status, e.names from feedback f join sessions s on s.id = f.session_id cross join lateral (
      select coalesce(array_agg(name order by name), '{}') as names from events
      where order_key = s.mock_interview_id::text and payload ->> 'feedback_id' = f.id::text
        and name in ('feedback.left', 'feedback.shown', 'feedback.accepted', 'feedback.removed')) as e
    where f.from_user_id = any($1) and e.names is distinct from case
      when f.status = 'blind' then array['feedback.left']
      when f.status in ('accepted', 'removed') then
        (select array_agg(name order by name) from unnest(array['feedback.left', 'feedback.shown', 'feedback.' || f.status]) as n (name))
      else array['feedback.left', 'feedback.shown'] end`,
};

/** Plants one fault about feedback into a running application. */
export function plantInFeedback({ app }: TestApp, mutant: string): void {
  const feedback = app.get(FeedbackRepository);
  const move = feedback.move.bind(feedback);
  if (mutant === 'reward_without_key') {
    // Any one of three nets would hold: the lock of the people, the compare-and-swap, the key of the reward.
    const rows = app.get(SessionsRepository);
    app.get(SessionsService).lockOwn = (tx, _actor, id) => rows.byId(tx, id);
    feedback.move = async (tx, id, from, to, changes) => {
      if (to !== 'accepted') return move(tx, id, from, to, changes);
      await tx.query(`update feedback set status = 'accepted', due_at = null, settled_at = $2 where id = $1`, [
        id,
        changes.settled_at,
      ]);
      return true;
    };
    const ledger = app.get(PointsRepository);
    const post = ledger.post.bind(ledger);
    ledger.post = (tx, transfer) =>
      post(tx, transfer.kind === 'reward' ? { ...transfer, key: `${transfer.key}:${randomUUID()}` } : transfer);
  }
  if (mutant === 'shown_early') {
    const insert = feedback.insert.bind(feedback);
    feedback.insert = (tx, left) => insert(tx, { ...left, due_at: left.created_at });
  }
  if (mutant === 'late_counts') {
    const ratings = app.get(RatingsRepository);
    ratings.recount = async (tx, account_id) => {
      await tx.query(
        `with given as (select count(*)::int as rating_count, coalesce(sum(rating), 0)::int as rating_sum from feedback
           where to_user_id = $1 and role = 'interviewee')
         insert into interviewer_ratings select $1, rating_count, rating_sum from given
         on conflict (account_id) do update set rating_count = excluded.rating_count, rating_sum = excluded.rating_sum`,
        [account_id],
      );
      await tx.query(
        `update rating_totals set rating_count = r.rating_count, rating_sum = r.rating_sum
         from (select sum(rating_count) as rating_count, sum(rating_sum) as rating_sum from interviewer_ratings) as r`,
      );
    };
  }
}
