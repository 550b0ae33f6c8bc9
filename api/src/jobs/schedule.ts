/** One line of the timetable; `cron` is in UTC. */
export interface ScheduleEntry {
  readonly job: string;
  readonly cron: string;
  readonly why: string;
}

/** Everything that happens by the clock alone. The handler is a method marked `@OnJob` with the same name. */
export const SCHEDULE = [
  { job: 'events.prune', cron: '0 4 * * *', why: 'Daily: drop events older than 30 days that everybody has heard.' },
  { job: 'accounts.prune', cron: '20 4 * * *', why: 'Daily: drop logins, tickets and mailed links that have expired.' },
  {
    job: 'candidates.retention',
    cron: '15 * * * *',
    why: 'Hourly: erase responses that their company may not keep any longer, and closed companies.',
  },
  {
    job: 'candidates.erase-unapplied',
    cron: '45 3 * * *',
    why: 'Daily: erase candidates who applied nowhere within thirty days.',
  },
  {
    job: 'employers.prune-invitations',
    cron: '30 4 * * *',
    why: 'Daily: drop invitations that nobody can accept any more.',
  },
  { job: 'chat.end-silent', cron: '*/10 * * * *', why: 'Every 10 minutes: end chats that were silent for 14 days.' },
  {
    job: 'notifications.few-can-book',
    cron: '0 6 * * *',
    why: 'Daily: tell administrators, once a week, when few active members can book.',
  },
  {
    job: 'notifications.prune',
    cron: '50 4 * * *',
    why: 'Daily: drop notifications older than half a year.',
  },
  { job: 'webhooks.prune', cron: '55 3 * * *', why: 'Daily: drop webhook deliveries older than 30 days.' },
  { job: 'files.sweep', cron: '*/15 * * * *', why: 'Every 15 minutes: remove files that nobody kept.' },
  {
    job: 'idempotency.prune',
    cron: '40 * * * *',
    why: 'Hourly: forget the idempotency keys of requests older than a day.',
  },
  { job: 'mock-interviews.expire', cron: '* * * * *', why: 'Every minute: cancel slots that nobody booked in time.' },
  {
    job: 'mock-interviews.return',
    cron: '* * * * *',
    why: 'Every minute: show the open slots of those whose suspension is over.',
  },
  { job: 'sessions.complete', cron: '* * * * *', why: 'Every minute: complete sessions that started 2 hours ago.' },
  { job: 'sessions.give-notices', cron: '* * * * *', why: 'Every minute: tell the two that their session starts.' },
  {
    job: 'feedback.catch-up',
    cron: '* * * * *',
    why: 'Every minute: show feedback whose blind period is over, and accept what nobody has disputed.',
  },
  { job: 'feedback.remind', cron: '*/5 * * * *', why: 'Every 5 minutes: remind, a day later, whoever owes feedback.' },
  { job: 'mock-interviews.archive', cron: '30 3 * * *', why: 'Daily: put away what ended 30 days ago.' },
  {
    job: 'moderation.resolve',
    cron: '* * * * *',
    why: 'Every minute: call absences unclear that nobody decided within 7 days.',
  },
  {
    job: 'moderation.escalate',
    cron: '*/5 * * * *',
    why: 'Every 5 minutes: leave to administrators what moderators have not decided in time.',
  },
  { job: 'points.prove', cron: '10 3 * * *', why: 'Nightly: recount the ledger of points against its balances.' },
] as const satisfies readonly ScheduleEntry[];

export type JobName = (typeof SCHEDULE)[number]['job'];
