/** Passed instead of an offset: hints may have been lost, read everything anew. */
export const RESYNC = -1;

export type BusListener = (offset: number) => void;

/**
 * Tells all nodes that a stream has something new up to an offset. Hints only: they may be lost, doubled or merged;
 * the rows are the truth.
 */
export abstract class Bus {
  /** Call it after the commit. Listeners in this process are called before it returns, others some 20 ms later. */
  abstract publish(stream: string, offset: number): void;

  /** The listener gets the highest offset known, or `RESYNC` after an interruption. Returns how to stop listening. */
  abstract subscribe(stream: string, listener: BusListener): () => void;

  /** Whether other nodes can be heard right now. */
  abstract isConnected(): boolean;
}
