import { createAppContext } from '../api/src/app-context.js';
import { readConfig } from '../api/src/config/config.js';
import { Drain } from '../api/src/events/drain.js';
import { AccountsQueries } from '../api/src/modules/accounts/accounts.queries.js';
import { AccountsService } from '../api/src/modules/accounts/accounts.service.js';
import { CandidatesService } from '../api/src/modules/candidates/candidates.service.js';
import { ChatQueries } from '../api/src/modules/chat/chat.queries.js';
import { ChatService } from '../api/src/modules/chat/chat.service.js';
import { EmployersService } from '../api/src/modules/employers/employers.service.js';
import { ApplicationsService } from '../api/src/modules/responses/applications.service.js';
import { ResponsesService } from '../api/src/modules/responses/responses.service.js';
import { VacanciesService } from '../api/src/modules/vacancies/vacancies.service.js';
import type { Recruiter } from '../api/src/platform/auth/actor.js';
import { FixedClock } from '../api/src/platform/clock.js';
import { Database } from '../api/src/platform/db/database.js';
import { Transactions } from '../api/src/platform/db/transactions.js';
import { type DemoApplication, type DemoCandidate, demoCandidates, demoEmployers } from './demo-data/index.js';
import { demoMembers } from './demo-data/members.js';
import { DemoMeetings } from './demo-meetings.js';

/** Fills the database with the demo accounts and a believable data set, through the services that the product itself uses. */

const PASSWORD = 'smartbot-demo';
const DAY_MS = 24 * 3_600_000;
const MINUTE_MS = 60_000;
/** More turns than any demo chat takes: an end to chats that would not end. */
const MOST_TURNS = 60;

class Seed {
  private readonly vacancies = new Map<string, { id: string; recruiter: Recruiter }>();
  private readonly begin = new Date();

  constructor(
    private readonly app: Awaited<ReturnType<typeof createAppContext>>,
    private readonly clock: FixedClock,
  ) {}

  async run(): Promise<void> {
    const meetings = new DemoMeetings(this.app, this.clock, {
      password: PASSWORD,
      verify: (account_id) => this.verify(account_id),
    });
    await meetings.clear();
    await this.clear();
    await this.staff();
    for (const employer of demoEmployers) await this.employer(employer);
    // In the order of time, so that newer responses have newer ids.
    const applications = demoCandidates
      .flatMap((candidate) => candidate.applications.map((application) => ({ candidate, application })))
      .sort((a, b) => b.application.days_ago - a.application.days_ago);
    for (const { candidate, application } of applications) await this.application(candidate, application);
    await this.endVacancies();
    const admin = STAFF.find(({ staff_role }) => staff_role === 'admin');
    await meetings.run((await this.app.get(AccountsQueries).idByEmail(admin?.email ?? ''))?.id ?? '');
  }

  /** What an earlier seeding left; whatever else is in the database stays. */
  private async clear(): Promise<void> {
    const emails = [...demoEmployers.map(({ email }) => email), ...STAFF.map(({ email }) => email)];
    const database = this.app.get(Database);
    await database.rows(`delete from employers where id in (select employer_id from accounts where email = any($1))`, [
      emails,
    ]);
    // The last admin cannot be deleted: the demo's own is taken over as it is.
    await database.rows(`delete from accounts where email = any($1) and staff_role is distinct from 'admin'`, [emails]);
    await database.rows(`delete from candidates where email = any($1)`, [demoCandidates.map(({ email }) => email)]);
  }

  private async staff(): Promise<void> {
    const accounts = this.app.get(AccountsService);
    const password_hash = await accounts.hashPassword(PASSWORD);
    for (const { email, full_name, staff_role } of STAFF) {
      const kept = await this.app
        .get(Database)
        .rows(`update accounts set password_hash = $2, full_name = $3 where email = $1 returning 1`, [
          email,
          password_hash,
          full_name,
        ]);
      if (kept.length > 0) continue;
      const account = await this.transactions.run((tx) =>
        accounts.create(tx, { email, full_name, staff_role, kind: 'member', locale: 'ru', password_hash }),
      );
      await this.verify(account.id);
    }
  }

  private async employer({
    company_name,
    email,
    locale,
    country,
    vacancies,
  }: (typeof demoEmployers)[number]): Promise<void> {
    this.at(60);
    const { account_id } = await this.app
      .get(EmployersService)
      .register({ company_name, email, password: PASSWORD, locale });
    await this.verify(account_id);
    const account = await this.app.get(AccountsService).byId(account_id);
    const recruiter: Recruiter = {
      account_id,
      login_id: account_id,
      kind: 'employer',
      staff_role: null,
      employer_id: account.employer_id as string,
      employer_role: 'owner',
    };
    await this.app.get(EmployersService).change(recruiter, { country });
    for (const { key, faqs, status: _status, ...content } of vacancies) {
      this.clock.advance(DAY_MS);
      const { id } = await this.app.get(VacanciesService).post(recruiter, { ...content, status: 'open' });
      await this.app.get(VacanciesService).replaceFaqs(recruiter, id, faqs);
      this.vacancies.set(key, { id, recruiter });
    }
  }

  private async application(person: DemoCandidate, application: DemoApplication): Promise<void> {
    const vacancy = this.vacancies.get(application.vacancy_key);
    if (!vacancy) throw new Error(`No such vacancy: ${application.vacancy_key}`);
    this.at(application.days_ago);
    const { key: _key, applications: _applications, ...content } = person;
    const { candidate, candidate_token } = await this.app.get(CandidatesService).create({
      ...content,
      locale: /[а-яё]/i.test(person.full_name) ? 'ru' : 'en',
      consent: { text_version: '2026-01', channel: 'web' },
    });
    const own = await this.app.get(CandidatesService).authenticate(candidate.id, candidate_token);
    const { id } = await this.app.get(ApplicationsService).apply(own, vacancy.id);
    await this.journey(id, application);
    await this.drain();
    await this.recruiter(id, application, vacancy.recruiter);
  }

  private async journey(response_id: string, { journey, chat_style }: DemoApplication): Promise<void> {
    if (journey === 'new') return;
    const chat = this.app.get(ChatService);
    await chat.enter(response_id);
    for (let turn = 1; turn <= MOST_TURNS; turn++) {
      const asked = (await this.app.get(ChatQueries).messagesAfter(response_id, 0)).findLast(
        (message) => message.sender_type === 'bot',
      )?.question;
      if (!asked) break;
      // Whoever leaves in mid-chat leaves after the third answer.
      if (journey !== 'finished' && turn > 3) break;
      this.clock.advance(MINUTE_MS);
      const message_text =
        chat_style.answers[asked.point_id] ?? (asked.kind === 'yes_no' ? 'да' : chat_style.fallback[asked.kind]);
      await chat.take(response_id, { client_message_id: `seed-${turn}`, message_text });
    }
    if (journey === 'withdrawn') await this.app.get(ResponsesService).withdraw(response_id);
    if (journey === 'silent') {
      this.clock.set(this.begin);
      await chat.endSilent(this.begin);
    }
  }

  private async recruiter(
    response_id: string,
    { decision, stage }: DemoApplication,
    recruiter: Recruiter,
  ): Promise<void> {
    const responses = this.app.get(ResponsesService);
    this.clock.advance(2 * 3_600_000);
    if (this.clock.now() > this.begin) this.clock.set(this.begin);
    if (decision) await responses.decide(recruiter, response_id, decision.status, decision.reason);
    if (stage !== 'inbox') await responses.move(recruiter, response_id, stage);
    await this.drain();
  }

  private async endVacancies(): Promise<void> {
    this.clock.set(this.begin);
    for (const { key, faqs: _faqs, ...content } of demoEmployers.flatMap(({ vacancies }) => vacancies)) {
      const vacancy = this.vacancies.get(key);
      if (vacancy && content.status !== 'open')
        await this.app.get(VacanciesService).replace(vacancy.recruiter, vacancy.id, content);
    }
    await this.drain();
  }

  private get transactions(): Transactions {
    return this.app.get(Transactions);
  }

  private drain(): Promise<void> {
    return this.app.get(Drain).run();
  }

  private async verify(account_id: string): Promise<void> {
    const accounts = this.app.get(AccountsService);
    await accounts.verifyEmail(await accounts.issueToken(account_id, 'email_verification'));
    await this.drain();
  }

  private at(days_ago: number): void {
    this.clock.set(new Date(this.begin.getTime() - days_ago * DAY_MS));
  }
}

const STAFF = [
  { email: 'moderator@demo.example', full_name: 'Олег Савин', staff_role: 'moderator' },
  { email: 'admin@demo.example', full_name: 'Вера Лисина', staff_role: 'admin' },
] as const;

async function main(): Promise<void> {
  const config = readConfig({ ...process.env, WORKER: '0', LOG_LEVEL: 'error' });
  if (config.node_env === 'production') throw new Error('Demo data are never added with NODE_ENV=production.');
  const clock = new FixedClock(new Date());
  const app = await createAppContext(config, { clock });
  try {
    await new Seed(app, clock).run();
  } finally {
    await app.close();
  }
  process.stdout.write(
    `${demoEmployers.length} employers, ${demoCandidates.length} candidates and ${demoMembers.length} members are in the database.\n`,
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
  process.exit(1);
});
