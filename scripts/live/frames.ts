import { WebSocket } from 'ws';

export type Frame = { type: string } & Record<string, unknown>;

/** A socket whose frames are waited for, in the order of their arrival. */
export class Frames {
  private readonly arrived: Frame[] = [];
  private closed_as: string | null = null;
  private wake: () => void = () => undefined;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data) => {
      this.arrived.push(JSON.parse((data as Buffer).toString()) as Frame);
      this.wake();
    });
    socket.on('close', (code, reason) => {
      this.closed_as = `${code} ${reason.toString()}`.trim();
      this.wake();
    });
    socket.on('error', () => undefined);
  }

  static async open(url: string, headers: Record<string, string> = {}): Promise<Frames> {
    const socket = new WebSocket(url, { headers });
    const frames = new Frames(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve());
      socket.once('error', reject);
    });
    return frames;
  }

  send(frame: unknown): void {
    this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  /** The next frame that fits; those before it are passed over. Throws when the socket closes or `within_ms` are over. */
  async next(fits: (frame: Frame) => boolean, within_ms = 20_000): Promise<Frame> {
    const give_up_at = performance.now() + within_ms;
    for (;;) {
      for (let frame = this.arrived.shift(); frame; frame = this.arrived.shift()) if (fits(frame)) return frame;
      if (this.closed_as !== null) throw new Error(`The socket was closed: ${this.closed_as}`);
      const left = give_up_at - performance.now();
      if (left <= 0) throw new Error(`The awaited frame did not come within ${within_ms / 1000} seconds.`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  /** When the server has closed the socket: the code. */
  async closed(within_ms = 10_000): Promise<string> {
    await this.next(() => false, within_ms).catch((error: unknown) => {
      if (this.closed_as === null) throw error;
    });
    return this.closed_as ?? '';
  }

  async close(): Promise<void> {
    if (this.socket.readyState === this.socket.CLOSED) return;
    const closed = new Promise<void>((resolve) => this.socket.once('close', () => resolve()));
    this.socket.close();
    await closed;
  }
}
