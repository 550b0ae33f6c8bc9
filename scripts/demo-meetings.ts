import type { INestApplicationContext } from '@nestjs/common';
import { Drain } from '../api/src/events/drain.js';
import { AccountRightsService } from '../api/src/modules/accounts/account-rights.service.js';
import { AccountsQueries } from '../api/src/modules/accounts/accounts.queries.js';
import { FeedbackService } from '../api/src/modules/feedback/feedback.service.js';
import { MembersService } from '../api/src/modules/members/members.service.js';
import { SessionsService } from '../api/src/modules/mock-interviews/sessions.service.js';
import { SlotsService } from '../api/src/modules/mock-interviews/slots.service.js';
import { PointsService } from '../api/src/modules/points/points.service.js';
import type { Actor } from '../api/src/platform/auth/actor.js';
import type { FixedClock } from '../api/src/platform/clock.js';
import { Database } from '../api/src/platform/db/database.js';
import { Transactions } from '../api/src/platform/db/transactions.js';
import {
  demoBooking,
  type DemoMeeting,
  type DemoMember,
  type DemoMemberKey,
  demoMeetings,
  demoMembers,
  demoSlots,
} from './demo-data/members.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Members are there, with points, before anything takes place. */
const JOINED_DAYS_AGO = 14;
const DURATION_MINUTES = 60;
const MEETING_LINK = 'https://meet.example/';
const REASON = 'Первые очки участникам.';

/** The mock interviews of the demo: members, slots on the board, sessions that are over, due and to come. */
export class DemoMeetings {
  private readonly actors = new Map<DemoMemberKey, Actor>();
  private readonly begin: Date;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly clock: FixedClock,
    private readonly account: { password: string; verify: (account_id: string) => Promise<void> },
  ) {
    this.begin = clock.now();
  }

  /** As if its members had deleted their accounts: what they offer goes, and others keep what they have had with them. */
  async clear(): Promise<void> {
    const found = await this.app
      .get(Database)
      .rows<{ id: string }>(`select id from accounts where email = any($1)`, [demoMembers.map(({ email }) => email)]);
    const rights = this.app.get(AccountRightsService);
    await this.app.get(Transactions).run(async (tx) => {
      for (const { id } of found) {
        const account = await rights.lock(tx, id);
        if (account) await rights.end(tx, account, { full_name: null });
      }
    });
    await this.drain();
  }

  async run(admin_id: string): Promise<void> {
    this.clock.set(new Date(this.begin.getTime() - JOINED_DAYS_AGO * DAY_MS));
    for (const member of demoMembers) await this.member(member);
    await this.givePoints(admin_id);
    for (const meeting of demoMeetings) await this.heldMeeting(meeting);
    this.clock.set(this.begin);
    await this.booked(demoBooking, 'Задачи на доступность и скорость страниц.');
    for (const { interviewer, starts, ...content } of demoSlots)
      await this.publish(interviewer, { ...content, scheduled_times: starts.map((start) => this.at(start)) });
    await this.drain();
  }

  private async member({ key, email, full_name, locale, points: _, ...profile }: DemoMember): Promise<void> {
    const members = this.app.get(MembersService);
    await members.register({ full_name, email, locale, password: this.account.password });
    const account = await this.app.get(AccountsQueries).idByEmail(email);
    const actor = actorOf(account?.id ?? '');
    await this.account.verify(actor.account_id);
    const { profession_id, ...rest } = profile;
    await members.change(actor, { ...rest, profession_ids: [profession_id] });
    this.actors.set(key, actor);
  }

  private async givePoints(admin_id: string): Promise<void> {
    const members = demoMembers
      .filter(({ points }) => points > 0)
      .map(({ key, points }) => ({ member_id: this.actor(key).account_id, amount: points }));
    await this.app.get(PointsService).grant(actorOf(admin_id), { members, reason: REASON });
    await this.drain();
  }

  private async heldMeeting(meeting: DemoMeeting): Promise<void> {
    const start = this.at(meeting);
    this.clock.set(new Date(start.getTime() - DAY_MS));
    const session_id = await this.booked(meeting, '');
    const [interviewer, interviewee] = [this.actor(meeting.interviewer), this.actor(meeting.interviewee)];
    const feedback = this.app.get(FeedbackService);
    this.clock.set(new Date(start.getTime() + (DURATION_MINUTES - 5) * 60_000));
    await this.app.get(SessionsService).complete(interviewer, session_id);
    this.clock.advance(HOUR_MS);
    if (meeting.by_interviewee) await feedback.leave(interviewee, session_id, meeting.by_interviewee);
    if (meeting.by_interviewer) {
      await feedback.leave(interviewer, session_id, meeting.by_interviewer);
      await feedback.accept(interviewee, session_id);
    }
    await this.drain();
  }

  /** Answers with the session. */
  private async booked(meeting: DemoMeeting, notes: string): Promise<string> {
    const { interviewer, interviewee, level, language } = meeting;
    const publication_id = await this.publish(interviewer, {
      ...{ level, language, notes, scheduled_times: [this.at(meeting)] },
    });
    const [slot] = await this.app
      .get(Database)
      .rows<{ id: string }>(`select id from mock_interviews where publication_id = $1`, [publication_id]);
    const session_id = await this.app.get(SessionsService).book(this.actor(interviewee), slot?.id ?? '');
    await this.drain();
    return session_id;
  }

  private publish(
    interviewer: DemoMemberKey,
    content: { level: string; language: string; notes: string; scheduled_times: Date[] },
  ): Promise<string> {
    const { profession_id = '' } = demoMembers.find(({ key }) => key === interviewer) ?? {};
    return this.app.get(SlotsService).publish(this.actor(interviewer), {
      ...{ ...content, profession_id, duration: DURATION_MINUTES, meeting_link: `${MEETING_LINK}${interviewer}` },
    });
  }

  private at({ day, hour }: { day: number; hour: number }): Date {
    const today = Math.floor(this.begin.getTime() / DAY_MS) * DAY_MS;
    return new Date(today + day * DAY_MS + hour * HOUR_MS);
  }

  private actor(key: DemoMemberKey): Actor {
    const actor = this.actors.get(key);
    if (!actor) throw new Error(`No such member: ${key}`);
    return actor;
  }

  private drain(): Promise<void> {
    return this.app.get(Drain).run();
  }
}

const actorOf = (account_id: string): Actor => ({
  ...{ account_id, login_id: account_id, kind: 'member', staff_role: null, employer_id: null, employer_role: null },
});
