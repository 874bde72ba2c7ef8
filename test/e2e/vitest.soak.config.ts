import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The faults that `npm test` strikes by the dozen, by the thousand. Each test brings its own time.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/e2e/{chromium,firefox}/faults/**/*.test.ts'],
    env: { FAULTS: 'soak' },
    fileParallelism: false,
    // No file leaves anything behind in this process, and the drivers take a second to load.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 0,
    // Browsers slow down the tabs behind, and this machine may be busy.
    expect: { poll: { timeout: 15_000, interval: 50 } },
  },
});
