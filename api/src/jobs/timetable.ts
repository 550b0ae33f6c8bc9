import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { CronExpressionParser } from 'cron-parser';
import { Config } from '../config/config.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/db/database.js';
import { Loop } from './loop.js';
import { type MarkedMethod, markedMethods } from './marked-methods.js';
import { jobMark } from './on-job.js';
import { SCHEDULE, type ScheduleEntry } from './schedule.js';
import { describeFailure } from '../platform/errors/describe-failure.js';

/** Overridden by tests alone. */
export class TimetableSettings {
  readonly schedule: readonly ScheduleEntry[] = SCHEDULE;
  readonly poll_ms: number = 1_000;
}

/** A run that has not ended after this long counts as lost with its process and is due again. */
const RUN_LEASE_MS = 10 * 60_000;
const RETRY_AFTER_FAILURE_MS = 60_000;

interface Job {
  cron: string;
  run: (now: Date) => Promise<void>;
}

/**
 * Runs each job of the schedule when it is due, on one of the workers. What was missed while nobody ran is done once.
 * The row of a job is moved by compare-and-swap, so of many workers that see it due one takes it.
 */
@Injectable()
export class Timetable implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Timetable.name);
  private readonly jobs = new Map<string, Job>();
  private readonly running = new Map<string, Promise<void>>();
  private readonly loop: Loop;

  constructor(
    private readonly config: Config,
    private readonly settings: TimetableSettings,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {
    this.loop = new Loop('timetable', settings.poll_ms, () => this.runDue());
  }

  onModuleInit(): void {
    const handlers = markedMethods(this.discovery, this.scanner, jobMark);
    checkSchedule(this.settings.schedule, handlers);
    for (const { job, cron } of this.settings.schedule) {
      const { instance, method } = handlers.find(({ mark }) => mark === job) as MarkedMethod<string>;
      this.jobs.set(job, { cron, run: (now) => (method as (now: Date) => Promise<void>).call(instance, now) });
    }
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.worker) return;
    await this.enter();
    this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
    await this.settled();
  }

  /** Resolves when no job is running in this process. */
  async settled(): Promise<void> {
    await Promise.all(this.running.values());
  }

  /** Starts every job that is due and not already running here; resolves when they are taken, not when they are done. */
  async runDue(): Promise<void> {
    const now = this.clock.now();
    const due = await this.database.rows<{ job: string; next_at: Date }>(
      'select job, next_at from timetable where job = any($1) and next_at <= $2',
      [[...this.jobs.keys()], now],
    );
    for (const { job, next_at } of due) {
      if (this.running.has(job)) continue;
      const { cron, run } = this.jobs.get(job) as Job;
      const next = nextRun(cron, now);
      const held = earlier(next, after(now, RUN_LEASE_MS));
      if (!(await this.swap(job, next_at, held))) continue;
      const work = this.runOne(job, run, now, next, held).finally(() => this.running.delete(job));
      this.running.set(job, work);
    }
  }

  private async runOne(job: string, run: Job['run'], now: Date, next: Date, held: Date): Promise<void> {
    try {
      await run(now);
      await this.swap(job, held, next);
    } catch (error) {
      this.logger.error(`job ${job} failed: ${describeFailure(error)}`);
      // The next poll finds it by its lease even if this write fails too.
      await this.swap(job, held, earlier(next, after(now, RETRY_AFTER_FAILURE_MS))).catch(() => false);
    }
  }

  private async enter(): Promise<void> {
    const now = this.clock.now();
    for (const [job, { cron }] of this.jobs) {
      await this.database.rows('insert into timetable (job, next_at) values ($1, $2) on conflict (job) do nothing', [
        job,
        nextRun(cron, now),
      ]);
    }
  }

  private async swap(job: string, from: Date, to: Date): Promise<boolean> {
    if (from.getTime() === to.getTime()) return true;
    const sql = 'update timetable set next_at = $3 where job = $1 and next_at = $2 returning job';
    return (await this.database.rows(sql, [job, from, to])).length === 1;
  }
}

/** The first time after `after` that the cron line names, in UTC. */
export const nextRun = (cron: string, after: Date): Date =>
  CronExpressionParser.parse(cron, { currentDate: after, tz: 'UTC' }).next().toDate();

const after = (time: Date, milliseconds: number): Date => new Date(time.getTime() + milliseconds);
const earlier = (one: Date, other: Date): Date => (one < other ? one : other);

/** Throws one error with every fault of the schedule. */
function checkSchedule(schedule: readonly ScheduleEntry[], handlers: MarkedMethod<string>[]): void {
  const faults: string[] = [];
  for (const { job, cron } of schedule) {
    const own = handlers.filter(({ mark }) => mark === job);
    if (own.length === 0) faults.push(`${job} is in the schedule but no method is marked @OnJob('${job}')`);
    if (own.length > 1) faults.push(`${job} has several handlers: ${own.map(({ where }) => where).join(', ')}`);
    if (schedule.filter((entry) => entry.job === job).length > 1) faults.push(`${job} is twice in the schedule`);
    try {
      CronExpressionParser.parse(cron, { tz: 'UTC' });
    } catch {
      faults.push(`${job} has a cron line that cannot be read: ${cron}`);
    }
  }
  for (const { mark, where } of handlers) {
    if (!schedule.some(({ job }) => job === mark))
      faults.push(`${where} handles ${mark}, which is not in the schedule`);
  }
  if (faults.length > 0) throw new Error(`The timetable is not usable: ${[...new Set(faults)].join('; ')}.`);
}
