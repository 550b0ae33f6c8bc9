import { defineConfig } from 'vitest/config';

/** Stories in a real Chromium, against the built server and pages. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    environment: 'node',
    globalSetup: '../scripts/browser-server.mjs',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
