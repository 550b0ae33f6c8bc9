import { createTestDatabase } from '../../api/test/database.js';
import { FROM_SOURCE } from '../../api/test/real/process.js';
import { underFire } from './under-fire.js';

test('workers are killed with -9, hints are lost, handlers fail and the queue is emptied: every delivery happens once, in order', async () => {
  const { url, drop } = await createTestDatabase();
  try {
    const outcome = await underFire({
      database_url: url,
      events: 120,
      kills: 1,
      patience_ms: 60_000,
      exec_argv: FROM_SOURCE,
    });
    expect(outcome).toMatchObject({
      events: 120,
      effects: 240,
      missing: 0,
      doubled: 0,
      disordered: 0,
      pending: 0,
      kills: 1,
    });
    expect(outcome.failed_calls).toBeGreaterThan(5);
    expect(outcome.lost_hints).toBeGreaterThan(5);
  } finally {
    await drop();
  }
}, 180_000);
