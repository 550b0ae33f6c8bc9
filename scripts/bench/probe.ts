/** Loaded into every server that is measured: tells its memory after a forced collection, and ends with whoever measures. */
export interface MemoryAnswer {
  /** What is alive, in and beside the heap of JavaScript. */
  bytes: number;
}

const collect = globalThis.gc;

process.on('message', (message) => {
  if (message !== 'memory') return;
  // The first collection runs finalizers, whose leavings the others take.
  for (let pass = 0; pass < 4; pass++) collect?.();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({ bytes: heapUsed + external } satisfies MemoryAnswer);
});
process.once('disconnect', () => process.emit('SIGTERM') || process.exit(0));
