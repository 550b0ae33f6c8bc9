import { Logger } from '@nestjs/common';
import { RESYNC } from './bus.js';
import { CoalescingBus } from './coalescing-bus.js';
import { type BusMessage, decodeHints } from './hint.codec.js';

/** A carrier that the test breaks and mends. */
class BreakableBus extends CoalescingBus {
  isReachable = true;
  tries = 0;
  readonly sent: BusMessage['hints'][] = [];

  protected async connect(): Promise<void> {
    this.tries++;
    if (!this.isReachable) throw new Error('unreachable');
  }

  protected async send(payload: string): Promise<void> {
    if (!this.isReachable) throw new Error('unreachable');
    this.sent.push(decodeHints(payload)?.hints ?? []);
  }

  protected async disconnect(): Promise<void> {}

  break(): void {
    this.isReachable = false;
    this.lost('cut');
  }
}

let bus: BreakableBus;
let heard: number[];

beforeAll(() => Logger.overrideLogger(false));

beforeEach(async () => {
  jest.useFakeTimers();
  bus = new BreakableBus();
  heard = [];
  bus.subscribe('chat:1', (offset) => heard.push(offset));
  await bus.onModuleInit();
});

afterEach(async () => {
  await bus.beforeApplicationShutdown();
  jest.useRealTimers();
});

test('after the first connection nobody has to read anew', () => {
  expect(heard).toEqual([]);
  expect(bus.isConnected()).toBe(true);
});

test('hints given during an interruption make the others read anew', async () => {
  bus.break();
  bus.publish('chat:1', 3);
  await jest.advanceTimersByTimeAsync(20);
  bus.isReachable = true;
  await jest.advanceTimersByTimeAsync(10_000);
  expect(heard).toEqual([3, RESYNC]);
  expect(bus.sent).toEqual([[]]);
});

test('an interruption without hints of its own leaves the others alone', async () => {
  bus.break();
  bus.isReachable = true;
  await jest.advanceTimersByTimeAsync(10_000);
  expect(heard).toEqual([RESYNC]);
  expect(bus.sent).toEqual([]);
});

test('a hint that could not be sent over a connection about to break is made up for', async () => {
  bus.isReachable = false;
  bus.publish('chat:1', 3);
  await jest.advanceTimersByTimeAsync(20);
  bus.break();
  bus.isReachable = true;
  await jest.advanceTimersByTimeAsync(10_000);
  expect(bus.sent).toEqual([[]]);
});

test('a hint that could not be sent although the connection stays is made up for with the next one', async () => {
  bus.isReachable = false;
  bus.publish('chat:1', 3);
  await jest.advanceTimersByTimeAsync(20);
  bus.isReachable = true;
  bus.publish('chat:2', 1);
  await jest.advanceTimersByTimeAsync(20);
  expect(bus.sent).toEqual([[], [['chat:2', 1]]]);
});

test('the pauses between tries grow to some seconds', async () => {
  bus.break();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(bus.tries).toBeGreaterThan(10);
  expect(bus.tries).toBeLessThan(25);
  expect(bus.isConnected()).toBe(false);
});

test('a closed bus does not come back', async () => {
  bus.break();
  await bus.beforeApplicationShutdown();
  const before = bus.tries;
  await jest.advanceTimersByTimeAsync(60_000);
  expect(bus.tries).toBe(before);
});

test('the name of a stream has a limit', () => {
  expect(() => bus.publish('x'.repeat(201), 1)).toThrow('at most 200 characters');
});
