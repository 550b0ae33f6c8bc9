import type { TestApp } from './app.js';
import { type Answer, call, type Frame, TestSocket } from './given.js';

interface BoardSlot {
  id: string;
  status: string;
  offset: number;
  scheduled_time: string;
}

interface BoardPage {
  epoch: string;
  offset: number;
  items: BoardSlot[];
  next_cursor: string | null;
}

type Server = Pick<TestApp, 'url' | 'ws_url'>;

/** The board as it is: each open slot and its latest change, by id. */
export async function theBoard(server: Server): Promise<{ place: BoardPage; slots: Map<string, number> }> {
  const slots = new Map<string, number>();
  let place: BoardPage | undefined;
  for (let cursor: string | null = ''; cursor !== null; ) {
    const path: string = `/mock-interviews?limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`;
    const { body }: Answer<BoardPage> = await call<BoardPage>(server, 'GET', path);
    place ??= body;
    for (const { id, offset } of body.items) slots.set(id, offset);
    cursor = body.next_cursor;
  }
  return { place: place as BoardPage, slots };
}

/** Somebody who looks at the board as the pages do: snapshot, changes after it, and anew whenever it is told to. */
export class BoardClient {
  slots = new Map<string, number>();
  epoch = '';
  offset = 0;
  frames = 0;
  resyncs = 0;
  private socket: TestSocket | null = null;
  private working: Promise<void> = Promise.resolve();

  static async open(server: Server): Promise<BoardClient> {
    const client = new BoardClient();
    await client.read(server);
    await client.connect(server);
    return client;
  }

  /** With what it knows, as after a lost connection. */
  async connect(server: Server): Promise<void> {
    const socket = await TestSocket.open(`${server.ws_url}/ws/board`);
    this.socket = socket;
    socket.socket.on('message', (data) => {
      const frame = JSON.parse((data as Buffer).toString()) as Frame;
      this.working = this.working.then(() => this.take(server, socket, frame));
    });
    const answered = socket.next(({ type }) => type === 'changes' || type === 'resync');
    this.watch(socket);
    await answered;
    await this.working;
  }

  stopReading(): void {
    this.socket?.socket.pause();
  }

  /** Takes what is still on its way; answers with what its connection was closed with. */
  async readToItsEnd(): Promise<number | undefined> {
    const closed = this.socket?.whenClosed();
    this.socket?.socket.resume();
    const { code } = (await closed) ?? {};
    await this.working;
    return code;
  }

  async leave(): Promise<void> {
    await this.socket?.close();
    await this.working;
  }

  private async read(server: Server): Promise<void> {
    const { place, slots } = await theBoard(server);
    this.slots = slots;
    this.epoch = place.epoch;
    this.offset = place.offset;
  }

  private watch(socket: TestSocket): void {
    socket.send({ type: 'watch', epoch: this.epoch, offset: this.offset });
  }

  private async take(server: Server, socket: TestSocket, frame: Frame): Promise<void> {
    this.frames += 1;
    if (frame.type === 'resync') {
      await this.read(server);
      this.watch(socket);
      this.resyncs += 1;
      return;
    }
    if (frame.type !== 'changes') throw new Error(`unexpected ${JSON.stringify(frame)}`);
    for (const { id, status, offset } of frame.items as BoardSlot[]) {
      if (status === 'pending') this.slots.set(id, offset);
      else this.slots.delete(id);
    }
    if ((frame.offset as number) < this.offset) throw new Error('the board went back');
    this.offset = frame.offset as number;
  }
}
