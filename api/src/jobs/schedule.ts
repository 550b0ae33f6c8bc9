/** One line of the timetable; `cron` is in UTC. */
export interface ScheduleEntry {
  readonly job: string;
  readonly cron: string;
  readonly why: string;
}

/** Everything that happens by the clock alone. The handler is a method marked `@OnJob` with the same name. */
export const SCHEDULE = [
  { job: 'events.prune', cron: '0 4 * * *', why: 'Daily: drop events older than 30 days that everybody has heard.' },
] as const satisfies readonly ScheduleEntry[];

export type JobName = (typeof SCHEDULE)[number]['job'];
