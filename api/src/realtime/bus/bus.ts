/** Passed instead of an offset: hints may have been lost, read everything anew. */
export const RESYNC = -1;

export type BusListener = (offset: number) => void;
export type BusFamilyListener = (rest: string, offset: number) => void;

/**
 * Tells all nodes that a stream has something new up to an offset. Hints only: they may be lost, doubled or merged;
 * the rows are the truth.
 */
export abstract class Bus {
  /** Call it after the commit. Listeners in this process are called before it returns, others some 20 ms later. */
  abstract publish(stream: string, offset: number): void;

  /** The listener gets the highest offset known, or `RESYNC` after an interruption. Returns how to stop listening. */
  abstract subscribe(stream: string, listener: BusListener): () => void;

  /**
   * Listens to every stream whose name begins with `family` and a colon; the listener gets the rest of the name, which is
   * empty when it is told `RESYNC`. For streams that come and go in thousands.
   */
  abstract subscribeFamily(family: string, listener: BusFamilyListener): () => void;

  /** Whether other nodes can be heard right now. */
  abstract isConnected(): boolean;
}
