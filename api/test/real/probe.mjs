// Loaded into a real process: tells its memory after forced collections, and ends with whoever started it.
const collect = /** @type {() => void} */ (globalThis.gc);

process.on('message', (message) => {
  if (message !== 'memory') return;
  // The first collection runs finalizers, whose leavings the others take.
  for (let pass = 0; pass < 4; pass++) collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send?.({ alive: heapUsed + external, rss, peak_rss: process.resourceUsage().maxRSS * 1024 });
});
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.channel?.unref();
