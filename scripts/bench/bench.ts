import type pg from 'pg';
import { readConfig } from '../../api/src/config/config.js';
import { AccessTokens } from '../../api/src/modules/accounts/access-tokens.js';
import { Clock } from '../../api/src/platform/clock.js';
import { newId } from '../../api/src/platform/ids.js';
import { BenchData, type ChatSeat, type Company } from './data.js';
import { type Figure, type Round, toFigure } from './figures.js';
import { measureBoard, measureBooking } from './meetings.js';
import { MeetingData } from './meeting-data.js';
import { type ChatClient, closeChats, openChats, slowTurn, turnsPerSecond } from './load-chat.js';
import { requestsPerSecond } from './load-http.js';
import { type Server, startServer, startWorker } from './processes.js';

/** How much is measured: enough to be believed. */
export const FULL = {
  /** Many short ones, by turns: what else the machine does in between meets both sides alike. */
  rounds: 15,
  load_ms: 700,
  warm_up_ms: 4_000,
  thinking_rounds: 5,
  thinking_ms: 8_000,
  crowd: 1_000,
  sockets: 2_000,
  /** After that the timers of a fresh socket have fired. */
  settle_ms: 6_000,
  few_rows: 10_000,
  many_rows: 1_000_000,
  events: 2_000,
  watchers: 2_000,
  watch_rounds: 3,
  watch_ms: 10_000,
};
/** Just enough to see that everything can be measured. */
export const QUICK: typeof FULL = {
  rounds: 1,
  load_ms: 300,
  warm_up_ms: 300,
  thinking_rounds: 1,
  thinking_ms: 1_500,
  crowd: 300,
  sockets: 100,
  settle_ms: 100,
  few_rows: 1_000,
  many_rows: 20_000,
  events: 200,
  watchers: 200,
  watch_rounds: 1,
  watch_ms: 3_000,
};

const HTTP_CONNECTIONS = 32;
const CHATS = 200;
const ROUNDS_OF_A_CHAT = 3;
/** Sockets opened and closed before memory is compared: what is allocated once is nobody's share. */
const FIRST_SOCKETS = 100;
/** Responses of the vacancy whose list is read: a usual one. */
const USUAL_RESPONSES = 300;
type Sides = { ours: Server; floor: Server };

export class Bench {
  private constructor(
    private readonly data: BenchData,
    private readonly meeting_data: MeetingData,
    private readonly env: NodeJS.ProcessEnv,
    private readonly size: typeof FULL,
    private readonly profile: string | undefined,
    private readonly company: Company,
  ) {}

  static async begin(
    pool: pg.Pool,
    env: NodeJS.ProcessEnv,
    size: typeof FULL,
    profile: string | undefined,
  ): Promise<Bench> {
    const data = new BenchData(pool);
    return new Bench(data, new MeetingData(pool), env, size, profile, await data.company());
  }

  async vacancy(): Promise<Figure[]> {
    const path = `/api/v1/vacancies/${this.company.vacancy_id}`;
    const rounds = await this.beside('./floor-http.js', (sides) => this.compareHttp(sides, [path]));
    return [toFigure('a vacancy by id', 'req/s', rounds, { ratio_at_least: 0.7 })];
  }

  async responses(): Promise<Figure[]> {
    await this.data.responses(this.company, USUAL_RESPONSES);
    await this.data.settle();
    const path = `/api/v1/responses?vacancy_id=${this.company.vacancy_id}&sort=relevance_score`;
    const rounds = await this.beside('./floor-http.js', (sides) => this.compareHttp(sides, [path]));
    return [toFigure('25 responses and their count', 'req/s', rounds, { ratio_at_least: 0.6 })];
  }

  async chat(): Promise<Figure[]> {
    const { rounds: wanted, load_ms, warm_up_ms } = this.size;
    const rounds = await this.beside('./floor-sockets.js', async (sides) => {
      const floor = await openChats(sides.floor.port, await this.data.begunSeats(this.company, CHATS));
      // A chat has an end: after some rounds the next candidates come.
      const measure = async (count: number, milliseconds: number): Promise<Round[]> => {
        const ours = await openChats(sides.ours.port, await this.data.seats(this.company, CHATS));
        const measured = await this.repeat(count, async () => ({
          ours: await turnsPerSecond(ours, milliseconds),
          floor: await turnsPerSecond(floor, milliseconds),
        }));
        await closeChats(ours);
        return measured;
      };
      await measure(1, warm_up_ms);
      const measured: Round[] = [];
      while (measured.length < wanted) measured.push(...(await measure(Math.min(ROUNDS_OF_A_CHAT, wanted), load_ms)));
      await closeChats(floor);
      return measured;
    });
    return [toFigure(`chat turns, ${CHATS} chats at once`, 'turns/s', rounds, { ratio_at_least: 0.4 })];
  }

  thinking(): Promise<Figure[]> {
    return this.beside('./floor-sockets.js', async (sides) => [
      await this.thinkingOf(sides, CHATS, 2_000, 25),
      await this.thinkingOf(sides, this.size.crowd, 5_000, 50),
    ]);
  }

  async memory(): Promise<Figure[]> {
    const rounds = await this.beside('./floor-sockets.js', async ({ ours, floor }) => {
      const bytes = async (server: Server, seats: ChatSeat[]): Promise<number> => {
        await closeChats(await openChats(server.port, seats.splice(0, FIRST_SOCKETS)));
        await settled(this.size.settle_ms);
        const before = await server.memory();
        const clients = await openChats(server.port, seats);
        await settled(this.size.settle_ms);
        const after = await server.memory();
        await closeChats(clients);
        return (after - before) / seats.length / 1024;
      };
      const count = this.size.sockets + FIRST_SOCKETS;
      return [
        {
          ours: await bytes(ours, await this.data.seats(this.company, count)),
          floor: await bytes(floor, await this.data.begunSeats(this.company, count)),
        },
      ];
    });
    return [toFigure('memory of an idle chat socket', 'KiB', rounds, { ratio_at_most: 2.5 })];
  }

  board(): Promise<Figure[]> {
    return this.beside('./floor-board.js', async (sides) => measureBoard(this.meetings(sides)));
  }

  booking(): Promise<Figure[]> {
    return this.beside('./floor-board.js', async (sides) => measureBooking(this.meetings(sides)));
  }

  /** Both sides are the product here: a page of many rows beside the same page of few. */
  async pages(): Promise<Figure[]> {
    const { few_rows, many_rows } = this.size;
    const [few, many] = [await this.data.company(), await this.data.company()];
    await this.data.responses(few, few_rows);
    await this.data.responses(many, many_rows);
    await this.data.settle();
    const server = await this.product();
    const paths = ['', '&sort=relevance_score'].map((sort) => `/api/v1/responses?limit=25${sort}`);
    const read = (company: Company, milliseconds?: number) => this.load(server, paths, company, milliseconds);
    await read(few, this.size.warm_up_ms);
    await read(many, this.size.warm_up_ms);
    const rounds = await this.repeat(this.size.rounds, async () => ({
      ours: 1000 / (await read(many)),
      floor: 1000 / (await read(few)),
    }));
    await server.stop();
    const name = `a page of ${many_rows.toLocaleString('en')} responses, of ${few_rows.toLocaleString('en')}`;
    return [toFigure(name, 'ms of the server', rounds, { ratio_at_most: 1.5 })];
  }

  async events(): Promise<Figure[]> {
    const ours = await startWorker('./events.js', { ...this.env, WORKER: '1' });
    const floor = await startWorker('./floor-events.js', this.env);
    const measure = async (): Promise<Round> => ({
      ours: await ours.ask<number>(this.size.events),
      floor: await floor.ask<number>(this.size.events),
    });
    await measure();
    const rounds = await this.repeat(Math.min(this.size.rounds, 5), measure);
    await Promise.all([ours.stop(), floor.stop()]);
    return [toFigure('events announced and heard', 'events/s', rounds, null)];
  }

  private async thinkingOf(sides: Sides, chats: number, think_ms: number, most_ms: number): Promise<Figure> {
    const ours = await openChats(sides.ours.port, await this.data.seats(this.company, chats));
    const floor = await openChats(sides.floor.port, await this.data.begunSeats(this.company, chats));
    const slow = (clients: ChatClient[]) => slowTurn(clients, think_ms, this.size.thinking_ms);
    // Warm: code that is still being compiled is not what a running server does.
    await turnsPerSecond(ours, this.size.warm_up_ms / 4);
    await turnsPerSecond(floor, this.size.warm_up_ms / 4);
    const rounds = await this.repeat(this.size.thinking_rounds, async () => ({
      ours: await slow(ours),
      floor: await slow(floor),
    }));
    await Promise.all([closeChats(ours), closeChats(floor)]);
    const name = `p99 of a turn, ${chats.toLocaleString('en')} chats, ${think_ms / 1000} s between turns`;
    return toFigure(name, 'ms', rounds, { ours_below: most_ms });
  }

  private async compareHttp({ ours, floor }: Sides, paths: string[]): Promise<Round[]> {
    await this.load(ours, paths, this.company, this.size.warm_up_ms);
    await this.load(floor, paths, this.company, this.size.warm_up_ms);
    return this.repeat(this.size.rounds, async () => ({
      ours: await this.load(ours, paths, this.company),
      floor: await this.load(floor, paths, this.company),
    }));
  }

  private load({ port }: Server, paths: string[], company: Company, milliseconds = this.size.load_ms): Promise<number> {
    return requestsPerSecond({
      port,
      paths,
      token: this.tokenOf(company),
      connections: HTTP_CONNECTIONS,
      milliseconds,
    });
  }

  private async beside<T>(program: string, measure: (sides: Sides) => Promise<T>): Promise<T> {
    const ours = await this.product();
    const floor = await startServer(program, this.env, '/health/ready');
    const measured = await measure({ ours, floor });
    await Promise.all([ours.stop(), floor.stop()]);
    return measured;
  }

  private product(): Promise<Server> {
    const execArgv = this.profile ? ['--cpu-prof', `--cpu-prof-dir=${this.profile}`] : [];
    return startServer('../../api/src/main.js', this.env, '/health/ready', { execArgv });
  }

  private async repeat(rounds: number, measure: () => Promise<Round>): Promise<Round[]> {
    const measured: Round[] = [];
    while (measured.length < rounds) measured.push(await measure());
    return measured;
  }

  private meetings(sides: Sides) {
    const { watch_rounds: rounds, watchers, watch_ms } = this.size;
    const tokens = new AccessTokens(readConfig(this.env), new Clock());
    const tokenOf = (account_id: string): string =>
      tokens.sign({
        ...{ account_id, login_id: newId(), kind: 'member', staff_role: null, employer_id: null, employer_role: null },
      });
    const settle = (): Promise<void> => this.data.settle();
    return { ...sides, data: this.meeting_data, settle, tokenOf, size: { rounds, watchers, watch_ms } };
  }

  private tokenOf({ account_id, employer_id }: Company): string {
    return new AccessTokens(readConfig(this.env), new Clock()).sign({
      account_id,
      login_id: newId(),
      kind: 'employer',
      staff_role: null,
      employer_id,
      employer_role: 'owner',
    });
  }
}

const settled = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
