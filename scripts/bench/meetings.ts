import pg from 'pg';
import { BOARD_STREAM } from '../../api/src/modules/mock-interviews/board.queries.js';
import { DatabaseAccess } from '../../api/src/platform/db/database-access.js';
import { PostgresBus } from '../../api/src/realtime/bus/postgres-bus.js';
import { bookBarely } from './floor-booking.js';
import { type Figure, quantile, type Round, toFigure } from './figures.js';
import { type Change, closeWatchers, openWatchers, slowArrival } from './load-board.js';
import type { MeetingData } from './meeting-data.js';

const CHANGES_PER_SECOND = 50;
const BOOKINGS_PER_SECOND = 100;
const OPEN_SLOTS = 10_000;
/** Whose slots they are, by turns: as on a board of many people. */
const INTERVIEWERS = 50;
const BARE_CONNECTIONS = 10;

interface Size {
  rounds: number;
  watchers: number;
  watch_ms: number;
}

/** Both servers listen; a member signs in with a token. */
interface Measured {
  ours: { port: number };
  floor: { port: number };
  data: MeetingData;
  /** What was just filled in is as in a database that has been running for a while. */
  settle: () => Promise<void>;
  tokenOf: (account_id: string) => string;
  size: Size;
}

/** From the commit of a change to having it at every watcher, and how long the first page takes. */
export async function measureBoard({ ours, floor, data, settle, size }: Measured): Promise<Figure[]> {
  const slots = await data.slots(OPEN_SLOTS, await data.members(INTERVIEWERS));
  await settle();
  const board = `http://127.0.0.1:${ours.port}/api/v1/mock-interviews`;
  const firstPage = async (): Promise<{ epoch: string; offset: number }> => {
    const { epoch, offset } = (await (await fetch(`${board}?limit=50`)).json()) as { epoch: string; offset: number };
    return { epoch, offset };
  };
  const place = await firstPage();
  // As another node of the same installation changes the board: by its rows, and a hint over the bus.
  const bus = new PostgresBus(await DatabaseAccess.find(process.env.DATABASE_URL ?? ''));
  await bus.onModuleInit();
  let shown = 0;
  const change = async (): Promise<Change> => {
    const offset = await data.show(slots[shown++ % slots.length] ?? '');
    const at = performance.now();
    bus.publish(BOARD_STREAM, offset);
    return { at, offset };
  };
  const bareChange = async (): Promise<Change> => {
    const at = performance.now();
    return { at, offset: latestOffset(await post(`http://127.0.0.1:${floor.port}/`, '', {})) };
  };
  const rounds: Round[] = [];
  const load = { per_second: CHANGES_PER_SECOND, milliseconds: size.watch_ms };
  // The first round is not counted: code that is still being compiled is not what a running server does.
  for (let round = 0; round <= size.rounds; round++) {
    const watchers = await openWatchers(ours.port, size.watchers, round === 0 ? place : await firstPage());
    const slow = await slowArrival(watchers, change, load);
    await closeWatchers(watchers);
    const bare = await openWatchers(floor.port, size.watchers, place);
    const bare_slow = await slowArrival(bare, bareChange, load);
    if (round > 0) rounds.push({ ours: slow, floor: bare_slow });
    await closeWatchers(bare);
  }
  await bus.beforeApplicationShutdown();
  const loads: number[] = [];
  for (let time = 0; time < 100; time++) {
    const at = performance.now();
    await firstPage();
    loads.push(performance.now() - at);
  }
  const name = `p99 of a change of the board at ${size.watchers.toLocaleString('en')} watchers, ${CHANGES_PER_SECOND}/s`;
  const [p95, median] = [quantile(loads, 0.95), quantile(loads, 0.5)];
  return [
    toFigure(name, 'ms', rounds, { ours_below: 250, or_ratio_at_most: 3 }),
    toFigure(
      `p95 of the board's first page, of ${OPEN_SLOTS.toLocaleString('en')}; beside its median`,
      'ms',
      [{ ours: p95, floor: median }],
      {
        ours_below: 300,
      },
    ),
  ];
}

/** Each booking by somebody else, of another slot; beside the same statements through bare pg, at the same pace. */
export async function measureBooking({ ours, data, settle, tokenOf, size }: Measured): Promise<Figure[]> {
  const count = Math.ceil((BOOKINGS_PER_SECOND * size.watch_ms) / 1000);
  const interviewers = await data.members(INTERVIEWERS);
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: BARE_CONNECTIONS });
  const rounds: Round[] = [];
  for (let round = 0; round <= size.rounds; round++) {
    const [members, slots] = [await data.members(2 * count), await data.slots(2 * count, interviewers)];
    await settle();
    const pairs = members.map((member, place) => ({ member, slot: slots[place] ?? '' }));
    const url = (slot: string) => `http://127.0.0.1:${ours.port}/api/v1/mock-interviews/${slot}/book`;
    const ours_slow = await slowest(pairs.slice(0, count), ({ member, slot }) =>
      post(url(slot), tokenOf(member), undefined),
    );
    const floor_slow = await slowest(pairs.slice(count), ({ member, slot }) => bookBarely(pool, slot, member));
    if (round > 0) rounds.push({ ours: ours_slow, floor: floor_slow });
  }
  await pool.end();
  return [toFigure(`p99 of a booking, ${BOOKINGS_PER_SECOND}/s`, 'ms', rounds, { ours_below: 100 })];
}

/** The slowest hundredth, begun at an even pace whether or not those before are done. */
async function slowest<T>(all: T[], work: (one: T) => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  const waits: Promise<number>[] = [];
  for (const [number, one] of all.entries()) {
    const wait = begin + (number * 1000) / BOOKINGS_PER_SECOND - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const at = performance.now();
    waits.push(work(one).then(() => performance.now() - at));
  }
  return quantile(await Promise.all(waits), 0.99);
}

async function post(url: string, token: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`Answered with ${response.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text);
}

function latestOffset(body: unknown): number {
  const offset = (body as { items: { offset: number }[] }).items[0]?.offset;
  if (offset === undefined) throw new Error('No offset came back.');
  return offset;
}
